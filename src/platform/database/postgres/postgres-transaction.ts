import type { EntityManager, FindManyOptions, FindOneOptions, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { translated } from '../constraint-violation.js';
import type { EntityStatements } from '../entity-statements.js';
import { Transaction } from '../unit-of-work.js';
import type { EntityClass, Rows, SqlValue } from '../unit-of-work.js';
import type { WorkScope } from '../work-scope.js';
import { ask } from './postgres-connection.js';
import type { Queryable } from './postgres-connection.js';

/** A unit of work on a connection of its own. */
export class PostgresTransaction extends Transaction {
  override readonly dialect = 'postgres';
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly scope: WorkScope,
    private readonly client: Queryable,
    private readonly entities: EntityStatements,
    private readonly manager: EntityManager,
  ) {
    super();
  }

  override async query<Row extends object>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    const { rows } = await this.#attempt(() => ask(this.client, sql, params));
    return rows as Row[];
  }

  override async execute(sql: string, params: readonly SqlValue[] = []): Promise<number> {
    const { rowCount } = await this.#attempt(() => ask(this.client, sql, params));
    return rowCount ?? 0;
  }

  override async insert<E extends ObjectLiteral>(entity: EntityClass<E>, rows: Rows<E>): Promise<void> {
    const statements = await this.#attempt(() => this.entities.inserts(entity, rows));
    for (const { sql, params } of statements) await this.execute(sql, params);
  }

  override async update<E extends ObjectLiteral>(
    entity: EntityClass<E>,
    where: Readonly<Partial<E>>,
    patch: Readonly<Partial<E>>,
  ): Promise<number> {
    const { sql, params } = await this.#attempt(() => this.entities.update(entity, where, patch));
    return this.execute(sql, params);
  }

  override async find<E extends ObjectLiteral>(entity: EntityClass<E>, options?: FindManyOptions<E>): Promise<E[]> {
    return this.#attempt(() => this.manager.find(entity, options));
  }

  override async findOne<E extends ObjectLiteral>(
    entity: EntityClass<E>,
    options: FindOneOptions<E>,
  ): Promise<E | null> {
    return this.#attempt(() => this.manager.findOne(entity, options));
  }

  override async count<E extends ObjectLiteral>(entity: EntityClass<E>, where?: FindOptionsWhere<E>): Promise<number> {
    return this.#attempt(() => this.manager.countBy(entity, where ?? {}));
  }

  override async lock(key: string): Promise<void> {
    await this.query('SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?, 0))) AS held', [key]);
  }

  /** One statement after the other, also where the work asks several at once: a connection has one conversation. */
  async #attempt<T>(statement: () => T | Promise<T>): Promise<T> {
    this.scope.assertUsable();
    const turn = this.#last.then(() => this.#inTurn(statement));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #inTurn<T>(statement: () => T | Promise<T>): Promise<T> {
    this.scope.assertUsable();
    try {
      return await statement();
    } catch (error) {
      throw this.scope.fail(translated(error));
    }
  }
}
