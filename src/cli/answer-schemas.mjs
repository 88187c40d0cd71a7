/**
 * 接口应答的格式 – JSON Schema of every answer, drawn from the types the controllers' methods return and from nothing else.
 *
 *   node src/cli/answer-schemas.mjs           writes src/procedures/answers.json
 *   node src/cli/answer-schemas.mjs --check   only says whether it is as the types are; exit code 1 if not
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { createFormatter, createParser, createProgram, SchemaGenerator } from 'ts-json-schema-generator';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = `${root}src/procedures/answers.json`;
const HTTP_METHODS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete']);
const IN_DRAFT = '#/definitions/';
const settings = {
  path: `${root}src/**/*.controller.ts`,
  tsconfig: `${root}tsconfig.json`,
  skipTypeCheck: true,
  expose: 'export',
  topRef: true,
  jsDoc: 'extended',
  additionalProperties: false,
};

process.exitCode = await main();

async function main() {
  const config = await resolveConfig(output);
  const text = await format(JSON.stringify(answers()), { ...config, parser: 'json' });
  if (!process.argv.includes('--check')) {
    writeFileSync(output, text);
    return 0;
  }
  if (readFileSync(output, 'utf8') === text) return 0;
  console.error('src/procedures/answers.json is not as the types are: run `npm run answers`');
  return 1;
}

/** Schemas by operation (`Controller_method`, as the OpenAPI document calls it), of a problem, and what they refer to. */
function answers() {
  const program = createProgram(settings);
  const generator = new SchemaGenerator(program, createParser(program, settings), createFormatter(settings), settings);
  const operations = {};
  const definitions = {};
  const schemaOf = (type) => {
    const { $ref, definitions: named = {} } = schemaFrom(generator, type);
    const name = decodeURIComponent($ref.slice(IN_DRAFT.length));
    const { [name]: whole, ...others } = named;
    Object.assign(definitions, hasName(name) ? named : others);
    return hasName(name) ? { $ref } : whole;
  };
  for (const [operation, type] of methodsIn(program)) operations[operation] = schemaOf(type);
  const problem = schemaOf(problemIn(program));
  return JSON.parse(renamed(JSON.stringify({ operations, problem, definitions: sorted(definitions) })));
}

/** Names the type before the generator's own error, which holds the whole program and says little. */
function schemaFrom(generator, type) {
  try {
    return generator.createSchemaFromNodes([type]);
  } catch (error) {
    console.error(`${type.getSourceFile().fileName}: no schema of ${type.getText()}: ${error.message}`);
    process.exit(1);
  }
}

/** Types that are written where they stand get a name of the generator's that means nothing. */
function hasName(name) {
  return !/^(?:def-|alias-|structure-)/.test(name);
}

/** What every error is answered with. */
function problemIn(program) {
  return program
    .getSourceFile(`${root}src/platform/http/problem.ts`)
    .statements.filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text === 'Problem');
}

/** Each method that answers a request with something, and the type of what it answers. */
function* methodsIn(program) {
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.endsWith('.controller.ts'));
  for (const source of sources.sort((one, other) => (one.fileName < other.fileName ? -1 : 1))) {
    for (const controller of source.statements.filter(ts.isClassDeclaration)) {
      for (const method of controller.members.filter(ts.isMethodDeclaration)) {
        const type = answered(method.type);
        if (type && isRoute(method)) yield [`${controller.name.text}_${method.name.text}`, type];
      }
    }
  }
}

/** What a promise promises; null for nothing. */
function answered(type) {
  const inner =
    type && ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Promise' ? type.typeArguments[0] : type;
  return inner === undefined || inner.kind === ts.SyntaxKind.VoidKeyword ? null : inner;
}

function isRoute(method) {
  return (ts.getDecorators(method) ?? []).some(({ expression }) => {
    return ts.isCallExpression(expression) && HTTP_METHODS.has(expression.expression.getText());
  });
}

/** Where a name carries its parameters (`Page<Post>`), a name that may stand in a reference. */
function renamed(text) {
  return text
    .replaceAll(/"#\/definitions\/([^"]+)"/g, (_, name) => `"#/components/schemas/${plain(decodeURIComponent(name))}"`)
    .replaceAll(/"([A-Za-z]+<[^":]+>)":/g, (_, name) => `"${plain(name)}":`);
}

function plain(name) {
  return name.replaceAll(/[^A-Za-z0-9]+/g, '_').replace(/_$/, '');
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
}
