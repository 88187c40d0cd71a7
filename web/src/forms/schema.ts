/** 行为内容的格式 – reading the JSON Schema of an act's payload as a form: which widget each part wants. */

/** As much of JSON Schema 2020-12 as the server uses. */
export interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly (string | boolean | number)[];
  readonly const?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** What a part of the payload is filled in with. */
export type Widget =
  | 'line'
  | 'words'
  | 'day'
  | 'hour'
  | 'number'
  | 'money'
  | 'yes-no'
  | 'confirm'
  | 'choice'
  | 'person'
  | 'file'
  | 'item'
  | 'evidence'
  | 'matter'
  | 'measure'
  | 'event'
  | 'entry'
  | 'point'
  | 'points'
  | 'group'
  | 'list'
  | 'choices'
  | 'persons'
  | 'evidences';

/** From how many characters on a text wants more than a line. */
const LINE = 500;
const HOUR = '([01]\\d|2[0-3]):[0-5]\\d';

/** The schema itself, where it is only named; `null` among its types is what may be left out. */
export function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.anyOf) return resolved(schema.anyOf.find(({ type }) => type !== 'null') ?? {}, root);
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.replace(/^.*\//, '');
  return resolved(root.$defs?.[name] ?? {}, root);
}

/** The widget of a part, by its name where that tells more than its schema. */
export function widgetOf(name: string, schema: JsonSchema): Widget {
  if (schema.type === 'array') return listWidget(name, schema);
  if (schema.properties) return 'group';
  if (schema.type === 'boolean') return schema.enum?.length === 1 ? 'confirm' : 'yes-no';
  if (schema.enum) return 'choice';
  if (name === 'ofSeq' || name === 'collectionSeq' || name === 'seq') return 'event';
  if (schema.type === 'integer' || schema.type === 'number') return /Fen$/.test(name) ? 'money' : 'number';
  return named(name) ?? textual(schema);
}

function listWidget(name: string, { items = {} }: JsonSchema): Widget {
  if (/(?:person|officer)Ids$/i.test(name)) return 'persons';
  if (items.$ref?.endsWith('/ReviewPoint') === true) return 'points';
  if (name === 'evidenceIds') return 'evidences';
  return items.enum ? 'choices' : 'list';
}

const NAMED: Readonly<Record<string, Widget>> = {
  sha256: 'file',
  documentId: 'item',
  itemId: 'item',
  evidenceId: 'evidence',
  matterCode: 'matter',
  measureId: 'measure',
  code: 'entry',
  point: 'point',
};

function named(name: string): Widget | null {
  if (/(?:^p|P)ersonId$|OfficerId$/.test(name)) return 'person';
  return NAMED[name] ?? null;
}

function textual({ format, pattern = '', maxLength = 0 }: JsonSchema): Widget {
  if (format === 'date') return 'day';
  if (pattern.includes(HOUR)) return 'hour';
  return maxLength > LINE ? 'words' : 'line';
}

/** What a part is before anybody has filled it in: groups that must be there are, everything else is not. */
export function blank(schema: JsonSchema, root: JsonSchema, name = ''): unknown {
  const part = resolved(schema, root);
  const widget = widgetOf(name, part);
  if (widget === 'group') {
    const required = new Set(part.required);
    const parts = Object.entries(part.properties ?? {}).filter(([key]) => required.has(key));
    return Object.fromEntries(parts.map(([key, each]) => [key, blank(each, root, key)]));
  }
  if (widget === 'list') {
    const { items = {}, minItems = 0 } = part;
    return Array.from({ length: minItems }, () => blank(items, root));
  }
  if (part.type === 'array') return [];
  return widget === 'yes-no' ? false : undefined;
}

/** The payload as it is sent: what was left empty is left out. */
export function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value).map(([key, each]) => [key, pruned(each)] as const);
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

/** A place that still wants something, by its JSON pointer. */
export interface Want {
  readonly pointer: string;
  readonly what: 'missing' | 'malformed';
}

/** Every place where the value is not yet what the schema asks for. */
export function wants(value: unknown, schema: JsonSchema, root: JsonSchema, pointer = ''): readonly Want[] {
  const part = resolved(schema, root);
  if (value === undefined || value === null || value === '') return [{ pointer, what: 'missing' }];
  if (part.properties && typeof value === 'object')
    return wantsOfGroup(value as Record<string, unknown>, part, root, pointer);
  if (Array.isArray(value)) {
    if (value.length < (part.minItems ?? 0)) return [{ pointer, what: 'missing' }];
    return value.flatMap((each, index) => wants(each, part.items ?? {}, root, `${pointer}/${index}`));
  }
  return fits(value, part)
    ? []
    : [{ pointer, what: typeof value === 'string' && value.trim() === '' ? 'missing' : 'malformed' }];
}

function wantsOfGroup(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, required = [] }: JsonSchema,
  root: JsonSchema,
  pointer: string,
): readonly Want[] {
  return Object.entries(properties).flatMap(([name, each]) => {
    const given = pruned(value[name]);
    if (given === undefined && !required.includes(name)) return [];
    return wants(given, each, root, `${pointer}/${name}`);
  });
}

function fits(value: unknown, { type, pattern, enum: values, minimum, maximum, maxLength }: JsonSchema): boolean {
  if (values) return values.includes(value as string);
  if (typeof value === 'number') return value >= (minimum ?? value) && value <= (maximum ?? value);
  if (typeof value !== 'string') return type === undefined || typeof value === type;
  return (pattern === undefined || new RegExp(pattern, 'u').test(value)) && value.length <= (maxLength ?? value.length);
}
