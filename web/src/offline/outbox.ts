/**
 * 待发送箱 – acts and files made without a connection, and where each of them stands. They are sent in order when the
 * connection is there and the account that made them is signed in; never twice, never under another account.
 */
import { computed, reactive, readonly, watch } from 'vue';
import { Unreachable } from '../api/client';
import { nextOf } from './order';
import { sendItem, stops } from './send';
import {
  bytesOf,
  changeItem,
  itemsOf,
  putItem,
  removeAllOf,
  removeItem,
  type Capture,
  type QueuedAct,
  type QueuedItem,
  type QueuedOpening,
} from './store';

const AGAIN_AFTER_MS = 5_000;
const LOCK = 'sanfen-outbox';

type Sent = (caseId: string) => void;

const state = reactive<{ accountId: string | null; items: QueuedItem[]; sending: boolean }>({
  accountId: null,
  items: [],
  sending: false,
});
const listeners = new Set<Sent>();
let again = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Calls back with the case that something was sent about. */
export function onSent(listener: Sent): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** From now on the outbox is this account's; nobody's with null. */
export async function openOutbox(accountId: string | null): Promise<void> {
  if (state.accountId === accountId) return;
  state.accountId = accountId;
  state.items = [];
  await refresh();
  void flush();
}

async function refresh(): Promise<void> {
  const { accountId } = state;
  const items = accountId === null ? [] : await itemsOf(accountId);
  if (accountId === state.accountId) state.items = items;
}

type Common = 'id' | 'order' | 'accountId' | 'madeAt' | 'state' | 'problem';
export type NewItem =
  | (Omit<QueuedOpening, Common | 'caseId'> & { readonly id: string })
  | (Omit<QueuedAct, Common> & { readonly id: string })
  | (Omit<Capture, Common | 'uploadUrl' | 'sentBytes'> & { readonly id: string });

/** Puts it in, under the account signed in, and sends it if that is possible. */
export async function enqueue(item: NewItem, bytes?: Blob): Promise<void> {
  const { accountId } = state;
  if (accountId === null) throw new Error('nobody is signed in');
  const order = Math.max(Date.now(), 1 + (state.items.at(-1)?.order ?? 0));
  const common = { order, accountId, madeAt: new Date().toISOString(), state: 'waiting' as const, problem: null };
  const whole = { uploadUrl: null, sentBytes: 0, caseId: item.id, ...item, ...common };
  await putItem(plain(whole) as QueuedItem, bytes);
  await refresh();
  void flush();
}

/** Reactive objects cannot be stored; blobs must be kept as they are. */
function plain(item: object): object {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [
      key,
      value instanceof Blob || value === undefined ? value : (JSON.parse(JSON.stringify(value)) as unknown),
    ]),
  );
}

/** Sends what can be sent. One page of the browser does it at a time. */
export async function flush(): Promise<void> {
  if (state.accountId === null || !navigator.onLine) return;
  if (state.sending) {
    again = true;
    return;
  }
  state.sending = true;
  clearTimeout(timer);
  try {
    await inTurn(sendAll);
  } catch (error) {
    if (!(error instanceof Unreachable)) again = false;
    timer = setTimeout(() => void flush(), AGAIN_AFTER_MS);
  } finally {
    state.sending = false;
    await refresh();
  }
  if (!again) return;
  again = false;
  void flush();
}

async function sendAll(): Promise<void> {
  const { accountId } = state;
  while (accountId !== null && accountId === state.accountId) {
    const item = nextOf(await itemsOf(accountId));
    if (item === null) return;
    const caseId = await sendItem(item, refresh);
    for (const listener of listeners) listener(caseId);
  }
}

async function inTurn(work: () => Promise<void>): Promise<void> {
  // Only where the page came over HTTPS; elsewhere the keys see to it that nothing is done twice.
  if ('locks' in navigator) await navigator.locks.request(LOCK, work);
  else await work();
}

/** Stops an upload; what has arrived stays at the server. */
export async function pause(id: string): Promise<void> {
  await changeItem(id, { state: 'paused' });
  stops.get(id)?.();
  await refresh();
}

/** Sends it again: after a pause, or as the author has looked at what changed (`seen` is the version they looked at). */
export async function resume(id: string, seen?: number): Promise<void> {
  await changeItem(id, { state: 'waiting', problem: null, ...(seen === undefined ? {} : { seen }) });
  await refresh();
  void flush();
}

/** What was taken out, with its bytes: it can be put back. */
export interface TakenOut {
  readonly item: QueuedItem;
  readonly bytes: Blob | null;
}

/** Takes it out, unsent. @returns null if it was not there */
export async function discard(id: string): Promise<TakenOut | null> {
  const item = state.items.find((each) => each.id === id);
  const bytes = await bytesOf(id);
  stops.get(id)?.();
  await removeItem(id);
  await refresh();
  return item === undefined ? null : { item, bytes };
}

/** Puts it back where it was, to be sent as before; under its own account only. */
export async function putBack({ item, bytes }: TakenOut): Promise<void> {
  if (item.accountId !== state.accountId) return;
  const again = item.state === 'sending' ? { ...item, state: 'waiting' as const } : item;
  await putItem(plain(again) as QueuedItem, bytes ?? undefined);
  await refresh();
  void flush();
}

/** Takes out what the account left on this device. @returns it, where it may be put back */
export async function emptyOutbox(which: 'all' | 'sent'): Promise<readonly TakenOut[]> {
  const gone = state.items.filter((item) => which === 'all' || item.state === 'sent');
  if (state.accountId !== null) await removeAllOf(state.accountId, which);
  await refresh();
  return which === 'all' ? [] : gone.map((item) => ({ item, bytes: null }));
}

/** Files that are still to arrive before the payload, which names them, can be understood. */
export function onTheirWay(payload: object): readonly Capture[] {
  const said = JSON.stringify(payload);
  return state.items.filter(
    (item): item is Capture =>
      item.kind === 'capture' && ['waiting', 'sending', 'paused'].includes(item.state) && said.includes(item.sha256),
  );
}

/** Waits for the files that the payload names. @throws Unreachable if they do not go on: no connection, or stopped by hand */
export async function arrived(payload: object): Promise<void> {
  if (onTheirWay(payload).length === 0) return;
  if (!state.sending) void flush();
  await new Promise<void>((resolve, reject) => {
    const stop = watch(
      () => [onTheirWay(payload).length, state.sending] as const,
      ([left, sending]) => {
        if (left > 0 && sending) return;
        queueMicrotask(() => stop());
        if (left === 0) resolve();
        else reject(new Unreachable());
      },
      { immediate: true },
    );
  });
}

export function useOutbox() {
  return {
    state: readonly(state),
    items: computed(() => state.items),
    unsent: computed(() => state.items.filter((item) => item.state !== 'sent')),
  };
}
