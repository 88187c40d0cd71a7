/** 措施说明 – the measures beside a case: states, ways, acts, each kind with its diagram. */
import type { MeasureMachine } from '../../law/measures/measure-machine.js';
import { chartedMeasure } from '../charted.js';
import { page } from './markdown.js';
import { actTable, statesOf } from './procedure-page.js';

/** The page of the measures. */
export function measuresPage(machines: readonly MeasureMachine[], version: string): string {
  return page(
    '# 措施 Measures',
    'A measure is a small machine inside the record of its case (`record.measures`). Its acts are acts of the case: one ' +
      'pipeline, one chain, one replay. Whether an act is lawful, its rules say, `measure-in-state` among them; where the ' +
      'measure then stands, its own machine says. The ordinary procedure knows every kind; the simplified one only orders to ' +
      'correct, for where something must be preserved or seized the facts are not certain on the spot (行政处罚法 第51条).',
    ...machines.map((machine) => sectionOf(machine, version)),
  );
}

function sectionOf(machine: MeasureMachine, version: string): string {
  const charted = chartedMeasure(machine, version);
  const { kind, name, basis } = machine;
  return [
    `## ${name.zh} ${name.en}`,
    `\`${kind}\` — ${basis}.`,
    `![${name.zh} ${name.en}](${kind}.svg)`,
    statesOf(
      charted,
      charted.stages.map(({ id }) => id),
    ),
    actTable(machine.acts),
  ].join('\n\n');
}
