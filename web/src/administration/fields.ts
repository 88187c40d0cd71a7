/** 登记表的栏目 – what a form of the registers asks for, and the request it makes of what is typed. */

/** A value a choice offers. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One thing asked for. `name` may be a path, `bank.account`. */
export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly kind:
    'line' | 'lines' | 'password' | 'day' | 'since' | 'through' | 'number' | 'yuan' | 'choice' | 'choices' | 'yes';
  readonly required?: boolean;
  readonly hint?: string;
  readonly options?: readonly Option[];
  readonly autocomplete?: string;
}

/** What is typed, by the names of the fields. */
export type Typed = Record<string, string | string[] | boolean>;

const FEN = 100;
const DAY_MS = 86_400_000;

/** An empty form, but for what is known. */
export function beginning(fields: readonly FieldSpec[], known: Typed = {}): Typed {
  return Object.fromEntries(fields.map(({ name, kind }) => [name, known[name] ?? blankOf(kind)]));
}

function blankOf(kind: FieldSpec['kind']): Typed[string] {
  if (kind === 'choices') return [];
  return kind === 'yes' ? false : '';
}

/** Names of the fields that must be filled in and are not. */
export function lacking(fields: readonly FieldSpec[], typed: Typed): readonly string[] {
  return fields
    .filter(({ name, required }) => {
      const value = typed[name];
      return required === true && (value === '' || value === undefined || (Array.isArray(value) && value.length === 0));
    })
    .map(({ name }) => name);
}

/** The body of the request: what was left empty is left out, a group of which nothing is filled in too. */
export function requestOf(fields: readonly FieldSpec[], typed: Typed): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const { name, kind } of fields) {
    const value = valueOf(kind, typed[name]);
    if (value === undefined) continue;
    const path = name.split('.');
    const last = path.pop() ?? name;
    const holder = path.reduce<Record<string, unknown>>((at, part) => {
      return (at[part] ??= {}) as Record<string, unknown>;
    }, body);
    holder[last] = value;
  }
  return body;
}

function valueOf(kind: FieldSpec['kind'], value: Typed[string] | undefined): unknown {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') return value;
  switch (kind) {
    case 'number':
      return Number(value);
    case 'yuan':
      return Math.round(Number(value.replaceAll(/[,，\s]/g, '')) * FEN);
    case 'since':
      return startOf(value);
    case 'through':
      return new Date(Date.parse(startOf(value)) + DAY_MS).toISOString();
    case 'password':
      return value;
    default:
      return value.trim();
  }
}

/** The first instant of a day in Asia/Shanghai. */
function startOf(day: string): string {
  return new Date(`${day}T00:00:00+08:00`).toISOString();
}
