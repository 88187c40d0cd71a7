/** 监督 – files drawn and evaluated, a case led through its procedure again, a tampered one found out, and it all taken away as workbooks. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import readSheets from 'read-excel-file/node';
import { sitDown, startBrowser } from './support/browser.mjs';
import { caller, leadCase, startServer, tamperWith } from './support/server.mjs';

const SEED = '双色球2026085期';
const OPINION = '文书齐全；送达回证的签收人关系应当写明。';

let server;
let browser;
let supervisor;
/** A case that went straight to the archive, and one decided late. */
const ids = {};
const numbers = {};

before(async () => {
  server = await startServer('2026-06-08T08:00');
  ids.paid = await leadCase(server, '01-paid-in-time');
  ids.late = await leadCase(server, '36-decided-late');
  const call = await caller(server, 'supervisor1');
  for (const [name, id] of Object.entries(ids)) numbers[name] = (await call('GET', `/cases/${id}`)).number;
  browser = await startBrowser();
  supervisor = await sitDown(browser, server, 'supervisor1');
  await supervisor.page.clock.setFixedTime(server.clock.now());
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('files are drawn by a seed that anybody can draw with again', async () => {
  const { page, open } = supervisor;
  await open('/supervision/samples');
  await page.getByLabel('种子').fill(SEED);
  await page.getByRole('button', { name: '试抽（不保存）' }).click();
  const tried = page.getByRole('region', { name: '试抽结果' }).getByRole('row');
  await tried.nth(1).waitFor();
  const order = await tried.getByRole('link').allTextContents();
  await page.getByRole('button', { name: '抽取并保存' }).click();
  await page.waitForURL(/\/supervision\/samples\/./);
  await page.getByText('已按保存的名册重抽一遍，结果相同。').waitFor();
  assert.deepEqual(await filesOf(page).getByRole('heading', { level: 2 }).getByRole('link').allTextContents(), order);
});

test('a file is evaluated, and the workbook says what was found', async () => {
  const { page } = supervisor;
  const file = filesOf(page).filter({ has: page.getByRole('link', { name: numbers.late, exact: true }) });
  await file.getByText('记录评查意见').first().click();
  await file.getByText('不合格', { exact: true }).click();
  await file.getByLabel('意见', { exact: true }).fill(OPINION);
  await file.getByRole('button', { name: '记录评查意见' }).click();
  await file.locator('.opinion').getByText(OPINION).waitFor();
  const told = await takenAway(page);
  assert.ok(
    told.some((cells) => cells.includes(numbers.late) && cells.includes('不合格')),
    JSON.stringify(told),
  );
  assert.ok(
    told.some((cells) => cells.includes(OPINION)),
    JSON.stringify(told),
  );
});

test('the cases counted by a chart are listed, and the same are in the workbook', async () => {
  const { page, open } = supervisor;
  await open('/supervision');
  const chart = page.getByRole('region', { name: '各程序案件' });
  await chart.getByText('以表格查看').click();
  await chart.getByRole('link', { name: '普通程序' }).click();
  await page.getByText('共2件').waitFor();
  const told = await takenAway(page);
  for (const number of Object.values(numbers))
    assert.ok(
      told.some((cells) => cells.includes(number)),
      number,
    );
});

test('the replay shows on the whole map, step by step, where the case was, how it had come there, and what could follow', async () => {
  const { page, open } = supervisor;
  await open(`/cases/${ids.paid}/replay`);
  const map = page.getByRole('img', { name: /^普通程序：/ });
  await map.and(page.getByRole('img', { name: /已走0步，现在处于“线索核查”/ })).waitFor();
  assert.deepEqual(await waysOn(map), { taken: 0, aheadOf: ['移送待复', '立案审批'] });
  await page
    .getByRole('navigation', { name: '全部步骤' })
    .getByRole('button', { name: /送请审核/ })
    .click();
  await page.getByRole('img', { name: /已走4步，现在处于“审核”/ }).waitFor();
  assert.equal((await waysOn(map)).taken, 4);
  await page.keyboard.press('End');
  await page.getByRole('img', { name: /现在处于“已归档”/ }).waitFor();
  assert.deepEqual((await waysOn(map)).aheadOf, ['已封存']);
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('img', { name: /现在处于“已结案”/ }).waitFor();
});

test('what was done late is said at the step that was late', async () => {
  const { page, open } = supervisor;
  await open(`/cases/${ids.late}/replay`);
  await page
    .getByRole('navigation', { name: '全部步骤' })
    .getByRole('button', { name: /违法事实不能成立/ })
    .click();
  await page.locator('.late').first().waitFor();
  assert.match(await page.locator('.late').first().textContent(), /行政处罚法 第60条/);
});

test('a case verifies; rewritten in the database itself, it is found out, with the event', async () => {
  const { page, open } = supervisor;
  await open(`/supervision/verification?case=${ids.paid}`);
  await page.getByText(/^核验通过/).waitFor();
  tamperWith(server, ids.paid, 4);
  await page.getByRole('button', { name: '重新核验' }).click();
  await page.getByText(/^发现\d+处问题/).waitFor();
  await page.locator('.findings li').filter({ hasText: '事件 4' }).first().waitFor();
});

test('nothing went wrong on the screen', () => {
  assert.deepEqual(supervisor.complaints, []);
});

function filesOf(page) {
  return page.locator('main article');
}

/** The rows of every sheet of the workbook that the page offers. */
async function takenAway(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出 Excel' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /\.xlsx$/);
  const sheets = await readSheets(await readFile(await download.path()));
  return sheets.flatMap(({ data }) => data);
}

/** How many ways the map shows as taken, and the stages it shows as possible next. */
async function waysOn(map) {
  return {
    taken: await map.locator('.way.taken').count(),
    aheadOf: (await map.locator('.stage.possible, .stage.rare').allTextContents())
      .map((text) => text.trim())
      .toSorted(),
  };
}
