import type { ActDuty } from '../act.js';
import type { PeriodDefinition } from '../packs/law-pack.js';

/** Whose turn it is at the agency, by whom the law bids. */
const DUTY_OF: Readonly<Record<string, ActDuty>> = {
  agency: 'handle',
  officer: 'handle',
  reviewer: 'review',
  // 正职负责人或者主持工作的负责人: 行政执法机关移送涉嫌犯罪案件的规定 第5条.
  chief: 'decide',
  'hearing-host': 'chair',
};

/** Where the agency's part is not the handlers': publication is recorded by a clerk. */
const DUTY_OF_PERIOD: Readonly<Record<string, ActDuty>> = {
  'publicity-penalty': 'clerk',
  'publicity-other': 'clerk',
  'publicity-withdrawal': 'clerk',
};

/** 由谁办理 – the duty whose turn it is; null where the period is another's than the agency's (party, police …). */
export function dutyFor({ code, actor }: Pick<PeriodDefinition, 'code' | 'actor'>): ActDuty | null {
  const duty = DUTY_OF[actor];
  if (duty === undefined) return null;
  return DUTY_OF_PERIOD[code] ?? duty;
}
