import type { EntityManager, FindManyOptions, FindOneOptions, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { translated } from '../constraint-violation.js';
import type { EntityStatements } from '../entity-statements.js';
import { Transaction } from '../unit-of-work.js';
import type { EntityClass, Rows, SqlValue } from '../unit-of-work.js';
import type { WorkScope } from '../work-scope.js';
import type { SqliteStatements } from './sqlite-statements.js';

/** A unit of work on the one writing connection. Its statements are over when they return; only the promise is late. */
export class SqliteTransaction extends Transaction {
  override readonly dialect = 'sqlite';

  constructor(
    private readonly scope: WorkScope,
    private readonly statements: SqliteStatements,
    private readonly entities: EntityStatements,
    private readonly manager: EntityManager,
  ) {
    super();
  }

  override async query<Row extends object>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    return this.#attempt(() => this.statements.rows<Row>(sql, params));
  }

  override async execute(sql: string, params: readonly SqlValue[] = []): Promise<number> {
    return this.#attempt(() => this.statements.run(sql, params));
  }

  override async insert<E extends ObjectLiteral>(entity: EntityClass<E>, rows: Rows<E>): Promise<void> {
    this.#attempt(() => {
      for (const { sql, params } of this.entities.inserts(entity, rows)) this.statements.run(sql, params);
    });
  }

  override async update<E extends ObjectLiteral>(
    entity: EntityClass<E>,
    where: Readonly<Partial<E>>,
    patch: Readonly<Partial<E>>,
  ): Promise<number> {
    return this.#attempt(() => {
      const { sql, params } = this.entities.update(entity, where, patch);
      return this.statements.run(sql, params);
    });
  }

  override async find<E extends ObjectLiteral>(entity: EntityClass<E>, options?: FindManyOptions<E>): Promise<E[]> {
    this.scope.assertUsable();
    return this.manager.find(entity, options);
  }

  override async findOne<E extends ObjectLiteral>(
    entity: EntityClass<E>,
    options: FindOneOptions<E>,
  ): Promise<E | null> {
    this.scope.assertUsable();
    return this.manager.findOne(entity, options);
  }

  override async count<E extends ObjectLiteral>(entity: EntityClass<E>, where?: FindOptionsWhere<E>): Promise<number> {
    this.scope.assertUsable();
    return this.manager.countBy(entity, where ?? {});
  }

  override async lock(): Promise<void> {
    this.scope.assertUsable();
  }

  #attempt<T>(statement: () => T): T {
    this.scope.assertUsable();
    try {
      return statement();
    } catch (error) {
      throw this.scope.fail(translated(error));
    }
  }
}
