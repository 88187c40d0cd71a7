import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { root } from './support.js';

describe('docs/api.md', () => {
  let running: TestApp;
  beforeAll(async () => {
    running = await startApp();
  });
  afterAll(async () => {
    await running.close();
  });

  it('lists every call of the interface, and no others', async () => {
    const { body } = await running.app.inject({ url: '/api/openapi.json' });
    const { paths } = JSON.parse(body) as { paths: Record<string, Record<string, object>> };
    const offered = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
    );
    expect(callsIn(readFileSync(join(root, 'docs/api.md'), 'utf8'))).toEqual(offered.sort());
  });
});

/** The calls in the first column of the table: `GET /a`, or `GET`/`POST /a` for both. */
function callsIn(markdown: string): readonly string[] {
  const cells = markdown
    .split('\n')
    .flatMap((line) => /^\| (`(?:GET|HEAD|POST|PATCH|DELETE).*?) +\| /.exec(line)?.[1] ?? []);
  const calls = cells.flatMap((cell) =>
    [...cell.matchAll(/(?:`(GET)`\/)?`(GET|HEAD|POST|PATCH|DELETE) (\/[^`?]*)[^`]*`/g)].flatMap(
      ([, also, method, path]) => [...(also === undefined ? [] : [`${also} ${path}`]), `${method} ${path}`],
    ),
  );
  return calls.sort();
}
