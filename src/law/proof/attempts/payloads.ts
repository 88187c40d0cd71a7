/** 证明用的内容 – what each act could be told: the honest thing, and what somebody would try. */
import { catalogueOf } from '../../completeness/completeness.js';
import { REQUEST_KINDS } from '../../ordinary-procedure/request-kinds.js';
import { currentHandlers } from '../../rules/separation-of-duties.js';
import { recordIn, serving, todayIn, words, WORDS, type Attempt, type Payloads } from './attempt.js';
import { decisionPayloads } from './decision.js';
import { investigationPayloads } from './investigation.js';
import { measurePayloads } from './measures.js';
import { noticePayloads } from './notice.js';
import { spotPayloads } from './spot.js';

const subjects = ({ world }: Attempt) => [...currentHandlers(world.standing.record), ...world.standing.record.chairs];

/** The payloads of each act; an act not named takes reasons, or an opinion where it grants something. */
const PAYLOADS: Payloads = {
  ...investigationPayloads,
  ...noticePayloads,
  ...decisionPayloads,
  ...measurePayloads,
  ...spotPayloads,
  'serve-document': (attempt) =>
    unserved(attempt).flatMap((documentId) => serving(attempt).map((each) => ({ ...each, documentId }))),
  'co-sign': (attempt) => awaited(attempt).map((itemId) => ({ itemId })),
  'reassign-handler': (attempt) =>
    everHandling(attempt).flatMap((fromPersonId) =>
      [...new Set([spareOfficer(attempt), ...everHandling(attempt), 'reviewer-1', 'expired'])].map((toPersonId) => ({
        fromPersonId,
        toPersonId,
        reasons: WORDS,
      })),
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

function unserved(attempt: Attempt): readonly string[] {
  const { file } = recordIn(attempt);
  const going = new Set(
    catalogueOf(recordIn(attempt), attempt.pack)
      .filter(({ servedOnParty }) => servedOnParty)
      .map(({ code }) => code),
  );
  return file.filter(({ code, service }) => going.has(code) && service === null).map(({ id }) => id);
}

function awaited(attempt: Attempt): readonly string[] {
  const { file, evidence } = recordIn(attempt);
  return [
    ...file.filter(({ awaiting }) => awaiting.length > 0),
    ...[...evidence, ...evidence.flatMap(({ custody }) => custody)].filter(({ awaiting }) => awaiting !== null),
  ].map(({ id }) => id);
}

/** Whoever handles the case, or did. */
function everHandling(attempt: Attempt): readonly string[] {
  const { duties } = recordIn(attempt);
  return duties.filter(({ duty }) => duty === 'handle').map(({ personId }) => personId);
}

/** An officer who could take over. */
function spareOfficer({ present }: Attempt): string {
  return ['third', 'handler-3'].find((id) => present.has(id)) ?? 'expired';
}

const REASONS = [words('reasons')];
const OPINION = [words('opinion')];
const GRANTS = new Set(['restrict-access', 'lift-restriction']);

/** What could be said with the act. */
export function payloadsOf(type: string, attempt: Attempt): readonly object[] {
  return PAYLOADS[type]?.(attempt) ?? (type.startsWith('approve-') || GRANTS.has(type) ? OPINION : REASONS);
}
