/** 责令改正、复查的文书 – 行政处罚法 第28条. */
import type {
  OrderCorrection,
  OrderCorrectionAgain,
  ReInspectCorrection,
} from '../../../law/measures/correction-order/payloads.js';
import { measureOf, type CorrectionOrder } from '../../../law/measures/measure.js';
import type { Dossier } from '../dossier.js';
import type { Block, Instrument } from '../instrument.js';
import {
  cause,
  field,
  fields,
  free,
  heading,
  instrument,
  note,
  paragraph,
  partyName,
  signed,
  toParty,
} from '../parts.js';
import { remedies } from '../remedies.js';
import { articleText, dayText, need, words } from '../wording.js';
import { credentialsShown, officersField } from './investigation.js';

const BASIS = '行政处罚法 第28条第1款';
/** Whoever is ordered to do something is told how to contest it. */
const CONTESTED = '行政复议法 第20条; 行政诉讼法 第46条';

/** 责令（限期）改正通知书, 再次责令改正通知书. */
export function rectificationOrder(dossier: Dossier): Instrument {
  const { order, correctBy } = dossier.payload as OrderCorrection | OrderCorrectionAgain;
  const basis = need(dossier.matter && articleText(dossier.matter.basis), '依据', BASIS);
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    recipient: toParty(dossier),
    blocks: [
      paragraph(
        words`经查，${partyName(dossier.record.party)}涉嫌${need(dossier.matter?.name, '违法行为', BASIS)}，涉及的规定为${basis}。`,
      ),
      ...earlierOrder(dossier),
      paragraph(words`依据《行政处罚法》第28条第1款，现责令你（单位）改正上述行为，具体要求如下：`),
      ...free(order, '改正要求', BASIS),
      paragraph(words`改正期限：${dayText(correctBy)}前。逾期不改正的，本机关将依法处理。`),
      ...remedies(dossier, CONTESTED),
      signed(dossier.signatures({ handle: '执法人员' })),
      note(['本通知书一式两份，一份送达当事人，一份入卷。']),
    ],
  });
}

/** What was ordered before, and what its re-inspection found. */
function earlierOrder(dossier: Dossier): readonly Block[] {
  const measure = correctionOf(dossier);
  const before = measure?.orders.filter(({ seq }) => seq < dossier.paper.seq).at(-1);
  if (before === undefined) return [];
  const found = measure?.reInspections.filter(({ seq }) => seq < dossier.paper.seq).at(-1);
  const number = dossier.reference(`rectification-order.${before.seq}`);
  return [
    paragraph(
      words`本机关已于${dayText(before.orderedOn)}以《责令（限期）改正通知书》${number}责令你（单位）改正${found ? `，经${dayText(found.on)}复查，${RESULTS[found.result]}` : ''}。`,
    ),
  ];
}

function correctionOf({ record, payload }: Dossier): CorrectionOrder | null {
  const measure = measureOf(record.measures, (payload as Partial<OrderCorrectionAgain>).measureId ?? '');
  return measure?.kind === 'correction-order' ? measure : null;
}

const RESULTS: Readonly<Record<ReInspectCorrection['result'], string>> = {
  corrected: '已经改正',
  'partly-corrected': '部分改正，尚未改正到位',
  'not-corrected': '尚未改正',
};

/** 复查记录. */
export function reInspectionRecord(dossier: Dossier): Instrument {
  const { occurredOn, place, findings, result, attestation, coOfficerId } = dossier.payload as ReInspectCorrection;
  const order = correctionOf(dossier)?.orders.at(-1);
  const number = order ? dossier.reference(`rectification-order.${order.seq}`) : [];
  return instrument(dossier, {
    layout: 'record',
    eachPage: ['当事人（见证人）逐页签名', '复查人逐页签名'],
    blocks: [
      fields(
        field('案由', cause(dossier)),
        field('责令改正文书', words`责令（限期）改正通知书${number}`),
        field('改正期限', need(order && dayText(order.correctBy), '改正期限', BASIS)),
        field('复查日期', dayText(occurredOn)),
        field('复查地点', place),
        officersField(dossier, '复查人', coOfficerId),
      ),
      credentialsShown(dossier),
      heading('复查情况'),
      ...free(findings, '复查情况', '行政处罚法 第55条第2款'),
      heading('复查结论'),
      paragraph([`经复查，上述违法行为${RESULTS[result]}。`]),
      heading('当事人意见及签名'),
      ...free(attestation, '当事人签名或者拒签说明', '行政处罚法 第55条第2款'),
      signed(dossier.signatures({ handle: '复查人' })),
    ],
  });
}
