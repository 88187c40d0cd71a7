/** 措施的内容 – what could be said about preservation, seizure and orders to correct. */
import type { MeasureKind } from '../../measures/measure.js';
import { MATTER } from '../population.js';
import { addDays } from '../../time.js';
import { byTwo, recordIn, seconds, todayIn, words, WORDS, type Attempt, type Payloads } from './attempt.js';

/** The ids of the measures of the kind, the newest first. */
function idsOf(kind: MeasureKind, attempt: Attempt): readonly string[] {
  return recordIn(attempt)
    .measures.filter((measure) => measure.kind === kind)
    .map(({ id }) => id)
    .reverse();
}

/** About each measure of the kind, each of these things. */
const about = (kind: MeasureKind, said: (attempt: Attempt) => readonly object[]) => (attempt: Attempt) =>
  idsOf(kind, attempt).flatMap((measureId) => said(attempt).map((each) => ({ measureId, ...each })));

/** The same by two officers, with each second officer who could be named. */
const aboutByTwo = (kind: MeasureKind, said: (attempt: Attempt) => readonly object[]) =>
  about(kind, (attempt) =>
    said(attempt).flatMap((each) =>
      seconds(attempt).map((coOfficerId) => ({ coOfficerId, occurredOn: todayIn(attempt), ...each })),
    ),
  );

const taking = {
  ...words('place', 'keptAt', 'keptBy', 'statement', 'attestation'),
  from: '00:00',
  to: '00:10',
  items: [words('name', 'quantity', 'condition')],
  party: 'present',
  credentialsShown: true,
  rightsTold: true,
  onlyThingsOfTheCase: true,
};
const basis = { legalBasis: MATTER.seizureBasis };

export const measurePayloads: Payloads = {
  'preserve-evidence': aboutByTwo('preservation', () => [words('items', 'keptAt')]),
  'dispose-preserved-evidence': aboutByTwo('preservation', () => [{ disposal: 'returned', reasons: WORDS }]),
  'request-seizure': () => [{ form: 'seizure', ...basis, ...words('items', 'place', 'reasons') }],
  'carry-out-seizure': aboutByTwo('seizure', () => [taking]),
  'seize-urgently': byTwo(() => ({ ...taking, ...basis, form: 'sealing', urgency: WORDS })),
  'report-urgent-seizure': about('seizure', () => [words('reasons')]),
  'request-seizure-extension': about('seizure', () => [30, 31].map((days) => ({ days, reasons: WORDS }))),
  'notify-appraisal-time': aboutByTwo('seizure', (attempt) => [
    { from: todayIn(attempt), until: addDays(todayIn(attempt), 5), purpose: WORDS },
  ]),
  'propose-seizure-disposal': about('seizure', () =>
    ['return', 'confiscate'].map((disposal) => ({ disposal, reasons: WORDS })),
  ),
  'lift-seizure': about('seizure', () =>
    ['no-longer-needed', 'period-over', 'decided'].map((ground) => ({ ground, reasons: WORDS })),
  ),
  'return-seized-property': aboutByTwo('seizure', () => [words('particulars', 'attestation')]),
  'dispose-seized-property': aboutByTwo('seizure', () =>
    ['handed-to-police', 'confiscated'].map((disposal) => ({ disposal, ...words('particulars', 'attestation') })),
  ),
  'order-correction': byTwo((attempt) => ({ order: WORDS, correctBy: addDays(todayIn(attempt), 30) })),
  're-inspect-correction': aboutByTwo('correction-order', () =>
    ['not-corrected', 'corrected'].map((result) => ({
      result,
      ...words('place', 'findings', 'attestation'),
      credentialsShown: true,
    })),
  ),
  'order-correction-again': aboutByTwo('correction-order', (attempt) => [
    { order: WORDS, correctBy: addDays(todayIn(attempt), 30) },
  ]),
};
