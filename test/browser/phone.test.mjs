/**
 * 手机与离线 – what an officer does where there is no connection: read what was read, open a case, take pictures; an upload
 * that is cut goes on where it stopped; nothing is done under another account, and nothing of a case stays for the next person.
 */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { violations } from './support/accessibility.mjs';
import { signIn, sitDown, startBrowser } from './support/browser.mjs';
import { caller, leadCase, startServer } from './support/server.mjs';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
);
const MEBIBYTE = 1_048_576;
const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  geolocation: { latitude: 33.7391, longitude: 112.9056, accuracy: 12 },
  permissions: ['geolocation'],
};
const pictures = process.env.SCREENSHOTS;

let server;
let browser;
let officer;
let caseId;

before(async () => {
  server = await startServer('2026-06-08T08:30');
  caseId = await leadCase(server, '01-paid-in-time', 'conclude-investigation');
  browser = await startBrowser();
  officer = await sitDown(browser, server, 'handler1', PHONE);
  // The phone has the time of the server.
  await officer.page.clock.setFixedTime(server.clock.now());
  await officer.open(`/cases/${caseId}`);
  await officer.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // Read once more, by the service worker this time.
  for (const path of [`/cases/${caseId}/capture`, '/cases/new', `/cases/${caseId}`]) {
    await officer.page.goto(path);
    await officer.page.waitForLoadState('networkidle');
  }
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('a case is filed in six touches of a phone, with place and all that the matter says', async () => {
  const { page } = officer;
  await page.goto('/cases/new');
  let touches = 0;
  const touch = async (locator) => {
    touches += 1;
    await locator.click();
  };
  await touch(page.getByRole('combobox', { name: '执法事项' }));
  await page.keyboard.type('village-facilities');
  await touch(page.getByRole('option').first());
  await page.getByText('村庄和集镇规划建设管理条例', { exact: false }).first().waitFor();
  await touch(page.getByLabel('发现了什么'));
  await page.keyboard.type('巡查发现街边绿地有新倒砖渣');
  await touch(page.getByRole('button', { name: '用当前位置' }));
  await page.waitForFunction(() => /33\.73910/.test(document.querySelector('#address')?.value ?? ''));
  // What the bar at the foot of a phone half covers can be scrolled from under it.
  await page.evaluate(() => globalThis.scrollTo(0, document.body.scrollHeight));
  assert.deepEqual(await violations(page), []);
  await touch(page.getByRole('button', { name: '登记', exact: true }));
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
  assert.ok(touches <= 6, `${touches} touches`);
});

test('without a connection a case that was read can be read, and it says of when', async () => {
  const { page, context } = officer;
  await page.goto(`/cases/${caseId}`);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.reload();
  await page.getByText(/显示的是.*读到的内容/).waitFor();
  await page.getByText(/没有连接/).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await picture(page, 'offline-case');
});

test('pictures taken without a connection survive a reload, and are sent with their own time and place', async () => {
  const { page, context } = officer;
  await page.goto(`/cases/${caseId}/capture`);
  await page.getByText('记下我现在的位置').click();
  await choose(page, [
    { name: '现场一.png', mimeType: 'image/png', buffer: PICTURE },
    { name: '现场二.png', mimeType: 'image/png', buffer: Buffer.concat([PICTURE, Buffer.from('2')]) },
  ]);
  await page.getByText('现场二').first().waitFor();
  await page.reload();
  await page.getByText('现场一').first().waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, 'captures');
  await context.setOffline(false);
  await page.waitForFunction(() => document.querySelectorAll('.state.sent').length === 2);
  const card = page.locator('li', { hasText: '现场一' }).first();
  await card.getByRole('button', { name: '收集为证据' }).click();
  await page.waitForURL(/collect-evidence/);
  await page.waitForFunction(() => document.querySelector('#field-position-latitude input')?.value === '33.7391');
});

test('a case opened without a connection waits in the outbox, survives a reload, and is opened once', async () => {
  const { page, context } = officer;
  const call = await caller(server, 'handler1');
  const before = (await call('GET', '/cases?limit=200')).items.length;
  await page.goto('/cases/new');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('combobox', { name: '执法事项' }).click();
  await page.getByRole('option').first().click();
  await page.getByLabel('发现了什么').fill('没有信号时登记的');
  await page.getByLabel('违法地点').fill('山后村');
  await page.waitForTimeout(700);
  await page.reload();
  await page.waitForFunction(() => document.querySelector('textarea')?.value === '没有信号时登记的');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.waitForURL(/\/outbox$/);
  await page.locator('.state', { hasText: '待发送' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, 'outbox');
  await context.setOffline(false);
  await page.waitForFunction(() => document.querySelector('.state:not(.sent)') === null);
  assert.equal((await call('GET', '/cases?limit=200')).items.length, before + 1);
});

test('an upload that is cut goes on where it stopped, after a reload too', async () => {
  const { page } = officer;
  const offsets = [];
  let tries = 0;
  let cut = true;
  await page.route('**/uploads/*', async (route) => {
    const { 'upload-offset': offset } = route.request().headers();
    if (route.request().method() !== 'PATCH') return route.continue();
    if (cut && Number(offset) > 0) {
      tries += 1;
      return route.abort('connectionreset');
    }
    offsets.push(Number(offset));
    return route.continue();
  });
  await page.goto(`/cases/${caseId}/capture`);
  const buffer = Buffer.concat([PICTURE, Buffer.alloc(2 * MEBIBYTE + 5, 1)]);
  await choose(page, [{ name: '长片.png', mimeType: 'image/png', buffer }]);
  const card = page.locator('li', { hasText: '长片' });
  while (tries < 4) await page.waitForTimeout(200);
  await card.locator('.state', { hasText: '待发送' }).waitFor();
  assert.deepEqual(offsets, [0]);
  await page.reload();
  cut = false;
  await card.locator('.state', { hasText: '已送达' }).waitFor();
  assert.deepEqual(offsets, [0, MEBIBYTE, 2 * MEBIBYTE]);
});

test('what was prepared under one account is not done under another', async () => {
  const { page } = officer;
  await page.goto('/');
  const status = await page.evaluate(async (id) => {
    const headers = { 'x-requested-with': 'sanfen', 'sanfen-account': 'another', 'content-type': 'application/json' };
    const body = JSON.stringify({ type: 'co-sign', payload: { itemId: 'x' } });
    return (await fetch(`/api/v1/cases/${id}/acts`, { method: 'POST', headers, body })).status;
  }, caseId);
  assert.equal(status, 409);
});

test('who signs out leaves nothing to be read; what is unsent stays only if they say so, and only for them', async () => {
  const { page, context } = officer;
  await page.goto(`/cases/${caseId}/capture`);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await choose(page, [
    { name: '未发送.png', mimeType: 'image/png', buffer: Buffer.concat([PICTURE, Buffer.from('3')]) },
  ]);
  await page.getByText('未发送.png').first().waitFor();
  await page.route('**/uploads', (route) => route.abort());
  await context.setOffline(false);
  await page.getByRole('button', { name: '李示甲' }).click();
  await page.getByRole('menuitem', { name: '退出' }).click();
  await page.getByText('还有未发送的事项').waitFor();
  await picture(page, 'leaving');
  await page.getByRole('button', { name: '保留并退出' }).click();
  await page.waitForURL(/sign-in/);
  await page.waitForFunction(async () => !(await caches.has('sanfen-data')));
  await signIn(page, 'handler2');
  await page.waitForURL((url) => url.pathname === '/');
  await page.goto('/outbox');
  await page.getByText('没有待发送的事项').waitFor();
});

async function choose(page, files) {
  await page.locator('input[type=file][accept="image/*"]').setInputFiles(files);
}

async function picture(page, name) {
  if (pictures === undefined) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `phone-${name}.png`), fullPage: true });
}
