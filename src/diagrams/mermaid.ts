/** Mermaid 状态图 – the procedure whole: every stage and every move, as text that renders on most code hosts. */
import { movesBetweenStages, type Move } from './chart.js';
import type { Charted } from './charted.js';
import { conditionOf } from './conditions.js';
import { phasesOf } from './phases.js';

/** The diagram as a `stateDiagram-v2`: Chinese names, English ids. */
export function mermaidOf(procedure: Charted): string {
  const lines = [
    `%% ${procedure.name.zh} ${procedure.name.en} ${procedure.version} – ${procedure.basis}`,
    'stateDiagram-v2',
    '  direction TB',
    ...phasesOf(procedure).flatMap(({ id, name, stages }) => [
      `  state "${name.zh} ${name.en}" as phase_${idOf(id)} {`,
      ...stages.map((stage) => `    state "${procedure.stageOf(stage).name.zh}" as ${idOf(stage)}`),
      '  }',
    ]),
    `  [*] --> ${idOf(procedure.stages[0]?.id ?? '')}${procedure.opening ? ` : ${procedure.opening.zh}` : ''}`,
    ...arrows(procedure),
    ...procedure.stages.filter(({ final }) => final).map(({ id }) => `  ${idOf(id)} --> [*]`),
  ];
  return `${lines.join('\n')}\n`;
}

function arrows(procedure: Charted): readonly string[] {
  const labels = new Map<string, string[]>();
  for (const move of movesBetweenStages(procedure)) {
    const pair = `${idOf(move.from)} --> ${idOf(move.to)}`;
    labels.set(pair, [...(labels.get(pair) ?? []), labelOf(procedure, move)]);
  }
  return [...labels].map(([pair, acts]) => `  ${pair} : ${acts.join('、')}`);
}

function labelOf(procedure: Charted, { act, through, to }: Move): string {
  const name = procedure.acts.get(act)?.name.zh ?? act;
  const condition = conditionOf(through, to);
  return condition ? `${name}（${condition.zh}）` : name;
}

/** Mermaid takes no hyphens in names. */
function idOf(stage: string): string {
  return stage.replaceAll('-', '_');
}
