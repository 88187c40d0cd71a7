/** 深浅色 – as the device has it, unless the person chose otherwise on it. */
import { ref } from 'vue';

export type Theme = 'light' | 'dark' | 'device';

const STORED = 'sanfen.theme';
const device = matchMedia('(prefers-color-scheme: dark)');
const stored = localStorage.getItem(STORED);
export const theme = ref<Theme>(stored === 'light' || stored === 'dark' ? stored : 'device');

/** Puts the chosen colours on the page. */
export function applyTheme(): void {
  const dark = theme.value === 'dark' || (theme.value === 'device' && device.matches);
  document.documentElement.classList.toggle('dark', dark);
}

/** Chooses, and remembers it on this device. */
export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  localStorage.setItem(STORED, chosen);
  applyTheme();
}

device.addEventListener('change', applyTheme);
