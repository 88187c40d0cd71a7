/** 转存待发送箱 – what cannot be sent yet, for want of a connection or of a file that is still on its way, under its one key. */
import { Unreachable } from '../api/client';
import { enqueue, onTheirWay, type NewItem } from './outbox';

type Queued = Extract<NewItem, { kind: 'act' | 'opening' }>;

/**
 * Sends; without a connection puts it into the outbox instead, under the same key, for the first try may have arrived. What
 * names a file that is being uploaded goes there at once, and is done when the file is there.
 *
 * @returns what the server answered; null if it waits in the outbox
 * @throws ProblemError if the server refuses
 */
export async function sendOrQueue<T>(queued: Queued, send: () => Promise<T>): Promise<T | null> {
  if (onTheirWay(queued.payload).length > 0) {
    await enqueue(queued);
    return null;
  }
  try {
    return await send();
  } catch (problem) {
    if (!(problem instanceof Unreachable)) throw problem;
    await enqueue(queued);
    return null;
  }
}
