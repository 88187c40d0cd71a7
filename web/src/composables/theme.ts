/** 深浅色 – the choice of this device, and its change. */
import { ref } from 'vue';
import { device, showTheme, STORED_THEME, storedTheme, type Theme } from '../design/colours';

export type { Theme };

export const theme = ref<Theme>(storedTheme());

/** Puts the chosen colours on the page. */
export function applyTheme(): void {
  showTheme(theme.value);
}

/** Chooses, and remembers it on this device. */
export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  localStorage.setItem(STORED_THEME, chosen);
  applyTheme();
}

device.addEventListener('change', applyTheme);
