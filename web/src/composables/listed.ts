/** 并列 – several names one after another, as the language has it. */
import { currentLanguage } from '../i18n';

/** `甲、乙` or `A, B`. */
export function listed(names: readonly string[]): string {
  return names.join(currentLanguage() === 'en' ? ', ' : '、');
}
