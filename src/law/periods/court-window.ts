/** 申请人民法院强制执行 – 行政强制法 第53条; 行政处罚法 第72条第2款. */
import type { CaseRecord } from '../case-record.js';
import type { LawPack } from '../packs/law-pack.js';
import type { Day } from '../time.js';
import { definitionOf } from './definitions.js';
import { isOnTheSpot } from './on-the-spot.js';
import { lastDay } from './period.js';
import type { PeriodQuestion, PeriodStart } from './period-question.js';
import { firstDayAfter } from './status.js';
import type { WorkingCalendar } from './working-calendar.js';

type Remedy = CaseRecord['performance']['remedies'][number];

/** The question of one of the party's periods for reconsideration or suit. */
export function remedyQuestion(
  pack: LawPack,
  calendar: WorkingCalendar,
  code: string,
  at: Day,
  what: PeriodStart['what'],
  seq: number | null,
): PeriodQuestion {
  return { definition: definitionOf(pack, code), start: { at, what, seq }, calendar };
}

/** 收到处罚决定书: from then the party knows the decision, so both periods run. */
export const DECISION_RECEIVED = { zh: '收到处罚决定书', en: 'receipt of the decision' };

/** 复议程序终结: from then the party has the period to sue. */
export const RECONSIDERATION_ENDED = { zh: '复议程序终结', en: 'end of the reconsideration' };

/**
 * The last day of the party's remedies: unused, the later of the periods for reconsideration and for suit; used, the
 * day the last one ended, and after a reconsideration the period to sue. Null before service and while a remedy is
 * pending.
 */
export function remediesOverOn(record: CaseRecord, pack: LawPack, calendar: WorkingCalendar): Day | null {
  const { decision, performance } = record;
  if (!decision?.servedOn) return null;
  const { servedOn, seq } = decision;
  const end = (code: string, at: Day, what: PeriodStart['what']) =>
    lastDay(remedyQuestion(pack, calendar, code, at, what, seq));
  if (performance.remedies.length === 0) {
    const ways = isOnTheSpot(record)
      ? ['reconsideration-application']
      : ['reconsideration-application', 'litigation-direct'];
    return latest(ways.map((code) => end(code, servedOn, DECISION_RECEIVED)));
  }
  const ends: Day[] = [];
  for (const { kind, until } of performance.remedies) {
    if (until === null) return null;
    ends.push(
      kind === 'litigation' || suedSince(performance.remedies, until)
        ? until
        : end('litigation-after-reconsideration', until, RECONSIDERATION_ENDED),
    );
  }
  return latest(ends);
}

function suedSince(remedies: readonly Remedy[], day: Day): boolean {
  return remedies.some(({ kind, from }) => kind === 'litigation' && from >= day);
}

/**
 * The question of the three months for applying; null while it cannot begin. After a deferral they run from its end,
 * but never before the party's remedies are over (行政强制法 第53条 presupposes both).
 */
export function courtQuestion(record: CaseRecord, pack: LawPack, calendar: WorkingCalendar): PeriodQuestion | null {
  if (record.decision?.outcome !== 'penalty') return null;
  const over = remediesOverOn(record, pack, calendar);
  if (over === null) return null;
  const { deferredUntil } = record.performance;
  const start =
    deferredUntil !== null && deferredUntil > over
      ? { at: deferredUntil, what: { zh: '延期（分期）缴纳期限届满', en: 'end of the deferral' }, seq: null }
      : {
          at: over,
          what: { zh: '复议、诉讼期限届满', en: 'end of the periods for reconsideration and suit' },
          seq: null,
        };
  return { definition: definitionOf(pack, 'court-enforcement-application'), start, calendar };
}

/** The first and the last day on which the application is in time; null before service and while a remedy is pending. */
export function courtWindow(
  record: CaseRecord,
  pack: LawPack,
  calendar: WorkingCalendar,
): { readonly from: Day; readonly to: Day } | null {
  const question = courtQuestion(record, pack, calendar);
  if (!question) return null;
  return { from: firstDayAfter(question.start.at), to: lastDay(question) };
}

function latest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
}
