/**
 * 首次打开 – what a first visit over a slow connection costs. How many bytes is asserted, and that nothing on the page jumps;
 * how long it takes depends on the machine and is only told (docs/performance.md).
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sitDown, startBrowser } from './support/browser.mjs';
import { leadCase, startServer } from './support/server.mjs';

/** As slow as 3G: 1.6 Mbit/s down, 750 kbit/s up, 300 ms until an answer begins. */
const SLOW = { offline: false, latency: 300, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const MOST_OF_SCRIPTS = 250 * 1024;
/** What counts as good: https://web.dev/articles/cls */
const MOST_OF_SHIFTS = 0.1;

let server;
let browser;
let caseId;
const signedIn = {};

before(async () => {
  server = await startServer('2026-06-08T08:00');
  caseId = await leadCase(server, '01-paid-in-time', 'apply-for-filing');
  browser = await startBrowser();
  for (const username of ['handler1', 'supervisor1']) {
    const { open, context } = await sitDown(browser, server, username);
    await open('/account');
    signedIn[username] = await context.storageState();
    await context.close();
  }
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const pages = [
  ['sign-in', null, () => '/sign-in', 'main form button[type=submit]'],
  ['my work', 'handler1', () => '/', 'main .cases a'],
  ['a case', 'handler1', () => `/cases/${caseId}`, 'main h1'],
  ['an act', 'handler1', () => `/cases/${caseId}/acts/apply-for-filing`, 'main form'],
  ['the overview', 'supervisor1', () => '/supervision', 'main .figures h2'],
];

for (const [name, username, path, whatMatters] of pages) {
  test(`${name}: at most 250 KB of scripts before it is there, nothing jumps`, async (t) => {
    const options = { ...(username && { storageState: signedIn[username] }), serviceWorkers: 'block' };
    const { page, context } = await sitDown(browser, server, username ?? 'handler1', options);
    const line = await slowLine(page);
    const first = await visit(page, line, path(), whatMatters);
    const again = await visit(page, line, path(), whatMatters);
    await context.close();
    tell(t, 'first', first);
    tell(t, 'again', again);
    assert.ok(first.bytes.Script > 0 && first.bytes.Script <= MOST_OF_SCRIPTS, kilobytes(first.bytes.Script));
    assert.ok(again.bytes.Script === 0, `again ${kilobytes(again.bytes.Script)}`);
    for (const { shifts } of [first, again]) assert.ok(shifts <= MOST_OF_SHIFTS, `shifts ${shifts}`);
  });
}

/** The page's line from now on, counted by kind of what came over it. */
async function slowLine(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  const kinds = new Map();
  const line = { bytes: { Script: 0, all: 0 } };
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!response.fromDiskCache) kinds.set(requestId, type);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === 'Script') line.bytes.Script += encodedDataLength;
    if (kinds.has(requestId)) line.bytes.all += encodedDataLength;
  });
  return line;
}

/** Goes there. @returns bytes until what matters was there, when that was, and what the browser noted of the page */
async function visit(page, line, path, whatMatters) {
  line.bytes = { Script: 0, all: 0 };
  const begun = performance.now();
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction((selector) => document.querySelector(selector), whatMatters, { polling: 'raf' });
  const shown = performance.now() - begun;
  const bytes = { ...line.bytes };
  await page.waitForLoadState('networkidle');
  return { bytes, shown, ...(await page.evaluate(noted)) };
}

/** In the page: first and largest paint, jumps of the layout, and how long the page was deaf, all since it was opened. */
async function noted() {
  const entries = (type) =>
    new Promise((resolve) => {
      const list = [];
      const observer = new PerformanceObserver((found) => list.push(...found.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([...list, ...observer.takeRecords()]), 100);
    });
  const [largest, jumps, tasks] = await Promise.all(
    ['largest-contentful-paint', 'layout-shift', 'longtask'].map((type) => entries(type)),
  );
  return {
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    largest: largest.at(-1)?.startTime ?? 0,
    shifts: jumps.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
    deaf: tasks.reduce((sum, { duration }) => sum + duration - 50, 0),
  };
}

function tell(t, which, { bytes, shown, painted, largest, shifts, deaf }) {
  const ms = (time) => `${Math.round(time)} ms`;
  t.diagnostic(`${which}: scripts ${kilobytes(bytes.Script)}, everything ${kilobytes(bytes.all)}`);
  t.diagnostic(
    `${which}: there after ${ms(shown)}; first paint ${ms(painted)}, largest ${ms(largest)}, blocked ${ms(deaf)}, shifts ${shifts.toFixed(4)}`,
  );
}

function kilobytes(count) {
  return `${(count / 1024).toFixed(0)} KB`;
}
