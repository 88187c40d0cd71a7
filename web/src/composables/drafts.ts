/**
 * 草稿 – what is typed survives a reload, a dead connection, an expired session. Drafts hold personal data: they are kept
 * under the account that typed them, on this device only, and are wiped when it signs out.
 */
import { openDB, type DBSchema } from 'idb';

interface Drafts extends DBSchema {
  drafts: { key: string; value: { readonly key: string; readonly typed: unknown; readonly at: string } };
}

const database = openDB<Drafts>('sanfen', 1, {
  upgrade: (opened) => {
    opened.createObjectStore('drafts', { keyPath: 'key' });
  },
});

/** What was typed before under the key, and when; null if nothing. */
export async function draftOf(key: string): Promise<{ readonly typed: unknown; readonly at: string } | null> {
  return (await (await database).get('drafts', key)) ?? null;
}

/** Keeps what is typed. */
export async function keepDraft(key: string, typed: unknown): Promise<void> {
  const plain = JSON.parse(JSON.stringify(typed)) as unknown;
  await (await database).put('drafts', { key, typed: plain, at: new Date().toISOString() });
}

export async function dropDraft(key: string): Promise<void> {
  await (await database).delete('drafts', key);
}

/** Nothing typed by whoever was signed in stays behind. */
export async function wipeDrafts(): Promise<void> {
  await (await database).clear('drafts');
}
