import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A small table for tests of the unit of work. */
@Entity('ledger')
export class LedgerEntry {
  @PrimaryColumn('text')
  id!: string;

  @Column('bigint')
  amount!: number;

  @Column('text', { nullable: true })
  note!: string | null;
}

/** Makes the ledger, and a rule in the database that the amount 13 is refused. */
export class CreateLedger1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE ledger (id text PRIMARY KEY NOT NULL, amount bigint NOT NULL, note text)');
    await runner.query('CREATE TABLE counter (id text PRIMARY KEY NOT NULL, value bigint NOT NULL)');
    await runner.query("INSERT INTO counter (id, value) VALUES ('case', 0)");
    for (const statement of runner.dataSource.options.type === 'postgres' ? postgresRule : sqliteRule) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'));
  }
}

const sqliteRule = [
  `CREATE TRIGGER unlucky BEFORE INSERT ON ledger WHEN NEW.amount = 13 BEGIN SELECT RAISE(ABORT, 'unlucky'); END`,
  `CREATE TRIGGER fatal BEFORE INSERT ON ledger WHEN NEW.amount = 666 BEGIN SELECT RAISE(ROLLBACK, 'fatal'); END`,
];
const postgresRule = [
  `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'unlucky'; END $$`,
  `CREATE TRIGGER unlucky BEFORE INSERT ON ledger FOR EACH ROW WHEN (NEW.amount = 13) EXECUTE FUNCTION refuse()`,
];

export const ledger = { entities: [LedgerEntry], migrations: [CreateLedger1700000000000] };
