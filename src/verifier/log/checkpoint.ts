/** 检查点 – the state of a log on three lines, after C2SP `tlog-checkpoint`: origin, size, root. */
import type { Hash } from './hashes.js';
import { bytesOfBase64 } from './base64.js';
import { textSignedBy, type NoteKey } from './note.js';

/** What a checkpoint says. */
export interface Checkpoint {
  /** Which log: the name its signer has, too. */
  readonly origin: string;
  /** How many leaves. */
  readonly size: number;
  readonly root: Hash;
}

const BODY = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n/;

/** What a note or its text says, whoever signed it; null if it is no checkpoint. */
export function readCheckpoint(note: string): Checkpoint | null {
  const [, origin, size, encoded = ''] = BODY.exec(note) ?? [];
  const root = bytesOfBase64(encoded);
  if (origin === undefined || root?.length !== 32 || !Number.isSafeInteger(Number(size))) return null;
  return { origin, size: Number(size), root };
}

/** What the checkpoint says, if the key signed it for its own log; null otherwise. */
export function openCheckpoint(by: NoteKey, note: string): Checkpoint | null {
  const text = textSignedBy(by, note);
  const checkpoint = text === null ? null : readCheckpoint(text);
  return checkpoint?.origin === by.name ? checkpoint : null;
}
