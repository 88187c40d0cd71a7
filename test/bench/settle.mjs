/** 安定 – a filled database is used when the product has done with it what it does by itself, unasked. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { Server } from './server.mjs';

const LOOKED_EVERY_MS = 200;

/** Runs the product on the folder until its audit log holds every event. */
export async function settle(directory, options) {
  const server = await Server.product(directory, { ...options, profile: null });
  const database = new BetterSqlite3(join(directory, 'sanfen.sqlite'), { readonly: true });
  const waiting = database.prepare('SELECT EXISTS (SELECT 1 FROM audit_pending)').pluck();
  while (waiting.get() === 1) await sleep(LOOKED_EVERY_MS);
  database.close();
  await server.stop();
}
