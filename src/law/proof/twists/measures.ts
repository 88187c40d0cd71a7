/** 撤防:措施 – rules about measures. */
import type { CaseRecord } from '../../case-record.js';
import type { Measure, Preservation, Seizure } from '../../measures/measure.js';
import { inPayload, NEVER, onRecord, type Attempted, type Twist, type Twists } from './twist.js';

const onSeizures = (change: Partial<Seizure>): Twist =>
  onRecord(({ measures }) =>
    measures.some(({ kind }) => kind === 'seizure')
      ? { measures: measures.map((each): Measure => (each.kind === 'seizure' ? { ...each, ...change } : each)) }
      : null,
  );

const onMatter = (attempted: Attempted): Attempted => {
  const { facts } = attempted.event;
  return {
    ...attempted,
    event: { ...attempted.event, facts: { ...facts, matter: facts.matter && { ...facts.matter, seizureBasis: null } } },
  };
};

/** Preserved evidence that nobody has dealt with. */
const LEFT_OPEN: Preservation = {
  id: 'preservation.0',
  kind: 'preservation',
  state: 'preserved',
  registeredOn: NEVER,
  registeredSeq: 0,
  disposedOn: null,
};
const leftOpen = ({ measures }: CaseRecord) => ({ measures: [...measures, LEFT_OPEN] });

/** Every measure of the case at a state where hardly anything has its place. */
const misplaced = ({ measures }: CaseRecord) => ({
  measures: measures.map((each): Measure =>
    each.kind === 'correction-order' ? { ...each, state: 'corrected' } : { ...each, state: 'refused' },
  ),
});

export const measureTwists: Twists = {
  'measure-in-state': (attempted) => {
    const { act, event, record } = attempted;
    const id = act.measure?.(event.payload, record, record.seq + 1) ?? null;
    return record.measures.some((each) => each.id === id) ? onRecord(misplaced)(attempted) : null;
  },
  'seizure-basis': onMatter,
  'urgent-seizure-reported-in-time': onSeizures({ takenAt: '1990-01-01T00:00:00.000Z' }),
  'seizure-extension-available': onSeizures({ extensionDays: 30 }),
  'appraisal-time-sound': inPayload(() => ({ from: '2026-05-02', until: '2026-05-01' })),
  'lifting-ground': (attempted) =>
    attempted.record.decision === null ? inPayload(() => ({ ground: 'decided' }))(attempted) : null,
  'seized-things-disposable': inPayload(() => ({ disposal: 'confiscated' })),
  'correction-term-ahead': inPayload(() => ({ correctBy: NEVER })),
  'measures-settled': onRecord(leftOpen),
  'measures-ended': onRecord(leftOpen),
};
