/** 措施的期限 – 行政处罚法 第56条; 行政强制法 第19条、第25条; 行政处罚法 第28条第1款. */
import {
  measuresOfKind,
  type CorrectionOrder,
  type Measure,
  type Preservation,
  type Seizure,
} from '../measures/measure.js';
import type { LawPack } from '../packs/law-pack.js';
import { addHours, dayOf, type Day, type Instant } from '../time.js';
import { definitionOf } from './definitions.js';
import { duty, start, type CaseAndLaw, type OpenedPeriod } from './opened.js';
import { dueDay } from './period.js';
import type { PeriodQuestion } from './period-question.js';
import type { WorkingCalendar } from './working-calendar.js';

/** Every period of a measure that has begun, measure by measure. */
export function openedByMeasures(of: CaseAndLaw): readonly OpenedPeriod[] {
  const { measures } = of.record;
  return [
    ...measuresOfKind(measures, 'preservation').flatMap((each) => belonging(each, ofPreservation(each, of))),
    ...measuresOfKind(measures, 'seizure').flatMap((each) => belonging(each, ofSeizure(each, of))),
    ...measuresOfKind(measures, 'correction-order').flatMap((each) => belonging(each, ofCorrectionOrder(each, of))),
  ];
}

function belonging({ id }: Measure, periods: readonly OpenedPeriod[]): readonly OpenedPeriod[] {
  return periods.map((period) => ({ ...period, measureId: id }));
}

/** 七日内作出处理决定. */
function ofPreservation(
  { registeredOn, registeredSeq, disposedOn }: Preservation,
  { pack, calendar }: CaseAndLaw,
): readonly OpenedPeriod[] {
  if (registeredOn === null) return [];
  const begun = start(registeredOn, '先行登记保存', 'registration of the evidence', registeredSeq);
  return [
    {
      question: { definition: definitionOf(pack, 'evidence-preservation'), start: begun, calendar },
      course: duty(disposedOn),
    },
  ];
}

function ofSeizure(seizure: Seizure, { pack, calendar }: CaseAndLaw): readonly OpenedPeriod[] {
  const question = seizureQuestion(seizure, pack, calendar);
  if (!question) return [];
  return [
    ...(seizure.urgent ? [urgentReport(seizure, pack, calendar)] : []),
    { question, course: duty(seizure.liftedOn ?? seizure.endedOn) },
  ];
}

/** The question of 查封、扣押的期限 – 行政强制法 第25条; null before it was carried out. */
function seizureQuestion(
  { takenOn, takenSeq, extensionDays, appraisals }: Seizure,
  pack: LawPack,
  calendar: WorkingCalendar,
): PeriodQuestion | null {
  if (takenOn === null) return null;
  return {
    definition: definitionOf(pack, 'seizure'),
    start: start(takenOn, '实施查封、扣押', 'the sealing or seizure', takenSeq),
    excluded: appraisals.map(({ from, until }) => ({
      from,
      until,
      what: { zh: '检测、检验、检疫、鉴定', en: 'testing or appraisal' },
      basis: '行政强制法 第25条第3款',
    })),
    extensionDays,
    extensionBasis: definitionOf(pack, 'seizure-extension').basis,
    // It bears on the party: a day off at the end does not prolong it.
    lastDayMoves: false,
    calendar,
  };
}

/** The last day of the seizure, extension and time not counted included; null before it was carried out. */
export function seizureDue(seizure: Seizure, pack: LawPack, calendar: WorkingCalendar): Day | null {
  const question = seizureQuestion(seizure, pack, calendar);
  return question && dueDay(question);
}

function urgentReport(seizure: Seizure, pack: LawPack, calendar: WorkingCalendar): OpenedPeriod {
  const { takenAt, takenSeq, reportedAt, liftedOn } = seizure;
  const lifted = reportedAt === null ? liftedOn : null;
  return {
    question: {
      definition: definitionOf(pack, 'coercive-measure-urgent-report'),
      start: start(takenAt ?? '', '当场实施查封、扣押', 'the sealing or seizure on the spot', takenSeq),
      calendar,
    },
    course: {
      nature: 'duty',
      doneOn: reportedAt === null ? null : dayOf(reportedAt),
      doneAt: reportedAt,
      lapsed: lifted !== null,
      lapsedOn: lifted,
    },
  };
}

/** The last instant for the report of an urgent measure – 行政强制法 第19条. */
export function urgentReportDue(takenAt: Instant, pack: LawPack): Instant {
  return addHours(takenAt, definitionOf(pack, 'coercive-measure-urgent-report').length);
}

/** 改正期限: set by the order; its party's duty ends with a re-inspection. */
function ofCorrectionOrder(
  { orders, reInspections }: CorrectionOrder,
  { pack, calendar }: CaseAndLaw,
): readonly OpenedPeriod[] {
  const definition = definitionOf(pack, 'correction-term');
  return orders.map(({ seq, orderedOn, correctBy }, index) => {
    const next = orders[index + 1]?.seq ?? Infinity;
    const inspected = reInspections.find((each) => each.seq > seq && each.seq < next);
    return {
      question: {
        definition,
        start: start(orderedOn, '责令改正', 'the order to correct', seq),
        setDay: {
          day: correctBy,
          what: { zh: '责令改正的期限', en: 'Term set by the order' },
          basis: '行政处罚法 第28条第1款',
        },
        lastDayMoves: false,
        calendar,
      },
      course: duty(correctedOn(inspected, correctBy)),
    };
  });
}

/** A breach found corrected after the term was corrected within it: nothing says otherwise. */
function correctedOn(inspection: CorrectionOrder['reInspections'][number] | undefined, correctBy: Day): Day | null {
  if (inspection?.result !== 'corrected') return null;
  return inspection.on <= correctBy ? inspection.on : correctBy;
}
