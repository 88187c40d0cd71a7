/** 转存待发送箱 – what could not be sent because there is no connection, under the key it was tried with. */
import { Unreachable } from '../api/client';
import { enqueue, type NewItem } from './outbox';

type Queued = Extract<NewItem, { kind: 'act' | 'opening' }>;

/**
 * Sends; without a connection puts it into the outbox instead, under the same key, for the first try may have arrived.
 *
 * @returns what the server answered; null if it waits in the outbox
 * @throws ProblemError if the server refuses
 */
export async function sendOrQueue<T>(queued: Queued, send: () => Promise<T>): Promise<T | null> {
  try {
    return await send();
  } catch (problem) {
    if (!(problem instanceof Unreachable)) throw problem;
    await enqueue(queued);
    return null;
  }
}
