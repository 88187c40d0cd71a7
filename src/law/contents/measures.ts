/** 行政强制措施、责令改正复查的文书 – 行政强制法 第18条、第24条、第25条、第28条; 行政处罚法 第28条. */
import { measureOf, type Seizure } from '../measures/measure.js';
import { content, isWritten, said, type Content, type PaperToSeal } from './content.js';
import { addressed, organ, partyContents, remedies } from './shared.js';

const SCENE = '行政强制法 第18条第7项、第8项';
const EXTENSION = '行政强制法 第25条第2款';
const LIFTING = '行政强制法 第28条第1款';

/** The seizure the paper is about: the one its payload names, or the one whose request it answers. */
function seizureOf({ record, payload }: PaperToSeal): Seizure | null {
  const { measureId } = (payload ?? {}) as { readonly measureId?: string };
  const asked = record.requests.find(({ kind }) => kind === 'seizure-extension')?.subject;
  const measure = measureOf(record.measures, measureId ?? asked ?? '');
  return measure?.kind === 'seizure' ? measure : null;
}

/** What an urgent seizure says itself, and one that was asked for has from its request. */
const saidOrAsked = (field: 'legalBasis') => (paper: PaperToSeal) =>
  paper.payload === undefined || said(field)(paper) || isWritten(seizureOf(paper)?.[field]);

/** 查封（扣押）决定书、清单. */
export const seizureDecision: readonly Content[] = [
  ...partyContents('行政强制法 第24条第2款第1项'),
  content(
    'legal-basis',
    '查封、扣押的依据',
    'the legal basis of the measure',
    '行政强制法 第24条第2款第2项',
    saidOrAsked('legalBasis'),
  ),
  content(
    'things',
    '查封、扣押物品的名称、数量等',
    'name and quantity of the things',
    '行政强制法 第24条第2款第3项',
    ({ payload }) => {
      const { items } = (payload ?? {}) as { readonly items?: readonly { name: string; quantity: string }[] };
      return (
        payload === undefined ||
        (items !== undefined &&
          items.length > 0 &&
          items.every(({ name, quantity }) => isWritten(name) && isWritten(quantity)))
      );
    },
  ),
  ...remedies('行政强制法 第24条第2款第4项'),
  organ('行政强制法 第24条第2款第5项'),
  content('kept-at', '查封、扣押物品的保管', 'where and by whom they are kept', '行政强制法 第26条', said('keptAt')),
];

/** 查封（扣押）现场笔录. */
export const seizureScene: readonly Content[] = [
  content('place', '实施的地点', 'the place', SCENE, said('place')),
  content('from', '实施的起始时间', 'when it began', SCENE, said('from')),
  content('to', '实施的结束时间', 'when it ended', SCENE, said('to')),
  content('statement', '当事人的陈述和申辩', 'what the party stated', '行政强制法 第18条第6项', said('statement')),
  content(
    'attestation',
    '当事人、见证人的签名或者拒签的说明',
    'signatures, or the note of their refusal',
    '行政强制法 第18条第8项、第9项',
    said('attestation'),
  ),
];

/** 延长查封（扣押）期限通知书; 解除查封（扣押）决定书: by what the act says. */
export const seizureExtensionOrRelease: readonly Content[] = [
  addressed(EXTENSION),
  content(
    'grounds',
    '延长的理由，或者解除的事由和理由',
    'the grounds of the extension or of the release',
    `${EXTENSION}; ${LIFTING}`,
    (paper) => said('opinion')(paper) || said('reasons')(paper),
  ),
  organ(EXTENSION),
];

/** 检测（检验、检疫、鉴定）期间告知书. */
export const seizureAppraisalNotice: readonly Content[] = [
  addressed('行政强制法 第25条第3款'),
  content('from', '期间的起始日', 'the first day', '行政强制法 第25条第3款', said('from')),
  content('until', '期间的截止日', 'the last day', '行政强制法 第25条第3款', said('until')),
  content('purpose', '检测、检验、检疫、鉴定的事项', 'what is tested', '行政强制法 第25条第3款', said('purpose')),
  organ('行政强制法 第25条第3款'),
];

/** 查封（扣押）财物退还（处理）记录. */
export const seizureDisposalRecord: readonly Content[] = [
  content('particulars', '退还、处理的物品和情况', 'what became of which things', LIFTING, said('particulars')),
  content(
    'attestation',
    '当事人的签收或者未签收的说明',
    'the receipt of the party, or why there is none',
    LIFTING,
    said('attestation'),
  ),
];

/** 行政强制措施审批表. */
export const coerciveMeasureApproval: readonly Content[] = [
  content('opinion', '负责人的意见', 'the opinion of the head', '行政强制法 第18条第1项、第19条', said('opinion')),
];

/** 复查记录. */
export const reInspectionRecord: readonly Content[] = [
  content('place', '复查的地点', 'the place', '行政处罚法 第55条第2款', said('place')),
  content('findings', '复查的情况', 'what was found', '行政处罚法 第55条第2款', said('findings')),
  content('result', '改正的结果', 'whether it was corrected', '行政处罚法 第28条第1款', said('result')),
  content(
    'attestation',
    '当事人的签名或者拒签的说明',
    'the signature of the party, or the note of its refusal',
    '行政处罚法 第55条第2款',
    said('attestation'),
  ),
];
