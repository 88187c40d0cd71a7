/**
 * 执法人员的网页 – sound recorded where there is no connection, large files in forms, what is taken away and brought back, what the
 * server does not accept, and what others did meanwhile.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { violations } from './support/accessibility.mjs';
import { sitDown, startBrowser } from './support/browser.mjs';
import { fillIn } from './support/form.mjs';
import { picture } from './support/pictures.mjs';
import { caller, leadCase, startServer } from './support/server.mjs';

const MEBIBYTE = 1_048_576;
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
);
const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, permissions: ['microphone'] };
const INSPECTION = {
  地点: '柳湾村二组南地',
  开始时间: '08:10',
  结束时间: '08:20',
  '检查、勘验情况': '东侧过火约半亩。',
  签名确认情况: '田示禾签名确认。',
  已出示执法证件: true,
};

let server;
let browser;
let officer;
let caseId;

before(async () => {
  server = await startServer('2026-06-08T08:30');
  caseId = await leadCase(server, '01-paid-in-time', 'conclude-investigation');
  browser = await startBrowser();
  officer = await sitDown(browser, server, 'handler1', PHONE);
  const { page } = officer;
  // The phone has the time of the server, and what it records too.
  await page.addInitScript(() => {
    Object.defineProperty(File.prototype, 'lastModified', { get: () => Date.now() });
  });
  await page.clock.install({ time: new Date(server.clock.now()) });
  await officer.open(`/cases/${caseId}`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  for (const path of ['capture', 'acts/record-inspection', 'acts/collect-evidence']) {
    await page.goto(`/cases/${caseId}/${path}`);
    await page.waitForLoadState('networkidle');
  }
});

beforeEach(() => officer.context.setOffline(false));

after(async () => {
  await browser?.close();
  await server?.close();
});

test('sound recorded without a connection is kept, and sent when there is one', async () => {
  const { page, context } = officer;
  await page.goto(`/cases/${caseId}/capture`);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('button', { name: '录音' }).click();
  await page.getByText(/正在录音 [1-9]/).waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, 'officer-recording-sound');
  await page.getByRole('button', { name: '停止' }).click();
  const card = page.locator('li', { hasText: /录音-.*\.webm/ });
  await card.locator('.state', { hasText: '待发送' }).waitFor();
  await page.reload();
  await card.locator('.state', { hasText: '待发送' }).waitFor();
  await context.setOffline(false);
  await card.locator('.state', { hasText: '已送达' }).waitFor();
  await card.getByRole('button', { name: '作为执法记录附上' }).waitFor();
});

test('a draft that was discarded comes back: by the button that the keyboard stands on, or by Ctrl+Z', async () => {
  const page = await atForm('record-inspection');
  await fillIn(form(page), INSPECTION);
  await page.getByText('草稿已保存在本机').waitFor();
  await page.reload();
  const discard = page.getByRole('button', { name: '放弃草稿' });
  const findings = form(page).getByLabel('检查、勘验情况');
  for (const key of ['Enter', 'Control+z']) {
    await discard.focus();
    await page.keyboard.press('Enter');
    const undo = page.getByRole('status').getByRole('button', { name: /^撤销/ });
    await undo.waitFor();
    assert.equal(await findings.inputValue(), '');
    assert.equal(await undo.evaluate((node) => node === document.activeElement), true);
    assert.deepEqual(await violations(page), []);
    if (key === 'Enter') await picture(page, 'officer-undo');
    await page.keyboard.press(key);
    await page.waitForFunction(() => document.querySelector('.offer') === null);
    assert.equal(await findings.inputValue(), INSPECTION['检查、勘验情况']);
  }
  await page.reload();
  await page.getByText('已恢复您上次未提交的内容').waitFor();
  assert.equal(await findings.inputValue(), INSPECTION['检查、勘验情况']);
});

test('an offer to undo stands while the keyboard is on it, and is over some time after', async () => {
  const { page } = officer;
  await page.getByRole('button', { name: '放弃草稿' }).focus();
  await page.keyboard.press('Enter');
  const offer = page.locator('.offer');
  await offer.waitFor();
  await page.clock.runFor(60_000);
  assert.equal(await offer.count(), 1);
  await form(page).getByLabel('地点').focus();
  await page.clock.runFor(8_000);
  assert.equal(await offer.count(), 1);
  await page.clock.runFor(8_000);
  await page.waitForFunction(() => document.querySelector('.offer') === null);
});

test('what is taken out of the outbox can be put back, and is then sent', async () => {
  const { page, context } = officer;
  await page.goto(`/cases/${caseId}/capture`);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const file = { name: '误删.png', mimeType: 'image/png', buffer: Buffer.concat([PICTURE, Buffer.from('undo')]) };
  await page.locator('input[type=file][accept="image/*"]').setInputFiles(file);
  const card = page.locator('li', { hasText: '误删.png' });
  await card.getByRole('button', { name: /^删除/ }).click();
  await card.waitFor({ state: 'hidden' });
  await page.getByRole('status').getByRole('button', { name: /^撤销/ }).click();
  await card.waitFor();
  await context.setOffline(false);
  await card.locator('.state', { hasText: '已送达' }).waitFor();
});

test('what the server refuses comes back with the article, into its form, and is mended there', async () => {
  const page = await queued({ ...INSPECTION, 日期: '2026-06-20' });
  const card = page.locator('li', { hasText: '被拒绝' });
  await card.getByText(/晚于今日/).waitFor();
  await card
    .getByText(/行政处罚法 第/)
    .first()
    .waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, 'officer-refused');
  await card.getByRole('button', { name: '更正' }).click();
  await page.waitForURL(/record-inspection/);
  await form(page)
    .getByText(/晚于今日/)
    .waitFor();
  await picture(page, 'officer-mending');
  assert.equal(await form(page).getByLabel('检查、勘验情况').inputValue(), INSPECTION['检查、勘验情况']);
  const before = await countOf('record-inspection');
  await fillIn(form(page), { 日期: '2026-06-08' });
  await submit(page);
  await page.waitForURL((url) => url.pathname === `/cases/${caseId}`);
  assert.equal(await countOf('record-inspection'), before + 1);
});

test('what others did meanwhile is told, by whom and what; it is sent only once its author has looked', async () => {
  const before = await countOf('record-inspection');
  const page = await queued(INSPECTION, async () => {
    const call = await caller(server, 'handler2');
    const done = await call('POST', `/cases/${caseId}/acts`, {
      type: 'record-inspection',
      payload: {
        coOfficerId: await otherHandler(call),
        occurredOn: '2026-06-08',
        place: '柳湾村二组南地',
        from: '08:00',
        to: '08:10',
        findings: '西侧过火约半亩。',
        attestation: '田示禾签名确认。',
        credentialsShown: true,
      },
    });
    assert.ok(done.event, JSON.stringify(done));
  });
  const card = page.locator('li', { hasText: '案件已变化' }).first();
  await card.getByText(/王示乙 · .*检查/).waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, 'officer-changed');
  assert.equal(await countOf('record-inspection'), before + 1);
  await card.getByRole('button', { name: '看过了，照原样发送' }).click();
  await page.waitForFunction(() => document.querySelector('.state:not(.sent)') === null);
  assert.equal(await countOf('record-inspection'), before + 2);
});

test('a large file in a form: paused, cut, the page reloaded, it goes on where it stopped', async () => {
  const offsets = [];
  const { page } = officer;
  let cut = false;
  await page.route('**/uploads/*', async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue();
    const offset = Number(route.request().headers()['upload-offset']);
    if (cut && offset > 0) return route.abort('connectionreset');
    offsets.push(offset);
    return route.continue();
  });
  cut = true;
  await atForm('collect-evidence');
  const buffer = Buffer.concat([PICTURE, Buffer.alloc(3 * MEBIBYTE, 7)]);
  const file = { name: '全程录像.png', mimeType: 'image/png', buffer };
  await form(page).locator('input[type=file]').setInputFiles(file);
  const standing = form(page).locator('.file', { hasText: '全程录像.png' });
  await standing.getByText(/3[0-9]%/).waitFor();
  await standing.getByRole('button', { name: '暂停' }).click();
  await standing.getByRole('button', { name: '继续' }).waitFor();
  await page.getByText('草稿已保存在本机').waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, 'officer-upload');
  await page.reload();
  cut = false;
  await standing.getByRole('button', { name: '继续' }).click();
  await standing.getByText(/^已上传，/).waitFor();
  assert.deepEqual([...new Set(offsets)], [0, MEBIBYTE, 2 * MEBIBYTE, 3 * MEBIBYTE]);
  assert.equal(offsets.length, 4);
});

/** The form of the act, with nobody else's doings in it. */
async function atForm(act) {
  const { page } = officer;
  await page.goto(`/cases/${caseId}/acts/${act}`);
  await page.getByRole('button', { name: '提交', exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** An inspection recorded without a connection, then something that happens meanwhile, then the outbox with a connection. */
async function queued(parts, meanwhile = () => undefined) {
  const page = await atForm('record-inspection');
  await officer.context.setOffline(true);
  await fillIn(form(page), parts);
  await submit(page);
  await page.getByText('没有连接，已存入待发送箱').waitFor();
  await meanwhile();
  await officer.context.setOffline(false);
  await page.goto('/outbox');
  return page;
}

function form(page) {
  return page.locator('main form').last();
}

function submit(page) {
  return form(page).getByRole('button', { name: '提交', exact: true }).click();
}

async function otherHandler(call) {
  const { items } = await call('GET', '/persons?limit=200');
  return items.find(({ name }) => name === '李示甲').id;
}

/** How often the act was performed. */
async function countOf(act) {
  const { items } = await (await caller(server, 'supervisor1'))('GET', `/cases/${caseId}/events?limit=200`);
  return items.filter(({ type }) => type === act).length;
}
