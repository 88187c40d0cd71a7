/** 裁量基准 – an administrator enters a band, officers apply and leave one, the head and the supervisor see it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { still, violations } from './support/accessibility.mjs';
import { settled, sitDown, startBrowser } from './support/browser.mjs';
import { fillIn } from './support/form.mjs';
import { leadCase, startServer } from './support/server.mjs';

let server;
let browser;
/** Ids of cases: one on the spot and one under investigation, both to be concluded. */
const cases = {};

before(async () => {
  server = await startServer('2026-04-15T08:00');
  cases.spot = await leadCase(server, '38-benchmark-on-the-spot', 'propose-spot-penalty');
  cases.investigated = await leadCase(server, '37-benchmark-left', 'conclude-investigation');
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('a band above the law is refused beside its field; mended, it is saved, and stands on the list', async () => {
  const { page } = await at('admin1', '/administration/matters');
  await page
    .getByRole('row', { name: /fire-evacuation/ })
    .getByRole('button', { name: /裁量基准/ })
    .click();
  const dialog = page.getByRole('dialog');
  const most = dialog.getByRole('group', { name: '较重' }).getByLabel(/公民罚款上限/);
  await most.fill('501');
  await dialog.getByRole('button', { name: '保存基准' }).click();
  await dialog.getByText('超出法定幅度0—500元').first().waitFor();
  assert.deepEqual(await violations(page), []);
  await most.fill('500');
  await dialog.getByRole('button', { name: '保存基准' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const row = page.getByRole('row', { name: /fire-evacuation/ });
  await row.getByText('查看各阶次').click();
  await row.getByText('350–500元').waitFor();
});

test('who files a case sees the benchmark of the matter at once', async () => {
  const { page } = await at('handler1', '/cases/new');
  await page.getByLabel('执法事项').first().click();
  await page.keyboard.type('疏散');
  await page.getByRole('option').first().click();
  await page.getByText('占用、堵塞、封闭疏散通道裁量基准（示例，未核实）').first().waitFor();
});

test('a fine outside of its band is told at once, with the way the law leaves open', async () => {
  const { page } = await at('handler1', `/cases/${cases.investigated}/acts/conclude-investigation`);
  await page.getByText('给予处罚', { exact: true }).click();
  await page.getByRole('radio', { name: /较重/ }).check();
  await page.getByText('“较重”：罚款350–500元').waitFor();
  const penalty = page.getByRole('group', { name: '处罚', exact: true });
  await fillIn(penalty, { 种类: '罚款' });
  const amount = penalty.getByLabel(/金额/);
  await amount.fill('400');
  await page.getByText('在所选阶次之内').waitFor();
  await amount.fill('150');
  await page.getByText('低于所选阶次').waitFor();
  await page.getByRole('button', { name: '调整适用裁量基准' }).click();
  await page.getByText('案卷中还没有', { exact: false }).waitFor();
  await still(page);
  assert.deepEqual(await violations(page), []);
});

test('on the spot as well: the band is chosen with a thumb, and the server refuses what leaves it', async () => {
  const { page } = await at('handler1', `/cases/${cases.spot}/spot`, { viewport: { width: 360, height: 800 } });
  await page.getByRole('radio', { name: /一般/ }).check();
  await page.getByLabel('罚款数额（元）').fill('100');
  await page.getByText('低于所选阶次').waitFor();
  await page.getByText('也可以转为普通程序', { exact: false }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByLabel(/违法事实/).fill('二处疏散通道被布草车占用');
  await page.getByLabel('裁量理由').fill('占用二处');
  await page.getByRole('button', { name: '提出处罚意见' }).click();
  await page.getByRole('alert').getByText('拟处罚不在裁量阶次', { exact: false }).waitFor();
});

test('what was decided outside of its band: on the scale of the brief, and before the supervisor', async (t) => {
  // Of a clock of its own: the whole case begins before what was led above.
  const later = await startServer('2026-06-09T08:00');
  t.after(() => later.close());
  const left = await leadCase(later, '37-benchmark-left');
  const brief = await at('approver1', `/cases/${left}/brief`, {}, later);
  await brief.page.getByText('所适用阶次350至500元', { exact: false }).waitFor();
  await brief.page.getByText('裁量阶次：较重').waitFor();
  const { page } = await at('supervisor1', '/supervision/departures', {}, later);
  await page.getByText('低于阶次').waitFor();
  await page.getByText('适用基准可能明显不当、显失公平').waitFor();
  assert.deepEqual(await violations(page), []);
});

async function at(username, path, options = {}, where = server) {
  const seat = await sitDown(browser, where, username, options);
  await seat.open(path);
  await settled(seat.page);
  return seat;
}
