/** Periods of a case up to the decision: limitation, clue, decision, review, defence, hearing, preservation, transfer. */
import type { CaseRecord, Notice } from '../case-record.js';
import { dayOf, type Day } from '../time.js';
import { decisionQuestion } from './decision-period.js';
import { definitionFor, definitionOf } from './definitions.js';
import { endingDay, newestPaper } from './file-days.js';
import { openedByMeasures } from './measures.js';
import { duty, dutyWhileOpen, start, wait, type CaseAndLaw, type OpenedPeriod } from './opened.js';
import type { PeriodQuestion } from './period-question.js';
import type { Course } from './status.js';

/** Every period up to the decision that has begun, in the order of the procedure. */
export function openedBeforeDecision(of: CaseAndLaw): readonly OpenedPeriod[] {
  return [
    ...limitation(of),
    ...clueCheck(of),
    ...decision(of),
    ...openedByMeasures(of),
    ...review(of),
    ...notices(of),
    ...hearing(of),
    ...crimeTransfer(of),
  ];
}

/**
 * 追责时效 – 行政处罚法 第36条. Runs from the end of the breach and is met by its discovery; null while the breach goes
 * on. The last day does not move: the Act asks when the breach was discovered, which may be any day.
 */
export function limitationQuestion({ record, pack, calendar }: CaseAndLaw): PeriodQuestion | null {
  const { endedOn, harmsLifeHealthOrFinance } = record.breach;
  if (endedOn === null) return null;
  return {
    definition: definitionOf(pack, harmsLifeHealthOrFinance ? 'limitation-life-health' : 'limitation-general'),
    start: start(endedOn, '违法行为发生（终了）之日', 'day of the breach or of its end'),
    lastDayMoves: false,
    calendar,
  };
}

function limitation(of: CaseAndLaw): readonly OpenedPeriod[] {
  const question = limitationQuestion(of);
  return question ? [{ question, course: duty(of.record.breach.discoveredOn) }] : [];
}

function clueCheck({ record, pack, calendar }: CaseAndLaw): readonly OpenedPeriod[] {
  const definition = definitionFor(pack, 'clue-check', record.field);
  if (!definition) return [];
  const begun = start(record.breach.discoveredOn, '发现违法线索', 'discovery of the clue');
  const answered = record.filedOn ?? (record.ending === 'not-filed' ? endingDay(record) : null);
  return [{ question: { definition, start: begun, calendar }, course: dutyWhileOpen(answered, record) }];
}

function decision(of: CaseAndLaw): readonly OpenedPeriod[] {
  const question = decisionQuestion(of);
  return question ? [{ question, course: dutyWhileOpen(of.record.decision?.decidedOn ?? null, of.record) }] : [];
}

/** The round of review under way; an answered round leaves no day of submission behind. */
function review({ record, pack, calendar }: CaseAndLaw): readonly OpenedPeriod[] {
  const definition = definitionFor(pack, 'legal-review', record.field);
  if (!definition || record.submittedOn === null) return [];
  const begun = start(record.submittedOn, '送请审核', 'submission for review');
  return [{ question: { definition, start: begun, calendar }, course: dutyWhileOpen(null, record) }];
}

/** The question of 陈述申辩期限 after a notice; null where the pack knows no such period. */
export function defenceQuestion({ record, pack, calendar }: CaseAndLaw, notice: Notice): PeriodQuestion | null {
  const definition = definitionFor(pack, 'defence', record.field);
  return definition && { definition, start: told(notice), calendar };
}

/** The question of 要求听证的期限 after a notice – 行政处罚法 第64条第1项. */
export function hearingRequestQuestion({ pack, calendar }: Omit<CaseAndLaw, 'record'>, notice: Notice): PeriodQuestion {
  return { definition: definitionOf(pack, 'hearing-request'), start: told(notice), calendar };
}

function told({ effectiveOn, seq }: Notice) {
  return start(effectiveOn, '收到事先告知书', 'receipt of the prior notice', seq);
}

function notices(of: CaseAndLaw): readonly OpenedPeriod[] {
  const { record } = of;
  return record.notices.flatMap((notice, index) => {
    const next = record.notices[index + 1]?.effectiveOn ?? null;
    const during = (day: Day | null) =>
      day !== null && day >= notice.effectiveOn && (next === null || day < next) ? day : null;
    const stated = record.defences.map(({ statedOn }) => during(statedOn)).find((day) => day !== null) ?? null;
    const defence = defenceQuestion(of, notice);
    return [
      ...(defence ? [{ question: defence, course: right('open-right', stated, record) }] : []),
      ...(notice.hearingRight
        ? [
            {
              question: hearingRequestQuestion(of, notice),
              course: right('right', during(record.hearing?.requestedOn ?? null), record),
            },
          ]
        : []),
    ];
  });
}

/** A right of the party: falls away when clearly waived (行政处罚法 第62条) or when the case ends. */
function right(nature: 'right' | 'open-right', doneOn: Day | null, record: CaseRecord): Course {
  return {
    nature,
    doneOn,
    lapsed: record.waivedOn !== null || record.ending !== null,
    lapsedOn: record.waivedOn ?? endingDay(record),
  };
}

/** The question of 听证通知的提前期 – 行政处罚法 第64条第2项. */
export function hearingNoticeQuestion(
  { pack, calendar }: Omit<CaseAndLaw, 'record'>,
  servedOn: Day,
  seq: number | null = null,
): PeriodQuestion {
  return {
    definition: definitionOf(pack, 'hearing-notice'),
    start: start(servedOn, '送达听证通知书', 'service of the notice of hearing', seq),
    calendar,
  };
}

function hearing(of: CaseAndLaw): readonly OpenedPeriod[] {
  const { record } = of;
  const { hearing: held } = record;
  if (!held?.noticeServedOn) return [];
  const question = hearingNoticeQuestion(of, held.noticeServedOn, newestPaper(record, 'hearing-notice')?.seq);
  const heldOn = held.status === 'held' || held.status === 'reported' ? held.day : null;
  const course = wait(heldOn, record);
  return [{ question, course: held.status === 'withdrawn' ? { ...course, lapsed: true } : course }];
}

/** 决定是否移送 – runs while the application awaits the head's answer. */
function crimeTransfer({ record, pack, calendar }: CaseAndLaw): readonly OpenedPeriod[] {
  const pending = record.requests.filter(({ kind }) => kind === 'crime-transfer');
  return pending.map(({ at, seq }) => ({
    question: {
      definition: definitionOf(pack, 'crime-transfer-decision'),
      start: start(dayOf(at), '提交移送涉嫌犯罪案件的报告', 'report to the head', seq),
      calendar,
    },
    course: dutyWhileOpen(null, record),
  }));
}
