/** 撤防:实体、审核与案卷 – rules about what is found, reviewed, decided and kept on file. */
import type { EvidenceItem } from '../../evidence.js';
import type { AgencyFacts } from '../../facts.js';
import { isDay, type Day } from '../../time.js';
import { hasPrescribedContents } from '../../contents/index.js';
import { findings, findingsChanged, inPayload, NEVER, onRecord, type Attempted, type Twists } from './twist.js';

export const substanceTwists: Twists = {
  'review-points-answered': inPayload(() => ({ points: [] })),
  'cited-item-on-file': inPayload(({ points, reasons }) => ({
    ...(Array.isArray(points) && { points: points.map(citingNothing) }),
    ...(Array.isArray(reasons) && { reasons: reasons.map(citingNothing) }),
  })),
  'review-passed': onRecord((record) => ({
    reviews: record.reviews.map((review) => ({ ...review, result: 'returned' as const })),
  })),
  'review-bound-to-content': onRecord((record) => ({
    evidence: [...record.evidence, lateItem(record.seq)],
  })),
  'matter-known': (attempted) => ({
    ...attempted,
    event: { ...attempted.event, facts: { ...attempted.event.facts, matter: null } },
  }),
  'power-held': (attempted) => {
    const { facts } = attempted.event;
    return doesNotPunish(attempted)
      ? null
      : {
          ...attempted,
          event: {
            ...attempted.event,
            facts: { ...facts, matter: facts.matter && { ...facts.matter, until: '2026-01-01' } },
          },
        };
  },
  'place-in-area': (attempted) => (doesNotPunish(attempted) ? null : onRecord(() => ({ place: '410401' }))(attempted)),
  'limitation-period': (attempted) =>
    doesNotPunish(attempted)
      ? null
      : onRecord(({ breach }) => ({ breach: { ...breach, endedOn: '2010-01-01' } }))(attempted),
  'age-of-responsibility': onRecord(({ party }) => party && { party: { ...party, bornOn: '2020-01-01' } }),
  'evidence-form': inPayload(() => ({ original: { isOriginal: false } })),
  'custody-held': inPayload(() => ({ from: 'nobody' })),
  'recording-of-an-act': inPayload(() => ({ ofSeq: 999_999 })),
  'facts-proved': findings(({ facts }) => ({
    outcome: 'penalty',
    facts: facts.map((fact) => ({ ...fact, evidenceIds: [] })),
  })),
  'penalty-in-range': findings(() => ({ outcome: 'penalty', penalties: [{ kind: 'fine', amountFen: 999_999_999 }] })),
  'benchmark-applied': findings(() => ({ outcome: 'penalty', benchmark: null })),
  'suspected-crime': findingsChanged(({ circumstances }) => ({
    circumstances: { ...circumstances, suspectedCrime: true },
  })),
  'decision-follows-proposal': findingsChanged(({ outcome }) => ({
    outcome: outcome === 'penalty' ? 'no-penalty' : 'penalty',
  })),
  'discussion-quorum': inPayload(() => ({ members: [] })),
  'collective-discussion': (attempted) => {
    const grave = findingsChanged(({ circumstances }) => ({
      outcome: 'penalty',
      circumstances: { ...circumstances, complexOrGrave: true },
    }))(attempted);
    return grave && onRecord(() => ({ discussion: null }))(grave);
  },
  'required-contents': contentLeftOut,
  'service-particulars': inPayload(() => ({ method: 'mail' })),
  'file-complete': onRecord(() => ({ file: [], evidence: [] })),
  'dated-lawfully': (attempted) => {
    const asserted = attempted.act.asserts(attempted.event.payload, attempted.record);
    return asserted && inPayload((payload) => postdated(payload, asserted.day))(attempted);
  },
  'drawn-by-no-act': inPayload(() => ({ code: 'inquiry-record' })),
  servable: inPayload(() => ({ documentId: 'investigation-report.1' })),
  'awaits-signature': inPayload(() => ({ itemId: 'nothing' })),
  'correction-of-an-event': inPayload(() => ({ seq: 999_999 })),
};

/** An answer of a review that refers to what is not there. */
function citingNothing(answer: object): object {
  return { ...answer, reference: { itemId: 'nothing' } };
}

/** A piece of evidence that nobody has reviewed. */
function lateItem(seq: number): EvidenceItem {
  return {
    id: 'late',
    kind: 'physical',
    title: '',
    proves: '',
    source: '',
    sha256: '',
    collectedOn: NEVER,
    collectedAt: '',
    place: '',
    position: null,
    collectors: [],
    original: { isOriginal: true },
    attestation: { by: '', manner: 'signed' },
    particulars: {},
    custody: [],
    ofSeq: null,
    seq,
    awaiting: null,
  };
}

/** A paper about to be sealed that says nothing of the party, of the agency, or in words of its own. */
function contentLeftOut(attempted: Attempted): Attempted | null {
  if (!attempted.act.draws.some(hasPrescribedContents)) return null;
  const { event } = attempted;
  const blank = Object.entries(event.payload)
    .filter(([name, value]) => typeof value === 'string' && !name.endsWith('Id') && name !== 'method' && !isDay(value))
    .map(([name]) => [name, ' '] as const);
  const payload = { ...event.payload, ...Object.fromEntries(blank) };
  const facts = { ...event.facts, agency: NOTHING_SETTLED };
  return onRecord(() => ({ party: null }))({ ...attempted, event: { ...event, payload, facts } });
}

const NOTHING_SETTLED: AgencyFacts = {
  name: '',
  address: null,
  telephone: null,
  bank: null,
  reconsideration: null,
  court: null,
  police: null,
};

/** The payload with the asserted day put off, wherever in it the day stands. */
function postdated(payload: object, day: Day): object {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]: [string, unknown]) => {
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return [name, postdated(value, day)];
      return [name, value === day ? '2030-01-01' : value];
    }),
  );
}

function doesNotPunish({ event }: Attempted): boolean {
  return (event.payload as { recommendation?: string }).recommendation === 'do-not-file';
}
