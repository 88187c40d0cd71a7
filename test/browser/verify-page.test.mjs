/**
 * The page of the offline verifier in a real browser, opened as a file: `npm run test:browser`. It needs a Chromium of the
 * machine (CHROMIUM names it where it is not found by itself), and is therefore not among the tests of `npm test`.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import 'reflect-metadata';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = (path) => import(pathToFileURL(join(root, 'dist', path)).href);
const { ZipStream } = await dist('archive/package/zip-stream.js');
const { memorySource } = await dist('verifier/byte-source.js');
const { readZip } = await dist('verifier/zip/reader.js');
const { startOwnServer } = await dist('cli/own-server.js');
const { instantOf } = await dist('scenarios/moments.js');
const { playScenario } = await dist('scenarios/play.js');
const { readScenario } = await dist('scenarios/read-scenario.js');

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const executablePath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
/** Where pictures of the page are left, to be looked at; nowhere unless it is named. */
const pictures = process.env.SCREENSHOTS;

let folder;
let bag;
let key;
let browser;
let page;
const asked = [];
const complaints = [];

before(async () => {
  assert.ok(executablePath, 'no Chromium on this machine: install one, or name it in CHROMIUM');
  folder = await mkdtemp(join(tmpdir(), 'sanfen-browser-'));
  await copyFile(join(root, 'dist', 'verify.html'), join(folder, 'verify.html'));
  ({ bag, key } = await archivedBag());
  browser = await chromium.launch({ executablePath, args: FLAGS });
  page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(join(folder, 'verify.html')).href);
});

after(async () => {
  await browser?.close();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

test('is in Chinese first', async () => {
  assert.equal(await page.title(), '卷宗包离线核验');
  assert.equal(await page.getAttribute('html', 'lang'), 'zh-CN');
});

test('finds a bag valid, says by which key, and who did what', async () => {
  await verified(bag);
  assert.match(await page.textContent('.verdict'), /✔ 相符.*未经核对/s);
  await page.fill('#key', key);
  await page.click('#again');
  await page.waitForFunction(() => document.querySelector('.verdict')?.textContent?.includes('与所填的一致'));
  const told = await page.textContent('main');
  for (const word of ['清溪乡人民政府', '谁办、谁审、谁定', '立卷归档', '已归档']) assert.ok(told.includes(word), word);
  await picture('valid');
});

test('says the same in English', async () => {
  await page.click('.language');
  assert.match(await page.textContent('.verdict'), /Valid: everything in the bag agrees/);
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  await page.click('.language');
});

test('finds a changed bag invalid and names the part', async () => {
  const changed = Uint8Array.from(bag);
  changed[Math.floor(changed.length / 3)] ^= 1;
  await verified(changed);
  assert.match(await page.textContent('.verdict'), /✘ 不符/);
  assert.match(await page.textContent('main'), /的内容与manifest-sha256\.txt所载不符/);
  await picture('changed');
});

test('takes a bag that is dropped on it', async () => {
  const data = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], 'dropped.zip'));
      return transfer;
    },
    [...bag],
  );
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: data });
  await page.waitForSelector('.verdict.valid');
  assert.match(await page.textContent('.drop'), /dropped\.zip/);
});

test('nothing in a bag becomes part of the page', async () => {
  const evil = '<img src=x onerror="document.title=1">';
  const zip = new ZipStream();
  const parts = [];
  for (const name of ['bag/bagit.txt', `bag/${evil}`])
    for await (const part of zip.file(name, 1, [Buffer.from('x')])) parts.push(part);
  await verified(Buffer.concat([...parts, ...zip.end()]));
  assert.ok((await page.textContent('main')).includes(evil));
  assert.equal(await page.title(), '卷宗包离线核验');
  assert.equal(await page.locator('main img').count(), 0);
});

test('reads on paper', async () => {
  await verified(bag);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.isVisible('.asking'), false);
  assert.equal(await page.isVisible('.verdict'), true);
  await picture('print');
  await page.emulateMedia({ media: 'screen' });
});

test('asks no network for anything, and breaks no rule of its own policy', () => {
  assert.deepEqual(
    asked.filter((url) => !url.startsWith('file://') && !url.startsWith('data:')),
    [],
  );
  assert.deepEqual(complaints, []);
});

/** Gives the bytes to the page as a file and waits for the verdict. */
async function verified(bytes) {
  const path = join(folder, 'bag.zip');
  await writeFile(path, bytes);
  await page.evaluate(() => document.querySelector('.verdict')?.remove());
  await page.setInputFiles('#file', path);
  await page.waitForSelector('.verdict');
}

async function picture(name) {
  if (pictures === undefined) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** A case led to the archive on a server of one's own, as its bag. */
async function archivedBag() {
  const scenario = await readScenario(join(root, 'test/scenarios/01-paid-in-time.json'));
  const server = await startOwnServer(instantOf(scenario.opensAt, '1990-01-01T00:00:00.000Z'));
  try {
    await playScenario(scenario, server);
    const headers = await signedIn(server);
    const get = (path) => fetch(`${server.baseUrl}/api/v1${path}`, { headers });
    const { items } = await (await get('/cases')).json();
    const bytes = new Uint8Array(await (await get(`/cases/${items[0].id}/package.zip`)).arrayBuffer());
    assert.ok((await readZip(memorySource(bytes))).entries.size > 0, 'no bag');
    return { bag: bytes, key: (await (await get('/audit/checkpoint')).json()).verifierKey };
  } finally {
    await server.close();
  }
}

async function signedIn({ baseUrl, house }) {
  const body = JSON.stringify({ username: house.observer, password: house.password });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const { token } = await (await fetch(`${baseUrl}/api/v1/auth/login`, init)).json();
  return { authorization: `Bearer ${token}` };
}
