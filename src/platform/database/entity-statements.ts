import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm';
import type { EntityClass, Rows, SqlValue } from './unit-of-work.js';

type ColumnMetadata = EntityMetadata['columns'][number];

/** A statement and what to bind to its `?`. */
export interface BoundStatement {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** Writes INSERT and UPDATE for entities from TypeORM's metadata; each text is written once and then remembered. */
export class EntityStatements {
  readonly #texts = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  /** One INSERT for each row, with the properties that are there. */
  inserts<E extends ObjectLiteral>(entity: EntityClass<E>, rows: Rows<E>): BoundStatement[] {
    const list = (Array.isArray(rows) ? rows : [rows]) as readonly Readonly<Partial<E>>[];
    return list.map((row) => this.#insert(entity, row));
  }

  #insert<E extends ObjectLiteral>(entity: EntityClass<E>, row: Readonly<Partial<E>>): BoundStatement {
    const { metadata, columns, params } = this.#bind(entity, row);
    const sql = this.#text(`insert ${keyOf(metadata, columns)}`, () => {
      const names = columns.map((column) => this.#quoted(column.databaseName)).join(', ');
      return `INSERT INTO ${this.#quoted(metadata.tableName)} (${names}) VALUES (${columns.map(() => '?').join(', ')})`;
    });
    return { sql, params };
  }

  /** UPDATE … SET patch WHERE each property of `where` equals (or is null). */
  update<E extends ObjectLiteral>(
    entity: EntityClass<E>,
    where: Readonly<Partial<E>>,
    patch: Readonly<Partial<E>>,
  ): BoundStatement {
    const set = this.#bind(entity, patch);
    const found = this.#bind(entity, where);
    const nulls = found.params.map((value) => (value === null ? '0' : '1')).join('');
    const sql = this.#text(
      `update ${keyOf(set.metadata, set.columns)} ${keyOf(found.metadata, found.columns)} ${nulls}`,
      () => {
        const assignments = set.columns.map((column) => `${this.#quoted(column.databaseName)} = ?`).join(', ');
        const conditions = found.columns.map((column, index) => {
          return `${this.#quoted(column.databaseName)} ${found.params[index] === null ? 'IS NULL' : '= ?'}`;
        });
        return `UPDATE ${this.#quoted(set.metadata.tableName)} SET ${assignments} WHERE ${conditions.join(' AND ')}`;
      },
    );
    return { sql, params: [...set.params, ...found.params.filter((value) => value !== null)] };
  }

  /** Columns and bound values of the properties that are there. @throws Error for an unknown property or none at all. */
  #bind<E extends ObjectLiteral>(entity: EntityClass<E>, properties: Readonly<Partial<E>>) {
    const metadata = this.dataSource.getMetadata(entity);
    const columns: ColumnMetadata[] = [];
    const params: SqlValue[] = [];
    for (const [property, value] of Object.entries(properties)) {
      if (value === undefined) continue;
      const column = metadata.findColumnWithPropertyName(property);
      if (column === undefined) throw new Error(`${metadata.name} has no column for ${property}`);
      columns.push(column);
      params.push(
        sqlValue(this.dataSource.driver.preparePersistentValue(value, column), `${metadata.name}.${property}`),
      );
    }
    if (columns.length === 0) throw new Error(`${metadata.name}: nothing to write or nothing to look for`);
    return { metadata, columns, params };
  }

  #text(key: string, write: () => string): string {
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const text = write();
    this.#texts.set(key, text);
    return text;
  }

  #quoted(name: string): string {
    return `"${name.replaceAll('"', '""')}"`;
  }
}

function keyOf(metadata: EntityMetadata, columns: readonly ColumnMetadata[]): string {
  return `${metadata.tableName}(${columns.map((column) => column.databaseName).join()})`;
}

function sqlValue(value: unknown, name: string): SqlValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (Buffer.isBuffer(value)) return value;
  throw new Error(`${name} cannot be stored: bind text, numbers, null or bytes`);
}
