/** 行为内容的格式 – JSON Schema of each act's payload, derived from the class that validates it and from nothing else. */
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import type { ActDefinition } from '../law/act.js';

/** JSON Schema 2020-12. */
export type PayloadSchema = Readonly<Record<string, unknown>>;

/** As the library derives it from a class. */
interface SchemaOfClass {
  readonly properties?: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

/** The class of a payload. */
type Payload = ActDefinition['payload'];

const IN_SCHEMA = '#/$defs/';
const IN_OPEN_API = '#/components/schemas/';

let definitions: Readonly<Record<string, PayloadSchema>> | null = null;
const schemas = new Map<unknown, PayloadSchema>();

/** The schema of the act's payload; classes within are under `$defs`. */
export function payloadSchemaOf({ payload }: ActDefinition): PayloadSchema {
  const known = schemas.get(payload);
  if (known) return known;
  definitions ??= definitionsAt(IN_SCHEMA);
  const all = definitions;
  const own = definitionOf(payload, all);
  const needed = referencedFrom(own, all).map((name) => [name, all[name] ?? {}] as const);
  const schema = { ...own, ...(needed.length > 0 ? { $defs: Object.fromEntries(needed) } : {}) };
  schemas.set(payload, schema);
  return schema;
}

/** The schemas of the payload classes of all the acts, and of the classes within, for an OpenAPI document. */
export function payloadComponents(acts: Iterable<ActDefinition>): Readonly<Record<string, PayloadSchema>> {
  const all = definitionsAt(IN_OPEN_API);
  const names = new Set<string>();
  for (const { payload } of acts) {
    all[payload.name] ??= definitionOf(payload, all);
    names.add(payload.name);
    for (const name of referencedFrom(definitionOf(payload, all), all)) names.add(name);
  }
  return Object.fromEntries([...names].map((name) => [name, { ...all[name] }]));
}

/** The schema of the class; of the class it extends, where it adds nothing and so is not in the storage. */
function definitionOf(payload: Payload, all: Readonly<Record<string, PayloadSchema>>): PayloadSchema {
  const own = all[payload.name];
  if (own !== undefined) return own;
  const parent = Object.getPrototypeOf(payload) as Payload | null;
  return parent?.name ? definitionOf(parent, all) : { type: 'object', properties: {}, additionalProperties: false };
}

/** Read once all payload classes are loaded, not before: their decorators fill the storage. */
function definitionsAt(refPointerPrefix: string): Record<string, PayloadSchema> {
  const found = validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix,
    additionalConverters: { isDay: { type: 'string', format: 'date' }, isVisible: { type: 'string' } },
  });
  return Object.fromEntries(
    Object.entries(found).map(([name, schema]) => [name, { ...withNulls(schema), additionalProperties: false }]),
  );
}

/** What may be left out may be null as well: `@IsOptional` makes no difference between the two. */
function withNulls({ properties = {}, required = [], ...schema }: SchemaOfClass): SchemaOfClass {
  const nullable = Object.entries(properties).map(([name, each]) => {
    return [name, required.includes(name) ? each : { anyOf: [each, { type: 'null' }] }] as const;
  });
  return { ...schema, properties: Object.fromEntries(nullable), ...(required.length > 0 ? { required } : {}) };
}

/** Names of the classes a schema refers to, also through others. */
function referencedFrom(
  schema: object,
  all: Readonly<Record<string, object>>,
  found: Set<string> = new Set(),
): readonly string[] {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/(?:\$defs|components\/schemas)\/(\w+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    referencedFrom(all[name] ?? {}, all, found);
  }
  return [...found];
}
