/** Doing an act of a case through its form, as people do, and signing what another has drawn up. */
import assert from 'node:assert/strict';
import { chooseFirst, fillIn } from './form.mjs';

/** Fills in the form of the act that is on the screen and sends it; the page of the case follows. */
export async function doAct(page, caseUrl, fill) {
  await fillIn(page.locator('main form').last(), fill);
  await send(page, caseUrl);
}

/** Sends the form; the page of the case follows. */
export async function send(page, caseUrl) {
  await page.getByRole('button', { name: '提交', exact: true }).click();
  const failed = page.locator('.summary');
  await Promise.race([page.waitForURL((url) => url.pathname === caseUrl), failed.waitFor()]);
  assert.equal(await failed.count(), 0, (await failed.allTextContents()).join());
}

/** The second officer signs what stands first among what waits for them. */
export async function signFirst({ page, open }, caseUrl) {
  await open(caseUrl);
  await page.getByRole('region', { name: '下一步' }).getByRole('link', { name: '签名' }).first().click();
  await chooseFirst(page.locator('main form').last(), '材料');
  await send(page, caseUrl);
}
