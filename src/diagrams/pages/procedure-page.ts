/** 程序说明 – the procedure as a page: its states in order with their articles, its acts with duty, basis and rules. */
import type { ActDefinition, ActDuty } from '../../law/act.js';
import type { Procedure, StageDescription } from '../../law/procedure.js';
import { movesBetweenStages } from '../chart.js';
import { conditionOf } from '../conditions.js';
import { chartedProcedure, type Charted } from '../charted.js';
import { phasesOf } from '../phases.js';
import { page, table } from './markdown.js';

const DUTIES: Readonly<Record<ActDuty, string>> = {
  handle: '办 handle',
  review: '审 review',
  decide: '定 decide',
  chair: '听证主持 chair',
  clerk: '登记 clerk',
};

/** The page of the procedure. */
export function procedurePage(procedure: Procedure): string {
  const { id, name, version, basis } = procedure;
  const charted = chartedProcedure(procedure);
  return page(
    `# ${name.zh} ${name.en}`,
    `Version ${version}. ${basis}.`,
    `![状态图 State diagram](${id}.svg)`,
    `The whole diagram as text is in [${id}.mmd](${id}.mmd); what is proved of it, in [proof.md](proof.md); which ` +
      'article became which rule, in [law-map.md](../law-map.md). Measures that run beside a case have machines of their own: ' +
      '[measures.md](measures.md).',
    '## 阶段 States',
    ...phasesOf(charted).map((phase) =>
      [`### ${phase.name.zh} ${phase.name.en}`, statesOf(charted, phase.stages)].join('\n\n'),
    ),
    '## 行为 Acts',
    'Every act also names its own articles. Rules are named by their codes; `enforcement` marks acts towards the party, ' +
      'done by two officers who both sign.',
    actsOf(procedure),
  );
}

/** The states of the ids, each with its ways and acts. */
export function statesOf(procedure: Charted, stages: readonly string[]): string {
  return stages.map((id) => stateOf(procedure, procedure.stageOf(id))).join('\n\n');
}

function stateOf(procedure: Charted, { id, name, basis, acts }: StageDescription): string {
  const ways = waysFrom(procedure, id);
  return [
    `**${name.zh} ${name.en}** \`${id}\` — ${basis}`,
    ways.length > 0 ? ways.map((way) => `- ${way}`).join('\n') : '- 程序到此终了 The procedure ends here.',
    `<details><summary>此阶段可为的行为 Acts (${acts.length})</summary>\n\n${acts.map((act) => `\`${act}\``).join(', ')}\n\n</details>`,
  ].join('\n\n');
}

/** Where each act leads from the state, and when. */
function waysFrom(procedure: Charted, id: string): readonly string[] {
  return movesBetweenStages(procedure)
    .filter(({ from }) => from === id)
    .map(({ act, to, through }) => {
      const name = procedure.acts.get(act)?.name.zh ?? act;
      const condition = conditionOf(through, to);
      return `${name} \`${act}\` → ${procedure.stageOf(to).name.zh} \`${to}\`${condition ? `（${condition.zh} ${condition.en}）` : ''}`;
    });
}

function actsOf({ opening, acts }: Procedure): string {
  return actTable([opening, ...acts.values()]);
}

/** The acts with duty, articles and rules. */
export function actTable(acts: readonly ActDefinition[]): string {
  return table(['行为 Act', '职责 Duty', '依据 Basis', '规则 Rules'], acts.map(rowOf));
}

function rowOf({ type, name, duty, basis, rules, enforcement, gate }: ActDefinition): readonly string[] {
  const marks = [enforcement ? 'enforcement' : '', gate ? `gate: ${gate}` : ''].filter((mark) => mark !== '');
  return [
    `${name.zh} ${name.en} \`${type}\`${marks.length > 0 ? ` (${marks.join('; ')})` : ''}`,
    DUTIES[duty],
    basis,
    [...new Set(rules)].map((code) => `\`${code}\``).join(' '),
  ];
}
