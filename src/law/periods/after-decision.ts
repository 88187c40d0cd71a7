/** Periods of a case after the decision: service, publicity, payment, remedies, demand, court, closing. */
import type { CaseRecord } from '../case-record.js';
import type { Day } from '../time.js';
import { courtQuestion, DECISION_RECEIVED, RECONSIDERATION_ENDED, remedyQuestion } from './court-window.js';
import { definitionOf } from './definitions.js';
import { decisionSentOn, endingDay, newestPaper } from './file-days.js';
import { fineOf, paidUpOn, principalOf } from './money.js';
import { duty, dutyWhileOpen, start, wait, type CaseAndLaw, type OpenedPeriod } from './opened.js';
import type { PeriodQuestion } from './period-question.js';
import type { Course } from './status.js';
import { isOnTheSpot, openedOnTheSpot } from './on-the-spot.js';
import { paymentQuestion, settledOn } from './surcharge.js';

/** Every period after the decision that has begun by the day, in the order of the procedure. */
export function openedAfterDecision(of: CaseAndLaw, today: Day): readonly OpenedPeriod[] {
  return [
    ...service(of),
    ...openedOnTheSpot(of),
    ...publicity(of),
    ...payment(of),
    ...remedies(of),
    ...demand(of),
    ...court(of, today),
    ...closing(of),
  ];
}

function service({ record, pack, calendar }: CaseAndLaw): readonly OpenedPeriod[] {
  const { decision } = record;
  if (!decision) return [];
  const begun = start(decision.decidedOn, '作出决定', 'the decision', decision.seq);
  return [
    {
      question: { definition: definitionOf(pack, 'decision-service'), start: begun, calendar },
      course: unlessRevoked(decisionSentOn(record), record),
    },
  ];
}

/** 处罚信息公开 – of penalties only. */
function publicity({ record, pack, calendar }: CaseAndLaw): readonly OpenedPeriod[] {
  const { decision } = record;
  if (decision?.outcome !== 'penalty') return [];
  const begun = start(decision.decidedOn, '作出处罚决定', 'the penalty decision', decision.seq);
  const published = newestPaper(record, 'publicity-and-filing-record')?.datedOn ?? null;
  return [
    {
      question: { definition: definitionOf(pack, 'publicity-penalty'), start: begun, calendar },
      course: unlessRevoked(published, record),
    },
  ];
}

function payment({ record, pack, calendar }: CaseAndLaw): readonly OpenedPeriod[] {
  const question = paymentQuestion(record, pack, calendar);
  return question ? [{ question, course: dutyWhileOpen(paidUpOn(record, fineOf(record)), record) }] : [];
}

/** The party's ways to challenge the decision; taking one of them closes the direct way to the other. */
function remedies({ record, pack, calendar }: CaseAndLaw): readonly OpenedPeriod[] {
  const { decision, performance } = record;
  if (!decision?.servedOn) return [];
  const { servedOn, seq } = decision;
  const used = (kind: 'reconsideration' | 'litigation') =>
    performance.remedies.find((each) => each.kind === kind)?.from ?? null;
  const [reconsidered, sued] = [used('reconsideration'), used('litigation')];
  const sinceService = (code: string) => remedyQuestion(pack, calendar, code, servedOn, DECISION_RECEIVED, seq);
  const ended = performance.remedies.flatMap(({ kind, until }) =>
    kind === 'reconsideration' && until !== null ? [until] : [],
  );
  return [
    { question: sinceService('reconsideration-application'), course: rightOf(reconsidered, sued, record) },
    // 对当场作出的行政处罚决定不服的,应当先申请行政复议 (行政复议法 第23条第1款第1项).
    ...(isOnTheSpot(record)
      ? []
      : [
          {
            question: sinceService('litigation-direct'),
            course: rightOf(reconsidered === null ? sued : null, reconsidered, record),
          },
        ]),
    ...ended.map((until) => ({
      question: remedyQuestion(pack, calendar, 'litigation-after-reconsideration', until, RECONSIDERATION_ENDED, null),
      course: rightOf(sued !== null && sued >= until ? sued : null, null, record),
    })),
  ];
}

function rightOf(usedOn: Day | null, closedBy: Day | null, record: CaseRecord): Course {
  const revoked = record.ending === 'decision-revoked';
  return {
    nature: 'right',
    doneOn: usedOn,
    lapsed: closedBy !== null || revoked,
    lapsedOn: closedBy ?? (revoked ? endingDay(record) : null),
  };
}

/** The question of 催告后的等待期 – 行政强制法 第54条; null before the demand has been served. */
export function demandQuestion({ record, pack, calendar }: CaseAndLaw): PeriodQuestion | null {
  const { demandServedOn } = record.performance;
  if (demandServedOn === null) return null;
  const seq = newestPaper(record, 'demand-notice')?.seq;
  return {
    definition: definitionOf(pack, 'demand-before-court'),
    start: start(demandServedOn, '送达催告书', 'service of the demand', seq),
    calendar,
  };
}

function demand(of: CaseAndLaw): readonly OpenedPeriod[] {
  const question = demandQuestion(of);
  return question ? [{ question, course: wait(of.record.performance.courtAppliedOn, of.record) }] : [];
}

/** Only from the day the remedies are over, and only for money not paid by then. */
function court(of: CaseAndLaw, today: Day): readonly OpenedPeriod[] {
  const { record, pack, calendar } = of;
  const question = principalOf(record) > 0 ? courtQuestion(record, pack, calendar) : null;
  if (!question || question.start.at > today) return [];
  const settled = settledOn(record, pack, calendar);
  if (settled !== null && settled <= question.start.at) return [];
  const course = dutyWhileOpen(record.performance.courtAppliedOn, record);
  return [{ question, course: settled === null ? course : { ...course, lapsed: true, lapsedOn: settled } }];
}

/** 结案 – from the day nothing remains to be done; of filed cases only, since nothing else is closed. */
function closing({ record, pack, calendar }: CaseAndLaw): readonly OpenedPeriod[] {
  const done = settledOn(record, pack, calendar) ?? endingDay(record);
  if (record.filedOn === null || done === null) return [];
  const begun = start(done, '结案条件成就', 'a closing condition was fulfilled');
  return [
    {
      question: { definition: definitionOf(pack, 'case-closing'), start: begun, calendar },
      course: duty(record.closedOn),
    },
  ];
}

function unlessRevoked(doneOn: Day | null, record: CaseRecord): Course {
  return record.ending === 'decision-revoked' ? dutyWhileOpen(doneOn, record) : duty(doneOn);
}
