/** 发送的次序 – what may be sent now: in the order in which it was done, and nothing before what it rests on. */
import type { QueuedItem } from './store';

/** Why something is not sent yet. */
export type Wait = 'opening' | 'earlier' | 'file';

/** What the item waits for; null if it may go. */
export function waitOf(item: QueuedItem, items: readonly QueuedItem[]): Wait | null {
  const before = items.filter((other) => other.order < item.order && other.state !== 'sent');
  const ofCase = before.filter(({ caseId }) => caseId === item.caseId);
  if (ofCase.some(({ kind }) => kind === 'opening')) return 'opening';
  if (item.kind !== 'act') return null;
  if (ofCase.some(({ kind }) => kind === 'act')) return 'earlier';
  const said = JSON.stringify(item.payload);
  return items.some((other) => other.kind === 'capture' && other.state !== 'sent' && said.includes(other.sha256))
    ? 'file'
    : null;
}

/** The next one to be sent; null if all is sent, or rests on something that is not. */
export function nextOf(items: readonly QueuedItem[]): QueuedItem | null {
  return items.find((item) => isWaiting(item) && waitOf(item, items) === null) ?? null;
}

/** One whose sending was cut off is sent again: the server knows its key. */
function isWaiting({ state }: QueuedItem): boolean {
  return state === 'waiting' || state === 'sending';
}
