/** 行政处罚决定书、不予行政处罚决定书 – 行政处罚法 第59条; 罚款决定与罚款收缴分离实施办法 第7条. */
import type { Decide } from '../../../law/ordinary-procedure/payloads/decision.js';
import type { ReExamineDefence } from '../../../law/ordinary-procedure/payloads/findings.js';
import type { RecordDefence, RecordWaiver } from '../../../law/ordinary-procedure/payloads/notice.js';
import { dayOf } from '../../../law/time.js';
import { benchmarkUse } from '../benchmark.js';
import type { Dossier } from '../dossier.js';
import type { Block, Field, Instrument } from '../instrument.js';
import {
  basisText,
  factsAndEvidence,
  field,
  fields,
  free,
  instrument,
  note,
  paragraph,
  partyFields,
  penalties,
  row,
  sections,
} from '../parts.js';
import { remedyFields } from '../remedies.js';
import { closed, dayText, need, periodText, sumText, words } from '../wording.js';
import { RECHECK_RESULTS } from './notice.js';

const FACTS_BASIS = '行政处罚法 第59条第1款第2项';
const COLLECTION = '罚款决定与罚款收缴分离实施办法（国务院令第235号） 第7条';

/** 行政处罚决定书. */
export function penaltyDecision(dossier: Dossier): Instrument {
  const { findings } = dossier.record;
  const { performanceAndRemedies } = dossier.payload as Decide;
  const basis = findings?.basis ?? [];
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    blocks: [
      fields(...partyFields(dossier)),
      ...sections(
        ['违法事实和证据', findings ? factsAndEvidence(dossier, findings) : noFacts],
        ['告知和陈述申辩情况', defenceStory(dossier)],
        [
          '处罚依据和裁量基准的适用',
          [
            paragraph(words`本机关认为，上述事实清楚、证据确凿，适用${basisText(basis)}。`),
            ...benchmarkUse(dossier, findings, '行政裁量基准的适用情况'),
          ],
        ],
        [
          '处罚决定',
          [
            paragraph(
              words`依据${basisText(basis)}和《行政处罚法》第57条第1款第1项，本机关决定给予当事人以下行政处罚：`,
            ),
            ...(findings ? penalties(findings) : penalties({ penalties: [] })),
          ],
        ],
        [
          '履行方式、期限和救济途径',
          [
            ...free(performanceAndRemedies, '履行方式和期限', '行政处罚法 第59条第1款第4项'),
            { kind: 'form', rows: [...paymentFields(dossier), ...remedyFields(dossier)].map((each) => row(each)) },
            paragraph([
              '申请行政复议或者提起行政诉讼的，本决定不停止执行，法律另有规定的除外（《行政处罚法》第73条第1款）。',
            ]),
          ],
        ],
      ),
      note(['本决定书一式两份，一份送达当事人，一份入卷。本决定依法应当公开的，将在作出之日起7个工作日内公示。']),
    ],
  });
}

const noFacts: readonly Block[] = [paragraph([{ blank: '违反法律、法规、规章的事实和证据', basis: FACTS_BASIS }])];

/** 缴款: bank, sum, period and surcharge, as the rule on collecting fines asks; only where money is to be paid. */
function paymentFields({ record, settings, pack }: Dossier): readonly Field[] {
  const money = (record.decision?.penalties ?? []).reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
  if (money === 0) return [];
  const { bank } = settings;
  const { perDayPerMille, capPercent } = pack.surcharge;
  const rate = `${perDayPerMille / 10}%`;
  return [
    field('应缴金额', sumText(money)),
    field('缴纳期限', `自收到本决定书之日起${periodText(pack, 'fine-payment')}内`),
    field(
      '代收机构',
      words`${need(bank?.name, '代收机构名称', COLLECTION)}（地址：${need(bank?.address, '代收机构地址', COLLECTION)}）`,
    ),
    field('收款账户', need(bank?.account, '收款账户', COLLECTION)),
    field(
      '逾期后果',
      `到期不缴纳罚款的，每日按罚款数额的${rate}加处罚款，加处罚款的数额不超过罚款数额${capPercent === 100 ? '' : `的${capPercent}%`}`,
    ),
  ];
}

/** 告知、陈述申辩（听证）以及是否采纳 – 行政处罚法 第44条、第45条、第65条. */
function defenceStory(dossier: Dossier): readonly Block[] {
  const { notices, hearing } = dossier.record;
  const notice = notices.at(-1);
  if (notice === undefined) return [paragraph([{ blank: '事先告知情况', basis: '行政处罚法 第44条、第62条' }])];
  const what = notice.hearingRight ? '拟处罚内容及陈述、申辩和要求听证的权利' : '拟处罚内容及陈述、申辩的权利';
  const told = words`本机关于${dayText(notice.effectiveOn)}向当事人送达《行政处罚事先告知书》（${dossier.numberOf(notice.documentId)}），告知${what}。`;
  const held =
    hearing?.status === 'reported' && hearing.day !== null
      ? [paragraph([`应当事人要求，本机关于${dayText(hearing.day)}依法举行听证，并根据听证笔录作出本决定。`])]
      : [];
  return [paragraph(told), ...answers(dossier, held.length > 0), ...held, ...recheck(dossier)];
}

function answers(dossier: Dossier, wasHeard: boolean): readonly Block[] {
  const said = dossier.acts<RecordDefence>('record-defence');
  if (said.length > 0) {
    return said.map(({ payload: { statedOn, statement } }) =>
      paragraph([`当事人于${dayText(statedOn)}提出陈述、申辩：${closed(oneLine(statement))}`]),
    );
  }
  const waived = dossier.last<RecordWaiver>('record-waiver');
  if (waived === null) return wasHeard ? [] : [paragraph(['当事人在规定期限内未提出陈述、申辩。'])];
  const rights = waived.payload.rights === 'defence' ? '陈述、申辩' : '陈述、申辩和听证';
  return [paragraph([`当事人于${dayText(waived.payload.waivedOn)}明确表示放弃${rights}的权利。`])];
}

function recheck(dossier: Dossier): readonly Block[] {
  const rechecked = dossier.last<ReExamineDefence>('re-examine-defence');
  const isOwed = dossier.record.defences.length > 0;
  if (rechecked === null) {
    return isOwed ? [paragraph([{ blank: '陈述申辩的复核和采纳情况', basis: '行政处罚法 第45条第1款' }])] : [];
  }
  const { opinion, result } = rechecked.payload;
  const on = dayText(dayOf(rechecked.event.at));
  return [paragraph([`本机关于${on}复核，对上述意见${RECHECK_RESULTS[result]}：${closed(oneLine(opinion))}`])];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/gu, ' ').trim();
}

/** 不予行政处罚决定书: slight or otherwise not punished, or no breach established. */
export function noPenaltyDecision(dossier: Dossier): Instrument {
  const { findings, decision } = dossier.record;
  const { opinion, performanceAndRemedies } = dossier.payload as Decide;
  const isDismissed = decision?.outcome === 'dismissal';
  const article = isDismissed ? '《行政处罚法》第57条第1款第3项' : '《行政处罚法》第57条第1款第2项';
  const decided = isDismissed ? '违法事实不能成立，决定不予行政处罚。' : '决定对当事人不予行政处罚。';
  const education = isDismissed
    ? []
    : [
        paragraph([
          '本机关已对当事人进行教育，要求其遵守法律、法规和规章，不得再次违法（《行政处罚法》第33条第3款）。',
        ]),
      ];
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    blocks: [
      fields(...partyFields(dossier)),
      ...sections(
        ['查明的事实和证据', findings ? factsAndEvidence(dossier, findings) : noFacts],
        [
          '理由和依据',
          [
            paragraph(words`本案涉及${basisText(findings?.basis ?? [])}。`),
            ...free(findings?.discretion, '裁量基准适用说明', '国办发〔2022〕27号 (十二)'),
            ...free(opinion, '理由', '行政处罚法 第57条第1款'),
          ],
        ],
        ['决定', [paragraph([`依据${article}，${decided}`]), ...education]],
        [
          '救济途径和期限',
          [
            ...free(performanceAndRemedies, '救济途径和期限', '行政处罚法 第59条第1款第5项'),
            { kind: 'form', rows: remedyFields(dossier).map((each) => row(each)) },
          ],
        ],
      ),
      note(['本决定书一式两份，一份送达当事人，一份入卷。']),
    ],
  });
}
