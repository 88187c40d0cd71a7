import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions and the count of failed sign-ins. */
export class Identity1770000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      `CREATE TABLE accounts (
        id text PRIMARY KEY NOT NULL,
        agency_id text NOT NULL REFERENCES agencies (id),
        person_id text NOT NULL REFERENCES persons (id),
        username text NOT NULL UNIQUE CHECK (username = lower(username)),
        password_hash text NOT NULL,
        created_at text NOT NULL,
        disabled_at text
      )`,
      'CREATE INDEX accounts_agency ON accounts (agency_id, username)',
      `CREATE TABLE sessions (
        id text PRIMARY KEY NOT NULL,
        token_digest text NOT NULL UNIQUE,
        account_id text NOT NULL REFERENCES accounts (id),
        created_at text NOT NULL,
        expires_at text NOT NULL,
        idle_until text NOT NULL,
        revoked_at text
      )`,
      'CREATE INDEX sessions_account ON sessions (account_id)',
      `CREATE TABLE sign_in_failures (
        key text PRIMARY KEY NOT NULL,
        attempts integer NOT NULL,
        last_at text NOT NULL,
        locked_until text
      )`,
      'CREATE INDEX sign_in_failures_age ON sign_in_failures (last_at)',
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'));
  }
}
