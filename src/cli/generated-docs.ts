/** 生成的文档 – what is written into `docs/` from the law itself, by path. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chartOf } from '../diagrams/chart.js';
import { chartedMeasure, chartedProcedure } from '../diagrams/charted.js';
import { mermaidOf } from '../diagrams/mermaid.js';
import { lawMapPage, type PlacedRule } from '../diagrams/pages/law-map.js';
import { measuresPage } from '../diagrams/pages/measures-page.js';
import { procedurePage } from '../diagrams/pages/procedure-page.js';
import { svgOf } from '../diagrams/svg.js';
import { measureMachines } from '../law/measures/machines.js';
import { ordinaryProcedure } from '../law/ordinary-procedure/ordinary-procedure.js';
import { currentProcedures } from '../law/procedures.js';
import { statute } from '../law/rules/index.js';

/** Every generated document but the proof's own report: path below the root → text. */
export async function generatedDocs(root: string): Promise<ReadonlyMap<string, string>> {
  const docs = new Map<string, string>();
  for (const procedure of currentProcedures) {
    const charted = chartedProcedure(procedure);
    docs.set(`docs/procedures/${procedure.id}.svg`, await svgOf(chartOf(charted)));
    docs.set(`docs/procedures/${procedure.id}.mmd`, mermaidOf(charted));
    docs.set(`docs/procedures/${procedure.id}.md`, procedurePage(procedure));
  }
  for (const machine of measureMachines) {
    const charted = chartedMeasure(machine, ordinaryProcedure.version);
    docs.set(`docs/procedures/${machine.kind}.svg`, await svgOf(chartOf(charted)));
  }
  docs.set('docs/procedures/measures.md', measuresPage(measureMachines, ordinaryProcedure.version));
  docs.set('docs/law-map.md', lawMapPage(currentProcedures, await placedRules(root)));
  return docs;
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
