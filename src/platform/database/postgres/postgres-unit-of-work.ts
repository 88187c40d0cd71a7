import type { DataSource, QueryRunner } from 'typeorm';
import { codeOf } from '../../error-code.js';
import type { EntityStatements } from '../entity-statements.js';
import { UnitOfWork } from '../unit-of-work.js';
import type { Transaction } from '../unit-of-work.js';
import { WorkScope } from '../work-scope.js';
import type { SessionClient } from './postgres-connection.js';
import { PostgresTransaction } from './postgres-transaction.js';

/** How often a work is tried before its serialization failure or deadlock goes to the caller. */
const attempts = 5;
/** How long one work may hold its connection, in milliseconds. */
const patienceMs = 10_000;
/** Serialization failure and deadlock: nothing was kept, and the same work may succeed now. */
const worthAnother = new Set(['40001', '40P01']);

/** Units of work on PostgreSQL: each in a transaction on a connection of its own. */
export class PostgresUnitOfWork extends UnitOfWork {
  constructor(
    private readonly source: DataSource,
    private readonly entities: EntityStatements,
  ) {
    super();
  }

  override async run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    WorkScope.assertOutside('a unit of work cannot be started inside another');
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(work);
      } catch (error) {
        if (attempt === attempts || !worthAnother.has(codeOf(error))) throw error;
      }
    }
  }

  async #once<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as SessionClient;
      return await this.#inTransaction(runner, client, work);
    } finally {
      await runner.release();
    }
  }

  async #inTransaction<T>(
    runner: QueryRunner,
    client: SessionClient,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    const scope = new WorkScope();
    await client.query('BEGIN');
    try {
      const tx = new PostgresTransaction(scope, client, this.entities, runner.manager);
      const answer = await scope.enclose(() => work(tx), patienceMs);
      const { command } = await client.query('COMMIT');
      // PostgreSQL answers COMMIT with ROLLBACK where a statement nobody waited for has failed.
      if (command !== 'COMMIT') throw new Error('a statement of this unit of work failed; nothing was kept');
      return answer;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
  }
}
