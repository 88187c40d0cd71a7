/**
 * 每一页 – every route of the application, in both languages, on a desk and on a phone: no violation of WCAG 2.2 AA, no
 * error on the console, no violation of the policy, nothing asked of anybody else, nothing wider than the screen.
 * A route that nobody visits here fails the first test.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultsOfMakeUp, still, violations } from './support/accessibility.mjs';
import { settled, sitDown, startBrowser } from './support/browser.mjs';
import { picture } from './support/pictures.mjs';
import { routeNames } from './support/routes.mjs';
import { caller, leadCase, startServer } from './support/server.mjs';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const LANGUAGES = ['zh-CN', 'en'];
const CASE_TABS = ['evidence', 'papers', 'file', 'measures', 'process', 'timeline', 'periods', 'parties'];
/** Acts whose forms have between them every kind of part. */
const ACTS = ['collect-evidence', 'record-inquiry', 'conclude-investigation', 'carry-out-seizure', 'pass-review'];

/** Who goes where, by the name of the route; `shown` names the picture, `onPhone` that of the narrow screen. */
const VISITS = {
  'sign-in': [{ path: () => '/sign-in', shown: 'sign-in' }],
  work: [{ as: 'handler1', path: () => '/', shown: 'my-work' }],
  cases: [{ as: 'reviewer1', path: () => '/cases' }],
  'new-case': [{ as: 'handler1', path: () => '/cases/new' }],
  case: [
    { as: 'handler1', path: ({ open }) => `/cases/${open}`, shown: 'case', onPhone: 'phone' },
    ...CASE_TABS.map((tab) => ({ as: 'handler1', path: ({ open }) => `/cases/${open}?tab=${tab}` })),
    { as: 'supervisor1', path: ({ archived }) => `/cases/${archived}?tab=file` },
  ],
  act: ACTS.map((act) => ({ as: 'handler1', path: ({ open }) => `/cases/${open}/acts/${act}` })),
  review: [{ as: 'reviewer1', path: ({ review }) => `/cases/${review}/review`, shown: 'review' }],
  brief: [{ as: 'approver2', path: ({ decision }) => `/cases/${decision}/brief`, shown: 'brief' }],
  approvals: [{ as: 'approver1', path: () => '/approvals' }],
  replay: [{ as: 'supervisor1', path: ({ archived }) => `/cases/${archived}/replay?step=8` }],
  outbox: [{ as: 'handler1', path: () => '/outbox' }],
  capture: [{ as: 'handler1', path: ({ open }) => `/cases/${open}/capture` }],
  spot: [{ as: 'handler1', path: () => '/spot' }],
  'spot-case': [{ as: 'handler1', path: ({ spot }) => `/cases/${spot}/spot` }],
  supervision: [{ as: 'supervisor1', path: () => '/supervision', shown: 'supervision' }],
  ...supervision('cases', 'overdue', 'refusals', 'departures', 'samples', 'verification', 'imports'),
  'supervision-sample': [{ as: 'supervisor1', path: ({ sample }) => `/supervision/samples/${sample}` }],
  ...administration(
    ...['people', 'certificates', 'learning', 'import', 'accounts', 'matters', 'holidays', 'agency', 'checkpoint'],
    ...['law-pack', 'procedures'],
  ),
  'administration-person': [{ as: 'admin1', path: ({ person }) => `/administration/people/${person}` }],
  account: [{ as: 'admin1', path: () => '/account' }],
  nowhere: [{ as: 'handler1', path: () => '/no/such/page' }],
};

let server;
let browser;
const ids = {};
const people = new Map();

before(async () => {
  server = await startServer('2026-05-06T08:00');
  ids.open = await leadCase(server, '31-order-to-correct-twice', 'conclude-investigation');
  ids.spot = await leadCase(server, '33-on-the-spot-revoked', 'hand-over-decision');
  ids.archived = await leadCase(server, '01-paid-in-time');
  ids.review = await leadCase(server, '36-decided-late', 'pass-review');
  ids.decision = await leadCase(server, '19-power-ends-midway', 'decide-penalty');
  const supervisor = await caller(server, 'supervisor1');
  ids.sample = (await supervisor('POST', '/supervision/samples', { seed: '20260901', size: 2, cases: 'all' })).id;
  ids.person = (await supervisor('GET', '/persons?limit=200')).items[0].id;
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('every route is visited, and nothing that is none', async () => {
  assert.deepEqual(Object.keys(VISITS).toSorted(), await routeNames());
});

for (const visit of Object.values(VISITS).flat()) {
  const name = visit.path(new Proxy({}, { get: (_, id) => `:${String(id)}` }));
  test(`${name} as ${visit.as ?? 'nobody'}`, async () => {
    const found = [];
    for (const language of LANGUAGES) found.push(...(await faultsOn(visit, language)));
    assert.ok(found.length === 0, `\n${found.join('\n')}`);
  });
}

/** Everything that is wrong with the page in the language, each with where. */
async function faultsOn({ as, path, shown, onPhone }, language) {
  const { page, complaints } = await screenOf(as);
  complaints.length = 0;
  await page.setViewportSize(DESK);
  await page.evaluate((wanted) => localStorage.setItem('sanfen.language', wanted), language);
  await page.goto(path(ids));
  await settled(page);
  const isChinese = language === 'zh-CN';
  if (isChinese && shown !== undefined) await picture(page, shown);
  const found = await faultsAt(page, `${language} 1280`);
  await page.setViewportSize(PHONE);
  if (isChinese && onPhone !== undefined) await picture(page, onPhone);
  // As tall as the page is: nothing lies below the bar at the foot.
  await page.setViewportSize({ width: PHONE.width, height: await page.evaluate(() => document.body.scrollHeight) });
  found.push(...(await faultsAt(page, `${language} 390`)));
  if (!isChinese) found.push(...(await inTheDark(page)));
  return [...found, ...complaints.map((each) => `${language}: ${each}`)];
}

async function faultsAt(page, where) {
  await still(page);
  return [...(await faultsOfMakeUp(page)), ...(await violations(page))].map((fault) => `${where}: ${fault}`);
}

async function inTheDark(page) {
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await settled(page);
  const found = await faultsAt(page, 'en dark');
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** The screen of the person, signed in; one that nobody signed in at, without a name. */
async function screenOf(username) {
  if (!people.has(username)) {
    const person = await sitDown(browser, server, username, { colorScheme: 'light', reducedMotion: 'reduce' });
    await person.page.clock.setFixedTime(server.clock.now());
    await person.open(username === undefined ? '/sign-in' : '/account');
    people.set(username, person);
  }
  return people.get(username);
}

function supervision(...names) {
  return Object.fromEntries(
    names.map((name) => [`supervision-${name}`, [{ as: 'supervisor1', path: () => `/supervision/${name}` }]]),
  );
}

function administration(...names) {
  return Object.fromEntries(
    names.map((name) => [`administration-${name}`, [{ as: 'admin1', path: () => `/administration/${name}` }]]),
  );
}
