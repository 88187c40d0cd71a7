/** 签名文本 – notes signed with Ed25519, after C2SP `signed-note`: a text, an empty line, a line for each signature. */
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { isSame } from '../same.js';
import { base64Of, bytesOfBase64 } from './base64.js';

/** Who signs: a name without spaces or plus signs, and their public key, 32 bytes. */
export interface NoteKey {
  readonly name: string;
  readonly key: Uint8Array;
}

/** Whether the key signed the text. */
export type VerifySignature = (signature: Uint8Array, text: Uint8Array, key: Uint8Array) => boolean;

/** The type of signature Ed25519 in C2SP. */
const ED25519 = Uint8Array.of(0x01);
const KEY_ID_BYTES = 4;
const NAME = /^[^\s+]+$/;
const SIGNATURE_LINE = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/;
/** More signatures than this are not read. */
const MOST_SIGNATURES = 100;

/** Ed25519 in pure JavaScript, by the letter of RFC 8032. */
export const pureVerify: VerifySignature = (signature, text, key) => {
  try {
    return ed25519.verify(signature, text, key, { zip215: false });
  } catch {
    return false;
  }
};

/** Whether the name can stand in a note. */
export function isNoteName(name: string): boolean {
  return NAME.test(name);
}

/** The first four bytes, in hex, of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key). */
export function keyIdOf({ name, key }: NoteKey): string {
  return bytesToHex(sha256(concatBytes(utf8ToBytes(`${name}\n`), ED25519, key))).slice(0, KEY_ID_BYTES * 2);
}

/** The key as one line to hand to others: `name+keyid+base64(0x01 ‖ public key)`. */
export function verifierKeyOf(of: NoteKey): string {
  return `${of.name}+${keyIdOf(of)}+${base64Of(concatBytes(ED25519, of.key))}`;
}

/** The key a verifier key names; null if the text is none, or its parts do not belong together. */
export function noteKeyOf(verifierKey: string): NoteKey | null {
  const [, name = '', keyId = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(verifierKey) ?? [];
  const bytes = bytesOfBase64(encoded);
  if (!NAME.test(name) || bytes?.length !== 33 || !isSame(bytes.subarray(0, 1), ED25519)) return null;
  const found = { name, key: bytes.slice(1) };
  return keyIdOf(found) === keyId ? found : null;
}

/** SHA-256 of the 32 bytes of the public key, in hex: what one reads out on the telephone. */
export function fingerprintOf({ key }: NoteKey): string {
  return bytesToHex(sha256(key));
}

/** The text of the note if the key signed it; null otherwise. What others signed besides does not matter. */
export function textSignedBy(by: NoteKey, note: string, verify: VerifySignature = pureVerify): string | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) return null;
  const signatures = lines.map((line) => SIGNATURE_LINE.exec(line));
  if (signatures.includes(null)) return null;
  const own = signatures.flatMap((found) => signatureOf(by, found?.[1], found?.[2]));
  const bytes = utf8ToBytes(text);
  return own.length > 0 && own.every((signature) => verify(signature, bytes, by.key)) ? text : null;
}

/** The bytes of the signature, where the line is the key's own. */
function signatureOf(by: NoteKey, name: string | undefined, encoded = ''): readonly Uint8Array[] {
  const bytes = bytesOfBase64(encoded);
  if (name !== by.name || bytes === null) return [];
  return bytesToHex(bytes.subarray(0, KEY_ID_BYTES)) === keyIdOf(by) ? [bytes.slice(KEY_ID_BYTES)] : [];
}
