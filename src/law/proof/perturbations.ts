/**
 * 逐条撤防 – for each rule a twist of an allowed act that this rule must refuse, also where other walls stand before or
 * behind it: no rule may rest on a situation being unreachable. Takes a rule away and its twist goes unnamed.
 */
import type { ActDefinition, ActEvent } from '../act.js';
import type { CaseRecord } from '../case-record.js';
import type { PersonFacts } from '../facts.js';
import { ANSWERED_KIND, ASKED_KIND } from '../ordinary-procedure/request-kinds.js';
import { partakersOf } from '../act.js';
import { addDays, dayOf } from '../time.js';
import { certificate, PARTY_DIGEST } from './population.js';

/** An act about to be done, on a record. */
export interface Attempted {
  readonly record: CaseRecord;
  readonly act: ActDefinition;
  readonly event: ActEvent & { readonly payload: object };
}

/** The attempt twisted; null where the twist makes no sense. */
export type Twist = (attempted: Attempted) => Attempted | null;

const NOBODY = 'watcher';
const VOID = [{ kind: 'void' as const, from: '2020-01-01T00:00:00.000Z', until: null }];

const onRecord =
  (change: (record: CaseRecord, event: ActEvent) => Partial<CaseRecord> | null): Twist =>
  (attempted) => {
    const changed = change(attempted.record, attempted.event);
    return changed && { ...attempted, record: { ...attempted.record, ...changed } };
  };

const inPayload =
  (change: (payload: Record<string, unknown>, attempted: Attempted) => object | null): Twist =>
  (attempted) => {
    const changed = change(attempted.event.payload as Record<string, unknown>, attempted);
    return (
      changed && { ...attempted, event: { ...attempted.event, payload: { ...attempted.event.payload, ...changed } } }
    );
  };

/** Everybody who takes part in the duty, changed on the register. */
const inPeople =
  (duties: readonly string[], change: (person: PersonFacts) => Partial<PersonFacts>): Twist =>
  (attempted) => {
    const concerned = partakersOf(attempted)
      .filter(({ duty }) => duties.includes(duty))
      .map(({ personId }) => personId);
    return concerned.length === 0 ? null : withPeople(attempted, concerned, change);
  };

function withPeople(
  attempted: Attempted,
  ids: readonly string[],
  change: (person: PersonFacts) => Partial<PersonFacts>,
): Attempted {
  const { facts } = attempted.event;
  const people = Object.fromEntries(
    Object.entries(facts.people).map(([id, person]) => [
      id,
      ids.includes(id) ? { ...person, ...change(person) } : person,
    ]),
  );
  return { ...attempted, event: { ...attempted.event, facts: { ...facts, people } } };
}

const findingsChanged = (change: (findings: NonNullable<CaseRecord['findings']>) => object): Twist =>
  onRecord((record) => record.findings && { findings: { ...record.findings, ...change(record.findings) } });

/** Findings brought by the act, else those of the record. */
const findings =
  (change: (found: NonNullable<CaseRecord['findings']>) => object): Twist =>
  (attempted) => {
    const payload = attempted.event.payload as {
      findings?: CaseRecord['findings'];
      revisedFindings?: CaseRecord['findings'];
    };
    if (payload.findings)
      return inPayload(() => ({
        findings: { ...payload.findings, ...change(payload.findings as NonNullable<CaseRecord['findings']>) },
      }))(attempted);
    if (payload.revisedFindings)
      return inPayload(() => ({
        revisedFindings: {
          ...payload.revisedFindings,
          ...change(payload.revisedFindings as NonNullable<CaseRecord['findings']>),
        },
      }))(attempted);
    return findingsChanged(change)(attempted);
  };

const other = (held: string) => (held === 'handle' ? 'review' : 'handle');
const day = (event: ActEvent) => dayOf(event.at);
const NEVER = '1990-01-01';

/** By the code of the rule: what it must refuse. */
export const TWISTS: Readonly<Record<string, Twist>> = {
  'post-held': inPeople(['handle', 'review', 'decide', 'chair', 'clerk'], () => ({ posts: [] })),
  'not-recused': onRecord((record, { actor }) => ({ recused: [...record.recused, actor] })),
  'no-declared-interest': (attempted) =>
    attempted.record.party?.identityDigest === PARTY_DIGEST
      ? inPeople(['handle', 'review', 'decide', 'chair', 'clerk'], () => ({ interests: [PARTY_DIGEST] }))(attempted)
      : null,
  'separation-of-duties': (attempted) => {
    const someone = partakersOf(attempted).find(({ duty }) => ['handle', 'review', 'decide'].includes(duty));
    if (!someone) return null;
    const held = {
      personId: someone.personId,
      duty: other(someone.duty),
      since: '',
      until: '',
    } as CaseRecord['duties'][number];
    return onRecord((record) => ({ duties: [held, ...record.duties] }))(attempted);
  },
  'chair-not-investigator': (attempted) => {
    const handler = partakersOf(attempted).find(({ duty }) => duty === 'handle');
    if (handler) return onRecord((record) => ({ chairs: [...record.chairs, handler.personId] }))(attempted);
    const chair = partakersOf(attempted).find(({ duty }) => duty === 'chair');
    return chair
      ? onRecord((record) => ({
          duties: [{ personId: chair.personId, duty: 'handle', since: '', until: '' }, ...record.duties],
        }))(attempted)
      : null;
  },
  'appointed-chair': onRecord(({ hearing }) => hearing && { hearing: { ...hearing, chair: NOBODY } }),
  'current-handler': onRecord((record, { actor }) => ({
    duties: record.duties.map((held) => (held.personId === actor ? { ...held, until: held.since } : held)),
  })),
  'two-officers': (attempted) =>
    attempted.act.enforcement
      ? inPayload(() => ({ coOfficerId: attempted.event.actor }))(attempted)
      : onRecord((record, { actor }) => ({
          duties: record.duties.filter(({ personId, duty }) => duty !== 'handle' || personId === actor),
        }))(attempted),
  'enforcement-certificate': inPeople(['handle'], () => ({
    certificates: [certificate('old', { validTo: '2021-01-01' })],
  })),
  'training-and-test': inPeople(['handle'], () => ({ trainings: [], tests: [] })),
  'earlier-acts-certified': (attempted) => {
    const officer = attempted.record.enforcementActs.at(-1)?.officers[0];
    return officer === undefined
      ? null
      : withPeople(attempted, [officer], (person) => ({
          certificates: person.certificates.map((each) => ({ ...each, interruptions: VOID })),
        }));
  },
  'reviewer-qualification': (attempted) => {
    const major = findingsChanged(({ circumstances }) => ({
      circumstances: { ...circumstances, majorPublicInterest: true },
    }))(attempted);
    return major && inPeople(['review'], () => ({ legalQualification: null, firstReviewOn: null }))(major);
  },
  'review-points-answered': inPayload(() => ({ points: [] })),
  'review-passed': onRecord((record) => ({
    reviews: record.reviews.map((review) => ({ ...review, result: 'returned' as const })),
  })),
  'review-bound-to-content': onRecord((record) => ({
    evidence: [
      ...record.evidence,
      {
        id: 'late',
        kind: 'physical',
        title: '',
        proves: '',
        sha256: '',
        collectedOn: NEVER,
        seq: record.seq,
        awaiting: null,
      },
    ],
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
  'facts-proved': findings(({ facts }) => ({
    outcome: 'penalty',
    facts: facts.map((fact) => ({ ...fact, evidenceIds: [] })),
  })),
  'penalty-in-range': findings(() => ({ outcome: 'penalty', penalties: [{ kind: 'fine', amountFen: 999_999_999 }] })),
  'suspected-crime': findingsChanged(({ circumstances }) => ({
    circumstances: { ...circumstances, suspectedCrime: true },
  })),
  'decision-follows-proposal': findingsChanged(({ outcome }) => ({
    outcome: outcome === 'penalty' ? 'no-penalty' : 'penalty',
  })),
  'notice-served': onRecord(() => ({ notices: [] })),
  'defence-period-over': onRecord((record, event) => ({
    waivedOn: null,
    notices: record.notices.map((notice) => ({ ...notice, effectiveOn: day(event) })),
  })),
  'defence-re-examined': onRecord((record, event) => ({
    defences: [...record.defences, { seq: record.seq, statedOn: day(event), reExaminedSeq: null }],
  })),
  'something-to-re-examine': onRecord(() => ({ defences: [], hearing: null })),
  'no-heavier-after-defence': (attempted) => {
    const heavier = findings((found) => ({
      outcome: 'penalty',
      facts: found.facts,
      penalties: [{ kind: 'fine', amountFen: 1_500_000 }],
    }))(attempted);
    return (
      heavier &&
      onRecord((record) => ({
        notices: [
          {
            documentId: '',
            seq: 1,
            toldDigest: '',
            penalties: [{ kind: 'fine', amountFen: 10_000 }],
            hearingRight: false,
            effectiveOn: NEVER,
          },
          ...record.notices,
        ],
        evidence: record.evidence.map((item) => ({ ...item, seq: 0 })),
        defences: [{ seq: 2, statedOn: NEVER, reExaminedSeq: 2 }, ...record.defences],
      }))(heavier)
    );
  },
  'hearing-right': onRecord((record) => ({
    notices: record.notices.map((notice) => ({ ...notice, hearingRight: false })),
  })),
  'hearing-request-in-time': onRecord((record) => ({
    notices: record.notices.map((notice) => ({ ...notice, effectiveOn: '2025-01-06' })),
  })),
  'hearing-notice-days': onRecord(
    ({ hearing }, event) => hearing && { hearing: { ...hearing, day: addDays(day(event), 1) } },
  ),
  'hearing-day-come': onRecord(
    ({ hearing }, event) => hearing && { hearing: { ...hearing, day: addDays(day(event), 1) } },
  ),
  'hearing-held': onRecord((_record, event) => ({
    hearing: { requestedOn: day(event), status: 'requested', chair: null, day: null, noticeServedOn: null },
  })),
  'discussion-quorum': inPayload(() => ({ members: [] })),
  'collective-discussion': (attempted) => {
    const grave = findingsChanged(({ circumstances }) => ({
      outcome: 'penalty',
      circumstances: { ...circumstances, complexOrGrave: true },
    }))(attempted);
    return grave && onRecord(() => ({ discussion: null }))(grave);
  },
  'file-complete': onRecord(() => ({ file: [], evidence: [] })),
  'dated-lawfully': (attempted) => {
    const asserted = attempted.act.asserts(attempted.event.payload, attempted.record);
    return (
      asserted &&
      inPayload((payload) =>
        Object.fromEntries(
          Object.entries(payload)
            .filter(([, value]) => value === asserted.day)
            .map(([name]) => [name, '2030-01-01']),
        ),
      )(attempted)
    );
  },
  'drawn-by-no-act': inPayload(() => ({ code: 'inquiry-record' })),
  servable: inPayload(() => ({ documentId: 'investigation-report.1' })),
  'awaits-signature': inPayload(() => ({ itemId: 'nothing' })),
  'relieved-is-handler': inPayload(() => ({ fromPersonId: NOBODY })),
  'correction-of-an-event': inPayload(() => ({ seq: 999_999 })),
  'request-pending': (attempted) =>
    answeredKind(attempted) === undefined ? null : onRecord(() => ({ requests: [] }))(attempted),
  'approved-by-another': onRecord((record, { actor }) => ({
    requests: record.requests.map((request) => ({ ...request, by: actor })),
  })),
  'recusal-decided-by-another': (attempted) =>
    answeredKind(attempted) === 'recusal'
      ? onRecord((record, { actor }) => ({
          requests: record.requests.map((request) => ({ ...request, subject: actor })),
        }))(attempted)
      : null,
  'no-duplicate-request': (attempted) => {
    const kind = ASKED_KIND[attempted.act.type];
    const { personId = null } = attempted.event.payload as { personId?: string };
    return kind === undefined
      ? null
      : onRecord((record) => ({
          requests: [...record.requests, { kind, seq: 1, by: 'handler-1', at: '', days: null, subject: personId }],
        }))(attempted);
  },
  'requests-settled': onRecord((record) => ({
    preservations: [...record.preservations, { registeredOn: NEVER, disposedOn: null }],
  })),
  'extension-available': onRecord(() => ({ extensionDays: 10_000 })),
  'preservation-approved': onRecord((record) => ({
    file: record.file.filter(({ code }) => code !== 'evidence-preservation-approval'),
  })),
  'preservation-open': onRecord(() => ({ preservations: [] })),
  'payment-within-due': inPayload(() => ({ fineFen: 999_999_999 })),
  'fine-collected-apart': onRecord((record, { actor }) => ({
    duties: [{ personId: actor, duty: 'handle', since: '', until: '' }, ...record.duties],
  })),
  'demand-waited': onRecord(({ performance }) => ({ performance: { ...performance, demandServedOn: null } })),
  'court-window': onRecord(({ performance }, event) => ({
    performance: { ...performance, remedies: [{ kind: 'litigation', from: day(event), until: null }] },
  })),
  'deferral-ahead': inPayload(() => ({ until: NEVER })),
  'performance-complete': onRecord((record) =>
    record.decision
      ? {
          ending: null,
          performance: { ...record.performance, payments: [] },
          decision: { ...record.decision, outcome: 'penalty', penalties: [{ kind: 'fine', amountFen: 100 }] },
        }
      : null,
  ),
  publishable: onRecord(({ decision }) => decision && { decision: { ...decision, servedOn: null } }),
  'remedy-not-open-twice': onRecord(({ performance }) => ({
    performance: { ...performance, remedies: [{ kind: 'reconsideration', from: NEVER, until: null }] },
  })),
  'remedy-open': onRecord(({ performance }) => ({ performance: { ...performance, remedies: [] } })),
};

function answeredKind({ act, event }: Attempted): string | undefined {
  return ANSWERED_KIND[act.type] ?? (event.payload as { kind?: string }).kind;
}

function doesNotPunish({ event }: Attempted): boolean {
  return (event.payload as { recommendation?: string }).recommendation === 'do-not-file';
}
