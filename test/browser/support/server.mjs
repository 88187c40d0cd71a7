/** The built product on a folder of its own, with the demo township, a neighbour, and a clock that the test sets. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import 'reflect-metadata';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const dist = (path) => import(pathToFileURL(join(root, 'dist', path)).href);

const { createApp } = await dist('app.js');
const { AgencyRegister } = await dist('agency/agency-register.service.js');
const { Accounts } = await dist('identity/accounts.service.js');
const { hashPassword } = await dist('identity/password.js');
const { defaultHolidayData } = await dist('law/packs/index.js');
const { SettableClock } = await dist('platform/clock.js');
const { readSettings } = await dist('platform/config/read-settings.js');
const { UnitOfWork } = await dist('platform/database/index.js');
const { demoHouse } = await dist('scenarios/demo-house.js');
const { instantOf } = await dist('scenarios/moments.js');
const { playScenario } = await dist('scenarios/play.js');
const { readScenario } = await dist('scenarios/read-scenario.js');
const { demoIdentityNumber } = await dist('seed/demo-people.js');
const { DemoSeed, demoPassword } = await dist('seed/demo-seed.service.js');
const { PersonRegister } = await dist('staff/person-register.service.js');
const { PostRegister } = await dist('staff/post-register.service.js');

export const password = demoPassword;
export { demoIdentityNumber };

/** Starts the server, its clock at the moment of Shanghai (`2026-06-08T08:30`). */
export async function startServer(moment) {
  const directory = await mkdtemp(join(tmpdir(), 'sanfen-browser-'));
  const clock = new SettableClock(instantOf(moment, '1990-01-01T00:00:00.000Z'));
  const settings = readSettings({ DATA_DIR: directory, PORT: '0', LOG_LEVEL: 'error' });
  const app = await createApp({ settings, clock });
  await app.listen(0, '127.0.0.1');
  await app.get(DemoSeed).sow();
  const server = {
    app,
    clock,
    settings,
    baseUrl: await app.getUrl(),
    house: demoHouse,
    /** The clock goes on to the moment: of this day, of a later one, or so many days on. */
    passTo: (later) => clock.set(instantOf(later, clock.now())),
    async close() {
      app.getHttpAdapter().getInstance().server.closeAllConnections();
      await app.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
  return server;
}

/**
 * Leads a case as the scenario has it, over HTTP, until before the step that performs `until`; the whole of it without one.
 * @returns its id
 */
export async function leadCase(server, file, until) {
  const scenario = await readScenario(join(root, 'test/scenarios', `${file}.json`));
  const end = until === undefined ? -1 : scenario.steps.findIndex(({ act }) => act === until);
  const steps = end === -1 ? scenario.steps : scenario.steps.slice(0, end);
  const before = new Set(await caseIds(server));
  const transcript = await playScenario({ ...scenario, steps }, server);
  const failed = transcript.steps.flatMap(({ differences }) => differences);
  if (failed.length > 0) throw new Error(`${file}: ${failed.join('; ')}`);
  return (await caseIds(server)).find((id) => !before.has(id));
}

/** A caller of the interface in somebody's name, for what a test prepares or looks up. */
export async function caller(server, username) {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify({ username, password }) };
  const { token } = await (await fetch(`${server.baseUrl}/api/v1/auth/login`, init)).json();
  return async (method, path, body) => {
    const response = await fetch(`${server.baseUrl}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body && headers) },
      ...(body && { body: JSON.stringify(body) }),
    });
    return response.status === 204 ? null : response.json();
  };
}

/** Somebody with the database's own password rewrites what an event of the case says, past every guard. */
export function tamperWith({ settings }, caseId, seq) {
  const database = new Database(settings.DATABASE_URL.slice('sqlite:'.length));
  try {
    for (const { name } of database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all()) {
      database.exec(`DROP TRIGGER ${name}`);
    }
    const told = database.prepare('UPDATE case_events SET payload = ? WHERE case_id = ? AND seq = ?');
    assert.equal(told.run(JSON.stringify({ opinion: '改过的意见。' }), caseId, seq).changes, 1);
  } finally {
    database.close();
  }
}

async function caseIds(server) {
  const call = await caller(server, server.house.observer);
  return (await call('GET', '/cases?limit=200')).items.map(({ id }) => id);
}

/** Founds 邻溪乡 beside the demo township, with the account `neighbour` of one who reads all of its cases. */
export async function foundNeighbour({ app }) {
  const passwordHash = await hashPassword(password);
  await app.get(UnitOfWork).run(async (tx) => {
    const agency = { name: '邻溪乡人民政府', shortName: '邻溪', area: '410423106', creditCode: '91350100M000100Y43' };
    const by = await app.get(AgencyRegister).found(tx, agency, defaultHolidayData);
    const person = { name: '邻示一', identityNumber: demoIdentityNumber(90) };
    const personId = await app.get(PersonRegister).register(tx, by, person);
    await app.get(PostRegister).give(tx, by, personId, { role: 'supervisor' });
    await app.get(Accounts).register(tx, by, { personId, username: 'neighbour', passwordHash });
  });
}
