import { describe, expect, it } from '@jest/globals';
import { currentProcedures } from '../../src/law/procedures.js';
import { payloadSchemaOf } from '../../src/procedures/payload-schemas.js';
import en from '../../web/src/forms/words.en.js';
import zh from '../../web/src/forms/words.zh.js';

interface Schema {
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}
interface Found {
  readonly fields: Set<string>;
  readonly values: Set<string>;
}

/** One of several, as the forms name it. */
const singular = (name: string) => name.replace(/ies$/, 'y').replace(/s$/, '');

/** Every part and every value that the form of the schema shows. */
function collect(schema: Schema, root: Schema, found: Found, seen: ReadonlySet<string> = new Set()): void {
  for (const value of schema.enum ?? []) if (typeof value === 'string') found.values.add(value);
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    found.fields.add(name);
    if (isListOfGroups(part, root)) found.fields.add(singular(name));
    collect(part, root, found, seen);
  }
  for (const part of [schema.items, ...(schema.anyOf ?? [])]) if (part) collect(part, root, found, seen);
  const name = schema.$ref?.replace(/^.*\//, '') ?? '';
  const named = root.$defs?.[name];
  if (named && !seen.has(name)) collect(named, root, found, new Set([...seen, name]));
}

function isListOfGroups(part: Schema, root: Schema): boolean {
  const { items } = part;
  if (items === undefined || items.enum !== undefined) return false;
  return items.properties !== undefined || (items.$ref?.replace(/^.*\//, '') ?? '') in (root.$defs ?? {});
}

const acts = currentProcedures.flatMap(({ opening, acts: all }) => [opening, ...all.values()]);
const found: Found = { fields: new Set(), values: new Set() };
for (const act of acts) {
  const schema = payloadSchemaOf(act) as Schema;
  collect(schema, schema, found);
}

describe.each([
  ['zh', zh],
  ['en', en],
] as const)('the words of the forms (%s)', (_language, words) => {
  it('name every part of every act of every procedure', () => {
    expect([...found.fields].filter((name) => !(name in words.field)).sort()).toEqual([]);
  });

  it('name every value of every choice', () => {
    expect([...found.values].filter((value) => !(value in words.value)).sort()).toEqual([]);
  });

  it('name parts of acts that exist', () => {
    const types = new Set(acts.map(({ type }) => type));
    expect(Object.keys(words.act).filter((type) => !types.has(type))).toEqual([]);
  });
});

describe('both languages', () => {
  it('have the same words', () => {
    expect(Object.keys(en.field).sort()).toEqual(Object.keys(zh.field).sort());
    expect(Object.keys(en.value).sort()).toEqual(Object.keys(zh.value).sort());
  });
});
