/** 查封、扣押的现场笔录和处理记录 – 行政强制法 第18条第7项、第28条. */
import type {
  CarryOutSeizure,
  DisposeSeizedProperty,
  ReturnSeizedProperty,
  SeizeUrgently,
} from '../../../law/measures/seizure/payloads.js';
import type { Dossier } from '../dossier.js';
import type { Instrument, Words } from '../instrument.js';
import { cause, field, fields, free, heading, instrument, paragraph, partyName, signed } from '../parts.js';
import { dayText, hourText, need, words } from '../wording.js';
import { officersField } from './investigation.js';
import { FORMS } from '../seizure-at.js';
import { formOf, seizureAt } from './seizure.js';

const SCENE = '行政强制法 第18条第7项';

/** 查封（扣押）现场笔录. */
export function seizureScene(dossier: Dossier): Instrument {
  const taking = dossier.payload as CarryOutSeizure | SeizeUrgently;
  const form = formOf(dossier);
  const came =
    taking.party === 'present'
      ? '已通知当事人到场，当事人在场。'
      : '当事人不在场，已邀请见证人到场，由见证人和行政执法人员在现场笔录上签名。';
  const things = taking.items.map(({ name, quantity }) => `${name}（${quantity}）`).join('、');
  return instrument(dossier, {
    layout: 'record',
    eachPage: ['当事人（见证人）逐页签名', '执法人员逐页签名'],
    blocks: [
      fields(
        field('案由', cause(dossier)),
        field('时间', `${dayText(taking.occurredOn)}${hourText(taking.from)}至${hourText(taking.to)}`),
        field('地点', taking.place),
        field('当事人', partyName(dossier.record.party)),
        officersField(dossier, '执法人员', taking.coOfficerId),
      ),
      heading('出示证件和告知'),
      paragraph([
        `行政执法人员已出示行政执法证件。${came}执法人员当场告知了采取${form}措施的理由、依据以及当事人依法享有的权利、救济途径。`,
      ]),
      heading('当事人的陈述和申辩'),
      ...free(taking.statement, '当事人的陈述和申辩', '行政强制法 第18条第6项'),
      heading(`${form}情况`),
      paragraph([
        `依法对下列物品予以${form}：${things}。上述物品与本案有关，不涉及与违法行为无关的场所、设施或者财物，不涉及公民个人及其所扶养家属的生活必需品；未发现已被其他国家机关依法查封。决定书和清单已当场交付。`,
      ]),
      paragraph([`物品存放于${taking.keptAt}，由${taking.keptBy}保管。`]),
      ...('urgency' in taking
        ? [paragraph([`本次${form}属于情况紧急当场实施，将在24小时内向本机关负责人报告并补办批准手续。`])]
        : []),
      heading('核对和签名'),
      ...free(taking.attestation, '当事人、见证人签名或者拒签说明', '行政强制法 第18条第8项、第9项'),
      signed(dossier.signatures({ handle: '执法人员' })),
    ],
  });
}

const DISPOSALS: Readonly<Record<DisposeSeizedProperty['disposal'], string>> = {
  confiscated: '依法没收',
  destroyed: '依法销毁',
  'handed-to-police': '随案移送公安机关',
};

/** 查封（扣押）财物退还（处理）记录. */
export function seizureDisposal(dossier: Dossier): Instrument {
  const said = dossier.payload as ReturnSeizedProperty | DisposeSeizedProperty;
  const measure = seizureAt(dossier);
  const what = 'disposal' in said ? DISPOSALS[said.disposal] : '解除后退还当事人';
  const rows = (measure?.items ?? []).map(({ name, quantity, condition }, index): Words[] => [
    [String(index + 1)],
    [name],
    [quantity],
    [condition],
  ]);
  const columns = [
    { title: '序号', share: 1 },
    { title: '名称', share: 4 },
    { title: '数量', share: 2 },
    { title: '规格、型号、状况', share: 4 },
  ];
  return instrument(dossier, {
    layout: 'record',
    eachPage: ['当事人（接收人）签名'],
    blocks: [
      fields(
        field('案由', cause(dossier)),
        field(
          '决定书',
          measure
            ? words`${FORMS[measure.form]}决定书${dossier.reference(`seizure-decision-and-list.${measure.takenSeq}`)}`
            : need(null, '决定书', SCENE),
        ),
        field('处理日期', dayText(said.occurredOn)),
        field('处理方式', what),
        officersField(dossier, '执法人员', said.coOfficerId),
      ),
      { kind: 'table', columns, rows },
      heading('处理情况'),
      ...free(said.particulars, '处理情况', '行政强制法 第28条第2款'),
      heading('当事人签收'),
      ...free(said.attestation, '当事人签收或者未签收说明', '行政强制法 第28条第2款'),
      signed(dossier.signatures({ handle: '执法人员' })),
    ],
  });
}
