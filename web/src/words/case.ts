/** 案件页面的用语 in the language in use. */
import { en } from './case.en';
import { zh } from './case.zh';
import { useWords } from './use-words';

export function useCaseWords() {
  return useWords({ zh, en });
}
