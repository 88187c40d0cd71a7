/** 自带服务器 – a server of one's own on a temporary folder and a free port, for plays that may not touch real data. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../app.js';
import type { Instant } from '../law/time.js';
import { SettableClock } from '../platform/clock.js';
import { readSettings } from '../platform/config/read-settings.js';
import { demoHouse } from '../scenarios/demo-house.js';
import { DemoSeed } from '../seed/demo-seed.service.js';
import type { Stage } from '../scenarios/play-context.js';

/** A running server, and how to end it. */
export interface OwnServer extends Stage {
  close(): Promise<void>;
}

/** Starts a server with the demo agency, its clock at the instant. */
export async function startOwnServer(now: Instant): Promise<OwnServer> {
  const directory = await mkdtemp(join(tmpdir(), 'sanfen-play-'));
  const clock = new SettableClock(now);
  const settings = readSettings({ DATA_DIR: directory, PORT: '0', LOG_LEVEL: 'error' });
  const app = await createApp({ settings, clock });
  await app.listen(0, '127.0.0.1');
  await app.get(DemoSeed).sow();
  return {
    baseUrl: await app.getUrl(),
    clock,
    house: demoHouse,
    async close() {
      await app.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
