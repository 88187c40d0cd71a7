/**
 * 底线 – what this machine can do at best: bare `node:http` and prepared statements that write the same rows as the
 * product, byte for byte as long, with the same durability, and answer with the same bytes. It checks nothing, asks
 * nobody, computes nothing.
 *
 *   node floor-server.mjs DIRECTORY each|group
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setImmediate } from 'node:timers';
import BetterSqlite3 from 'better-sqlite3';
import { actKey } from './workload.mjs';

const GROUP_LIMIT = 128;
const [directory, mode] = process.argv.slice(2);
const template = JSON.parse(readFileSync(join(directory, 'floor.json'), 'utf8'));
const database = openBare(join(directory, 'sanfen.sqlite'));
const write = writer(database);
const control = ['BEGIN IMMEDIATE', 'COMMIT'].map((sql) => database.prepare(sql));
const waiting = [];
let draining = false;

createServer((request, response) => {
  if (request.method === 'GET') return answer(response, 200, request.url === '/metrics' ? memory() : '{}');
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const work = workOf(request.url, JSON.parse(Buffer.concat(chunks).toString()));
    if (mode === 'group') enqueue(work, response);
    else commit([{ work, response }]);
  });
}).listen(Number(process.env.PORT), '127.0.0.1');

process.on('SIGTERM', () => {
  database.close();
  process.exit(0);
});

function workOf(url, body) {
  if (url === '/api/v1/cases') return { caseId: randomUUID(), ...template.open };
  return { caseId: url.split('/')[4], ...template.acts[actKey(body)] };
}

function enqueue(work, response) {
  waiting.push({ work, response });
  if (draining) return;
  draining = true;
  setImmediate(drain);
}

/** Whatever came in one turn of the event loop shares one commit. */
function drain() {
  commit(waiting.splice(0, GROUP_LIMIT));
  if (waiting.length > 0) setImmediate(drain);
  else draining = false;
}

function commit(group) {
  const [begin, end] = control;
  begin.run();
  for (const { work } of group) write(work);
  end.run();
  for (const { work, response } of group) answer(response, 200, work.answer);
}

function answer(response, status, text) {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

function memory() {
  return `process_resident_memory_bytes ${process.memoryUsage.rss()}\n`;
}

/** The product's tables and indexes, without its triggers and foreign keys. */
function openBare(file) {
  const opened = new BetterSqlite3(file);
  opened.pragma('journal_mode = WAL');
  opened.pragma('synchronous = FULL');
  opened.pragma('foreign_keys = OFF');
  for (const { name } of opened.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all()) {
    opened.exec(`DROP TRIGGER ${name}`);
  }
  return opened;
}

function writer(on) {
  const insert = (table, row) => {
    const columns = Object.keys(row);
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`;
    return on.prepare(sql);
  };
  const { rows } = template.open;
  const addCase = insert('cases', rows.case);
  const addEvent = insert('case_events', rows.event);
  const addDuty = on.prepare(
    'INSERT INTO case_duties (case_id, person_id, agency_id, duty, seq) VALUES (@case_id, @person_id, @agency_id, @duty, @seq)',
  );
  const raise = on.prepare('UPDATE case_numbers SET last = last + 1');
  const change = on.prepare(
    `UPDATE cases SET state = @state, version = @version, record = @record, head = @head, updated_at = @updated_at,
       party_name = @party_name, next_due_on = @next_due_on WHERE id = @id`,
  );
  const addLeaf = on.prepare(
    'INSERT INTO audit_leaves (agency_id, position, case_id, seq, event_hash, leaf_hash) VALUES (?, ?, ?, ?, ?, ?)',
  );
  let leaves = on.prepare('SELECT coalesce(max(position), -1) + 1 FROM audit_leaves').pluck().get();
  let opened = 0;
  /** Later visits to the same case go on from here. */
  const seqs = new Map();
  return ({ caseId, rows: { event, case: row, duties } }) => {
    const seq = Math.max(event.seq, (seqs.get(caseId) ?? 0) + 1);
    seqs.set(caseId, seq);
    if (event.seq === 1) {
      addCase.run({ ...row, id: caseId, number: `${row.number}${++opened}-${process.pid}` });
      raise.run();
    } else change.run({ ...row, id: caseId });
    addEvent.run({ ...event, case_id: caseId, seq });
    addLeaf.run(event.agency_id, leaves++, caseId, seq, event.hash, event.hash);
    for (const duty of duties) addDuty.run({ ...duty, case_id: caseId });
  };
}
