/** 文书内容 – a paper without what the law prescribes cannot be sealed: the act that would draw and sign it is refused. */
import type { Situation } from '../act.js';
import { unstatedIn } from '../contents/index.js';
import { defineRule } from './rule.js';

/** 应当载明的内容一项不缺. */
export const requiredContents = defineRule({
  code: 'required-contents',
  basis: '行政处罚法 第44条、第52条、第55条、第59条、第64条; 行政强制法 第24条、第35条、第54条、第55条',
  title: { zh: '文书应当载明的内容齐全', en: 'The paper says all that the law prescribes' },
  check: (situation) =>
    situation.act.draws.flatMap((code) => {
      const { record, event, pack } = situation;
      const paper = { code, record, payload: event.payload, facts: event.facts, pack };
      return unstatedIn(paper).map(({ code: content, name, basis }) => ({
        message: {
          zh: `${nameOf(situation, code).zh}缺少应当载明的内容：${name.zh}，不得签署封存`,
          en: `${nameOf(situation, code).en} lacks what it must say – ${name.en} – and cannot be sealed`,
        },
        basis,
        detail: { paper: code, content },
      }));
    }),
});

function nameOf({ pack }: Situation, code: string) {
  const { ordinary, simplified } = pack.catalogue;
  return [...ordinary, ...simplified].find((entry) => entry.code === code)?.name ?? { zh: code, en: code };
}
