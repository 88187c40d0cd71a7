/** 先行登记保存的文书 – 行政处罚法 第56条. */
import type { Approval, Reasons } from '../../../law/ordinary-procedure/payloads/filing.js';
import type { DisposePreservedEvidence, PreserveEvidence } from '../../../law/measures/preservation/payloads.js';
import { approvalForm, requestOf } from '../approval.js';
import type { Dossier } from '../dossier.js';
import type { Instrument } from '../instrument.js';
import { cause, field, fields, heading, instrument, note, paragraph, partyRows, signed, toWhomever } from '../parts.js';
import { articleText, closed, dayText, linesOf, need, periodText, words } from '../wording.js';

const BASIS = '行政处罚法 第56条';

/** 先行登记保存证据审批表. */
export function preservationApproval(dossier: Dossier): Instrument {
  const asked = requestOf<Reasons>(dossier, 'preservation');
  return approvalForm(dossier, {
    rows: partyRows(dossier),
    asked: words`${closedOrBlank(asked?.payload.reasons)}拟依据${articleText(BASIS)}先行登记保存。`,
    answer: (dossier.payload as Approval).opinion,
  });
}

function closedOrBlank(reasons: string | undefined) {
  return reasons === undefined ? need(null, '申请理由', BASIS) : closed(reasons);
}

/** 先行登记保存证据通知书及清单. */
export function preservationNotice(dossier: Dossier): Instrument {
  const { items, keptAt, occurredOn } = dossier.payload as PreserveEvidence;
  const days = periodText(dossier.pack, 'evidence-preservation');
  const list = items
    .split(/[、；\n]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    recipient: toWhomever(dossier),
    blocks: [
      paragraph(
        words`因你（单位）涉嫌${need(dossier.matter?.name, '案由', BASIS)}一案，有关证据可能灭失或者以后难以取得，依据《行政处罚法》第56条，经本机关负责人批准，本机关于${dayText(occurredOn)}对下列物品先行登记保存，并将在${days}内及时作出处理决定。`,
      ),
      fields(field('保存地点', keptAt)),
      heading('先行登记保存物品清单'),
      {
        kind: 'table',
        columns: [
          { title: '序号', share: 1 },
          { title: '物品名称、数量及状况', share: 8 },
        ],
        rows: list.map((item, index) => [[String(index + 1)], [item]]),
      },
      paragraph(['在此期间，当事人或者有关人员不得销毁或者转移上述物品。']),
      signed(dossier.signatures({ handle: '执法人员' })),
      note(['本通知书及清单一式两份，一份交当事人，一份入卷。']),
    ],
  });
}

const DISPOSALS: Readonly<Record<DisposePreservedEvidence['disposal'], string>> = {
  returned: '解除先行登记保存，退还当事人',
  seized: '依法采取查封、扣押措施',
  'sent-for-appraisal': '送交检测、检验或者鉴定',
  confiscated: '依法予以没收',
};

/** 先行登记保存证据物品处理通知书. */
export function preservationDisposition(dossier: Dossier): Instrument {
  const { disposal, reasons, measureId } = dossier.payload as DisposePreservedEvidence;
  const preserved = dossier
    .acts<PreserveEvidence>('preserve-evidence')
    .findLast(({ payload }) => payload.measureId === measureId);
  const notice = dossier.record.file.find(({ id }) => id === `evidence-preservation-notice.${preserved?.event.seq}`);
  const items = need(preserved?.payload.items.trim(), '物品', BASIS);
  const on = preserved ? dayText(preserved.payload.occurredOn) : need(null, '登记保存日期', BASIS);
  const number = notice ? dossier.reference(notice.id) : [];
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    recipient: toWhomever(dossier),
    blocks: [
      fields(field('案由', cause(dossier))),
      paragraph(
        words`本机关于${on}以《先行登记保存证据通知书》${number}对你（单位）的下列物品先行登记保存：${items}。`,
      ),
      paragraph(words`依据《行政处罚法》第56条，现作出如下处理：${DISPOSALS[disposal]}。`),
      ...linesOf(reasons).map((line, index) => paragraph([`${index === 0 ? '理由：' : ''}${closed(line)}`])),
      signed(dossier.signatures({ handle: '执法人员' })),
      note(['本通知书一式两份，一份送达当事人，一份入卷。']),
    ],
  });
}
