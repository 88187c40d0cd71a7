import { codeOf, messageOf } from '../error-code.js';

/** What kind of rule of the database a statement broke. `rule` is a trigger's own refusal. */
export type ConstraintKind = 'unique' | 'foreign-key' | 'check' | 'not-null' | 'rule';

/** The database itself refused a statement: the last wall behind the code. The message names the constraint. */
export class ConstraintViolation extends Error {
  override readonly name = 'ConstraintViolation';

  constructor(
    readonly kind: ConstraintKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const kinds: Readonly<Record<string, ConstraintKind>> = {
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_ROWID: 'unique',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign-key',
  SQLITE_CONSTRAINT_CHECK: 'check',
  SQLITE_CONSTRAINT_NOTNULL: 'not-null',
  SQLITE_CONSTRAINT_TRIGGER: 'rule',
  '23505': 'unique',
  '23503': 'foreign-key',
  '23514': 'check',
  '23502': 'not-null',
  P0001: 'rule',
};

/** The driver's error as a {@link ConstraintViolation} where it is one, otherwise the error itself. */
export function translated(error: unknown): unknown {
  const kind = kinds[codeOf(error)];
  return kind === undefined ? error : new ConstraintViolation(kind, messageOf(error), { cause: error });
}
