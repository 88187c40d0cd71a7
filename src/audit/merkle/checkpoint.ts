/** 检查点 – the state of a log on three lines, signed with the machine's own keys; read as the verifier reads them. */
import type { KeyObject } from 'node:crypto';
import * as pure from '../../verifier/log/checkpoint.js';
import type { Hash } from './hashes.js';
import { signedNote, textSignedBy, type Signer } from './note.js';

/** What a checkpoint says. */
export interface Checkpoint extends Omit<pure.Checkpoint, 'root'> {
  readonly root: Hash;
}

/** The checkpoint of the signer's log, signed. */
export function signedCheckpoint(size: number, root: Hash, signer: Signer, privateKey: KeyObject): string {
  return signedNote(`${signer.name}\n${size}\n${root.toString('base64')}\n`, signer, privateKey);
}

/** What a note or its text says, whoever signed it; null if it is no checkpoint. */
export function readCheckpoint(note: string): Checkpoint | null {
  const read = pure.readCheckpoint(note);
  return read && { ...read, root: Buffer.from(read.root) };
}

/** What the checkpoint says, if the signer signed it for their own log; null otherwise. */
export function openCheckpoint(signer: Signer, note: string): Checkpoint | null {
  const text = textSignedBy(signer, note);
  const checkpoint = text === null ? null : readCheckpoint(text);
  return checkpoint?.origin === signer.name ? checkpoint : null;
}
