import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { generatedDocs } from '../../src/cli/generated-docs.js';
import { ordinaryProcedure } from '../../src/law/ordinary-procedure/ordinary-procedure.js';
import { currentLawPack } from '../../src/law/packs/index.js';
import { ACT_PROPERTIES, WORLD_PROPERTIES } from '../../src/law/proof/properties.js';
import { statute } from '../../src/law/rules/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const committed = (path: string) => readFile(`${root}${path}`, 'utf8');

describe('what is generated into docs/', () => {
  it.each([
    'docs/procedures/ordinary.svg',
    'docs/procedures/ordinary.mmd',
    'docs/procedures/ordinary.md',
    'docs/procedures/simplified.svg',
    'docs/procedures/simplified.mmd',
    'docs/procedures/simplified.md',
    'docs/procedures/measures.md',
    'docs/procedures/preservation.svg',
    'docs/procedures/seizure.svg',
    'docs/procedures/correction-order.svg',
    'docs/law-map.md',
  ])('%s is up to date (`npm run prove -- --docs-only` writes it)', async (path) => {
    const docs = await generatedDocs(root);
    expect(await committed(path)).toBe(docs.get(path));
  });

  it('the report of the proof is of the present procedure, law pack, sentences and rules', async () => {
    const report = await committed('docs/procedures/proof.md');
    expect(report).toContain(`version ${ordinaryProcedure.version}, under the law pack \`${currentLawPack.id}\``);
    const sentences = [...WORLD_PROPERTIES, ...ACT_PROPERTIES].map(({ name }) => `- ${name}`);
    const rules = [...statute.keys()].map((code) => `| \`${code}\` |`);
    for (const text of [...sentences, ...rules]) expect(report).toContain(text);
  });
});
