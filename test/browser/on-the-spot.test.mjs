/**
 * 当场处罚 – the whole way on one phone: from opening the case to the decision in the hands of the party, signed on the screen, both
 * officers with their own accounts, printed also where the connection is gone; and what a page over plain HTTP says it cannot do.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './support/accessibility.mjs';
import { signIn, sitDown, startBrowser } from './support/browser.mjs';
import { fillIn } from './support/form.mjs';
import { picture } from './support/pictures.mjs';
import { caller, dist, password, startServer } from './support/server.mjs';

const { demoIdentityNumber } = await dist('seed/demo-people.js');
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
);
const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
/** Of a person who types, beside the touches: well below the two minutes in which a case is to be filed. */
const MOST_TOUCHES_TO_FILE = 8;

let server;
let browser;
let officer;
let caseId;

before(async () => {
  server = await startServer('2026-06-08T08:30');
  browser = await startBrowser();
  const place = { geolocation: { latitude: 33.7391, longitude: 112.9056 }, permissions: ['geolocation'] };
  officer = await sitDown(browser, server, 'handler1', { ...PHONE, ...place });
  const { page } = officer;
  // The phone has the time of the server, and what it records too.
  await page.addInitScript(() => {
    Object.defineProperty(File.prototype, 'lastModified', { get: () => Date.now() });
  });
  await page.clock.install({ time: new Date(server.clock.now()) });
  await officer.open('/spot');
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('the case is opened in a few touches', async () => {
  const { page } = officer;
  let touches = 0;
  const touch = async (locator) => {
    touches += 1;
    await locator.click();
  };
  await touch(page.getByRole('combobox', { name: '执法事项' }));
  await page.keyboard.type('village-facilities');
  await touch(page.getByRole('listbox').getByRole('option').first());
  await touch(page.getByLabel('发现了什么'));
  await page.keyboard.type('巡查发现街边绿地有新倒砖渣');
  await touch(page.getByRole('button', { name: '用当前位置' }));
  await page.waitForFunction(() => /33\.73910/.test(document.querySelector('#address')?.value ?? ''));
  touches += 2;
  await page.getByLabel('共同执法人员').selectOption({ label: '王示乙' });
  await touch(page.getByLabel(/已向当事人出示执法证件/));
  await touch(page.getByRole('button', { name: '登记', exact: true }));
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}\/spot$/);
  [, caseId] = /cases\/([^/]+)/.exec(page.url());
  assert.ok(touches <= MOST_TOUCHES_TO_FILE, `${touches} touches`);
});

test('party, inspection and evidence; each step begins where the eye is', async () => {
  const { page } = officer;
  await atStep(1);
  const party = { 姓名或者名称: '郭示清', 身份证号或者统一社会信用代码: demoIdentityNumber(55), 地址: '清溪乡清溪街' };
  await fillIn(form(), party);
  await submit();
  await atStep(2);
  assert.equal(await form().getByLabel('检查、勘验情况').inputValue(), '');
  assert.ok(await page.locator('ol.steps').evaluate((node) => node.getBoundingClientRect().top >= -1));
  await fillIn(form(), {
    '检查、勘验情况': '绿地内有新倒砖渣约半立方米。',
    签名确认情况: '郭示清在场，签名确认。',
    已出示执法证件: true,
  });
  await submit();
  await atStep(3);
  const file = { name: 'IMG_2041.png', mimeType: 'image/png', buffer: PICTURE };
  await page.locator('input[type=file][accept="image/*"]').setInputFiles(file);
  await form()
    .getByText(/^已上传，/)
    .waitFor();
  await fillIn(form(), { 名称: '砖渣照片', 证明的事实: '倾倒的地点和数量' });
  await submit();
  await atStep(4);
  assert.deepEqual(await violations(page), []);
});

test('the second officer signs on the same phone; the penalty is proposed, told, heard and decided', async () => {
  const { page } = officer;
  await bothSign();
  await page.getByLabel(/^违法事实/).fill('2026年6月8日，郭示清在清溪街北段绿地倾倒砖渣约半立方米。');
  await page.getByLabel(/^罚款数额/).fill('100');
  await page.getByLabel('裁量理由').fill('初次违法，数量少，当场清理。');
  await page.getByRole('button', { name: '提出处罚意见' }).click();
  await atStep(5);
  assert.doesNotMatch(
    await form()
      .getByLabel(/^告知的事实/)
      .inputValue(),
    /。。/,
  );
  await form().getByRole('checkbox').first().locator('xpath=ancestor::label').click();
  await submit();
  await atStep(6);
  await form().getByText('没有陈述、申辩', { exact: true }).click();
  await fillIn(form(), { 内容: '没有陈述、申辩意见。' });
  await submit();
  await atStep(7);
  await bothSign();
  await submit();
  await atStep(8);
});

test('the party signs with a finger, an officer by keyboard; a touch is no signature, and none is lost by mistake', async () => {
  const { page, context } = officer;
  await bothSign();
  const deliver = page.getByRole('button', { name: '交付决定书' });
  const pad = page.locator('canvas').first();
  await pad.click({ position: { x: 20, y: 20 } });
  assert.equal(await deliver.isDisabled(), true);
  await draw(page, pad);
  await deliver.isEnabled();
  await page.getByRole('button', { name: '重签' }).first().click();
  assert.equal(await deliver.isDisabled(), true);
  await page.getByRole('status').getByRole('button', { name: /^撤销/ }).click();
  await page.locator('summary', { hasText: '执法人员在屏幕上签名' }).click();
  const own = page.locator('details .pad').first();
  await own.getByRole('button', { name: '不能手写的，输入姓名代替' }).press('Enter');
  await own.getByRole('button', { name: '用此姓名' }).press('Enter');
  await own.getByRole('img', { name: '李示甲的签名 ✓' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await picture(page, 'spot-signatures');
  // The session ends under their hands: nobody is asked to sign twice.
  await context.clearCookies();
  await deliver.click();
  await page.getByRole('dialog').getByText('登录已过期').waitFor();
  await signIn(page, 'handler1');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await deliver.click();
  await atStep(9);
  const call = await caller(server, 'handler1');
  while ((await call('GET', `/cases/${caseId}/evidence`)).recordings.length < 2) await page.waitForTimeout(200);
});

test('the decision is printed, also where the connection is gone', async () => {
  const { page, context } = officer;
  const print = page.getByRole('link', { name: /打印决定书/ });
  assert.match(await print.getAttribute('href'), /\.pdf\?inline=true$/);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('link', { name: '打印决定书（已存本机）' }).waitFor();
  assert.deepEqual(await violations(page), []);
  const [kept] = await Promise.all([page.waitForEvent('download'), print.click()]);
  assert.match(kept.suggestedFilename(), /当场行政处罚决定书.*\.pdf$/);
  await context.setOffline(false);
});

test('over plain HTTP the page says what it cannot do, and takes a picture all the same', async () => {
  const baseURL = `http://sanfen.test:${new URL(server.baseUrl).port}`;
  const context = await browser.newContext({ ...PHONE, baseURL, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto('/');
  await signIn(page, 'handler1');
  await page.getByText('这个网页没有经 HTTPS 打开').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.goto(`/cases/${caseId}/capture`);
  await page.waitForLoadState('networkidle');
  const file = { name: '明文.png', mimeType: 'image/png', buffer: Buffer.concat([PICTURE, Buffer.from('http')]) };
  await page.locator('input[type=file][accept="image/*"]').setInputFiles(file);
  await page.locator('li', { hasText: '明文.png' }).locator('.state', { hasText: '已送达' }).waitFor();
  await page.getByRole('button', { name: '知道了' }).click();
  await page.getByText('这个网页没有经 HTTPS 打开').waitFor({ state: 'hidden' });
  await context.close();
});

function form() {
  return officer.page.locator('main form[novalidate]').last();
}

function submit() {
  return form().getByRole('button', { name: '提交', exact: true }).click();
}

async function atStep(number) {
  const { page } = officer;
  await page.getByRole('heading', { name: new RegExp(`^第${number}步`) }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Whoever has something to sign does: who sits there by a touch, the other with account and password. */
async function bothSign() {
  const { page } = officer;
  const own = page.getByRole('button', { name: '我来签' });
  const others = page.locator('section.sign form');
  while ((await own.count()) + (await others.count()) > 0) {
    if ((await own.count()) > 0) await own.click();
    else {
      await others.getByLabel('账号').fill('handler2');
      await others.getByLabel('密码').fill(password);
      await others.getByRole('button', { name: '签署' }).click();
    }
    await page.waitForTimeout(500);
    await page.waitForLoadState('networkidle');
  }
}

async function draw(page, pad) {
  await pad.scrollIntoViewIfNeeded();
  const { x, y } = await pad.boundingBox();
  await page.mouse.move(x + 30, y + 40);
  await page.mouse.down();
  for (let step = 0; step < 20; step += 1) await page.mouse.move(x + 30 + 8 * step, y + 40 + 20 * Math.sin(step));
  await page.mouse.up();
}
