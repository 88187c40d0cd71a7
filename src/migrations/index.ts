import type { MigrationInterface } from 'typeorm';

/** Every migration, oldest first; run on the writer when the server starts. */
export const migrations: readonly (new () => MigrationInterface)[] = [];
