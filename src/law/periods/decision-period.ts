/** 办案期限 – 行政处罚法 第60条. */
import type { Text } from '../blocker.js';
import type { Exclusion } from '../case-record.js';
import { definitionOf } from './definitions.js';
import { newestPaper } from './file-days.js';
import { start, type CaseAndLaw } from './opened.js';
import type { ExcludedSpan, PeriodQuestion } from './period-question.js';

const NOT_COUNTED = '农业行政处罚程序规定 第58条; 市场监督管理行政处罚程序规定 第64条';

const REASON: Readonly<Record<Exclusion['reason'], Text>> = {
  suspension: { zh: '中止调查', en: 'suspension' },
  hearing: { zh: '听证', en: 'hearing' },
  'public-notice': { zh: '公告', en: 'public notice' },
};

/** The question of the decision period, with all time taken out and every extension; null before filing. */
export function decisionQuestion({ record, pack, calendar }: CaseAndLaw): PeriodQuestion | null {
  if (record.filedOn === null) return null;
  const definition = definitionOf(pack, 'case-decision');
  return {
    definition,
    start: start(record.filedOn, '批准立案', 'approval of the filing', newestPaper(record, 'filing-approval')?.seq),
    excluded: record.exclusions.map(spanOf),
    extensionDays: record.extensionDays,
    extensionBasis: pack.extensions[record.field]?.basis ?? definition.basis,
    calendar,
  };
}

function spanOf({ reason, from, until }: Exclusion): ExcludedSpan {
  return { from, until, what: REASON[reason], basis: NOT_COUNTED };
}
