/** 接口文档中的行为 – the payloads of all acts, put into the OpenAPI document from the classes that validate them. */
import type { OpenAPIObject } from '@nestjs/swagger';
import { currentProcedures } from '../law/procedures.js';
import { payloadComponents } from './payload-schemas.js';

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
  const opening = currentProcedures[0]?.opening.payload.name ?? '';
  const schemas = {
    ...document.components?.schemas,
    ...payloadComponents(acts),
    ActBody: { oneOf: bodies },
    OpenCaseBody: {
      allOf: [
        { $ref: `#/components/schemas/${opening}` },
        {
          type: 'object',
          required: ['procedure'],
          properties: { procedure: { enum: currentProcedures.map(({ id }) => id) } },
        },
      ],
    },
  } as Components['schemas'];
  return { ...document, components: { ...document.components, schemas } };
}
