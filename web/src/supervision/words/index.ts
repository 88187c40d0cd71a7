/** 监督的文字 – in the language in use; both come with the area, and neither before it. */
import { computed, type ComputedRef } from 'vue';
import { currentLanguage } from '../../i18n';
import en from './en';
import zh from './zh';

/** The Chinese words are the measure. */
export type SupervisionWords = typeof zh;

export function useSupervisionWords(): ComputedRef<SupervisionWords> {
  return computed(() => (currentLanguage() === 'en' ? en : zh));
}
