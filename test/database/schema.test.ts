import { beforeAll, expect, it } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '../../src/entities.js';
import { migrations } from '../../src/migrations/index.js';
import type { OpenDatabase } from '../../src/platform/database/index.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';

interface ColumnFound {
  readonly table: string;
  readonly column: string;
  readonly nullable: number | string;
  readonly primary: number | string;
}

const SQLITE_COLUMNS = `SELECT m.name AS "table", c.name AS "column", (c."notnull" = 0) AS nullable, (c.pk > 0) AS "primary"
  FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'`;
const POSTGRES_COLUMNS = `SELECT c.table_name AS "table", c.column_name AS "column",
    CASE c.is_nullable WHEN 'YES' THEN 1 ELSE 0 END AS nullable,
    CASE WHEN EXISTS (SELECT 1 FROM information_schema.table_constraints t
      JOIN information_schema.key_column_usage k USING (constraint_name, table_name)
      WHERE t.constraint_type = 'PRIMARY KEY' AND k.table_name = c.table_name AND k.column_name = c.column_name)
    THEN 1 ELSE 0 END AS "primary"
  FROM information_schema.columns c WHERE c.table_schema = 'public'`;

/** Tables the migrations make that no entity describes. */
const WITHOUT_ENTITY = ['migrations', 'case_numbers'];

/** Of natural persons, whom agencies share; of what belongs to an account or a certificate; of no agency at all. */
const SHARED = [
  'agencies',
  'certificate_interruptions',
  'fact_snapshots',
  'idempotency_keys',
  'interests',
  'leases',
  'migrations',
  'persons',
  'relatives',
  'sessions',
  'sign_in_failures',
];

/** `table.column` of every entity, with what differs from the usual. */
function described(): string[] {
  const { tables, columns } = getMetadataArgsStorage();
  return tables.flatMap(({ target, name }) => {
    if (!entities.includes(target as (typeof entities)[number]) || name === undefined) return [];
    const own = columns.filter((column) => column.target === target);
    return own.map(({ propertyName, options }) => {
      const isKey = options.primary === true;
      return line(name, options.name ?? propertyName, !isKey && options.nullable === true, isKey);
    });
  });
}

function line(table: string, column: string, nullable: boolean, primary: boolean): string {
  return `${table}.${column}${nullable ? ' nullable' : ''}${primary ? ' key' : ''}`;
}

describeOnBothDatabases('the schema', (databases) => {
  let db: OpenDatabase;
  let found: readonly ColumnFound[];
  beforeAll(async () => {
    db = await databases.open();
    found = await db.reader.query<ColumnFound>(databases.dialect === 'sqlite' ? SQLITE_COLUMNS : POSTGRES_COLUMNS);
  }, DATABASE_PATIENCE_MS);

  it('made from nothing by the migrations is what the entities say, column by column', () => {
    const made = found
      .filter(({ table }) => !WITHOUT_ENTITY.includes(table))
      .map(({ table, column, nullable, primary }) => {
        const isKey = Number(primary) === 1;
        return line(table, column, !isKey && Number(nullable) === 1, isKey);
      });
    expect(made.sort()).toEqual(described().sort());
  });

  it('keys by agency everything that can differ between agencies', () => {
    const tables = [...new Set(found.map(({ table }) => table))];
    const keyed = found.filter(({ column }) => column === 'agency_id').map(({ table }) => table);
    expect(tables.filter((table) => !keyed.includes(table)).sort()).toEqual(SHARED);
  });

  it('migrates again without doing anything', async () => {
    const url = await databases.freshUrl();
    const names = async () => {
      const opened = await databases.open({ url });
      const rows = await opened.reader.query('SELECT name, timestamp FROM migrations ORDER BY name');
      await opened.close();
      return rows;
    };
    const first = await names();
    expect(first).toHaveLength(migrations.length);
    expect(await names()).toEqual(first);
  });
});
