/// <reference lib="webworker" />
/**
 * 离线网页 – keeps the pages themselves, and what the person signed in has already read of the cases, for places without a
 * connection. Nothing is sent from here: what waits to be sent lies in the outbox of the page.
 *
 * What was read is kept for one account only: whoever signs in or out empties it, and a session that has ended cannot be
 * opened from it. Files, papers and exports are never kept.
 */
import { dataPolicy, KEPT_FOR_MS, READ_AT } from './offline/data-policy';

declare const self: ServiceWorkerGlobalScope;
declare const SHELL_FILES: readonly string[];
declare const SHELL_VERSION: string;

const SHELL = `sanfen-shell-${SHELL_VERSION}`;
const DATA = 'sanfen-data';
const PAGE = '/';
const ME = '/api/v1/auth/me';
/** How long a page is waited for before the kept one is shown. */
const PATIENCE_MS = 3_000;

/** Goes up whenever somebody signs in or out: an answer asked for before that is not kept any more. */
let era = 0;

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
  if (event.data === 'forget') event.waitUntil(forget());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method !== 'GET') {
    if (changesWhoIsSignedIn(request.method, url.pathname)) event.respondWith(changeOfPerson(request));
  } else if (request.mode === 'navigate') {
    if (!/^\/(?:api|healthz|readyz|metrics)\b|\.html$/.test(url.pathname)) event.respondWith(page(request));
  } else if (url.pathname.startsWith('/assets/') || SHELL_FILES.includes(url.pathname)) {
    event.respondWith(asset(request));
  } else if (dataPolicy(url.pathname) === 'keep') {
    event.respondWith(data(request, url.pathname));
  }
});

async function keepShell(): Promise<void> {
  const cache = await caches.open(SHELL);
  await cache.addAll(SHELL_FILES.map((file) => new Request(file, { cache: 'reload' })));
  await cache.put(PAGE, await fetch(PAGE, { headers: { accept: 'text/html' }, cache: 'reload' }));
}

/** Older versions go; what was read stays, it is the person's and not the version's. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== SHELL && name !== DATA).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function forget(): Promise<void> {
  era += 1;
  await caches.delete(DATA);
}

function changesWhoIsSignedIn(method: string, path: string): boolean {
  return method === 'POST' && /^\/api\/v1\/auth\/(?:login|logout)$/.test(path);
}

/** Emptied before and after: an answer to whoever was there before may still be on its way. */
async function changeOfPerson(request: Request): Promise<Response> {
  // A second officer who signs on this device (no cookie is asked for) takes nobody's place.
  if (request.credentials === 'omit') return fetch(request);
  await forget();
  try {
    return await fetch(request);
  } finally {
    await forget();
  }
}

async function page(request: Request): Promise<Response> {
  const fresh = fetch(request);
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const first = await Promise.race([fresh.catch(() => null), late]);
  if (first?.ok === true) return first;
  return (await caches.match(PAGE, { cacheName: SHELL })) ?? fresh;
}

async function asset(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function data(request: Request, path: string): Promise<Response> {
  const asked = era;
  let fresh: Response;
  try {
    fresh = await fetch(request);
  } catch (error) {
    const kept = await keptFor(request);
    if (kept === null) throw error;
    return kept;
  }
  if (fresh.status === 401) await (await caches.open(DATA)).delete(ME);
  const isData = fresh.headers.get('content-type')?.startsWith('application/json') === true;
  if (fresh.ok && isData) await keep(request, fresh.clone(), asked);
  else if (path !== ME && (fresh.status === 403 || fresh.status === 404))
    await (await caches.open(DATA)).delete(request);
  return fresh;
}

async function keep(request: Request, fresh: Response, asked: number): Promise<void> {
  const headers = new Headers(fresh.headers);
  headers.set(READ_AT, new Date().toISOString());
  const body = await fresh.arrayBuffer();
  if (asked !== era) return;
  const cache = await caches.open(DATA);
  await cache.put(request.url, new Response(body, { status: 200, headers })).catch(() => undefined);
  if (asked !== era) await caches.delete(DATA);
}

/** What was read before, unless the session must have ended since. */
async function keptFor(request: Request): Promise<Response | null> {
  const cache = await caches.open(DATA);
  // Without knowing who is signed in, nothing of a case is shown.
  const me = await cache.match(ME, { ignoreVary: true });
  const since = Date.parse(me?.headers.get(READ_AT) ?? '');
  if (Number.isNaN(since) || Date.now() - since > KEPT_FOR_MS) {
    await caches.delete(DATA);
    return null;
  }
  return (await cache.match(request.url, { ignoreVary: true })) ?? null;
}
