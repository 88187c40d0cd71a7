/** 选用的深浅色 – as the device has it, unless the person chose otherwise on it. */
export type Theme = 'light' | 'dark' | 'device';

export const STORED_THEME = 'sanfen.theme';
export const device = matchMedia('(prefers-color-scheme: dark)');

export function storedTheme(): Theme {
  const stored = localStorage.getItem(STORED_THEME);
  return stored === 'light' || stored === 'dark' ? stored : 'device';
}

/** Puts the colours on the page. */
export function showTheme(theme: Theme): void {
  const dark = theme === 'dark' || (theme === 'device' && device.matches);
  document.documentElement.classList.toggle('dark', dark);
}
