/** 日志 – every event is in the agency's log, of which the checkpoint is signed; and the log is not older than one knows. */
import { hexToBytes } from '@noble/hashes/utils.js';
import type { KeptEvent } from '../case/chain.js';
import { valueOr } from '../case/unreadable.js';
import { PATHS } from '../bag/paths.js';
import { about, type BagFinding } from '../findings.js';
import { openCheckpoint, type Checkpoint } from '../log/checkpoint.js';
import { leafHash } from '../log/hashes.js';
import { noteKeyOf } from '../log/note.js';
import { isIncluded } from '../log/proofs.js';
import { isSame } from '../same.js';
import type { OpenedBag } from '../opened-bag.js';

/** The checkpoint of the bag, if the bag's key signed it. */
export function checkpointIn({ key, checkpoint }: OpenedBag): Checkpoint | null {
  const signer = noteKeyOf(key);
  return signer === null ? null : openCheckpoint(signer, checkpoint);
}

/** What is wrong with checkpoint and proofs. `held` is a checkpoint that whoever verifies has from elsewhere. */
export function logFindings(bag: OpenedBag, held: string | null): readonly BagFinding[] {
  const checkpoint = checkpointIn(bag);
  if (checkpoint === null) {
    const zh = '检查点的签名不成立，或者检查点被改动';
    return [about(PATHS.checkpoint, 'checkpoint-unsigned', zh, 'the checkpoint is not signed with the key of the bag')];
  }
  return [...proofFindings(bag, checkpoint), ...heldFindings(bag, checkpoint, held)];
}

function proofFindings({ proofs, events }: OpenedBag, { size, root }: Checkpoint): readonly BagFinding[] {
  if (proofs === null || events === null) return [];
  if (proofs.size !== size || proofs.events.length !== events.length) {
    const zh = '包含证明不是针对此检查点或者这些事件的';
    return [about(PATHS.proofs, 'proofs-of-another', zh, 'the proofs are not for this checkpoint or these events')];
  }
  return events.flatMap((event, index) => (isProved(event, proofs.events[index], size, root) ? [] : [unlogged(event)]));
}

function isProved(
  { seq, hash }: KeptEvent,
  proof: NonNullable<OpenedBag['proofs']>['events'][number] | undefined,
  size: number,
  root: Uint8Array,
): boolean {
  if (proof?.seq !== seq) return false;
  return valueOr(false, () => {
    const path = proof.path.map(hexToBytes);
    return isIncluded({ leaf: leafHash(hexToBytes(hash)), position: proof.position, size, path }, root);
  });
}

function unlogged({ seq }: KeptEvent): BagFinding {
  const zh = `第${seq}号事件不在检查点所签的日志中`;
  return { ...about(`event ${seq}`, 'not-in-log', zh, `event ${seq} is not in the log the checkpoint is of`), seq };
}

/** A log that was signed with more entries before knows acts that this bag cannot. */
function heldFindings({ key }: OpenedBag, own: Checkpoint, held: string | null): readonly BagFinding[] {
  const signer = noteKeyOf(key);
  if (held === null || signer === null) return [];
  const known = openCheckpoint(signer, held);
  if (known === null) {
    const zh = '所持检查点不是同一密钥为同一日志所签';
    return [
      about(
        'checkpoint',
        'checkpoint-of-another',
        zh,
        'the checkpoint held is not of this log, or not signed by its key',
      ),
    ];
  }
  if (known.size > own.size) {
    const zh = `本包是日志有${own.size}条时制作的，所持检查点已有${known.size}条：此后的行为不在包内，请索取新的包`;
    const en = `the bag is of the log at ${own.size} entries, the checkpoint held of ${known.size}: it lacks what came after`;
    return [about(PATHS.checkpoint, 'older-than-checkpoint', zh, en)];
  }
  if (known.size < own.size || isSame(known.root, own.root)) return [];
  const zh = '日志在同一条数上有两个不同的根：日志被改写过';
  return [
    about(PATHS.checkpoint, 'checkpoint-contradicted', zh, 'two roots are signed for one size: the log was rewritten'),
  ];
}
