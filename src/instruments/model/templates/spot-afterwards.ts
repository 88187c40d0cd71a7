/** 当场处罚之后的文书 – 行政处罚法 第52条第3款、第68条至第71条、第75条. */
import type {
  CollectOnTheSpot,
  CorrectSpotDecision,
  FindSpotFault,
  HandOverCash,
  PassSpotCheck,
  PayCashToBank,
  ReportSpotDecision,
  RevokeSpotDecision,
  UpholdSpotDecision,
} from '../../../law/simplified-procedure/payloads/afterwards.js';
import type { ConvertToOrdinary } from '../../../law/simplified-procedure/payloads/scene.js';
import { givenBy, signedIn } from '../approval.js';
import type { Dossier } from '../dossier.js';
import type { FormRow, Instrument } from '../instrument.js';
import {
  caseRows,
  cause,
  field,
  fields,
  free,
  instrument,
  note,
  opinion,
  paragraph,
  partyName,
  partyRows,
  penaltiesLine,
  row,
  signed,
  toParty,
} from '../parts.js';
import { closed, dayText, need, periodText, sumText, words } from '../wording.js';
import { officersField } from './investigation.js';
import { decidedOn, decisionNumber, paymentRecord } from './performance.js';

/** 决定书: number, day, content. */
function decisionRows(dossier: Dossier): readonly FormRow[] {
  const { decision } = dossier.record;
  return [
    row(field('决定书文号', decisionNumber(dossier))),
    row(field('决定日期', decidedOn(dossier))),
    row(field('处罚内容', need(decision && penaltiesLine(decision), '处罚内容', '行政处罚法 第52条第2款'))),
  ];
}

const GROUNDS: Readonly<Record<CollectOnTheSpot['ground'], string>> = {
  'small-fine': '依法给予一百元以下的罚款（《行政处罚法》第68条第1项）',
  'hard-to-collect-later': '不当场收缴事后难以执行（《行政处罚法》第68条第2项）',
  'remote-at-request': '边远、水上、交通不便地区，当事人提出向指定银行缴纳确有困难（《行政处罚法》第69条）',
};

/** 当场收缴罚款登记表; 罚款缴纳登记表 – by the act that drew it. */
export function fineReceipt(dossier: Dossier): Instrument {
  if (dossier.event.type !== 'collect-on-the-spot') return paymentRecord(dossier);
  const { amountFen, ground, explanation, receiptNumber, occurredOn, coOfficerId } =
    dossier.payload as CollectOnTheSpot;
  const rows = [
    ...caseRows(dossier),
    ...partyRows(dossier),
    ...decisionRows(dossier),
    row(field('收缴日期', dayText(occurredOn)), field('收缴金额', sumText(amountFen))),
    row(field('当场收缴依据', GROUNDS[ground])),
    ...(explanation ? [row(field('情况说明', explanation))] : []),
    row(field('专用票据号', need(receiptNumber, '专用票据号', '行政处罚法 第70条'))),
    row(officersField(dossier, '收缴人', coOfficerId)),
  ];
  return instrument(dossier, {
    layout: 'form',
    eachPage: ['当事人签名'],
    blocks: [
      { kind: 'form', rows },
      note([
        `执法人员应当自收缴罚款之日起${periodText(dossier.pack, 'cash-to-agency')}内交至本机关（《行政处罚法》第71条）。`,
      ]),
    ],
  });
}

/** 当场收缴罚款交付记录; 缴存银行记录 – by the act that drew it. */
export function cashHandover(dossier: Dossier): Instrument {
  const said = dossier.payload as HandOverCash | PayCashToBank;
  const collected = dossier
    .acts<CollectOnTheSpot>('collect-on-the-spot')
    .find(({ event }) => event.seq === said.collectionSeq);
  const basis = '行政处罚法 第71条';
  const sum = need(collected && sumText(collected.payload.amountFen), '收缴金额', basis);
  const when = need(collected && dayText(collected.payload.occurredOn), '收缴日期', basis);
  const own: readonly FormRow[] =
    'bank' in said
      ? [
          row(field('缴存日期', dayText(said.paidOn)), field('缴存金额', sum)),
          row(field('指定的银行', said.bank), field('缴款凭证号', said.slipNumber)),
        ]
      : [row(field('交付日期', dayText(said.handedOverOn)), field('交付金额', sum)), row(field('交接情况', said.note))];
  const rows = [
    ...caseRows(dossier),
    ...decisionRows(dossier),
    row(field('收缴日期', when), field('专用票据号', need(collected?.payload.receiptNumber, '专用票据号', basis))),
    ...own,
    { fields: [field('登记', '以上情况属实。')] as const, signatures: givenBy(dossier, '登记人') },
  ];
  return instrument(dossier, { layout: 'form', eachPage: ['交付人', '接收人'], blocks: [{ kind: 'form', rows }] });
}

/** 当场处罚备案登记表. */
export function spotFiling(dossier: Dossier): Instrument {
  const rows = [
    ...caseRows(dossier),
    ...partyRows(dossier),
    ...decisionRows(dossier),
    row(field('备案日期', dayText(dossier.paper.datedOn))),
    {
      fields: [
        field('备案情况', need((dossier.payload as ReportSpotDecision).note, '备案情况', '行政处罚法 第52条第3款')),
      ] as const,
      signatures: givenBy(dossier, '备案人'),
    },
  ];
  return instrument(dossier, {
    layout: 'form',
    blocks: [
      { kind: 'form', rows },
      note(['执法人员当场作出的行政处罚决定，应当报所属行政机关备案（《行政处罚法》第52条第3款）。']),
    ],
  });
}

const PROPOSALS: Readonly<Record<FindSpotFault['proposal'], string>> = {
  correct: '建议更正决定书',
  revoke: '建议撤销决定',
};

/** 当场处罚事后审核意见; 维持当场处罚决定审批表 – by the act that drew it. */
export function spotCheck(dossier: Dossier): Instrument {
  if (dossier.event.type === 'uphold-spot-decision') return upheld(dossier);
  const said = dossier.payload as PassSpotCheck | FindSpotFault;
  const basis = '行政处罚法 第75条第2款';
  const [conclusion, text] =
    'faults' in said ? [PROPOSALS[said.proposal], said.faults] : ['审核通过，未发现问题', said.opinion];
  const rows = [
    ...caseRows(dossier),
    ...partyRows(dossier),
    ...decisionRows(dossier),
    row(field('审核结论', conclusion)),
    opinion('审核意见', [need(text, '审核意见', basis)], ...signedIn(dossier, 'review', '审核人')),
  ];
  return instrument(dossier, { layout: 'form', blocks: [{ kind: 'form', rows }] });
}

/** The head does not follow the reviewer who found fault. */
function upheld(dossier: Dossier): Instrument {
  const faults = dossier.last<FindSpotFault>('find-spot-fault')?.payload;
  const { reasons } = dossier.payload as UpholdSpotDecision;
  const basis = '行政处罚法 第75条第2款';
  const rows = [
    ...caseRows(dossier),
    ...partyRows(dossier),
    ...decisionRows(dossier),
    row(field('审核意见', need(faults?.faults, '审核意见', basis))),
    row(field('处理结论', '维持当场处罚决定')),
    opinion('负责人意见', [need(reasons, '负责人意见', basis)], ...signedIn(dossier, 'decide', '负责人')),
  ];
  return instrument(dossier, { layout: 'form', blocks: [{ kind: 'form', rows }] });
}

/** 当场行政处罚决定更正书; 撤销当场行政处罚决定书 – by the act that drew it. */
export function spotCorrection(dossier: Dossier): Instrument {
  const said = dossier.payload as CorrectSpotDecision | RevokeSpotDecision;
  const basis = '行政处罚法 第75条第2款';
  const decided =
    'correction' in said
      ? [
          paragraph(['经审查，上述决定书有误，依据《行政处罚法》第75条第2款，现更正如下：']),
          ...free(said.correction, '更正的内容', basis),
          paragraph(['除上述更正外，决定书的其他内容不变。更正不得加重对当事人的处罚。']),
        ]
      : [
          paragraph(['经审查，上述处罚决定有错误，依据《行政处罚法》第75条第2款，本机关决定予以撤销。理由如下：']),
          ...free(said.reasons, '撤销的理由', basis),
          paragraph([`已缴罚款的处理：${closed(said.refund)}`]),
        ];
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    recipient: toParty(dossier),
    blocks: [
      fields(field('案由', cause(dossier))),
      paragraph(
        words`本机关于${decidedOn(dossier)}对${partyName(dossier.record.party)}作出《当场行政处罚决定书》（${decisionNumber(dossier)}）。`,
      ),
      ...decided,
      signed(signedIn(dossier, 'decide', '负责人')),
      note(['本文书一式两份，一份送达当事人，一份入卷。']),
    ],
  });
}

const CONVERSIONS: Readonly<Record<ConvertToOrdinary['ground'], string>> = {
  'over-limits': '拟处罚超出简易程序的限额（《行政处罚法》第51条）',
  'facts-unclear': '违法事实当场不能确定',
  complex: '案情复杂',
  'measure-needed': '需要采取先行登记保存或者行政强制措施',
  'no-penalty': '依法可能不予行政处罚',
  'party-absent': '当事人不在场，决定书不能当场交付',
};

/** 转为普通程序记录. */
export function spotConversion(dossier: Dossier): Instrument {
  const { ground, reasons, coOfficerId } = dossier.payload as ConvertToOrdinary;
  const rows = [
    ...caseRows(dossier),
    ...partyRows(dossier),
    row(field('转换日期', dayText(dossier.paper.datedOn))),
    row(field('转换事由', CONVERSIONS[ground])),
    row(field('具体情况', need(reasons, '具体情况', '行政处罚法 第51条'))),
    row(officersField(dossier, '执法人员', coOfficerId)),
  ];
  return instrument(dossier, {
    layout: 'form',
    blocks: [
      { kind: 'form', rows },
      paragraph(['本案不再适用简易程序，依照《行政处罚法》第54条另行立案，按照普通程序办理。']),
      signed(dossier.signatures({ handle: '执法人员' })),
    ],
  });
}
