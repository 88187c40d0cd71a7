/** 审核与决定 – a review returned with reasons point by point, a collective discussion, and the check of an on-the-spot decision. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fillIn } from './support/form.mjs';
import { sitDown, startBrowser } from './support/browser.mjs';
import { caller, leadCase, startServer } from './support/server.mjs';

const FACTS = '案件事实清楚,证据合法充分';
const PAPERS = '行政执法文书完备、规范';
const [NO_INQUIRY, NOT_CORRECTED] = ['没有对公司负责人的询问笔录，失效时间不清。', '终结报告未写明整改情况。'];

let server;
let browser;
const people = {};
/** Ids of cases: one under discussion, one to be reviewed, one decided on the spot. */
const ids = {};

before(async () => {
  server = await startServer('2026-03-23T08:00');
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('the approver writes down the collective discussion under the brief, and the brief shows it', async () => {
  ids.discussed = await leadCase(server, '11-major-collective-discussion', 'record-collective-discussion');
  server.passTo({ afterWorkingDays: 1 });
  const { page, open } = await atWork('approver1');
  await open(`/cases/${ids.discussed}/brief`);
  const discussion = page.getByRole('region', { name: '集体讨论' });
  await discussion.getByText('没有集体讨论记录。').waitFor();
  await page.getByRole('button', { name: /^记录集体讨论/ }).click();
  await fillIn(page.locator('main form').last(), {
    参加讨论的负责人: [
      { 负责人: { 人员: '郑示批', 发表的意见: '事实清楚，同意处罚意见。', 表决: '赞成' } },
      { 负责人: { 人员: '冯示决', 发表的意见: '同意处罚，建议酌减。', 表决: '反对' } },
    ],
    讨论结论: '多数意见同意罚款三万元；冯示决的不同意见记录在卷。',
  });
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await discussion.getByRole('row').filter({ hasText: '冯示决' }).filter({ hasText: '反对' }).waitFor();
  await discussion.getByRole('row').filter({ hasText: '郑示批' }).filter({ hasText: '赞成' }).waitFor();
  await discussion.getByText('多数意见同意罚款三万元').waitFor();
  await page.getByRole('button', { name: /^作出行政处罚决定/ }).waitFor();
});

test('the reviewer finds a fault in an on-the-spot decision, and the officer is told to mend it', async () => {
  ids.spot = await leadCase(server, '33-on-the-spot-revoked', 'find-spot-fault');
  const { page, open } = await atWork('reviewer1');
  await open(`/cases/${ids.spot}/review`);
  await page.getByRole('heading', { name: '当场作出的决定' }).waitFor();
  await page.getByRole('button', { name: /^事后审核发现问题/ }).click();
  await fillIn(page.locator('main form').last(), { 发现的问题: '当事人姓名与身份证不一致。', 建议: '更正' });
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.waitForURL((url) => url.pathname === `/cases/${ids.spot}`);
  const officer = await atWork('handler1');
  await officer.open(`/cases/${ids.spot}`);
  await officer.page
    .getByRole('region', { name: '审核未通过，需要补正' })
    .getByText('当事人姓名与身份证不一致。')
    .waitFor();
  await officer.page.getByRole('img', { name: /^简易程序.*现在处于“纠正”/ }).waitFor();
});

test('a reference to what is not on file is refused, whoever writes the call', async () => {
  ids.returned = await leadCase(server, '36-decided-late', 'pass-review');
  const call = await caller(server, 'reviewer1');
  const reasons = [{ point: 'facts-and-evidence', reason: NO_INQUIRY, reference: { itemId: 'evidence.999', page: 1 } }];
  const problem = await call('POST', `/cases/${ids.returned}/acts`, {
    type: 'return-for-supplement',
    payload: { reasons },
  });
  assert.deepEqual(
    problem.blockers.map(({ code }) => code),
    ['cited-item-on-file'],
  );
  assert.equal((await call('GET', `/cases/${ids.returned}`)).stateName.zh, '审核');
});

test('the reviewer returns a case: every fault at its point, one with the page it can be read on', async () => {
  const { page, open } = await atWork('reviewer1');
  await open(`/cases/${ids.returned}/review`);
  await answerPoint(page, FACTS, NO_INQUIRY);
  await page.getByLabel('页码').first().fill('2');
  await page.getByLabel('页码').first().press('Tab');
  await pointOf(page, FACTS).getByRole('button', { name: '引用正在看的材料' }).click();
  await answerPoint(page, PAPERS, NOT_CORRECTED);
  await page.getByText('退回补充', { exact: true }).click();
  await page.getByRole('button', { name: '提交审核' }).click();
  await page.waitForURL((url) => url.pathname === `/cases/${ids.returned}`);
});

test('the officer finds each reason at its point on the case, and what was changed since', async () => {
  const { page, open } = await atWork('handler2');
  await open(`/cases/${ids.returned}`);
  const note = page.getByRole('region', { name: '审核未通过，需要补正' });
  const reasons = note.getByRole('listitem');
  await reasons.filter({ hasText: FACTS }).filter({ hasText: NO_INQUIRY }).filter({ hasText: '第2页' }).waitFor();
  await reasons.filter({ hasText: PAPERS }).filter({ hasText: NOT_CORRECTED }).waitFor();
  await note.getByText('审核以后内容没有变化。').waitFor();
});

test('nothing went wrong on any screen', () => {
  for (const { username, complaints } of Object.values(people)) assert.deepEqual(complaints, [], username);
});

/** The person before their screen, where it is as late as at the server. */
async function atWork(username) {
  people[username] ??= await sitDown(browser, server, username);
  await people[username].page.clock.setFixedTime(server.clock.now());
  return people[username];
}

function pointOf(page, name) {
  return page.getByRole('group', { name: new RegExp(`^\\d\\. ${name}`) });
}

/** The point is not met, for the reason. */
async function answerPoint(page, name, reason) {
  const point = pointOf(page, name);
  await point.getByText('不符合', { exact: true }).click();
  await point.getByRole('textbox').fill(reason);
}
