/** 法条对照 – which article became which rule, which acts stand under it, and where the rule is tested. */
import type { ActDefinition, ActDuty, Rule } from '../../law/act.js';
import type { Procedure } from '../../law/procedure.js';
import { page, table } from './markdown.js';

/** A rule, and the name of the file of `src/law/rules` that holds it. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly module: string;
}

interface Article {
  readonly statute: string;
  readonly article: string;
}

/** The page of the law map. */
export function lawMapPage(procedures: readonly Procedure[], rules: readonly PlacedRule[]): string {
  const rows = rules.flatMap((placed) => articlesOf(placed.rule.basis).map((article) => ({ ...article, ...placed })));
  const all = everyAct(procedures);
  const own = (statute: string) => rows.filter((row) => row.statute === statute);
  const statutes = [...new Set(rows.map(({ statute }) => statute))].sort((a, b) => own(b).length - own(a).length);
  return page(
    '# 法条与规则 From article to rule',
    'Each rule of law is one pure function in `src/law/rules`, named by its code. An article that gave rise to several ' +
      'rules appears once for each, and so does a rule that rests on several articles. Every rule is tested in the file ' +
      'named, and [proved](procedures/proof.md) to be needed: without it the proof fails.',
    ...statutes.map((statute) =>
      [
        `## ${statute}`,
        table(
          ['条 Article', '规则 Rule', '行为 Acts', '测试 Test'],
          own(statute)
            .sort((a, b) => numberOf(a.article) - numberOf(b.article))
            .map(({ article, rule, module }) => [
              article,
              `\`${rule.code}\` ${rule.title.zh} ${rule.title.en}`,
              actsUnder(all, rule.code),
              `[${module}](../test/law/rules/${module}.test.ts)`,
            ]),
        ),
      ].join('\n\n'),
    ),
  );
}

/** `行政处罚法 第57条、第58条; 国办发〔2018〕118号 (十四)` → statute and article, one by one. */
export function articlesOf(basis: string): readonly Article[] {
  return basis.split(/;\s*/u).flatMap((part) => {
    const cut = part.lastIndexOf(' ');
    const [statute, articles] = cut < 0 ? [part, ''] : [part.slice(0, cut), part.slice(cut + 1)];
    return articles.split('、').map((article) => ({ statute, article }));
  });
}

/** 第64条第2项 → 64. */
function numberOf(article: string): number {
  return Number(/\d+/.exec(article)?.[0] ?? 0);
}

/** The acts of all procedures, those they share once. */
function everyAct(procedures: readonly Procedure[]): readonly ActDefinition[] {
  const acts = procedures.flatMap(({ opening, acts: known }) => [opening, ...known.values()]);
  return [...new Map(acts.map((act) => [act.type, act])).values()];
}

/** The acts under the rule; a duty all whose acts are under it is named as a whole. */
function actsUnder(all: readonly ActDefinition[], code: string): string {
  const isUnder = ({ rules }: ActDefinition) => rules.includes(code);
  const whole = DUTIES.filter(({ duty }) => all.filter((act) => act.duty === duty).every(isUnder));
  if (whole.length === DUTIES.length) return '一切行为 every act';
  const rest = all.filter((act) => isUnder(act) && !whole.some(({ duty }) => duty === act.duty));
  return [...whole.map(({ text }) => text), ...rest.map(({ type }) => `\`${type}\``)].join(' ');
}

const DUTIES: readonly { readonly duty: ActDuty; readonly text: string }[] = [
  { duty: 'handle', text: '承办的一切行为 all handling;' },
  { duty: 'review', text: '审核的一切行为 all review;' },
  { duty: 'decide', text: '审批决定的一切行为 all deciding;' },
  { duty: 'chair', text: '听证主持的一切行为 all chairing;' },
  { duty: 'clerk', text: '登记的一切行为 all clerking;' },
];
