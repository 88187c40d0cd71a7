/**
 * 首次打开 – what a first visit over a slow connection costs. How many bytes is asserted; how long it takes depends on the
 * machine and is only told (docs/performance.md).
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sitDown, startBrowser } from './support/browser.mjs';
import { leadCase, startServer } from './support/server.mjs';

/** As slow as 3G: 1.6 Mbit/s down, 750 kbit/s up, 300 ms until an answer begins. */
const SLOW = { offline: false, latency: 300, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const MOST_OF_SCRIPTS = 250 * 1024;

let server;
let browser;

before(async () => {
  server = await startServer('2026-06-08T08:00');
  await leadCase(server, '01-paid-in-time', 'apply-for-filing');
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('sign-in: at most 250 KB of scripts', async (t) => {
  const { page } = await sitDown(browser, server, 'handler1');
  assertSmall(t, await visit(page, '/sign-in', (there) => there.getByRole('button', { name: '登录' })));
});

test('my work: at most 250 KB of scripts', async (t) => {
  const signedIn = await sitDown(browser, server, 'handler1');
  await signedIn.open('/account');
  const storageState = await signedIn.context.storageState();
  const { page } = await sitDown(browser, server, 'handler1', { storageState });
  assertSmall(t, await visit(page, '/', (there) => there.locator('main .cases a').first()));
});

/** Goes there for the first time. @returns bytes that came over the line, milliseconds until what matters was there */
async function visit(page, path, whatMatters) {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', SLOW);
  const kinds = new Map();
  const bytes = { Script: 0, all: 0 };
  line.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === 'Script') bytes.Script += encodedDataLength;
    bytes.all += encodedDataLength;
  });
  const begun = performance.now();
  await page.goto(path, { waitUntil: 'commit' });
  await whatMatters(page).waitFor();
  const shown = performance.now() - begun;
  await page.waitForLoadState('networkidle');
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  return { bytes, shown, painted };
}

function assertSmall(t, { bytes, shown, painted }) {
  const kilobytes = (count) => `${(count / 1024).toFixed(0)} KB`;
  t.diagnostic(`scripts ${kilobytes(bytes.Script)}, everything ${kilobytes(bytes.all)}`);
  t.diagnostic(`first paint ${Math.round(painted ?? 0)} ms, what matters is there after ${Math.round(shown)} ms`);
  assert.ok(bytes.Script > 0 && bytes.Script <= MOST_OF_SCRIPTS, kilobytes(bytes.Script));
}
