/** 检查点 – the state of a log on three lines, after C2SP `tlog-checkpoint`: origin, size, root. */
import type { KeyObject } from 'node:crypto';
import type { Hash } from './hashes.js';
import { signedNote, textSignedBy, type Signer } from './note.js';

/** What a checkpoint says. */
export interface Checkpoint {
  /** Which log: the name its signer has, too. */
  readonly origin: string;
  /** How many leaves. */
  readonly size: number;
  readonly root: Hash;
}

const BODY = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n/;

/** The checkpoint of the signer's log, signed. */
export function signedCheckpoint(size: number, root: Hash, signer: Signer, privateKey: KeyObject): string {
  return signedNote(`${signer.name}\n${size}\n${root.toString('base64')}\n`, signer, privateKey);
}

/** What a note or its text says, whoever signed it; null if it is no checkpoint. */
export function readCheckpoint(note: string): Checkpoint | null {
  const [, origin, size, encoded = ''] = BODY.exec(note) ?? [];
  const root = Buffer.from(encoded, 'base64');
  if (origin === undefined || !Number.isSafeInteger(Number(size)) || root.toString('base64') !== encoded) return null;
  return { origin, size: Number(size), root };
}

/** What the checkpoint says, if the signer signed it for their own log; null otherwise. */
export function openCheckpoint(signer: Signer, note: string): Checkpoint | null {
  const text = textSignedBy(signer, note);
  const checkpoint = text === null ? null : readCheckpoint(text);
  return checkpoint?.origin === signer.name ? checkpoint : null;
}
