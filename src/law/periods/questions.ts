/** What the rules ask about periods: one day, one sum, yes or no. */
import type { CaseRecord, Notice } from '../case-record.js';
import type { LawPack } from '../packs/law-pack.js';
import type { Day } from '../time.js';
import { demandQuestion } from './after-decision.js';
import {
  defenceQuestion,
  hearingNoticeQuestion,
  hearingRequestQuestion,
  limitationQuestion,
} from './before-decision.js';
import { decisionQuestion } from './decision-period.js';
import { definitionOf } from './definitions.js';
import { start } from './opened.js';
import { dueDay, lastDay } from './period.js';
import { firstDayAfter } from './status.js';
import type { WorkingCalendar } from './working-calendar.js';

export { courtWindow } from './court-window.js';
export { surchargeFen } from './surcharge.js';

/** 公告送达视为送达之日: the last day of the public notice (民事诉讼法 第95条); what starts with service counts from the day after. */
export function publicNoticeEffectiveOn(servedOn: Day, pack: LawPack, calendar: WorkingCalendar): Day {
  return lastDay({
    definition: definitionOf(pack, 'public-notice-service'),
    start: start(servedOn, '公告', 'the public notice'),
    calendar,
  });
}

/** 是否超过追责时效: discovered after the limitation period (行政处罚法 第36条). A breach that goes on is never too old. */
export function limitationPassed(record: CaseRecord, pack: LawPack): boolean {
  const question = limitationQuestion({ record, pack, calendar: NO_CALENDAR });
  return question !== null && record.breach.discoveredOn > lastDay(question);
}

/** Limitation is counted in years and its last day does not move: no calendar has a say in it. */
const NO_CALENDAR: WorkingCalendar = { version: '–', coveredThrough: '', holidays: new Set(), makeUpDays: new Set() };

/** 办案期限届满之日 (行政处罚法 第60条); null before filing and while the case is suspended. */
export function decisionDue(record: CaseRecord, pack: LawPack, calendar: WorkingCalendar): Day | null {
  const question = decisionQuestion({ record, pack, calendar });
  return question && dueDay(question);
}

/** 要求听证期限届满之日 after a notice (行政处罚法 第64条第1项). */
export function hearingRequestEnd(notice: Notice, _record: CaseRecord, pack: LawPack, calendar: WorkingCalendar): Day {
  return lastDay(hearingRequestQuestion({ pack, calendar }, notice));
}

/**
 * 陈述申辩、要求听证期限届满之日: the latest over all notices (行政处罚法 第44条、第64条第1项); null without a notice.
 * What waits for it is lawful from the day after.
 */
export function defencePeriodEnd(record: CaseRecord, pack: LawPack, calendar: WorkingCalendar): Day | null {
  const of = { record, pack, calendar };
  const ends = record.notices.flatMap((notice) => {
    const defence = defenceQuestion(of, notice);
    return [
      defence ? lastDay(defence) : notice.effectiveOn,
      ...(notice.hearingRight ? [hearingRequestEnd(notice, record, pack, calendar)] : []),
    ];
  });
  return ends.sort().at(-1) ?? null;
}

/**
 * The earliest day on which the hearing may be held after service of its notice (行政处罚法 第64条第2项): the day after
 * seven full working days. It need not be a working day.
 */
export function earliestHearingDay(
  noticeServedOn: Day,
  _record: CaseRecord,
  pack: LawPack,
  calendar: WorkingCalendar,
): Day {
  return firstDayAfter(lastDay(hearingNoticeQuestion({ pack, calendar }, noticeServedOn)));
}

/** 催告后是否已满等待期 on the day (行政强制法 第54条); false without a demand. */
export function demandWaitOver(record: CaseRecord, pack: LawPack, calendar: WorkingCalendar, today: Day): boolean {
  const question = demandQuestion({ record, pack, calendar });
  return question !== null && today > lastDay(question);
}
