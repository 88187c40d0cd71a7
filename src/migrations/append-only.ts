import type { QueryRunner } from 'typeorm';

/**
 * Triggers under which rows of the table can be added but neither changed nor deleted, on both databases. They are the
 * last defence, behind the code. On SQLite a REPLACE deletes without asking the delete trigger, so that an insert with
 * an existing key – also SQLite's own, the rowid – is refused by a trigger too; `keyCondition` says when `NEW` meets a
 * row that may not be replaced (the same key by default).
 */
export async function makeAppendOnly(
  runner: QueryRunner,
  table: string,
  key: string,
  keyCondition = `${key} = NEW.${key}`,
): Promise<void> {
  const statements =
    runner.dataSource.options.type === 'postgres'
      ? forPostgres(table)
      : forSqlite(table, (await hasRowid(runner, table)) ? `rowid = NEW.rowid OR (${keyCondition})` : keyCondition);
  for (const statement of statements) await runner.query(statement);
}

async function hasRowid(runner: QueryRunner, table: string): Promise<boolean> {
  const sql = 'SELECT 1 FROM pragma_table_list WHERE name = ? AND wr = 0';
  return ((await runner.query(sql, [table])) as readonly unknown[]).length > 0;
}

function forPostgres(table: string): string[] {
  return [
    `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`,
    `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ];
}

function forSqlite(table: string, keyCondition: string): string[] {
  const refuse = `BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`;
  return [
    `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} ${refuse}`,
    `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} ${refuse}`,
    `CREATE TRIGGER ${table}_no_replace BEFORE INSERT ON ${table}
      WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${keyCondition}) ${refuse}`,
  ];
}
