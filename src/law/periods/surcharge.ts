import type { CaseRecord } from '../case-record.js';
import type { LawPack } from '../packs/law-pack.js';
import { addDays, daysBetween, type Day } from '../time.js';
import { definitionOf } from './definitions.js';
import { fineOf, paidUpOn, principalOf, surchargePaidBy } from './money.js';
import { lastDay } from './period.js';
import type { PeriodQuestion } from './period-question.js';
import type { WorkingCalendar } from './working-calendar.js';

const PER_MILLE = 1000;
const PER_CENT = 100;

/** The question of 缴纳罚款的期限 – 行政处罚法 第66条第2款、第67条第3款; null if no fine has been served on the party. */
export function paymentQuestion(record: CaseRecord, pack: LawPack, calendar: WorkingCalendar): PeriodQuestion | null {
  const { decision, performance } = record;
  if (!decision?.servedOn || decision.outcome !== 'penalty' || fineOf(record) === 0) return null;
  return {
    definition: definitionOf(pack, 'fine-payment'),
    start: { at: decision.servedOn, what: { zh: '收到处罚决定书', en: 'receipt of the decision' }, seq: decision.seq },
    setDay: performance.deferredUntil === null ? null : deferral(performance.deferredUntil),
    calendar,
  };
}

function deferral(day: Day) {
  return {
    day,
    what: { zh: '经批准延期（分期）缴纳至', en: 'Payment deferred, by approval, until' },
    basis: '行政处罚法 第66条第2款',
  };
}

/**
 * 加处罚款, in fen, run up through the day – 行政处罚法 第72条第1款第1项、第73条第3款; 行政强制法 第45条.
 *
 * It is reckoned on the fine imposed, not on what is left of it, because the Act says 按罚款数额; from the day after the
 * payment period until the day the fine is paid up; days of a reconsideration or suit, the first and the last included,
 * do not count; a fraction of a fen is dropped.
 */
export function surchargeFen(record: CaseRecord, pack: LawPack, calendar: WorkingCalendar, onDay: Day): number {
  const question = paymentQuestion(record, pack, calendar);
  if (!question) return 0;
  const fine = fineOf(record);
  const paid = paidUpOn(record, fine);
  const through = paid !== null && paid < onDay ? paid : onDay;
  const days = daysLate(record, lastDay(question), through);
  const { perDayPerMille, capPercent } = pack.surcharge;
  return Math.min(Math.floor((fine * perDayPerMille * days) / PER_MILLE), Math.floor((fine * capPercent) / PER_CENT));
}

function daysLate({ performance }: CaseRecord, due: Day, through: Day): number {
  const late = Math.max(0, daysBetween(due, through));
  let stopped = 0;
  let counted = due;
  for (const { from, until } of [...performance.remedies].sort((a, b) => a.from.localeCompare(b.from))) {
    const first = from > counted ? from : addDays(counted, 1);
    const last = until !== null && until < through ? until : through;
    if (last < first) continue;
    stopped += daysBetween(first, last) + 1;
    counted = last;
  }
  return late - stopped;
}

/** 全部缴清之日: fines, confiscated sums and the surcharge of that day; null while anything is owed, or nothing ever was. */
export function settledOn(record: CaseRecord, pack: LawPack, calendar: WorkingCalendar): Day | null {
  const principal = principalOf(record);
  if (principal === 0 || record.decision?.servedOn === null) return null;
  const paid = paidUpOn(record, principal);
  if (paid === null) return null;
  const owed = surchargeFen(record, pack, calendar, paid);
  const days = [paid, ...record.performance.payments.map(({ paidOn }) => paidOn)].filter((day) => day >= paid).sort();
  return days.find((day) => surchargePaidBy(record, day) >= owed) ?? null;
}
