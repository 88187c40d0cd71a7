/** 接口文档中的行为 – the payloads of all acts, put into the OpenAPI document from the classes that validate them. */
import type { OpenAPIObject } from '@nestjs/swagger';
import { currentProcedures } from '../law/procedures.js';
import type { Procedure } from '../law/procedure.js';
import { payloadComponents, type PayloadSchema } from './payload-schemas.js';

type Components = NonNullable<OpenAPIObject['components']>;

/** The document with a schema for each payload, and an act's body as one of them by its type. */
export function withActs(document: OpenAPIObject): OpenAPIObject {
  const acts = currentProcedures.flatMap((procedure) => [procedure.opening, ...procedure.acts.values()]);
  const performable = currentProcedures.flatMap((procedure) => [...procedure.acts.values()]);
  const bodies = performable.map(({ type, name, payload }) => ({
    type: 'object',
    title: `${type} ${name.zh}`,
    required: ['type', 'payload'],
    properties: { type: { const: type }, payload: { $ref: `#/components/schemas/${payload.name}` } },
  }));
  const payloads = payloadComponents(acts);
  const schemas = {
    ...document.components?.schemas,
    ...payloads,
    ActBody: { oneOf: bodies },
    OpenCaseBody: { oneOf: currentProcedures.map((procedure) => openingBody(procedure, payloads)) },
  } as Components['schemas'];
  return { ...document, components: { ...document.components, schemas } };
}

/** The opening act's payload, and beside it the procedure. */
function openingBody({ id, opening }: Procedure, payloads: Readonly<Record<string, PayloadSchema>>): object {
  const { properties, required, ...schema } = payloads[opening.payload.name] ?? {};
  return {
    ...schema,
    properties: { procedure: { const: id }, ...(properties as object) },
    required: ['procedure', ...(required as string[])],
  };
}
