/** 审核与审批的用语 in the language in use. */
import { useWords } from '../../words/use-words';
import en from './en';
import zh from './zh';

/** The Chinese words are the measure. */
export type JudgingWords = typeof zh;

export function useJudgingWords() {
  return useWords<JudgingWords>({ zh, en });
}
