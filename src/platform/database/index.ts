export { Reader, Transaction, UnitOfWork } from './unit-of-work.js';
export type { Dialect, EntityClass, Rows, SqlValue } from './unit-of-work.js';
export { ConstraintViolation } from './constraint-violation.js';
export type { ConstraintKind } from './constraint-violation.js';
export { DatabaseModule } from './database.module.js';
export { openDatabase } from './open-database.js';
export type { DatabaseOptions, OpenDatabase } from './open-database.js';
export { Between, In, IsNull, LessThan, LessThanOrEqual, Like, MoreThan, MoreThanOrEqual, Not } from 'typeorm';
