/** 选用的语言 – of the last visit, else the browser's. */
export type Language = 'zh-CN' | 'en';

export const STORED_LANGUAGE = 'sanfen.language';

export function preferredLanguage(): Language {
  const stored = localStorage.getItem(STORED_LANGUAGE);
  if (stored === 'zh-CN' || stored === 'en') return stored;
  return navigator.language.startsWith('en') ? 'en' : 'zh-CN';
}
