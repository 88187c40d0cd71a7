/**
 * 待发送箱的存放 – what was done without a connection, on this device, each under the account that did it. Bytes of files lie
 * apart from what is said of them, so that a list is read at once.
 */
import { openDB, type DBSchema } from 'idb';
import type { Problem } from '../api/client';

/**
 * waiting → sending → sent; `paused` by hand; `refused` by the server, with its articles; `changed`: the case has moved on
 * since it was last seen.
 */
export type ItemState = 'waiting' | 'sending' | 'sent' | 'paused' | 'refused' | 'changed';

export interface Named {
  readonly zh: string;
  readonly en: string;
}

interface Item {
  /** Also the Idempotency-Key: whatever happens, the server does it once. */
  readonly id: string;
  /** Sent in this order. */
  readonly order: number;
  readonly accountId: string;
  /** Of the case; for a case that has not been opened yet, of what opens it. */
  readonly caseId: string;
  /** What the case is called on the list. */
  readonly caseName: string;
  /** When it was done, by the clock of the device. */
  readonly madeAt: string;
  readonly state: ItemState;
  readonly problem: Problem | null;
}

/** A case opened without a connection. */
export interface QueuedOpening extends Item {
  readonly kind: 'opening';
  readonly procedure: string;
  readonly name: Named;
  readonly payload: object;
}

/** An act of a case. */
export interface QueuedAct extends Item {
  readonly kind: 'act';
  readonly act: string;
  readonly name: Named;
  readonly payload: object;
  /** The version of the case its author had before their eyes. */
  readonly seen: number;
}

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
  /** In metres, as the device says. */
  readonly accuracy: number;
}

export type Medium = 'photo' | 'video' | 'audio' | 'file';

/** A file made or chosen on the device. */
export interface Capture extends Item {
  readonly kind: 'capture';
  readonly name: string;
  readonly mediaType: string;
  readonly medium: Medium;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly takenAt: string;
  readonly place: Place | null;
  readonly glimpse: Blob | null;
  /** Where the server takes in the rest of it; null before it is begun. */
  readonly uploadUrl: string | null;
  /** Bytes the server has. */
  readonly sentBytes: number;
}

export type QueuedItem = QueuedOpening | QueuedAct | Capture;

interface Outbox extends DBSchema {
  items: { key: string; value: QueuedItem; indexes: { account: string } };
  bytes: { key: string; value: Blob };
}

const database = openDB<Outbox>('sanfen-outbox', 1, {
  upgrade: (opened) => {
    opened.createObjectStore('items', { keyPath: 'id' }).createIndex('account', 'accountId');
    opened.createObjectStore('bytes');
  },
});

/** Everything of the account, in the order in which it was done. */
export async function itemsOf(accountId: string): Promise<QueuedItem[]> {
  const items = await (await database).getAllFromIndex('items', 'account', accountId);
  return items.sort((one, other) => one.order - other.order);
}

export async function putItem(item: QueuedItem, bytes?: Blob): Promise<void> {
  const tx = (await database).transaction(['items', 'bytes'], 'readwrite');
  await Promise.all([
    tx.objectStore('items').put(item),
    bytes === undefined ? undefined : tx.objectStore('bytes').put(bytes, item.id),
    tx.done,
  ]);
}

/** Changes what is still there; nothing is revived that was removed meanwhile. @returns what it is now */
export async function changeItem(id: string, change: Partial<QueuedItem>): Promise<QueuedItem | null> {
  const tx = (await database).transaction('items', 'readwrite');
  const before = await tx.store.get(id);
  const after = before === undefined ? null : ({ ...before, ...change } as QueuedItem);
  if (after !== null) await tx.store.put(after);
  await tx.done;
  return after;
}

export async function bytesOf(id: string): Promise<Blob | null> {
  return (await (await database).get('bytes', id)) ?? null;
}

/** The bytes go once the server has them; what is said of them stays. */
export async function dropBytes(id: string): Promise<void> {
  await (await database).delete('bytes', id);
}

export async function removeItem(id: string): Promise<void> {
  const tx = (await database).transaction(['items', 'bytes'], 'readwrite');
  await Promise.all([tx.objectStore('items').delete(id), tx.objectStore('bytes').delete(id), tx.done]);
}

/** Removes what the account left here: all of it, or only what has been sent. */
export async function removeAllOf(accountId: string, which: 'all' | 'sent'): Promise<void> {
  for (const item of await itemsOf(accountId)) {
    if (which === 'all' || item.state === 'sent') await removeItem(item.id);
  }
}
