const control = /^\s*(begin|start|commit|end|rollback|abort|savepoint|release|attach|detach|pragma|vacuum|set)\b/i;

/**
 * Refuses statements that would reach past the unit of work: transaction control, settings, other files.
 *
 * @throws Error naming the statement
 */
export function assertOrdinary(sql: string): void {
  const found = control.exec(sql);
  if (found !== null) throw new Error(`${String(found[1]).toUpperCase()} is not for a unit of work to say`);
}

/** One token: a quoted text, a quoted identifier, a comment, or a placeholder. */
const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\?/g;

/** The statement with PostgreSQL's numbered placeholders (`$1`, `$2` …) in the place of `?`. */
export function numbered(sql: string): string {
  let count = 0;
  return sql.replace(token, (found) => (found === '?' ? `$${++count}` : found));
}

/** Remembers what was made of a text, oldest forgotten first. */
export class StatementCache<S> {
  readonly #made = new Map<string, S>();

  constructor(
    private readonly make: (sql: string) => S,
    private readonly capacity = 1_000,
  ) {}

  get(sql: string): S {
    const known = this.#made.get(sql);
    if (known !== undefined) return known;
    const made = this.make(sql);
    if (this.#made.size >= this.capacity) this.#forgetOldest();
    this.#made.set(sql, made);
    return made;
  }

  #forgetOldest(): void {
    const oldest = this.#made.keys().next();
    if (oldest.done !== true) this.#made.delete(oldest.value);
  }
}
