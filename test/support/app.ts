import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '../../src/app.js';
import { SettableClock } from '../../src/platform/clock.js';
import { readSettings } from '../../src/platform/config/read-settings.js';
import type { Settings } from '../../src/platform/config/settings.js';

/** A running server of a test, with a data directory of its own. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: SettableClock;
  readonly settings: Settings;
  /** Everything the server logged, a JSON object each. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** What differs from the whole server on SQLite on the morning of 2 March 2026. */
export interface TestAppOptions {
  readonly now?: string;
  readonly databaseUrl?: string;
  /** Another root than the whole server. */
  readonly root?: (settings: Settings, clock: SettableClock) => Type | DynamicModule;
  /** Settings that differ, by their names. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Listens on a free port; otherwise requests go in by `app.inject`. */
  readonly listen?: boolean;
}

/** Starts the server for a test. */
export async function startApp(options: TestAppOptions = {}): Promise<TestApp> {
  const directory = await mkdtemp(join(tmpdir(), 'sanfen-app-'));
  const settings = readSettings({
    DATA_DIR: directory,
    DATABASE_URL: options.databaseUrl,
    NODE_ENV: 'test',
    PORT: '0',
    ...options.environment,
  });
  const clock = new SettableClock(options.now ?? '2026-03-02T01:30:00.000Z');
  const log: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => log.push(line) });
  const root = options.root?.(settings, clock);
  const app = await createApp({ settings, clock, logger, ...(root && { root }) });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  if (options.listen === true) await app.listen(0, '127.0.0.1');
  const close = async () => {
    await app.close();
    await rm(directory, { recursive: true, force: true });
  };
  return { app, clock, settings, log, close };
}
