/**
 * 要证明的命题 – what must hold in every world that can be reached and for every act that is allowed. Written from the
 * statute and the record alone: no rule of the procedure is asked.
 */
import { partakersOf, type ActDefinition, type ActEvent } from '../act.js';
import type { CaseRecord, Decision } from '../case-record.js';
import { contentOf } from '../content.js';
import type { Role } from '../facts.js';
import { benchmarkFault } from './benchmark.js';
import { isCertified } from './certified.js';
import { POPULATION } from './population.js';
import { SPOT_PROPERTIES } from './spot-properties.js';
import type { World } from './world.js';
import type { WorldProperty } from './world-property.js';

export type { WorldProperty } from './world-property.js';

/** A sentence that must be true of an act that is allowed. */
export interface ActProperty {
  readonly name: string;
  readonly fault: (world: World, act: ActDefinition, event: ActEvent & { readonly payload: object }) => string | null;
}

const MAJOR_FINE_FEN = 1_000_000;
const OFFICERS = 2;
const HEADS = 3;

const people = (record: CaseRecord, ...duties: readonly string[]) =>
  record.duties.filter(({ duty }) => duties.includes(duty)).map(({ personId }) => personId);
const common = (a: readonly string[], b: readonly string[]) => a.find((id) => b.includes(id)) ?? null;
const sealed = (record: CaseRecord, code: string) =>
  record.file.some((paper) => paper.code === code && paper.sealedAt !== null);
const fineOf = ({ penalties }: Pick<Decision, 'penalties'>) =>
  penalties.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);

/** Of every decision of the ordinary procedure, for as long as it stands. */
function ofDecision(
  name: string,
  fault: (decision: Decision, record: CaseRecord, world: World) => string | null,
): WorldProperty {
  return {
    name,
    fault: (world) => {
      const { decision, procedure } = world.standing.record;
      return decision && procedure.id === 'ordinary' ? fault(decision, world.standing.record, world) : null;
    },
  };
}

function ofPenalty(name: string, fault: (decision: Decision, record: CaseRecord) => string | null): WorldProperty {
  return ofDecision(name, (decision, record) => (decision.outcome === 'penalty' ? fault(decision, record) : null));
}

const missing = (record: CaseRecord, codes: readonly string[]) => codes.find((code) => !sealed(record, code)) ?? null;

export const WORLD_PROPERTIES: readonly WorldProperty[] = [
  ...SPOT_PROPERTIES,
  {
    name: 'no person holds two of handle, review, decide',
    fault: ({ standing: { record } }) =>
      common(people(record, 'handle'), people(record, 'review', 'decide')) ??
      common(people(record, 'review'), people(record, 'decide')),
  },
  {
    name: 'no chair has investigated',
    fault: ({ standing: { record } }) => common(record.chairs, people(record, 'handle')),
  },
  ofDecision('decided ⇒ two officers, certified at each act of enforcement', (_decision, record, { voided }) => {
    const acts = record.enforcementActs.filter(
      ({ officers }) => new Set(officers).size < OFFICERS || officers.some((id) => !isCertified(id, voided)),
    );
    return acts[0] ? `event ${acts[0].seq}` : null;
  }),
  ofDecision('decided ⇒ a passed review by another, of exactly what was decided', (decision, record) => {
    const last = record.reviews.at(-1);
    if (last?.result !== 'passed') return 'no passed review';
    if (last.by === decision.by || people(record, 'handle').includes(last.by)) return last.by;
    return last.seen.digest === contentOf(record).digest ? null : 'the review saw something else';
  }),
  ofDecision('decided ⇒ by a third person', ({ by }, record) =>
    people(record, 'handle', 'review').includes(by) ? by : null,
  ),
  ofDecision('decided ⇒ the file is complete', (_decision, record) =>
    missing(record, [
      'case-source-record',
      'filing-approval',
      'party-identity',
      'investigation-report',
      'decision-approval',
    ]),
  ),
  ofPenalty('penalty ⇒ the party was told, and was heard or gave up being heard', (decision, record) => {
    const last = record.notices.at(-1);
    if (!last || fineOf(decision) > fineOf(last)) return 'no notice of so much';
    if (record.defences.some(({ reExaminedSeq }) => reExaminedSeq === null)) return 'defence not re-examined';
    const heard = ['statement-and-defence-record', 'hearing-record'].some((code) => sealed(record, code));
    return heard ? missing(record, ['prior-notice']) : 'not heard';
  }),
  ofPenalty('penalty ⇒ the hearing asked for was held', (_decision, { hearing }) =>
    hearing === null || hearing.status === 'withdrawn' || hearing.status === 'reported' ? null : hearing.status,
  ),
  ofPenalty('major penalty ⇒ discussed by the heads, reviewed by a lawyer', (decision, record) => {
    if (fineOf(decision) < MAJOR_FINE_FEN) return null;
    if (new Set(record.discussion?.members).size < HEADS) return 'not discussed';
    return POPULATION[record.reviews.at(-1)?.by ?? '']?.legalQualification ? null : 'not reviewed by a lawyer';
  }),
  ofPenalty(
    'penalty ⇒ in the band of the benchmark named, or with the approval to leave it on file',
    (_decision, record) => benchmarkFault(record),
  ),
  ofDecision(
    'decided ⇒ no preserved evidence is undisposed of, no seizure unapproved or without a destination',
    (decision, { measures }) => {
      const open = measures.find(
        (measure) =>
          (measure.kind === 'preservation' && measure.registeredOn !== null && measure.disposedOn === null) ||
          (measure.kind === 'seizure' &&
            measure.takenOn !== null &&
            measure.liftedOn === null &&
            measure.endedOn === null &&
            (measure.approvedAt === null || measure.proposedDisposal === null)),
      );
      return open ? `${open.id} when decided by event ${decision.seq}` : null;
    },
  ),
  {
    name: 'closed ⇒ every seizure has ended',
    fault: ({ standing: { record } }) =>
      record.closedOn === null
        ? null
        : (record.measures.find(
            (measure) => measure.kind === 'seizure' && measure.takenOn !== null && measure.endedOn === null,
          )?.id ?? null),
  },
  {
    name: 'published ⇒ a penalty that was served',
    fault: ({ standing: { record } }) =>
      sealed(record, 'publicity-and-filing-record') &&
      !(record.decision?.outcome === 'penalty' && record.decision.servedOn !== null)
        ? 'published'
        : null,
  },
  {
    name: 'before the court ⇒ after a demand',
    fault: ({ standing: { record } }) =>
      record.performance.courtAppliedOn !== null && record.performance.demandServedOn === null ? 'no demand' : null,
  },
  {
    name: 'no more is paid than is due',
    fault: ({ standing: { record } }) => {
      const paid = record.performance.payments.reduce((sum, { fineFen }) => sum + fineFen, 0);
      return record.decision && paid > fineOf(record.decision) ? String(paid) : null;
    },
  },
  {
    name: 'closed ⇒ paid, or ended otherwise',
    fault: ({ standing: { record } }) => {
      if (record.closedOn === null || record.ending !== 'performed' || !record.decision) return null;
      const paid = record.performance.payments.reduce((sum, { fineFen }) => sum + fineFen, 0);
      return paid === fineOf(record.decision) ? null : String(paid);
    },
  },
];

const ROLE: Readonly<Record<string, Role>> = {
  handle: 'handler',
  review: 'reviewer',
  decide: 'approver',
  chair: 'hearing-chair',
};

export const ACT_PROPERTIES: readonly ActProperty[] = [
  {
    name: 'everybody who takes part holds the post for it',
    fault: (_world, act, event) =>
      partakersOf({ act, event }).find(({ personId, duty }) => {
        const role = ROLE[duty];
        return role !== undefined && !POPULATION[personId]?.posts.some((post) => post.role === role);
      })?.personId ?? null,
  },
  {
    name: 'nobody recused or interested takes part',
    fault: ({ standing: { record } }, act, event) =>
      partakersOf({ act, event }).find(
        ({ personId, duty }) => (personId === 'interested' && duty !== 'clerk') || record.recused.includes(personId),
      )?.personId ?? null,
  },
  {
    name: 'enforcement is by two certified officers who handle the case',
    fault: ({ standing: { record }, voided }, act, event) => {
      if (!act.enforcement) return null;
      const officers = new Set(partakersOf({ act, event }).map(({ personId }) => personId));
      const wrong = [...officers].find(
        (id) =>
          !isCertified(id, voided) ||
          !record.duties.some((held) => held.personId === id && held.duty === 'handle' && held.until === null),
      );
      return officers.size < OFFICERS ? 'one officer' : (wrong ?? null);
    },
  },
  {
    name: 'nobody grants their own application',
    fault: ({ standing: { record } }, { type, duty }, { actor }) => {
      const kind = type.replace(/^(approve|refuse|return)-/, '');
      const asked = record.requests.find((request) => request.kind === kind);
      return duty === 'decide' && asked && (asked.by === actor || asked.subject === actor) ? actor : null;
    },
  },
];
