/** 用语 – words of an area that come with its pages: both languages side by side, each key with its type. */
import { computed, type ComputedRef } from 'vue';
import { currentLanguage } from '../i18n';

/** The words in the language in use. */
export function useWords<W>(words: { readonly zh: W; readonly en: W }): ComputedRef<W> {
  return computed(() => (currentLanguage() === 'en' ? words.en : words.zh));
}
