/** 行为内容的格式 – JSON Schema of each act's payload, derived from the class that validates it and from nothing else. */
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import type { ActDefinition } from '../law/act.js';

/** JSON Schema 2020-12; classes within are under `$defs`. */
export type PayloadSchema = Readonly<Record<string, unknown>>;

const REFERENCE = '#/$defs/';

const definitions = validationMetadatasToSchemas({
  classTransformerMetadataStorage: defaultMetadataStorage,
  refPointerPrefix: REFERENCE,
  additionalConverters: {
    isDay: { type: 'string', format: 'date' },
    isVisible: { type: 'string' },
  },
}) as Readonly<Record<string, object>>;

const schemas = new Map<unknown, PayloadSchema>();

/** The schema of the act's payload. */
export function payloadSchemaOf({ payload }: ActDefinition): PayloadSchema {
  const known = schemas.get(payload);
  if (known) return known;
  const own = definitions[payload.name] ?? { type: 'object', properties: {} };
  const needed = Object.fromEntries(referencedFrom(own).map((name) => [name, definitions[name] ?? {}]));
  const schema = { ...own, additionalProperties: false, ...(Object.keys(needed).length > 0 ? { $defs: needed } : {}) };
  schemas.set(payload, schema);
  return schema;
}

/** Names of the classes a schema refers to, also through others. */
function referencedFrom(schema: object, found: Set<string> = new Set()): readonly string[] {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    referencedFrom(definitions[name] ?? {}, found);
  }
  return [...found];
}
