/** 签名文本 – notes signed with Ed25519, after C2SP `signed-note`, with the machine's own keys; read as the verifier reads them. */
import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import * as pure from '../../verifier/log/note.js';

/** Who signs: a name without spaces or plus signs, and their public key. */
export interface Signer {
  readonly name: string;
  readonly publicKey: KeyObject;
}

/** The first four bytes, in hex, of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key). */
export function keyIdOf(signer: Signer): string {
  return pure.keyIdOf(noteKey(signer));
}

/** The signer as one line to hand to others: `name+keyid+base64(0x01 ‖ public key)`. */
export function verifierKeyOf(signer: Signer): string {
  return pure.verifierKeyOf(noteKey(signer));
}

/** The signer a verifier key names; null if the text is none, or its parts do not belong together. */
export function signerOf(verifierKey: string): Signer | null {
  const found = pure.noteKeyOf(verifierKey);
  if (found === null) return null;
  const x = Buffer.from(found.key).toString('base64url');
  return { name: found.name, publicKey: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }) };
}

/**
 * The text as a note with one signature.
 *
 * @throws RangeError for a text that does not end its last line or holds an empty one, or a name that is none
 */
export function signedNote(text: string, signer: Signer, privateKey: KeyObject): string {
  if (!/^([^\n]+\n)+$/.test(text) || !pure.isNoteName(signer.name))
    throw new RangeError('this cannot be a signed note');
  const signature = sign(null, Buffer.from(text), privateKey);
  const line = Buffer.concat([Buffer.from(keyIdOf(signer), 'hex'), signature]).toString('base64');
  return `${text}\n— ${signer.name} ${line}\n`;
}

/** The text of the note if the signer signed it; null otherwise. What others signed besides does not matter. */
export function textSignedBy(signer: Signer, note: string): string | null {
  return pure.textSignedBy(noteKey(signer), note, (signature, text) => verify(null, text, signer.publicKey, signature));
}

function noteKey({ name, publicKey }: Signer): pure.NoteKey {
  const { x } = publicKey.export({ format: 'jwk' });
  if (publicKey.asymmetricKeyType !== 'ed25519' || x === undefined) throw new RangeError('not an Ed25519 key');
  return { name, key: Buffer.from(x, 'base64url') };
}
