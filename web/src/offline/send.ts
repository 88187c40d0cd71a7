/** 发送一件 – one thing of the outbox to the server; what comes of it is noted with it. */
import { answer, api, ProblemError, type Schemas } from '../api/client';
import {
  bytesOf,
  changeItem,
  dropBytes,
  itemsOf,
  type Capture,
  type QueuedAct,
  type QueuedItem,
  type QueuedOpening,
} from './store';
import { Stopped, uploadRest } from './upload';

/** Means to stop what is being uploaded, by the id of the capture. */
export const stops = new Map<string, () => void>();

/** Sends it. @returns the id of the case that has changed. @throws Unreachable, or ProblemError where nobody is signed in */
export async function sendItem(item: QueuedItem, changed: () => Promise<void>): Promise<string> {
  await changeItem(item.id, { state: 'sending', problem: null });
  await changed();
  try {
    if (item.kind === 'capture') return await sendCapture(item, changed);
    return item.kind === 'opening' ? await sendOpening(item) : await sendAct(item);
  } catch (error) {
    await noteFailure(item, error);
    return item.caseId;
  } finally {
    await changed();
  }
}

async function sendOpening({ id, procedure, payload, accountId }: QueuedOpening): Promise<string> {
  const opened = await answer(
    api.POST('/api/v1/cases', {
      params: { header: { 'Idempotency-Key': id } },
      headers: { 'sanfen-account': accountId },
      body: { procedure, ...payload } as never,
    }),
  );
  await handOn(accountId, id, { caseId: opened.id, caseName: opened.number, version: opened.version });
  await changeItem(id, { state: 'sent', caseId: opened.id, caseName: opened.number });
  return opened.id;
}

async function sendAct({ id, caseId, act, payload, seen, accountId }: QueuedAct): Promise<string> {
  const { case: after } = await answer<Schemas['Performed']>(
    api.POST('/api/v1/cases/{id}/acts', {
      params: { path: { id: caseId }, header: { 'If-Match': `"${seen}"`, 'Idempotency-Key': id } },
      headers: { 'sanfen-account': accountId },
      body: { type: act, payload } as never,
    }),
  );
  await handOn(accountId, caseId, { caseId, caseName: after.number, version: after.version });
  await changeItem(id, { state: 'sent' });
  return caseId;
}

interface Newest {
  readonly caseId: string;
  readonly caseName: string;
  readonly version: number;
}

/** What follows on the same case was done knowing this: it is about the state the case has now. */
async function handOn(accountId: string, caseId: string, newest: Newest): Promise<void> {
  for (const item of await itemsOf(accountId)) {
    if (item.caseId !== caseId || item.state === 'sent' || item.kind === 'opening') continue;
    const { version, ...named } = newest;
    await changeItem(item.id, item.kind === 'act' ? { ...named, seen: version } : named);
  }
}

async function sendCapture(capture: Capture, changed: () => Promise<void>): Promise<string> {
  const { id, caseId } = capture;
  const bytes = await bytesOf(id);
  if (bytes === null) {
    await changeItem(id, { state: 'refused' });
    return caseId;
  }
  const note = async (change: Partial<Capture>): Promise<void> => {
    await changeItem(id, change);
    await changed();
  };
  try {
    await uploadRest(capture, bytes, {
      onPlace: (uploadUrl) => void note({ uploadUrl }),
      onProgress: (sentBytes) => void note({ sentBytes }),
      onBegin: (stop) => stops.set(id, stop),
    });
  } finally {
    stops.delete(id);
  }
  await dropBytes(id);
  await changeItem(id, { state: 'sent', sentBytes: capture.size });
  return caseId;
}

/** Lets the server forget what it has of a file that will not be sent; it does so by itself after some days. */
export async function giveUp(item: QueuedItem): Promise<void> {
  if (item.kind !== 'capture' || item.uploadUrl === null || item.state === 'sent') return;
  const [, caseId = '', uploadId = ''] = /cases\/([^/]+)\/uploads\/([^/]+)/.exec(item.uploadUrl) ?? [];
  const call = api.DELETE('/api/v1/cases/{id}/uploads/{uploadId}', {
    params: { path: { id: caseId, uploadId } },
    headers: { 'sanfen-account': item.accountId },
  });
  await call.catch(() => undefined);
}

/** @throws what is no answer to this, but about the connection or the session */
async function noteFailure({ id }: QueuedItem, error: unknown): Promise<void> {
  if (error instanceof Stopped) {
    await changeItem(id, { state: 'paused' });
    return;
  }
  const problem = error instanceof ProblemError ? error.problem : null;
  if (problem === null || isAboutSession(problem.status)) {
    await changeItem(id, { state: 'waiting' });
    throw error;
  }
  await changeItem(id, { state: problem.status === 412 ? 'changed' : 'refused', problem });
}

/** Nobody signed in, too much at once, a server that does not work: the same may be tried later. */
function isAboutSession(status: number): boolean {
  return status === 401 || status === 429 || status >= 500;
}
