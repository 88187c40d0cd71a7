/**
 * 办理中断 – a reload, an expired session, a colleague who was faster, a dead connection: nothing typed is lost, and what
 * happened meanwhile is told.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { signIn, sitDown, startBrowser } from './support/browser.mjs';
import { fillIn } from './support/form.mjs';
import { caller, leadCase, startServer } from './support/server.mjs';

const REASONS = '巡查发现露天焚烧秸秆，需立案调查。';
const FILING = { 建议: '立案', 理由: REASONS, 涉嫌违反的法律: '大气污染防治法 第77条' };
const INSPECTION = {
  地点: '柳湾村二组南地',
  开始时间: '14:30',
  结束时间: '15:10',
  签名确认情况: '田示禾签名确认。',
  已出示执法证件: true,
};

let server;
let browser;
let caseId;
const people = {};

before(async () => {
  server = await startServer('2026-06-08T08:00');
  caseId = await leadCase(server, '01-paid-in-time', 'apply-for-filing');
  browser = await startBrowser();
  for (const username of ['handler1', 'handler2', 'approver1', 'approver2'])
    people[username] = await sitDown(browser, server, username);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('a draft survives a reload', async () => {
  const page = await atForm('handler1', 'apply-for-filing');
  await fillIn(form(page), FILING);
  await page.getByText('草稿已保存在本机').waitFor();
  await page.reload();
  await page.getByText('已恢复您上次未提交的内容').waitFor();
  assert.equal(await form(page).getByLabel('理由').inputValue(), REASONS);
  assert.ok(await form(page).getByRole('radio', { name: '立案', exact: true }).isChecked());
});

test('a session that expired in the middle of a form: the password is asked for, what was typed is there, the act is done', async () => {
  const { page } = people.handler1;
  await form(page).getByLabel('理由').fill(`${REASONS}情况属实。`);
  server.passTo({ afterDays: 1 });
  await submit(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('登录已过期').waitFor();
  assert.equal(await dialog.getByLabel('账号').inputValue(), 'handler1');
  await signIn(page, 'handler1');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await form(page).getByLabel('理由').inputValue(), `${REASONS}情况属实。`);
  await submit(page);
  await backAtTheCase(page);
  assert.equal(await stateOfCase(), '立案审批');
});

test('two approvers on one decision: the second is told who was faster, and keeps what was typed', async () => {
  const first = await atForm('approver1', 'approve-filing');
  const second = await atForm('approver2', 'approve-filing');
  await fillIn(form(second), { 意见: '同意，注意时限。' });
  await fillIn(form(first), { 意见: '同意立案。' });
  await submit(first);
  await backAtTheCase(first);
  await submit(second);
  const told = await conflict(second);
  assert.match(told, /吴示定/);
  assert.match(told, /批准立案/);
  assert.equal(await form(second).getByLabel('意见').inputValue(), '同意，注意时限。');
});

test('two officers write at once: the second reads what changed and sends what was typed all the same', async () => {
  const first = await atForm('handler1', 'record-inspection');
  const second = await atForm('handler2', 'record-inspection');
  await fillIn(form(first), { ...INSPECTION, '检查、勘验情况': '东侧过火约半亩。' });
  await fillIn(form(second), { ...INSPECTION, '检查、勘验情况': '西侧过火约半亩。' });
  await submit(first);
  await backAtTheCase(first);
  await submit(second);
  assert.match(await conflict(second), /李示甲/);
  assert.equal(await form(second).getByLabel('检查、勘验情况').inputValue(), '西侧过火约半亩。');
  await submit(second);
  await backAtTheCase(second);
  assert.equal(await countOf('record-inspection'), 2);
});

test('a connection that died: the act waits on the device, and is performed once when there is one again', async () => {
  const page = await atForm('handler1', 'record-inquiry');
  await fillIn(form(page), {
    被询问人: '田示禾',
    身份: '当事人',
    地点: '柳湾村村委会',
    问答内容: '问：麦茬是谁点燃的？答：我自己点的。',
    签名确认情况: '田示禾阅后签名、捺印。',
    已出示执法证件: true,
  });
  await people.handler1.context.setOffline(true);
  await submit(page);
  await page.getByText('没有连接，已存入待发送箱').waitFor();
  assert.equal(await countOf('record-inquiry'), 0);
  await people.handler1.context.setOffline(false);
  await page.goto('/outbox');
  await page.getByRole('listitem').getByText('已送达').waitFor();
  assert.equal(await countOf('record-inquiry'), 1);
});

/** Somebody with the form of the act before them, at the time of the server. */
async function atForm(username, act) {
  const { page, open } = people[username];
  await page.clock.setFixedTime(server.clock.now());
  await open(`/cases/${caseId}/acts/${act}`);
  await page.getByRole('button', { name: '提交', exact: true }).waitFor();
  return page;
}

function form(page) {
  return page.locator('main form').last();
}

function submit(page) {
  return form(page).getByRole('button', { name: '提交', exact: true }).click();
}

async function backAtTheCase(page) {
  await page.waitForURL((url) => url.pathname === `/cases/${caseId}`);
}

async function conflict(page) {
  const note = page.locator('.conflict');
  await note.getByRole('listitem').first().waitFor();
  return note.textContent();
}

async function stateOfCase() {
  return (await (await caller(server, 'supervisor1'))('GET', `/cases/${caseId}`)).stateName.zh;
}

/** How often the act was performed. */
async function countOf(act) {
  const { items } = await (await caller(server, 'supervisor1'))('GET', `/cases/${caseId}/events?limit=200`);
  return items.filter(({ type }) => type === act).length;
}
