/** 越权 – what people may not do or see stays shut when they go to its address themselves, and they are told why. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sitDown, startBrowser } from './support/browser.mjs';
import { caller, foundNeighbour, leadCase, startServer } from './support/server.mjs';

let server;
let browser;
/** Ids of cases: one whose handler was recused, one to be reviewed, one to be decided. */
const cases = {};

before(async () => {
  server = await startServer('2026-04-20T08:00');
  cases.recused = await leadCase(server, '05-recusal-of-a-handler', 'record-inquiry');
  cases.review = await leadCase(server, '01-paid-in-time', 'pass-review');
  cases.notice = await leadCase(server, '19-power-ends-midway', 'approve-notice');
  await foundNeighbour(server);
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('a handler at the address of the review: told by which article not, and offered no form', async () => {
  const { page } = await at('handler1', `/cases/${cases.review}/acts/pass-review`);
  await refusedBy(page, /行政处罚法|国办发/);
});

test('nor does a call in their name from the page itself get through', async () => {
  const { page } = await at('handler1', '/');
  const payload = { points: [{ code: 'facts', met: true, note: '符合' }], opinion: '通过' };
  const [status, problem] = await post(page, `/cases/${cases.review}/acts`, { type: 'pass-review', payload });
  assert.ok([403, 409, 422].includes(status), String(status));
  assert.match(JSON.stringify(problem.blockers), /第\d+条|国办发/);
  const call = await caller(server, 'supervisor1');
  assert.equal((await call('GET', `/cases/${cases.review}`)).stateName.zh, '审核');
});

test('an approver who handled the case: kept from its approval by the separation of the three duties', async () => {
  const [handler] = await handlersOf(cases.notice);
  const username = await accountOf(handler);
  const admin = await caller(server, 'admin1');
  await admin('POST', `/persons/${handler}/posts`, { role: 'approver' });
  const { page } = await at(username, `/cases/${cases.notice}/acts/approve-notice`);
  await refusedBy(page, /行政处罚法|国办发|办、审、定|分离/);
});

test('somebody recused: the case is not there for them, on its page or any other of it', async () => {
  for (const path of ['', '/acts/record-inquiry', '/replay', '?tab=file']) {
    const { page } = await at('handler2', `/cases/${cases.recused}${path}`);
    await notThere(page);
  }
  const { page } = await at('handler2', '/cases');
  await page.waitForLoadState('networkidle');
  assert.equal(await page.locator(`a[href*="${cases.recused}"]`).count(), 0);
});

test('a case of another agency: not there, in the same words as one that never was', async () => {
  const { page } = await at('neighbour', `/cases/${cases.review}`);
  const told = await notThere(page);
  const never = await at('neighbour', '/cases/00000000-0000-4000-8000-000000000000');
  assert.equal(await notThere(never.page), told);
});

test('pages of other posts: no such page', async () => {
  for (const [username, path] of [
    ['handler4', '/administration/import'],
    ['handler4', '/administration/accounts'],
    ['handler4', '/supervision'],
    ['handler4', '/supervision/refusals'],
    ['admin1', '/cases/new'],
    ['supervisor1', '/cases/new'],
  ]) {
    const { page } = await at(username, path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), '没有这个页面', `${username} ${path}`);
  }
});

test('nothing of the case is in what the page of somebody recused was sent', async () => {
  const { page } = await at('handler2', '/');
  const [status] = await post(page, `/cases/${cases.recused}/acts`, {
    type: 'request-closing',
    payload: { reasons: '结' },
  });
  assert.equal(status, 404);
});

/** Somebody at an address, each time with a browser of their own. */
async function at(username, path) {
  for (const context of browser.contexts()) await context.close();
  const person = await sitDown(browser, server, username);
  await person.open('/');
  await person.page.goto(path);
  return person;
}

async function refusedBy(page, article) {
  await page.getByText('现在不能进行，因为').waitFor();
  assert.match((await page.locator('main .blockers').first().textContent()) ?? '', article);
  assert.equal(await page.getByRole('button', { name: '提交', exact: true }).count(), 0);
}

/** What the page says instead of the case. */
async function notThere(page) {
  const note = page.locator('main').getByRole('alert').first();
  await note.waitFor();
  assert.equal(await page.locator('main .heading').count(), 0);
  return (await note.locator('.what').textContent()).trim();
}

async function post(page, path, body) {
  return page.evaluate(
    async ([address, sent]) => {
      const headers = { 'content-type': 'application/json', 'x-requested-with': 'sanfen' };
      const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(sent) });
      return [response.status, await response.json()];
    },
    [`/api/v1${path}`, body],
  );
}

async function handlersOf(id) {
  const { duties } = await (await caller(server, 'supervisor1'))('GET', `/cases/${id}`);
  return duties.filter(({ duty }) => duty === 'handle').map(({ personId }) => personId);
}

async function accountOf(personId) {
  for (const username of ['handler1', 'handler2', 'handler3', 'handler4']) {
    const self = await (await caller(server, username))('GET', '/auth/me');
    if (self.person.id === personId) return username;
  }
  throw new RangeError('none of the handlers');
}
