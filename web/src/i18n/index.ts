/** 语言 – Chinese first, English by a switch; the choice is kept on this device. */
import { createI18n } from 'vue-i18n';
import { STORED_LANGUAGE, type Language } from './preferred';
import zh from './zh';

export { preferredLanguage, type Language } from './preferred';

/** The words of the Chinese tongue are the measure: the English ones must have the same keys. */
export type Words = typeof zh;

const messages: Record<string, Words> = { 'zh-CN': zh };

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages,
});

/** The language in use. */
export function currentLanguage(): Language {
  return i18n.global.locale.value as Language;
}

/** Whether Chinese is in use: for texts that come as `{zh, en}`. */
export function inLanguage(text: { readonly zh: string; readonly en: string }): string {
  return currentLanguage() === 'zh-CN' ? text.zh : text.en;
}

/** Changes the language; English words come when they are first wanted. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en' && !i18n.global.availableLocales.includes('en')) {
    const { default: en } = await import('./en');
    i18n.global.setLocaleMessage('en', en);
  }
  i18n.global.locale.value = language;
  document.documentElement.lang = language;
  localStorage.setItem(STORED_LANGUAGE, language);
}
