import { EVIDENCE_FORM } from '../builders/an-evidence-item.js';
import { currentLawPack } from '../../src/law/packs/index.js';
import { ordinaryProcedure } from '../../src/law/ordinary-procedure/ordinary-procedure.js';
import { party } from '../support/casework.js';
import type { Player } from './people.js';

/** What a caller sees of the case between two acts. */
export interface Seen {
  readonly state: string;
  readonly version: number;
  readonly duties: readonly { personId: string; duty: string; until: string | null }[];
  readonly file: readonly { id: string; code: string; awaiting: readonly string[]; sealedAt: string | null }[];
  readonly evidence: readonly { id: string; awaiting: string | null }[];
  readonly requests: readonly { kind: string }[];
  readonly findings: object | null;
}

/** Somebody tries something. */
export interface Move {
  readonly account: string;
  readonly type: string;
  readonly payload: object;
}

/** Where a move is made from. `dice` gives a number below its argument, another each time. */
export interface Table {
  readonly seen: Seen;
  readonly players: readonly Player[];
  readonly today: string;
  readonly sha256: string;
  readonly dice: (sides: number) => number;
}

const WORDS = '如实记载';
const words = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, WORDS]));
const POINTS = currentLawPack.reviewPoints.map(({ code }) => ({ code, met: true, note: WORDS }));
const TYPES = [...ordinaryProcedure.acts.keys(), 'set-state'];

/** What an honest office would do next; null where it is at its end. */
export function straightMove(table: Table): Move | null {
  const { seen } = table;
  const waiting = waitingItem(table);
  if (waiting !== null) return waiting;
  const by = (post: string, type: string, payload = payloadOf(type, table)) => move(table, post, type, payload);
  const has = (code: string) => seen.file.some((paper) => paper.code === code);
  switch (seen.state) {
    case 'lead':
      return handlersOf(seen).length === 0 ? by('clerk', 'assign-handlers') : by('handler', 'apply-for-filing');
    case 'filing-decision':
      return by('approver', 'approve-filing');
    case 'investigation':
      if (!has('on-site-inspection-record')) return by('handler', 'record-inspection');
      if (!has('inquiry-record')) return by('handler', 'record-inquiry');
      if (seen.evidence.length === 0) return by('handler', 'collect-evidence');
      return has('party-identity') ? by('handler', 'conclude-investigation') : by('handler', 'identify-party');
    case 'investigation-concluded':
      return by('handler', 'submit-for-review');
    case 'legal-review':
      return by('reviewer', 'pass-review');
    case 'notice-approval':
      return by('approver', 'approve-notice');
    case 'notice-service':
      return by('handler', 'serve-notice');
    case 'statement-and-defence':
      if (table.dice(4) === 0) return by('handler', 'record-defence');
      return by('handler', table.dice(2) === 0 ? 're-examine-defence' : 'note-no-defence');
    case 'decision-approval':
      return by('approver', 'decide-penalty');
    case 'decision-service':
      return by('handler', 'serve-decision');
    case 'performance':
      return by('clerk', table.dice(2) === 0 ? 'record-payment' : 'record-publication');
    case 'ended':
      return by('handler', 'request-closing');
    case 'closing-approval':
      return by('approver', 'approve-closing');
    case 'closed':
      return by('clerk', 'archive');
    default:
      return null;
  }
}

/** Anybody tries anything. */
export function strayMove(table: Table): Move {
  const type = pick(table, TYPES);
  return { account: pick(table, table.players).account, type, payload: payloadOf(type, table) };
}

/** The right act by the wrong person. */
export function usurpedMove(table: Table): Move {
  const straight = straightMove(table) ?? strayMove(table);
  return { ...straight, account: pick(table, table.players).account };
}

function move({ seen, players, dice }: Table, post: string, type: string, payload: object): Move {
  const handling = handlersOf(seen);
  const able = players.filter(({ posts, personId }) => {
    return posts.includes(post) && (post !== 'handler' || handling.length === 0 || handling.includes(personId));
  });
  return { account: able[dice(able.length)]?.account ?? 'clerk1', type, payload };
}

function handlersOf({ duties }: Seen): readonly string[] {
  return duties.filter(({ duty, until }) => duty === 'handle' && until === null).map(({ personId }) => personId);
}

/** Whoever has to sign signs. */
function waitingItem({ seen, players }: Table): Move | null {
  const items = [
    ...seen.file.map(({ id, awaiting }) => ({ id, who: awaiting[0] })),
    ...seen.evidence.map(({ id, awaiting }) => ({ id, who: awaiting ?? undefined })),
  ];
  const item = items.find(({ who }) => who !== undefined);
  const signer = players.find(({ personId }) => personId === item?.who);
  if (item === undefined || signer === undefined) return null;
  return { account: signer.account, type: 'co-sign', payload: { itemId: item.id } };
}

/** A payload that the class of the act takes; persons and days in it may be any. */
function payloadOf(type: string, table: Table): object {
  const { seen, players, today, sha256, dice } = table;
  const anyone = () => pick(table, players).personId;
  const handlers = handlersOf(seen);
  const coOfficerId = dice(5) === 0 ? anyone() : (handlers[1 - dice(2)] ?? anyone());
  const day = dice(8) === 0 ? '2026-03-01' : today;
  const two = { coOfficerId, occurredOn: day };
  const recipient = { name: WORDS, relation: 'self' };
  const served = { coOfficerId, method: 'direct', servedOn: day, place: WORDS, proof: WORDS, recipient };
  const shown = { ...two, ...words('place', 'attestation'), credentialsShown: true };
  const anyItem = [...seen.file, ...seen.evidence][dice(seen.file.length + seen.evidence.length || 1)]?.id ?? 'none';
  const fixed: Readonly<Record<string, object>> = {
    'assign-handlers': { personIds: [...new Set([anyone(), anyone(), ...(dice(3) === 0 ? [] : certified(table))])] },
    'apply-for-filing': { recommendation: 'file', ...words('reasons', 'suspectedLaw') },
    'record-inspection': { ...shown, from: '09:00', to: '09:20', findings: WORDS },
    'record-inquiry': { ...shown, personQuestioned: '田示禾', capacity: 'party', questionsAndAnswers: WORDS },
    'collect-evidence': {
      ...two,
      ...EVIDENCE_FORM,
      kind: 'documentary',
      ...words('title', 'proves', 'source'),
      sha256,
    },
    'identify-party': { ...two, party: party(1), proof: WORDS },
    'conclude-investigation': { coOfficerId, report: WORDS, findings: findings(table) },
    'pass-review': { points: POINTS, opinion: WORDS },
    'return-for-supplement': { reasons: [{ point: POINTS[0]?.code, reason: WORDS }] },
    'object-to-proposal': { reasons: [{ point: POINTS[0]?.code, reason: WORDS }] },
    'serve-notice': served,
    'serve-decision': served,
    'serve-demand': served,
    'serve-hearing-notice': served,
    'serve-document': { ...served, documentId: anyItem },
    'record-defence': { coOfficerId, statedOn: day, statement: WORDS },
    'record-waiver': { coOfficerId, waivedOn: day, rights: 'defence-and-hearing', statement: WORDS },
    'note-no-defence': { coOfficerId, note: WORDS },
    're-examine-defence': {
      coOfficerId,
      opinion: WORDS,
      result: 'not-accepted',
      ...(dice(4) === 0 ? { revisedFindings: findings(table) } : {}),
    },
    'record-hearing-request': { requestedOn: day, request: WORDS },
    'arrange-hearing': { chairPersonId: anyone(), day: '2026-04-30', hour: '09:00', place: WORDS, public: true },
    'hold-hearing': words('minutes', 'attestation'),
    'report-hearing': words('report', 'opinion'),
    'record-collective-discussion': {
      heldOn: day,
      members: [...new Set([anyone(), anyone()])].map((personId) => ({ personId, view: WORDS, vote: 'for' })),
      conclusion: WORDS,
    },
    'record-payment': { paidOn: day, fineFen: 50_000, surchargeFen: 0, channel: 'bank', receiptNumber: '1' },
    'record-publication': { publishedOn: day, place: WORDS },
    archive: words('note'),
    'co-sign': { itemId: anyItem },
    'reassign-handler': { fromPersonId: handlers[dice(2)] ?? anyone(), toPersonId: anyone(), reasons: WORDS },
    'request-recusal': { personId: anyone(), raisedBy: 'party', ground: WORDS },
    'request-extension': { days: 30, reasons: WORDS },
    'request-correction': { seq: 1, correction: WORDS },
    'refuse-request': { kind: seen.requests[0]?.kind ?? 'recusal', reasons: WORDS },
    'decide-penalty': words('opinion', 'performanceAndRemedies'),
    'decide-no-penalty': words('opinion', 'performanceAndRemedies'),
    'dismiss-case': words('opinion', 'performanceAndRemedies'),
  };
  return fixed[type] ?? (type.startsWith('approve-') ? words('opinion') : words('reasons'));
}

function certified({ players }: Table): readonly string[] {
  return players
    .filter((player) => player.certified && player.posts.length === 1)
    .slice(1, 3)
    .map((each) => each.personId);
}

function findings({ seen, dice }: Table): object {
  return {
    facts: [{ statement: '露天焚烧麦茬', evidenceIds: seen.evidence.map(({ id }) => id) }],
    basis: ['大气污染防治法 第119条第1款'],
    discretion: WORDS,
    outcome: 'penalty',
    penalties: [{ kind: 'fine', amountFen: dice(4) === 0 ? 60_000 : 50_000 }],
    circumstances: {
      placeInspected: true,
      personsQuestioned: true,
      samplesTaken: false,
      appraisalMade: false,
      correctable: false,
      majorPublicInterest: false,
      difficultOrSeveralLegalRelations: false,
      complexOrGrave: false,
      suspectedCrime: false,
    },
  };
}

function pick<T>({ dice }: Table, list: readonly T[]): T {
  const found = list[dice(list.length)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}
