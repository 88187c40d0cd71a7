/**
 * 去向 – where a case must stand after an act whose outcome depends on the case. Written from the statute and the record
 * alone: no guard of the machine is asked.
 */
import type { CaseRecord, DocumentEntry } from '../case-record.js';
import { contentOf, toldDigestOf } from '../content.js';
import type { CaseStanding } from '../procedure.js';
import { isCertified } from './certified.js';
import type { Moved } from './explore.js';

interface Change {
  readonly before: CaseStanding;
  readonly after: CaseRecord;
  readonly voided: readonly string[];
}

const fineOf = (penalties: readonly { readonly amountFen?: number | null }[]) =>
  penalties.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);

const afterDefence = ({ after }: Change) => {
  const last = after.reviews.at(-1);
  const holds = last?.result === 'passed' && last.seen.digest === contentOf(after).digest;
  return holds ? 'decision-approval' : 'investigation-concluded';
};

const afterSpotCheck = ({ after: { ending, decision } }: Change) =>
  ending !== null || fineOf(decision?.penalties ?? []) === 0 ? 'ended' : 'performance';

/** Of these facts and articles, and of no more. */
function isToldOnTheSpot({ notices, findings, party }: CaseRecord): boolean {
  const last = notices.at(-1);
  return (
    last !== undefined &&
    findings !== null &&
    last.toldDigest === toldDigestOf(findings, party) &&
    fineOf(findings.penalties) <= fineOf(last.penalties)
  );
}

/** What the statute makes of an act, by its type. */
const DESTINATIONS: Readonly<Record<string, (change: Change) => string>> = {
  'record-referral-reply': ({ after }) => {
    if (after.ending !== null) return after.filedOn === null ? 'closed' : 'ended';
    return after.filedOn === null ? 'lead' : investigating(after);
  },
  'record-police-reply': ({ after }) => (after.policeReply?.accepted === true ? 'ended' : investigating(after)),
  'pass-review': (change) => hearingLeftOpen(change.after) ?? afterReview(change),
  'note-no-defence': afterDefence,
  're-examine-defence': afterDefence,
  'approve-recusal': ({ before }) => {
    const { hearing, requests } = before.record;
    const chair = requests.find(({ kind }) => kind === 'recusal')?.subject === hearing?.chair;
    return chair && hearingLeftOpen(before.record) ? 'hearing-requested' : before.state;
  },
  'serve-decision': ({ after: { decision } }) =>
    decision?.outcome === 'penalty' && fineOf(decision.penalties) > 0 ? 'performance' : 'ended',
  'record-remedy-outcome': ({ before, after }) => {
    if (after.procedure.id === 'simplified') return after.ending === 'decision-revoked' ? 'ended' : before.state;
    return after.ending === null ? 'performance' : endedOr(before.state);
  },
  'hear-on-the-spot': ({ after }) => (isToldOnTheSpot(after) ? 'spot-decision' : 'spot-notice'),
  'pass-spot-check': afterSpotCheck,
  'correct-spot-decision': afterSpotCheck,
  'uphold-spot-decision': afterSpotCheck,
  'return-closing': ({ after }) => (after.ending === null ? 'performance' : 'ended'),
};

const investigating = ({ exclusions }: CaseRecord) =>
  exclusions.some(({ reason, until }) => reason === 'suspension' && until === null)
    ? 'investigation-suspended'
    : 'investigation';

const endedOr = (state: string) => (state === 'performance' ? 'ended' : state);

function hearingLeftOpen({ hearing }: CaseRecord): string | null {
  return hearing === null || hearing.status === 'withdrawn' || hearing.status === 'reported'
    ? null
    : `hearing-${hearing.status}`;
}

function afterReview({ after, voided }: Change): string {
  if (after.findings?.outcome !== 'penalty') return 'decision-approval';
  if (!isTold(after, voided)) return 'notice-approval';
  const answered = after.defences.every(({ reExaminedSeq }) => reExaminedSeq !== null) && isAnswerSigned(after);
  return answered && isHeard(after) ? 'decision-approval' : 'statement-and-defence';
}

/** 已告知: of these facts and articles, of a fine no lower, by two certified officers. */
function isTold(record: CaseRecord, voided: readonly string[]): boolean {
  const last = record.notices.at(-1);
  if (!last || !record.findings) return false;
  const service = record.enforcementActs.find(({ seq }) => seq === last.seq);
  return (
    service?.officers.every((id) => isCertified(id, voided)) === true &&
    last.toldDigest === toldDigestOf(record.findings, record.party) &&
    fineOf(record.findings.penalties) <= fineOf(last.penalties)
  );
}

/** Spoke, gave up speaking, was noted as silent or had a hearing, since told. */
function isHeard(record: CaseRecord): boolean {
  return papersOf(record, 'statement-and-defence-record', 'hearing-record').some((paper) => canStand(paper, record));
}

/** What was answered was answered on paper: an opinion that nobody will sign any more is none. */
function isAnswerSigned(record: CaseRecord): boolean {
  const opinions = papersOf(record, 'defence-recheck-opinion');
  return opinions.length === 0 || opinions.some((paper) => canStand(paper, record));
}

function papersOf({ file }: CaseRecord, ...codes: readonly string[]): readonly DocumentEntry[] {
  return file.filter(({ code }) => codes.includes(code));
}

/** Signed, or waiting for officers who still handle the case. */
function canStand({ awaiting }: DocumentEntry, { duties }: CaseRecord): boolean {
  return awaiting.every((id) => duties.some((held) => held.personId === id && held.until === null));
}

/** Where the case stands instead of where it must; null where it is right. */
export function wrongDestination({ before: { world }, event, after }: Moved): string | null {
  const { state, record } = after.standing;
  const expected = DESTINATIONS[event.type]?.({ before: world.standing, after: record, voided: after.voided });
  return expected === undefined || expected === state ? null : `${state} instead of ${expected}`;
}
