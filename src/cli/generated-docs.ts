/** 生成的文档 – what is written into `docs/` from the law itself, by path. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chartOf } from '../diagrams/chart.js';
import { mermaidOf } from '../diagrams/mermaid.js';
import { lawMapPage, type PlacedRule } from '../diagrams/pages/law-map.js';
import { procedurePage } from '../diagrams/pages/procedure-page.js';
import { svgOf } from '../diagrams/svg.js';
import { ordinaryProcedure } from '../law/ordinary-procedure/ordinary-procedure.js';
import { statute } from '../law/rules/index.js';

/** Every generated document but the proof's own report: path below the root → text. */
export async function generatedDocs(root: string): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['docs/procedures/ordinary.svg', await svgOf(chartOf(ordinaryProcedure))],
    ['docs/procedures/ordinary.mmd', mermaidOf(ordinaryProcedure)],
    ['docs/procedures/ordinary.md', procedurePage(ordinaryProcedure)],
    ['docs/law-map.md', lawMapPage(ordinaryProcedure, await placedRules(root))],
  ]);
}

/** The rules in the order of the statute, each with the file of `src/law/rules` that states its code. */
async function placedRules(root: string): Promise<readonly PlacedRule[]> {
  const folder = join(root, 'src', 'law', 'rules');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const modules = await Promise.all(
    names.map(async (name) => ({ module: name.slice(0, -3), text: await readFile(join(folder, name), 'utf8') })),
  );
  return [...statute.values()].map((rule) => {
    const place = modules.find(({ text }) => text.includes(`code: '${rule.code}'`));
    if (!place) throw new RangeError(`no file of src/law/rules states the rule ${rule.code}`);
    return { rule, module: place.module };
  });
}
