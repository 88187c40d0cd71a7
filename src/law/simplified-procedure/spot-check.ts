/** 事后审核 – what a check of a decision made on the spot has found, and whether a head has answered it. */
import type { CaseRecord } from '../case-record.js';

/** Papers by which a head answers what the check objected to. */
const ANSWERS: ReadonlySet<string> = new Set(['spot-decision-correction', 'spot-decision-check']);

/** Whether the check found fault and no head has corrected, revoked or upheld the decision since. */
export function isSpotFaultOpen({ reviews, file }: Pick<CaseRecord, 'reviews' | 'file'>): boolean {
  const last = reviews.at(-1);
  return last?.result === 'objected' && !file.some(({ code, seq }) => ANSWERS.has(code) && seq > last.seq);
}
