/** 签名文本 – notes signed with Ed25519, after C2SP `signed-note`: a text, an empty line, a line for each signature. */
import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { sha256 } from './hashes.js';

/** Who signs: a name without spaces or plus signs, and their public key. */
export interface Signer {
  readonly name: string;
  readonly publicKey: KeyObject;
}

/** The type of signature Ed25519 in C2SP. */
const ED25519 = Buffer.of(0x01);
const KEY_ID_BYTES = 4;
const NAME = /^[^\s+]+$/;
const SIGNATURE_LINE = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/;
/** More signatures than this are not read. */
const MOST_SIGNATURES = 100;

/** The first four bytes, in hex, of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key). */
export function keyIdOf({ name, publicKey }: Signer): string {
  const bytes = Buffer.concat([Buffer.from(`${name}\n`), ED25519, rawKey(publicKey)]);
  return sha256(bytes).subarray(0, KEY_ID_BYTES).toString('hex');
}

/** The signer as one line to hand to others: `name+keyid+base64(0x01 ‖ public key)`. */
export function verifierKeyOf(signer: Signer): string {
  const key = Buffer.concat([ED25519, rawKey(signer.publicKey)]).toString('base64');
  return `${signer.name}+${keyIdOf(signer)}+${key}`;
}

/** The signer a verifier key names; null if the text is none, or its parts do not belong together. */
export function signerOf(verifierKey: string): Signer | null {
  const [, name = '', keyId = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(verifierKey) ?? [];
  const bytes = bytesOf(encoded);
  if (!NAME.test(name) || bytes?.length !== 33 || !bytes.subarray(0, 1).equals(ED25519)) return null;
  const x = bytes.subarray(1).toString('base64url');
  const signer = { name, publicKey: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }) };
  return keyIdOf(signer) === keyId ? signer : null;
}

/**
 * The text as a note with one signature.
 *
 * @throws RangeError for a text that does not end its last line or holds an empty one, or a name that is none
 */
export function signedNote(text: string, signer: Signer, privateKey: KeyObject): string {
  if (!/^([^\n]+\n)+$/.test(text) || !NAME.test(signer.name)) throw new RangeError('this cannot be a signed note');
  const signature = sign(null, Buffer.from(text), privateKey);
  const line = Buffer.concat([Buffer.from(keyIdOf(signer), 'hex'), signature]).toString('base64');
  return `${text}\n— ${signer.name} ${line}\n`;
}

/** The text of the note if the signer signed it; null otherwise. What others signed besides does not matter. */
export function textSignedBy(signer: Signer, note: string): string | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) return null;
  const signatures = lines.map((line) => SIGNATURE_LINE.exec(line));
  if (signatures.includes(null)) return null;
  const own = signatures.flatMap((found) => signatureOf(signer, found?.[1], found?.[2]));
  const isSigned = own.length > 0 && own.every((bytes) => verify(null, Buffer.from(text), signer.publicKey, bytes));
  return isSigned ? text : null;
}

/** The bytes of the signature, where the line is the signer's own. */
function signatureOf(signer: Signer, name: string | undefined, encoded = ''): readonly Buffer[] {
  const bytes = bytesOf(encoded);
  if (name !== signer.name || bytes === null) return [];
  return bytes.subarray(0, KEY_ID_BYTES).toString('hex') === keyIdOf(signer) ? [bytes.subarray(KEY_ID_BYTES)] : [];
}

function rawKey(publicKey: KeyObject): Buffer {
  const { x } = publicKey.export({ format: 'jwk' });
  if (publicKey.asymmetricKeyType !== 'ed25519' || x === undefined) throw new RangeError('not an Ed25519 key');
  return Buffer.from(x, 'base64url');
}

/** The bytes of a base64 text in its one proper form; null for any other. */
function bytesOf(encoded: string): Buffer | null {
  const bytes = Buffer.from(encoded, 'base64');
  return bytes.toString('base64') === encoded ? bytes : null;
}
