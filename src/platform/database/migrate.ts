import type { DataSource } from 'typeorm';

/** Names the one migration run at a time on PostgreSQL, where several servers may start together. */
const migrationLock = 7_310_342;

/** Brings the schema up to date: all pending migrations in one transaction, or none. */
export async function migrate(dataSource: DataSource): Promise<void> {
  if (dataSource.options.type !== 'postgres') {
    await dataSource.runMigrations({ transaction: 'all' });
    return;
  }
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query('SET lock_timeout = 0');
    await guard.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await dataSource.runMigrations({ transaction: 'all' });
  } finally {
    await guard.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    await guard.query('RESET lock_timeout');
    await guard.release();
  }
}
