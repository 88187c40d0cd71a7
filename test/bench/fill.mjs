/**
 * 填充 – many cases made after a few real ones: the same acts by the same people at the same time, under new numbers and
 * ids, every link of every chain hashed anew by the product's own functions. They pass its verification.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';

const BATCH = 2_000;

/** Adds cases to the database in the folder, whose server must not run. @returns the ids of the new cases */
export async function fill(directory, models, count, product) {
  const { genesisOf, hashOf } = await import(pathToFileURL(join(product, 'cases/chain.js')).href);
  const database = new BetterSqlite3(join(directory, 'sanfen.sqlite'));
  // Nobody misses a half-filled database: it is made again.
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = OFF');
  database.pragma('cache_size = -400000');
  database.pragma('wal_autocheckpoint = 100000');
  const originals = models.map((id) => readCase(database, id));
  const [{ agency_id: agencyId, number }] = originals.map((each) => each.row);
  const [before, after] = number.split(/\d+(?=号$)/);
  const { last, year } = database.prepare('SELECT last, year FROM case_numbers WHERE agency_id = ?').get(agencyId);
  const ids = Array.from({ length: count }, () => randomUUID()).sort();
  const write = writer(database);
  const batch = database.transaction((from) => {
    for (let index = from; index < Math.min(from + BATCH, count); index++) {
      const original = originals[index % originals.length];
      write(cloned(original, ids[index], `${before}${last + 1 + index}${after}`, { genesisOf, hashOf }));
    }
  });
  for (let from = 0; from < count; from += BATCH) batch(from);
  database
    .prepare('UPDATE case_numbers SET last = ? WHERE agency_id = ? AND year = ?')
    .run(last + count, agencyId, year);
  // Everything reaches the disk before anything is measured.
  database.pragma('synchronous = FULL');
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  return ids;
}

function readCase(database, id) {
  const all = (sql) => database.prepare(sql).all(id);
  const events = all('SELECT * FROM case_events WHERE case_id = ? ORDER BY seq').map((event) => ({
    event,
    payload: JSON.parse(event.payload),
    facts: JSON.parse(event.facts),
  }));
  const [row] = all('SELECT * FROM cases WHERE id = ?');
  return { row, events, duties: all('SELECT * FROM case_duties WHERE case_id = ? ORDER BY seq') };
}

function cloned({ row, events, duties }, id, number, { genesisOf, hashOf }) {
  const procedure = { id: row.procedure_id, version: row.procedure_version };
  let head = genesisOf({ caseId: id, agencyId: row.agency_id, number, procedure, lawPack: row.law_pack });
  const chain = events.map(({ event, payload, facts }) => {
    const { seq, type, actor, at } = event;
    const link = { caseId: id, agencyId: event.agency_id, seq, type, actor, at, payload, facts, prevHash: head };
    const hash = hashOf({ ...link, accountId: event.account_id });
    const copy = { ...event, case_id: id, prev_hash: head, hash };
    head = hash;
    return copy;
  });
  return {
    row: { ...row, id, number, head, record: row.record.replaceAll(row.id, id) },
    chain,
    duties: duties.map((duty) => ({ ...duty, case_id: id })),
  };
}

function writer(database) {
  const statements = new Map();
  const insert = (table, row) => {
    let statement = statements.get(table);
    if (statement === undefined) {
      const columns = Object.keys(row);
      const values = columns.map((column) => `@${column}`).join(', ');
      statement = database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values})`);
      statements.set(table, statement);
    }
    statement.run(row);
  };
  return ({ row, chain, duties }) => {
    insert('cases', row);
    for (const event of chain) insert('case_events', event);
    for (const duty of duties) insert('case_duties', duty);
  };
}
