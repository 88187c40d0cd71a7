/** 管理 – staff taken in from a workbook once every line is right, and a holiday notice that takes two people. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import writeSheets from 'write-excel-file/node';
import { sitDown, startBrowser } from './support/browser.mjs';
import { demoIdentityNumber, startServer } from './support/server.mjs';

const HEADINGS = {
  人员: ['姓名', '公民身份号码', '初次审核日期'],
  岗位: ['公民身份号码', '岗位', '内设机构', '起始日', '末日'],
  执法证: ['公民身份号码', '证号', '执法类别', '执法区域', '有效期起', '有效期止'],
};
const [FIRST, SECOND] = [71, 72].map(demoIdentityNumber);
const OFF = [
  ['01-01', 3, '元旦'],
  ['02-05', 8, '春节'],
  ['04-03', 3, '清明节'],
  ['05-01', 5, '劳动节'],
  ['06-09', 1, '端午节'],
  ['09-15', 1, '中秋节'],
  ['10-01', 7, '国庆节'],
];
const NOTICE = ['日期,类型,名称', ...OFF.flatMap(daysOff), '2027-01-30,上班,', '2027-02-20,上班,'].join('\n');

let server;
let browser;
const people = {};

before(async () => {
  server = await startServer('2026-11-09T09:00');
  browser = await startBrowser();
  for (const username of ['admin1', 'supervisor1']) {
    people[username] = await sitDown(browser, server, username);
    await people[username].page.clock.setFixedTime(server.clock.now());
  }
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('a workbook with faulty lines: each is named with its column, and nothing can be taken in', async () => {
  const { page, open } = people.admin1;
  await open('/administration/import');
  await choose(page, {
    人员: [
      ['秋示一', FIRST],
      ['秋示二', `${SECOND.slice(0, 17)}${SECOND.endsWith('1') ? '2' : '1'}`],
      ['', SECOND],
    ],
    岗位: [[FIRST, '县长']],
    执法证: [[FIRST, 'Q-0001', 'fire', '410423105', '2027-01-01', '2026-12-31']],
  });
  await page.getByText('4行有误，更正后才能导入。').waitFor();
  const lines = page.getByRole('row');
  for (const [sheet, line, fault] of [
    ['人员', '3', /公民身份号码/],
    ['人员', '4', /姓名/],
    ['岗位', '2', /岗位/],
    ['执法证', '2', /有效期/],
  ]) {
    const row = lines.filter({ hasText: sheet }).filter({ has: page.getByRole('cell', { name: line, exact: true }) });
    assert.match(await row.locator('.faults').textContent(), fault);
  }
  assert.equal(await page.getByRole('button', { name: /^导入全部/ }).count(), 0);
});

test('put right, it is taken in whole, and who is new stands on the register', async () => {
  const { page, open } = people.admin1;
  await choose(page, {
    人员: [
      ['秋示一', FIRST],
      ['秋示二', SECOND],
    ],
    岗位: [[FIRST, '承办人']],
    执法证: [[FIRST, 'Q-0001', 'fire', '410423105', '2026-01-01', '2027-01-05']],
  });
  await page.getByText('全部无误，可以导入。').waitFor();
  await page.getByRole('button', { name: '导入全部4行' }).click();
  await page.getByText('已导入：人员2名、岗位1项、执法证1本。').waitFor();
  await open('/administration/certificates');
  const row = page.getByRole('row').filter({ hasText: '秋示一' });
  assert.match(await row.textContent(), /还剩57天/);
});

test('a notice with a line that names no day is refused by the number of the line', async () => {
  const { page, open } = people.admin1;
  await open('/administration/holidays');
  await page.getByRole('button', { name: '载入年度通知' }).click();
  const dialog = page.getByRole('dialog', { name: '载入年度通知' });
  await dialog.getByLabel('发文字号').fill('国办发明电〔2026〕0号（虚构）');
  await dialog.getByLabel('内容', { exact: true }).fill(`${NOTICE}\n2027-02-30,放假,`);
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.getByRole('alert').getByText('32').first().waitFor();
  await dialog.getByLabel('内容', { exact: true }).fill(NOTICE);
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.waitFor({ state: 'hidden' });
});

test('who loaded it cannot confirm it; another compares and confirms, and the calendar reaches a year further', async () => {
  const { page } = people.admin1;
  await page.getByText('您载入的日历须由另一名管理员或者监督人员确认。').waitFor();
  assert.ok(await page.getByRole('button', { name: '对照通知无误，确认' }).isDisabled());
  const other = people.supervisor1;
  await other.open('/supervision/overdue');
  await other.page.getByRole('link', { name: '查看并确认' }).click();
  await other.page.getByText('现行日历含至2026年12月31日').waitFor();
  await other.page.getByRole('article').getByText('02-05', { exact: true }).waitFor();
  await other.page.getByRole('button', { name: '对照通知无误，确认' }).click();
  await other.page.getByText('现行日历含至2027年12月31日').waitFor();
  await other.page.getByText('已确认').waitFor();
  await page.reload();
  await page.getByText('现行日历含至2027年12月31日').waitFor();
});

test('nothing went wrong on either screen', () => {
  const refused = /status of 4(?:00|22)/;
  for (const { username, complaints } of Object.values(people)) {
    assert.deepEqual(
      complaints.filter((each) => !refused.test(each)),
      [],
      username,
    );
  }
});

/** Hands the page a workbook of these rows by sheet, under the headings of the template. */
async function choose(page, rows) {
  const sheets = Object.entries(rows).map(([sheet, data]) => ({ sheet, data: [HEADINGS[sheet], ...data] }));
  const buffer = await writeSheets(sheets).toBuffer();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('选择文件').setInputFiles({ name: '人员.xlsx', mimeType, buffer });
}

/** The lines of a notice for so many days off from the day on. */
function daysOff([first, count, name]) {
  const from = Date.parse(`2027-${first}T00:00:00Z`);
  const day = (index) => new Date(from + index * 86_400_000).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, index) => `${day(index)},放假,${name}`);
}
