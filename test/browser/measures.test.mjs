/** 查封扣押 – an urgent seizure from its card: reported, approved, lifted, handed back; the card tells each time where it stands and until when. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { doAct, signFirst } from './support/acts.mjs';
import { sitDown, startBrowser } from './support/browser.mjs';
import { leadCase, startServer } from './support/server.mjs';

let server;
let browser;
let caseUrl;
const people = {};

before(async () => {
  server = await startServer('2026-03-16T08:00');
  caseUrl = `/cases/${await leadCase(server, '29-seizure-urgent-extended-released', 'report-urgent-seizure')}`;
  browser = await startBrowser();
  for (const username of ['handler1', 'handler2', 'approver1']) {
    people[username] = await sitDown(browser, server, username);
  }
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('before the report: the card says so, within 24 hours, and offers nothing that comes later', async () => {
  const card = await cardAs('handler1', '紧急实施，待报告');
  await card.getByText('2026年3月19日到期').waitFor();
  await card.getByRole('link', { name: '行政强制法 第19条' }).or(card.getByText('行政强制法 第19条')).first().waitFor();
  assert.deepEqual(await card.locator('a').allTextContents().then(trimmed), ['报告紧急查封（扣押）并补办批准']);
  assert.deepEqual(await aheadOf(card), ['紧急实施，待补办批准', '已解除，待退还']);
});

test('the officer reports it from the card, which knows which measure it is', async () => {
  await act('handler1', '报告紧急查封（扣押）并补办批准', { 理由: '物料位于弯道内侧，随时可能造成事故。' });
  await cardAs('handler1', '紧急实施，待补办批准');
});

test('the approver approves it: it runs for thirty days', async () => {
  const { page, open } = await atWork('approver1');
  await open('/approvals');
  await page.getByRole('button', { name: '批准或者驳回' }).click();
  await page.getByRole('button', { name: '批准查封（扣押）' }).click();
  await page.getByLabel('意见').fill('情况属实，同意扣押。');
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByText('现在没有等您批准的申请').waitFor();
  const card = await cardAs('handler1', '查封（扣押）中');
  await card.getByText('2026年4月17日到期').waitFor();
  assert.deepEqual(await aheadOf(card), ['已解除，待退还', '已处理']);
});

test('it is lifted by the approver, handed back by two officers, and then nothing is left to do', async () => {
  server.passTo({ afterDays: 10 });
  await cardAs('approver1', '查封（扣押）中');
  await act('approver1', '决定解除查封（扣押）', { 解除的情形: '不再需要', 理由: '权属查明，危险已消除。' });
  await cardAs('handler1', '已解除，待退还');
  await act('handler1', '退还查封（扣押）的财物', {
    具体内容: '水泥三十袋、搅拌机一台，与清单一致，状况完好。',
    签名确认情况: '罗示路清点签收。',
  });
  await signFirst(await atWork('handler2'), caseUrl);
  const card = await cardAs('handler1', '已退还');
  assert.equal(await card.locator('a').count(), 0);
});

test('nothing went wrong on any screen', () => {
  for (const { username, complaints } of Object.values(people)) assert.deepEqual(complaints, [], username);
});

/** The person before their screen, where it is as late as at the server. */
async function atWork(username) {
  await people[username].page.clock.setFixedTime(server.clock.now());
  return people[username];
}

/** The card of the seizure, once it says that it stands so. */
async function cardAs(username, state) {
  const { page, open } = await atWork(username);
  await open(`${caseUrl}?tab=measures`);
  const card = page.locator('article').filter({ has: page.getByRole('heading', { name: '查封、扣押' }) });
  await card.locator('[aria-current="step"]').getByText(state, { exact: true }).waitFor();
  return card;
}

/** What the card shows as possible next. */
async function aheadOf(card) {
  return trimmed(await card.locator('.next').allTextContents());
}

async function act(username, name, fill) {
  const { page } = people[username];
  await page.locator('article').getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await doAct(page, caseUrl, fill);
}

const trimmed = (texts) => texts.map((text) => text.trim());
