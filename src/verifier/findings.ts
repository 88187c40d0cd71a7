/** 核验所见 – what is wrong with a bag, and with which part of it. */
import type { Text } from '../law/blocker.js';
import type { Finding } from './case/finding.js';

/** Something that is not as it must be, and what it is about. */
export interface BagFinding extends Finding {
  /** A path in the bag, `zip`, `event 7`, `key`: what one would look at. */
  readonly item: string;
}

/** A finding about a file of the bag, or a part of the ZIP around it. */
export function about(item: string, code: string, zh: string, en: string): BagFinding {
  return { code, item, message: { zh, en } };
}

/** A finding of the replay, with the event or the record it is about. */
export function ofCase(found: Finding): BagFinding {
  return { ...found, item: found.seq === undefined ? 'case' : `event ${found.seq}` };
}

/** Both languages at once, where a name says the same in both. */
export function plain(text: string): Text {
  return { zh: text, en: text };
}
