import type { MigrationInterface } from 'typeorm';
import { Facts1770000000100 } from './1770000000100-facts.js';
import { Agency1770000000200 } from './1770000000200-agency.js';
import { Staff1770000000300 } from './1770000000300-staff.js';
import { Identity1770000000400 } from './1770000000400-identity.js';
import { Cases1770000000500 } from './1770000000500-cases.js';
import { Audit1770000000600 } from './1770000000600-audit.js';
import { Instruments1770000000700 } from './1770000000700-instruments.js';
import { Evidence1770000000800 } from './1770000000800-evidence.js';
import { Periods1770000000900 } from './1770000000900-periods.js';
import { Archive1770000001000 } from './1770000001000-archive.js';
import { SealedDocuments1770000001100 } from './1770000001100-sealed-documents.js';
import { Supervision1770000001200 } from './1770000001200-supervision.js';

/** Every migration, oldest first; run on the writer when the server starts. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  Facts1770000000100,
  Agency1770000000200,
  Staff1770000000300,
  Identity1770000000400,
  Cases1770000000500,
  Audit1770000000600,
  Instruments1770000000700,
  Evidence1770000000800,
  Periods1770000000900,
  Archive1770000001000,
  SealedDocuments1770000001100,
  Supervision1770000001200,
];
