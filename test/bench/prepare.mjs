/** 备案 – a few real cases made through the product, and the rows of one visit as the product writes them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Connection, need } from './connection.mjs';
import { Server } from './server.mjs';
import { actKey, actRequest, openRequest, preparation, PREPARED_VERSION, visit } from './workload.mjs';

const PASSWORD = 'Qingxi-2026-demo';
const ACCOUNTS = ['handler1', 'handler2', 'approver1', 'clerk1', 'supervisor1'];
/** Real cases that the others are made after. */
const MODELS = 4;

/** Makes the model cases in the folder. @returns tokens and ids for the workload, and the ids of the models */
export async function prepareModels(directory, options, today) {
  const server = await Server.product(directory, options);
  const connection = await Connection.open(server.port);
  try {
    const house = await signIn(connection);
    const models = [];
    for (let index = 0; index < MODELS; index++) models.push(await newCase(connection, house, today, index));
    house.sha256 = await upload(connection, house, models[0]);
    await recordVisit(connection, house, today, directory);
    return { house, models };
  } finally {
    connection.close();
    await server.stop();
  }
}

/** Signs everybody in. @returns their tokens, and the ids the acts name */
export async function signIn(connection) {
  const tokens = {};
  const ids = {};
  for (const username of ACCOUNTS) {
    const body = JSON.stringify({ username, password: PASSWORD });
    const { token, person } = await need(connection, { method: 'POST', path: '/api/v1/auth/login', body });
    tokens[username] = token;
    ids[username] = person.id;
  }
  return { tokens, handler: ids.handler1, second: ids.handler2 };
}

/** A case brought to where the visits find it. @returns its id */
export async function newCase(connection, house, today, index) {
  const { id } = await need(connection, openRequest(house.tokens, today, index));
  let version = 1;
  for (const act of preparation(house, today)) {
    ({ version } = (await need(connection, actRequest(id, house.tokens, act))).case);
  }
  if (version !== PREPARED_VERSION) throw new Error(`a prepared case has version ${version}`);
  return id;
}

/** The photograph every visit names. @returns its digest */
async function upload(connection, { tokens }, caseId) {
  const boundary = 'sanfen-bench';
  const head = 'content-disposition: form-data; name="file"; filename="photo.jpg"\r\ncontent-type: image/jpeg';
  const body = `--${boundary}\r\n${head}\r\n\r\n${'现场照片'.repeat(500)}\r\n--${boundary}--\r\n`;
  const path = `/api/v1/cases/${caseId}/evidence`;
  const type = `multipart/form-data; boundary=${boundary}`;
  const { sha256 } = await need(connection, { method: 'POST', path, token: tokens.handler1, body, type });
  return sha256;
}

/** Plays one visit and notes what it wrote and answered: the floor writes and answers the same bytes. */
async function recordVisit(connection, house, today, directory) {
  const opened = await connection.request(openRequest(house.tokens, today, 0));
  const openedId = JSON.parse(opened.body).id;
  const template = { open: { answer: opened.body, rows: rowsOf(directory, openedId, 1) }, acts: {} };
  const id = await newCase(connection, house, today, 0);
  for (const act of visit(house, today)) {
    const request = actRequest(id, house.tokens, act);
    const { body } = await connection.request(request);
    const { seq } = JSON.parse(body).event;
    template.acts[actKey(JSON.parse(request.body))] = { answer: body, rows: rowsOf(directory, id, seq) };
  }
  writeFileSync(join(directory, 'floor.json'), JSON.stringify(template));
}

function rowsOf(directory, caseId, seq) {
  const database = new BetterSqlite3(join(directory, 'sanfen.sqlite'), { readonly: true });
  const one = (sql, ...params) => database.prepare(sql).get(...params);
  const rows = {
    event: one('SELECT * FROM case_events WHERE case_id = ? AND seq = ?', caseId, seq),
    case: one('SELECT * FROM cases WHERE id = ?', caseId),
    duties: database.prepare('SELECT * FROM case_duties WHERE case_id = ? AND seq = ?').all(caseId, seq),
  };
  database.close();
  return rows;
}
