import { afterAll, describe } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '../../src/entities.js';
import { migrations } from '../../src/migrations/index.js';
import { openDatabase } from '../../src/platform/database/index.js';
import type { DatabaseOptions, Dialect, OpenDatabase } from '../../src/platform/database/index.js';
import { freshPostgresUrl } from './postgres.js';

/** How long a suite's hooks may take where PostgreSQL must first be started, in milliseconds. */
export const DATABASE_PATIENCE_MS = 90_000;

/** Fresh databases of one kind for one suite; cleared away when the suite ends. */
export class TestDatabases {
  readonly #cleanUp: (() => Promise<void>)[] = [];

  constructor(readonly dialect: Dialect) {}

  /** The address of a new, empty database. */
  async freshUrl(): Promise<string> {
    if (this.dialect === 'postgres') return freshPostgresUrl();
    return `sqlite:${join(await this.freshDirectory(), 'test.sqlite')}`;
  }

  /** A new, empty directory. */
  async freshDirectory(): Promise<string> {
    const directory = await mkdtemp(join(tmpdir(), 'sanfen-test-'));
    this.#cleanUp.push(() => rm(directory, { recursive: true, force: true }));
    return directory;
  }

  /** Opens a fresh database (or the one at `url`) with the product's schema, or another. */
  async open(options: Partial<DatabaseOptions> = {}): Promise<OpenDatabase> {
    const database = await openDatabase({ url: await this.#urlOf(options), entities, migrations, ...options });
    let closed: Promise<void> | null = null;
    const close = () => (closed ??= database.close());
    this.#cleanUp.push(close);
    return { unitOfWork: database.unitOfWork, reader: database.reader, close };
  }

  /** Has something else done when the suite ends, before what is older is cleared away. */
  atEnd(cleanUp: () => Promise<void>): void {
    this.#cleanUp.push(cleanUp);
  }

  /** Closes and removes everything, newest first. */
  async clear(): Promise<void> {
    for (const cleanUp of this.#cleanUp.splice(0).reverse()) await cleanUp();
  }

  async #urlOf(options: Partial<DatabaseOptions>): Promise<string> {
    return options.url ?? this.freshUrl();
  }
}

/** The same suite twice: on SQLite and on a real PostgreSQL. */
export function describeOnBothDatabases(name: string, suite: (databases: TestDatabases) => void): void {
  for (const dialect of ['sqlite', 'postgres'] as const) {
    describe(`${name} (${dialect === 'sqlite' ? 'SQLite' : 'PostgreSQL'})`, () => {
      const databases = new TestDatabases(dialect);
      suite(databases);
      afterAll(() => databases.clear(), DATABASE_PATIENCE_MS);
    });
  }
}
