import { createHash } from 'node:crypto';
import { canonicalJson } from '../law/canonical-json.js';

/** SHA-256 of the bytes (a text counts as UTF-8), in lower-case hex. */
export function sha256Hex(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * SHA-256 (hex) over the canonical JSON of the value: the same digest as the law's own, by the machine's faster code.
 *
 * @throws RangeError for what has no canonical text
 */
export function canonicalDigest(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}
