/**
 * 径路 – which of the allowed acts a proof follows. All acts are asked everywhere and judged; followed are, of acts that
 * commute, one order, and of excursions from the straight path so many on one path.
 */
import type { ActEvent } from '../act.js';
import type { CaseRecord } from '../case-record.js';
import { currentHandlers } from '../rules/separation-of-duties.js';
import { signedEvidence } from './attempts/findings.js';
import type { ExplorationOptions } from './explore.js';
import type { World } from './world.js';

/** Acts that begin or prolong an excursion; whatever answers them costs nothing more. */
export const EXCURSIONS: ReadonlySet<string> = new Set([
  'return-filing',
  'request-referral',
  'record-inspection',
  'record-inquiry',
  'file-document',
  'order-correction',
  'request-preservation',
  'request-suspension',
  'request-extension',
  'reopen-investigation',
  'return-for-supplement',
  'object-to-proposal',
  'reject-notice',
  'record-hearing-withdrawal',
  'return-to-handlers',
  'request-deferral',
  'serve-demand',
  'record-remedy',
  'terminate-performance',
  'return-closing',
  'file-late-paper',
  'request-restriction',
  'request-lifting',
  'reassign-handler',
  'request-recusal',
  'request-crime-transfer',
  'request-withdrawal',
  'request-correction',
  'resume-at-the-scene',
]);

/** What an act costs of the excursions that remain: nothing where it mends what an excursion broke. */
export function costOf({ type, payload }: Pick<ActEvent, 'type' | 'payload'>, record: CaseRecord): number {
  if (type === 'reassign-handler' && isReplacement(payload, record)) return 0;
  if (type === 'reopen-investigation' && awaitsSomebodyGone(record)) return 0;
  return EXCURSIONS.has(type) ? 1 : 0;
}

const OFFICERS = 2;

/** Somebody takes the place of one who is gone. */
function isReplacement(payload: object | undefined, record: CaseRecord): boolean {
  const handlers = currentHandlers(record);
  const { fromPersonId } = payload as { readonly fromPersonId: string };
  return handlers.length < OFFICERS && !handlers.includes(fromPersonId);
}

/** Straight acts that commute, and when their turn has come. */
const TURN: Readonly<Record<string, (record: CaseRecord) => boolean>> = {
  'assign-handlers': (record) => currentHandlers(record).length === 0,
  'identify-party': (record) => !has(record, 'party-identity'),
  'collect-evidence': (record) =>
    has(record, 'party-identity') && signedEvidence(record).length <= Math.min(1, record.notices.length),
  'conclude-investigation': (record) => signedEvidence(record).length > 0,
  // No rule of another act looks at who has an object in hands, nor at recordings: asked for everywhere, followed nowhere.
  'transfer-custody': () => false,
  'attach-recording': () => false,
  // A seizure runs beside the case by its own small machine, and calls for papers of its own: asked for everywhere, led
  // along the driven paths. Whether a breach was corrected holds nothing up.
  'request-seizure': () => false,
  'seize-urgently': () => false,
  're-inspect-correction': () => false,
  'order-correction-again': () => false,
  'record-defence': (record) => record.defences.length <= record.notices.length - 1,
  'serve-document': (record) => record.decision !== null || record.filedOn !== null,
  'record-publication': (record) => !isPublished(record),
  'request-closing': (record) =>
    record.decision?.outcome !== 'penalty' || record.ending === 'decision-revoked' || isPublished(record),
  'propose-spot-penalty': (record) => signedEvidence(record).length > 0,
  'close-spot-case': (record) =>
    record.decision === null || record.ending === 'decision-revoked' || isPublished(record),
};

function isPublished(record: CaseRecord): boolean {
  return has(record, 'publicity-and-filing-record') || has(record, 'publicity-record');
}

/** Whether the allowed act is followed from this world. */
export function isFollowed(
  { standing: { record }, excursionsLeft }: World,
  event: ActEvent,
  { procedure, kinds }: Pick<ExplorationOptions, 'procedure' | 'kinds'>,
): boolean {
  const { type, actor } = event;
  const cost = costOf(event, record);
  if (cost > excursionsLeft || (cost > 0 && kinds?.has(type) === false)) return false;
  const { duty } = procedure.actOf(type);
  if (type === 'co-sign' || EXCURSIONS.has(type)) return true;
  if (awaitsSomebodyPresent(record)) return false;
  if (duty === 'handle' && actor !== currentHandlers(record)[0]) return false;
  return TURN[type]?.(record) ?? true;
}

/** Signing commutes with everything but excursions: it is done first. */
function awaitsSomebodyPresent(record: CaseRecord): boolean {
  const present = new Set(currentHandlers(record));
  return (
    record.file.some(({ awaiting }) => awaiting.some((id) => present.has(id))) ||
    record.evidence.some(({ awaiting }) => awaiting !== null && present.has(awaiting))
  );
}

/** A paper or a piece of evidence waits for an officer who no longer handles the case: it will never be signed. */
function awaitsSomebodyGone(record: CaseRecord): boolean {
  const present = new Set(currentHandlers(record));
  return (
    record.file.some(({ awaiting }) => awaiting.some((id) => !present.has(id))) ||
    record.evidence.some(({ awaiting }) => awaiting !== null && !present.has(awaiting))
  );
}

function has(record: CaseRecord, code: string): boolean {
  return record.file.some((paper) => paper.code === code && paper.sealedAt !== null);
}
