/** 证明用的内容 – what each act could be told: the honest thing, and what somebody would try. */
import type { CaseRecord, Findings, Penalty } from '../case-record.js';
import { REQUEST_KINDS } from '../ordinary-procedure/request-kinds.js';
import type { LawPack } from '../packs/law-pack.js';
import { currentHandlers } from '../rules/separation-of-duties.js';
import { addDays, dayOf, type Day } from '../time.js';
import type { World } from './world.js';

/** What an attempt may refer to. */
export interface Attempt {
  readonly world: World;
  readonly actor: string;
  readonly pack: LawPack;
}

const WORDS = 'words';
const words = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, WORDS]));
const todayIn = ({ world }: Attempt): Day => dayOf(world.now);
const recordIn = ({ world }: Attempt): CaseRecord => world.standing.record;

/** Whom the actor could name as second officer: another handler, nobody else at all (themselves), one who may not. */
function seconds(attempt: Attempt): readonly string[] {
  const others = currentHandlers(recordIn(attempt)).filter((id) => id !== attempt.actor);
  return [...others, attempt.actor, 'expired'];
}

function byTwo(rest: (attempt: Attempt) => object) {
  return (attempt: Attempt) =>
    seconds(attempt).map((coOfficerId) => ({ coOfficerId, occurredOn: todayIn(attempt), ...rest(attempt) }));
}

function serving(attempt: Attempt): readonly object[] {
  return seconds(attempt).map((coOfficerId) => ({
    coOfficerId,
    method: 'direct',
    servedOn: todayIn(attempt),
    proof: WORDS,
  }));
}

const fine = (amountFen: number): readonly Penalty[] => [{ kind: 'fine', amountFen }];
/** Below the line of hearing; at the line of the major penalty. */
export const SMALL = fine(100_000);
export const LARGE = fine(1_000_000);

/** Evidence both officers have signed for. */
export function signedEvidence({ evidence }: CaseRecord): readonly string[] {
  return evidence.filter(({ awaiting }) => awaiting === null).map(({ id }) => id);
}

/** Findings that rest on all evidence there is. */
export function findings(
  record: CaseRecord,
  outcome: Findings['outcome'],
  penalties: readonly Penalty[],
  crime = false,
): Findings {
  return {
    facts: [{ statement: 'built without a permit', evidenceIds: signedEvidence(record) }],
    basis: ['城乡规划法 第65条'],
    discretion: WORDS,
    outcome,
    penalties,
    circumstances: {
      placeInspected: record.file.some(({ code }) => code === 'on-site-inspection-record'),
      personsQuestioned: record.file.some(({ code }) => code === 'inquiry-record'),
      samplesTaken: false,
      appraisalMade: false,
      correctable: record.file.some(({ code }) => code === 'rectification-order'),
      majorPublicInterest: false,
      difficultOrSeveralLegalRelations: false,
      complexOrGrave: false,
      suspectedCrime: crime,
    },
  };
}

function conclusions(attempt: Attempt): readonly object[] {
  const record = recordIn(attempt);
  const [second = attempt.actor] = seconds(attempt);
  return [
    findings(record, 'penalty', SMALL),
    findings(record, 'penalty', LARGE),
    findings(record, 'no-penalty', []),
  ].map((found) => ({ coOfficerId: second, report: WORDS, findings: found }));
}

function reExaminations(attempt: Attempt): readonly object[] {
  const record = recordIn(attempt);
  const [second = attempt.actor] = seconds(attempt);
  const revised = [null, findings(record, 'penalty', SMALL), findings(record, 'penalty', LARGE)];
  return revised.map((revisedFindings) => ({
    coOfficerId: second,
    opinion: WORDS,
    result: 'accepted',
    revisedFindings,
  }));
}

const points = (pack: LawPack, met: boolean) => pack.reviewPoints.map(({ code }) => ({ code, met, note: WORDS }));
const notes = (note: string) => (attempt: Attempt) =>
  seconds(attempt).map((coOfficerId) => ({ coOfficerId, [note]: WORDS }));
const reasons = () => [words('reasons')];
const opinion = () => [words('opinion')];
const subjects = ({ world }: Attempt) => [...currentHandlers(world.standing.record), ...world.standing.record.chairs];

/** The payloads of each act; an act not named here takes reasons or an opinion. */
const PAYLOADS: Readonly<Record<string, (attempt: Attempt) => readonly object[]>> = {
  'assign-handlers': () =>
    [
      ['handler-1', 'handler-2'],
      ['handler-1', 'twofold'],
      ['handler-1', 'expired'],
      ['handler-1', 'interested'],
    ].map((personIds) => ({ personIds })),
  'apply-for-filing': () =>
    ['file', 'do-not-file'].map((recommendation) => ({ recommendation, ...words('reasons', 'suspectedLaw') })),
  'request-referral': () => [words('toOrgan', 'reasons')],
  'record-referral-reply': (attempt) =>
    ['accepted', 'declined'].map((reply) => ({ reply, organ: WORDS, repliedOn: todayIn(attempt) })),
  'record-inspection': byTwo(() => ({
    ...words('place', 'findings', 'attestation'),
    from: '09:00',
    to: '10:00',
    credentialsShown: true,
  })),
  'record-inquiry': byTwo(() => ({
    ...words('personQuestioned', 'place', 'questionsAndAnswers', 'attestation'),
    capacity: 'party',
    credentialsShown: true,
  })),
  'collect-evidence': byTwo(({ world }) => ({
    ...words('title', 'proves', 'source'),
    kind: 'documentary',
    sha256: String(world.standing.record.evidence.length).padStart(64, '0'),
  })),
  'identify-party': byTwo(({ world }) => ({ party: world.standing.record.party, proof: WORDS })),
  'file-document': (attempt) =>
    ['appraisal-report', 'inquiry-record'].map((code) => ({
      code,
      title: WORDS,
      datedOn: todayIn(attempt),
      sha256: '0'.repeat(64),
      coOfficerId: seconds(attempt)[0],
    })),
  'order-correction': byTwo((attempt) => ({ order: WORDS, correctBy: addDays(todayIn(attempt), 30) })),
  'preserve-evidence': byTwo(() => words('items', 'keptAt')),
  'dispose-preserved-evidence': byTwo(() => ({ disposal: 'returned', reasons: WORDS })),
  'request-extension': () => [30, 31].map((days) => ({ days, reasons: WORDS })),
  'conclude-investigation': conclusions,
  'pass-review': ({ pack }) => [true, false].map((met) => ({ points: points(pack, met), opinion: WORDS })),
  'return-for-supplement': ({ pack }) => [{ reasons: [{ point: pack.reviewPoints[0]?.code ?? '', reason: WORDS }] }],
  'object-to-proposal': ({ pack }) => [{ reasons: [{ point: pack.reviewPoints[0]?.code ?? '', reason: WORDS }] }],
  'serve-notice': serving,
  'serve-decision': serving,
  'serve-demand': serving,
  'serve-hearing-notice': serving,
  'serve-document': (attempt) =>
    unserved(attempt).flatMap((documentId) => serving(attempt).map((each) => ({ ...each, documentId }))),
  'record-defence': (attempt) =>
    seconds(attempt).map((coOfficerId) => ({ coOfficerId, statedOn: todayIn(attempt), statement: WORDS })),
  'record-waiver': (attempt) =>
    ['defence', 'defence-and-hearing'].map((rights) => ({
      coOfficerId: seconds(attempt)[0],
      waivedOn: todayIn(attempt),
      rights,
      statement: WORDS,
    })),
  'note-no-defence': notes('note'),
  're-examine-defence': reExaminations,
  'record-hearing-request': (attempt) => [{ requestedOn: todayIn(attempt), request: WORDS }],
  'record-hearing-withdrawal': (attempt) => [{ withdrawnOn: todayIn(attempt), ground: 'withdrawn', statement: WORDS }],
  'arrange-hearing': (attempt) =>
    ['clerk-1', 'third', 'handler-1'].flatMap((chairPersonId) =>
      [3, 15].map((days) => ({ chairPersonId, day: addDays(todayIn(attempt), days), place: WORDS, public: true })),
    ),
  'hold-hearing': () => [words('minutes', 'attestation')],
  'report-hearing': () => [words('report', 'opinion')],
  'record-collective-discussion': (attempt) =>
    [
      ['approver-1', 'approver-2', 'approver-3'],
      ['approver-2'],
      ['approver-1', 'approver-2', 'reviewer-1'],
      ['approver-1', 'approver-2', 'twofold'],
    ].map((ids) => ({
      heldOn: todayIn(attempt),
      members: ids.filter((id) => id !== attempt.actor).map((personId) => ({ personId, view: WORDS, vote: 'for' })),
      conclusion: WORDS,
    })),
  'decide-penalty': () => [words('opinion', 'performanceAndRemedies')],
  'decide-no-penalty': () => [words('opinion', 'performanceAndRemedies')],
  'dismiss-case': () => [words('opinion', 'performanceAndRemedies')],
  'record-payment': (attempt) => payments(attempt),
  'request-deferral': (attempt) => [30, 0].map((days) => ({ until: addDays(todayIn(attempt), days), reasons: WORDS })),
  'request-court-application': () => [words('court', 'reasons')],
  'record-remedy': (attempt) => [{ kind: 'reconsideration', acceptedOn: todayIn(attempt) }],
  'record-remedy-outcome': (attempt) =>
    ['upheld', 'revoked'].map((outcome) => ({ kind: 'reconsideration', outcome, endedOn: todayIn(attempt) })),
  'record-publication': (attempt) => [{ publishedOn: todayIn(attempt), place: WORDS }],
  archive: () => [words('note')],
  'file-late-paper': (attempt) => [{ title: WORDS, receivedOn: todayIn(attempt), sha256: '0'.repeat(64) }],
  'co-sign': (attempt) => awaited(attempt).map((itemId) => ({ itemId })),
  'reassign-handler': (attempt) =>
    currentHandlers(recordIn(attempt)).flatMap((fromPersonId) =>
      ['third', 'reviewer-1', 'expired'].map((toPersonId) => ({ fromPersonId, toPersonId, reasons: WORDS })),
    ),
  'request-recusal': (attempt) => subjects(attempt).map((personId) => ({ personId, raisedBy: 'party', ground: WORDS })),
  'request-correction': () => [1, 999_999].map((seq) => ({ seq, correction: WORDS })),
  'refuse-request': ({ world }) =>
    REQUEST_KINDS.filter((kind) => world.standing.record.requests.some((each) => each.kind === kind)).map((kind) => ({
      kind,
      reasons: WORDS,
    })),
  'record-police-reply': (attempt) =>
    ['filed', 'declined'].map((reply) => ({ reply, repliedOn: todayIn(attempt), document: WORDS })),
};

function payments(attempt: Attempt): readonly object[] {
  const { decision } = recordIn(attempt);
  const due = (decision?.penalties ?? []).reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
  const paid = recordIn(attempt).performance.payments.reduce((sum, { fineFen }) => sum + fineFen, 0);
  const pay = (fineFen: number, surchargeFen: number) => ({
    paidOn: todayIn(attempt),
    fineFen,
    surchargeFen,
    channel: 'bank',
    receiptNumber: 'r',
  });
  return [pay(due - paid, 0), pay(due - paid + 1, 0), pay(0, due)];
}

function unserved(attempt: Attempt): readonly string[] {
  const { file } = recordIn(attempt);
  const going = new Set(
    attempt.pack.catalogue.ordinary.filter(({ servedOnParty }) => servedOnParty).map(({ code }) => code),
  );
  return file.filter(({ code, service }) => going.has(code) && service === null).map(({ id }) => id);
}

function awaited(attempt: Attempt): readonly string[] {
  const { file, evidence } = recordIn(attempt);
  return [
    ...file.filter(({ awaiting }) => awaiting.length > 0),
    ...evidence.filter(({ awaiting }) => awaiting !== null),
  ].map(({ id }) => id);
}

const DEFAULT = { approve: opinion, other: reasons };

/** What could be said with the act. */
export function payloadsOf(type: string, attempt: Attempt): readonly object[] {
  const known = PAYLOADS[type];
  if (known) return known(attempt);
  return type.startsWith('approve-') ? DEFAULT.approve() : DEFAULT.other();
}
