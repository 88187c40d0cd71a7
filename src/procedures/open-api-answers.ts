/** 接口文档中的应答 – what each operation answers with, put into the OpenAPI document from the types of the code. */
import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';

type Components = NonNullable<OpenAPIObject['components']>;
type Schema = NonNullable<Components['schemas']>[string];
type Responses = Operation['responses'];
type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

interface Answers {
  /** By operation id. */
  readonly operations: Readonly<Record<string, Schema>>;
  readonly problem: Schema;
  readonly definitions: Readonly<Record<string, Schema>>;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Drawn from the return types of the controllers by `npm run answers`. */
const answers = JSON.parse(readFileSync(new URL('answers.json', import.meta.url), 'utf8')) as Answers;

/** The document with a schema for every answer, and for every problem. */
export function withAnswers(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => {
      const operations = METHODS.flatMap((method) => {
        const operation = item[method];
        return operation ? [[method, answered(operation)] as const] : [];
      });
      return [path, { ...item, ...Object.fromEntries(operations) }];
    }),
  );
  const schemas = { ...answers.definitions, ...document.components?.schemas };
  return { ...document, paths, components: { ...document.components, schemas } };
}

function answered(operation: Operation): Operation {
  const schema = answers.operations[operation.operationId ?? ''];
  const given = Object.entries<Responses[string]>(operation.responses);
  const responses = given.map(([status, response]) => {
    const isBare = response !== undefined && !('$ref' in response) && response.content === undefined;
    const told = schema !== undefined && isBare && status.startsWith('2');
    return [status, told ? { ...response, content: { 'application/json': { schema } } } : response] as const;
  });
  const problem = {
    description: '错误 – RFC 9457',
    content: { 'application/problem+json': { schema: answers.problem } },
  };
  return { ...operation, responses: { ...Object.fromEntries(responses), default: problem } };
}
