import type { EntityManager, FindManyOptions, FindOneOptions, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { Reader } from './unit-of-work.js';
import type { Dialect, EntityClass, SqlValue } from './unit-of-work.js';
import { WorkScope } from './work-scope.js';

/** Runs a SELECT on connections that cannot write. */
export type RowSource = <Row extends object>(sql: string, params: readonly SqlValue[]) => Row[] | Promise<Row[]>;

/** The {@link Reader} of both databases: connections of its own, which see committed rows only. */
export class CommittedReader extends Reader {
  constructor(
    override readonly dialect: Dialect,
    private readonly rows: RowSource,
    private readonly manager: EntityManager,
  ) {
    super();
  }

  override async query<Row extends object>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    assertOutsideWork();
    return this.rows<Row>(sql, params);
  }

  override async find<E extends ObjectLiteral>(entity: EntityClass<E>, options?: FindManyOptions<E>): Promise<E[]> {
    assertOutsideWork();
    return this.manager.find(entity, options);
  }

  override async findOne<E extends ObjectLiteral>(
    entity: EntityClass<E>,
    options: FindOneOptions<E>,
  ): Promise<E | null> {
    assertOutsideWork();
    return this.manager.findOne(entity, options);
  }

  override async count<E extends ObjectLiteral>(entity: EntityClass<E>, where?: FindOptionsWhere<E>): Promise<number> {
    assertOutsideWork();
    return this.manager.countBy(entity, where ?? {});
  }
}

/** The reader would miss what the work, and those that share its commit, have written. */
function assertOutsideWork(): void {
  WorkScope.assertOutside('inside a unit of work, read through its transaction and not through the Reader');
}
