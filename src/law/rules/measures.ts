/** 措施 – 行政处罚法 第28条、第56条; 行政强制法 第27条、第28条: where a measure stands, and that each comes to its end. */
import { todayOf, type Situation } from '../act.js';
import type { CaseRecord } from '../case-record.js';
import { OrderCorrection, OrderCorrectionAgain } from '../measures/correction-order/payloads.js';
import { isMeasureOver, machinesKnowing, MEASURES } from '../measures/machines.js';
import { measureOf, measuresOfKind, type Seizure } from '../measures/measure.js';
import { seizureDue } from '../periods/measures.js';
import { defineRule, payloadOf, unless, type Finding } from './rule.js';

/** 措施处于可以进行此项行为的阶段: the measure exists, and its state knows the act. */
export const measureInState = defineRule({
  code: 'measure-in-state',
  basis: '行政处罚法 第56条; 行政强制法 第18条、第25条、第28条; 行政处罚法 第28条第1款',
  title: { zh: '措施处于相应阶段', en: 'The measure stands where the act has its place' },
  check: (situation) => {
    const { act, event, record } = situation;
    const id = event.payload ? (act.measure?.(event.payload, record, record.seq + 1) ?? null) : null;
    if (id === null) return couldBeDone(situation);
    if (isBeginning(act.type, id, record)) return [];
    const measure = measureOf(record.measures, id);
    if (!measure) return unless(false, `本案没有措施${id}`, `The case has no measure ${id}`, { measureId: id });
    const machine = MEASURES[measure.kind];
    const { name } = machine.stageOf(measure.state);
    return unless(
      machine.knows(measure.state, act.type),
      `${machine.name.zh}处于"${name.zh}"阶段,不能进行"${act.name.zh}"`,
      `The measure (${machine.name.en}) is at “${name.en}”, where “${act.name.en}” has no place`,
      { measureId: id, state: measure.state, states: machine.statesKnowing(act.type).map((stage) => stage.id) },
    );
  },
});

/** Where no measure is named: whether some measure of the case knows the act, or it begins one. */
function couldBeDone({ act, record }: Situation): readonly Finding[] {
  const machines = machinesKnowing(act.type);
  const known = machines.some(
    (machine) =>
      machine.isBegunBy(act.type) ||
      record.measures.some(({ kind, state }) => kind === machine.kind && machine.knows(state, act.type)),
  );
  // An act that also answers requests that are about no measure is not barred by there being none.
  return unless(
    known || act.type === 'refuse-request',
    `本案没有可以进行"${act.name.zh}"的措施`,
    `No measure of the case is where “${act.name.en}” has its place`,
  );
}

function isBeginning(type: string, id: string, record: CaseRecord): boolean {
  return machinesKnowing(type).some((machine) => machine.isBegunBy(type) && id === `${machine.kind}.${record.seq + 1}`);
}

/** 改正期限在后. */
export const correctionTermAhead = defineRule({
  code: 'correction-term-ahead',
  basis: '行政处罚法 第28条第1款',
  title: { zh: '改正期限合理', en: 'The term for correction does not lie before the order' },
  check: (situation) => {
    const payload = payloadOf(situation, OrderCorrection) ?? payloadOf(situation, OrderCorrectionAgain);
    if (!payload) return [];
    return unless(
      payload.correctBy >= payload.occurredOn,
      `改正期限${payload.correctBy}早于责令之日${payload.occurredOn}`,
      `The term for correction, ${payload.correctBy}, lies before the order of ${payload.occurredOn}`,
      { correctBy: payload.correctBy },
    );
  },
});

/**
 * 查封、扣押有着落: before a decision each seizure has ended, or it is in force within its period and it is said what
 * becomes of the things – confiscation only where the decision confiscates.
 */
export const measuresSettled = defineRule({
  code: 'measures-settled',
  basis: '行政强制法 第27条、第28条; 行政处罚法 第56条',
  title: { zh: '措施已有处理', en: 'Measures are settled' },
  check: (situation) => [
    ...openPreservations(situation.record),
    ...openSeizures(situation.record).flatMap((seizure) => unsettled(seizure, situation)),
  ],
});

/** 结案前各项措施均已了结. */
export const measuresEnded = defineRule({
  code: 'measures-ended',
  basis: '行政强制法 第27条、第28条; 行政处罚法 第56条',
  title: { zh: '措施均已了结', en: 'Every measure has ended' },
  check: ({ record }) => [
    ...openPreservations(record),
    ...openSeizures(record).flatMap(({ id }) =>
      unless(
        false,
        `查封、扣押(${id})尚未解除、退还或者处理`,
        `The seizure (${id}) has not been lifted and returned, or disposed of`,
        { measureId: id },
      ),
    ),
  ],
});

function openPreservations({ measures }: CaseRecord): readonly Finding[] {
  return measuresOfKind(measures, 'preservation')
    .filter(({ registeredOn, disposedOn }) => registeredOn !== null && disposedOn === null)
    .flatMap(({ id }) =>
      unless(
        false,
        `先行登记保存(${id})的证据尚未作出处理决定`,
        `Preserved evidence (${id}) has not been disposed of`,
        { measureId: id },
      ),
    );
}

/** Seizures that were carried out and have not come to an end. */
function openSeizures({ measures }: CaseRecord): readonly Seizure[] {
  return measuresOfKind(measures, 'seizure').filter((seizure) => seizure.takenOn !== null && !isMeasureOver(seizure));
}

function unsettled(seizure: Seizure, situation: Situation): readonly Finding[] {
  const { record, pack, event } = situation;
  const { id, state, proposedDisposal } = seizure;
  if (state === 'lifted') return [];
  const due = seizureDue(seizure, pack, event.facts.calendar);
  const confiscates = record.findings?.penalties.some(({ kind }) => kind === 'confiscation') === true;
  const detail = { measureId: id, state, proposedDisposal, due };
  return [
    ...unless(
      state === 'in-force',
      `紧急查封、扣押(${id})未获批准,应当先行解除`,
      `The urgent seizure (${id}) is not approved and must be lifted first`,
      detail,
    ),
    ...unless(
      due !== null && todayOf(situation) <= due,
      `查封、扣押(${id})期限已于${due ?? ''}届满,应当先行解除`,
      `The seizure (${id}) ended on ${due ?? ''} and must be lifted first`,
      detail,
    ),
    ...unless(
      proposedDisposal !== null && (proposedDisposal === 'return' || confiscates),
      `查封、扣押(${id})的财物如何处理尚未提出,或者与处罚内容不一致`,
      `What becomes of the seized things (${id}) has not been proposed, or does not fit the penalty`,
      detail,
    ),
  ];
}
