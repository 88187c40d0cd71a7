import type { FindManyOptions, FindOneOptions, FindOptionsWhere, ObjectLiteral } from 'typeorm';

/** What may be bound to a `?` and what comes back. Booleans travel as 0/1, instants and JSON as text, on both databases. */
export type SqlValue = string | number | bigint | null | Buffer;

/** The class of an entity. */
export type EntityClass<E extends ObjectLiteral> = new () => E;

/** One row to be inserted, or several. */
export type Rows<E extends ObjectLiteral> = Readonly<Partial<E>> | readonly Readonly<Partial<E>>[];

/** Which database is underneath, for the rare sentence that differs. */
export type Dialect = 'sqlite' | 'postgres';

/**
 * Reads what is committed, and nothing else. It cannot write, and inside a unit of work it refuses: there the
 * {@link Transaction} must be asked, which also sees what the work itself has done.
 */
export abstract class Reader {
  abstract readonly dialect: Dialect;

  /** Runs a SELECT; `?` stands for a parameter on both databases. Whole numbers of 64 bits come back as numbers. */
  abstract query<Row extends object>(sql: string, params?: readonly SqlValue[]): Promise<Row[]>;

  /** Entities that match the options. */
  abstract find<E extends ObjectLiteral>(entity: EntityClass<E>, options?: FindManyOptions<E>): Promise<E[]>;

  /** The first entity that matches, or null. */
  abstract findOne<E extends ObjectLiteral>(entity: EntityClass<E>, options: FindOneOptions<E>): Promise<E | null>;

  /** How many entities match. */
  abstract count<E extends ObjectLiteral>(entity: EntityClass<E>, where?: FindOptionsWhere<E>): Promise<number>;
}

/**
 * One unit of work in progress. It ends with the function it was given to; used later it throws. Once a statement has
 * failed the whole work is lost (as on PostgreSQL), even if the work swallows the error.
 */
export abstract class Transaction extends Reader {
  /** Inserts rows and never updates: an existing key is a {@link ConstraintViolation}. Absent properties take defaults. */
  abstract insert<E extends ObjectLiteral>(entity: EntityClass<E>, rows: Rows<E>): Promise<void>;

  /**
   * Updates the rows whose properties equal `where` (null means IS NULL; an empty `where` is refused).
   *
   * @returns how many rows were changed: a caller that expects one must look.
   */
  abstract update<E extends ObjectLiteral>(
    entity: EntityClass<E>,
    where: Readonly<Partial<E>>,
    patch: Readonly<Partial<E>>,
  ): Promise<number>;

  /** Runs any other statement (never BEGIN, COMMIT and their like). @returns how many rows were changed. */
  abstract execute(sql: string, params?: readonly SqlValue[]): Promise<number>;

  /**
   * Waits until no other unit of work anywhere holds the same key, and holds it to the end of this one. Lock first,
   * read afterwards. On SQLite there is one writer, so that it costs nothing.
   */
  abstract lock(key: string): Promise<void>;
}

/**
 * 工作单元 – the only door to writing. What the function does happens altogether or not at all, and is answered only
 * after it is durable. The function must await nothing but its transaction: on SQLite all writers wait for it; and on
 * PostgreSQL it may be run again after a serialization failure or deadlock, so that it must have no effect outside.
 */
export abstract class UnitOfWork {
  /**
   * @throws whatever the work throws, after rolling it back
   * @throws Error if called inside another unit of work
   */
  abstract run<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}
