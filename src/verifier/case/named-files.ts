/** 事件所称的文件 – bytes that payloads name by their SHA-256, wherever in a payload they do. */

/** A file that an event names. */
export interface NamedFile {
  readonly sha256: string;
  /** The first event that names it. */
  readonly seq: number;
  /** As the payload calls it; empty where it does not. */
  readonly title: string;
}

const DIGEST = /^[0-9a-f]{64}$/;
/** No payload is nested deeper; what somebody forged may be. */
const DEEPEST = 20;

/** Every file the events name, each once, in their order; what is no digest is the chain's and the payload's fault. */
export function filesNamed(
  events: readonly { readonly seq: number; readonly payload: unknown }[],
): readonly NamedFile[] {
  const named = new Map<string, NamedFile>();
  for (const { seq, payload } of events) {
    for (const file of namedIn(payload, seq)) if (!named.has(file.sha256)) named.set(file.sha256, file);
  }
  return [...named.values()];
}

function namedIn(value: unknown, seq: number, depth = 0): readonly NamedFile[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  const inside = Object.values(value).flatMap((each) => namedIn(each, seq, depth + 1));
  if (!('sha256' in value) || typeof value.sha256 !== 'string' || !DIGEST.test(value.sha256)) return inside;
  const title = 'title' in value && typeof value.title === 'string' ? value.title : '';
  return [{ sha256: value.sha256, seq, title }, ...inside];
}
