/** 执行的文书 – 行政处罚法 第66条至第73条; 行政强制法 第54条、第55条. */
import type { Approval } from '../../../law/ordinary-procedure/payloads/filing.js';
import type {
  RecordPayment,
  RequestCourtApplication,
  RequestDeferral,
} from '../../../law/ordinary-procedure/payloads/performance.js';
import { surchargeFen } from '../../../law/periods/questions.js';
import { approvalForm, givenBy, requestOf, signedIn } from '../approval.js';
import type { Dossier } from '../dossier.js';
import type { Blank, Instrument } from '../instrument.js';
import {
  basisText,
  caseRows,
  facts,
  field,
  fields,
  free,
  instrument,
  note,
  paragraph,
  partyFields,
  partyName,
  partyRows,
  penalties,
  row,
  sections,
  signed,
  toParty,
} from '../parts.js';
import { capitalSum, dayText, need, periodText, sumText, words } from '../wording.js';

/** What the decision imposed, what was paid, what the surcharge has come to – in fen, on the day of the paper. */
function sums(dossier: Dossier) {
  const { record, pack, event, paper } = dossier;
  const imposed = (record.decision?.penalties ?? []).reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
  const { payments } = record.performance;
  const paid = payments.reduce((sum, { fineFen }) => sum + fineFen, 0);
  const surchargePaid = payments.reduce((sum, each) => sum + each.surchargeFen, 0);
  const surcharge = surchargeFen(record, pack, event.facts.calendar, paper.datedOn) - surchargePaid;
  return { imposed, paid, owed: Math.max(0, imposed - paid), surcharge: Math.max(0, surcharge) };
}

/** 决定书文号. */
export function decisionNumber(dossier: Dossier): string | Blank {
  const id = dossier.record.decision?.documentId;
  return id === undefined ? need(null, '决定书文号', '行政强制法 第54条') : dossier.numberOf(id);
}

/** 决定日期. */
export function decidedOn({ record }: Dossier): string | Blank {
  return need(record.decision && dayText(record.decision.decidedOn), '决定日期', '行政强制法 第54条');
}

/** 延期（分期）缴纳罚款审批表 and the notice of it. */
export function deferralApproval(dossier: Dossier): Instrument {
  const asked = requestOf<RequestDeferral>(dossier, 'deferral')?.payload;
  const until = asked ? dayText(asked.until) : need(null, '延期期限', '行政处罚法 第66条第2款');
  return approvalForm(dossier, {
    isNumbered: true,
    isSealed: true,
    rows: [
      ...partyRows(dossier),
      row(field('决定书文号', decisionNumber(dossier))),
      row(field('应缴金额', sumText(sums(dossier).imposed))),
      row(field('申请延期至', until), field('已缴金额', sumText(sums(dossier).paid))),
    ],
    asked: words`当事人确有经济困难，申请延期（分期）缴纳。${need(asked?.reasons, '申请理由', '行政处罚法 第66条第2款')}`,
    answer: (dossier.payload as Approval).opinion,
    after: [
      paragraph(
        words`${partyName(dossier.record.party)}：依据《行政处罚法》第66条第2款，经你（单位）申请和本机关批准，准予罚款延期（分期）缴纳至${until}。`,
      ),
    ],
  });
}

const CHANNELS: Readonly<Record<RecordPayment['channel'], string>> = {
  bank: '银行代收',
  electronic: '电子支付',
  'on-the-spot': '当场收缴',
  court: '法院划转',
};

/** 罚没款缴纳登记表. */
export function paymentRecord(dossier: Dossier): Instrument {
  const { paidOn, fineFen, surchargeFen: extra, channel, receiptNumber } = dossier.payload as RecordPayment;
  const { imposed, paid, owed } = sums(dossier);
  const rows = [
    ...caseRows(dossier),
    ...partyRows(dossier),
    row(field('决定书文号', decisionNumber(dossier))),
    row(field('应缴罚没款', sumText(imposed))),
    row(field('缴款日期', dayText(paidOn)), field('缴款方式', CHANNELS[channel])),
    row(field('本次缴纳罚没款', sumText(fineFen)), field('本次缴纳加处罚款', sumText(extra))),
    row(field('累计已缴', sumText(paid)), field('尚欠', sumText(owed))),
    { fields: [field('票据号', receiptNumber)] as const, signatures: givenBy(dossier, '登记人') },
  ];
  return instrument(dossier, { layout: 'form', blocks: [{ kind: 'form', rows }] });
}

/** 催告书 – 行政强制法 第35条、第54条. */
export function demandNotice(dossier: Dossier): Instrument {
  const { owed, surcharge } = sums(dossier);
  const { bank } = dossier.settings;
  const basis = '行政强制法 第35条';
  const due =
    owed + surcharge === 0
      ? []
      : [
          field('尚欠罚没款', sumText(owed)),
          field('加处罚款', sumText(surcharge)),
          field('合计', sumText(owed + surcharge)),
          field(
            '给付方式',
            words`到${need(bank?.name, '代收机构', basis)}缴纳，账户：${need(bank?.account, '收款账户', basis)}`,
          ),
        ];
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    recipient: toParty(dossier),
    blocks: [
      paragraph(
        words`本机关于${decidedOn(dossier)}作出行政处罚决定（${decisionNumber(dossier)}），你（单位）逾期未履行下列义务。依据《行政强制法》第54条，现予催告：`,
      ),
      ...(dossier.record.decision ? penalties(dossier.record.decision) : []),
      ...(due.length === 0 ? [] : [fields(...due)]),
      paragraph(
        words`请自收到本催告书之日起${periodText(dossier.pack, 'demand-before-court')}内履行上述义务。逾期仍不履行的，本机关将依法申请人民法院强制执行。`,
      ),
      paragraph(['你（单位）收到本催告书后有权进行陈述和申辩（《行政强制法》第36条）。']),
      signed(dossier.signatures({ handle: '执法人员' })),
      note(['本催告书一式两份，一份送达当事人，一份入卷。']),
    ],
  });
}

/** 行政处罚强制执行申请书 – 行政强制法 第55条. */
export function courtApplication(dossier: Dossier): Instrument {
  const asked = requestOf<RequestCourtApplication>(dossier, 'court-application')?.payload;
  const { record, settings, material } = dossier;
  const { owed, surcharge } = sums(dossier);
  const basis = '行政强制法 第55条';
  const demanded = need(
    record.performance.demandServedOn && dayText(record.performance.demandServedOn),
    '催告日期',
    basis,
  );
  const served = need(record.decision?.servedOn && dayText(record.decision.servedOn), '决定书送达日期', basis);
  return instrument(dossier, {
    layout: 'letter',
    isNumbered: true,
    isSealed: true,
    recipient: [need(asked?.court, '人民法院', basis)],
    blocks: [
      fields(
        field('申请人', dossier.organ),
        field('统一社会信用代码', material.agency.creditCode),
        field('地址', need(settings.address, '申请人地址', basis)),
        field('被申请人', partyName(record.party)),
        ...partyFields(dossier).slice(1),
      ),
      ...sections(
        [
          '申请事项',
          [paragraph(words`申请强制执行本机关${decidedOn(dossier)}作出的行政处罚决定（${decisionNumber(dossier)}）。`)],
        ],
        [
          '事实、理由和依据',
          [
            ...(record.findings ? facts(record.findings) : []),
            paragraph(words`依据：${basisText(record.findings?.basis ?? [])}。`),
            ...free(asked?.reasons, '申请理由', basis),
          ],
        ],
        [
          '当事人的意见及催告情况',
          [
            paragraph(
              words`决定书于${served}送达。当事人在法定期限内不申请行政复议或者提起行政诉讼，又不履行决定。本机关于${demanded}催告，期满仍未履行。`,
            ),
          ],
        ],
        [
          '申请执行标的',
          [
            paragraph([
              `罚没款${sumText(owed)}，截至本申请之日加处罚款${sumText(surcharge)}，合计人民币${capitalSum(owed + surcharge)}。`,
            ]),
          ],
        ],
      ),
      signed(signedIn(dossier, 'decide', '机关负责人')),
      note(['附：行政处罚决定书及作出决定的事实、理由和依据；催告书；送达回证；强制执行标的情况。']),
    ],
  });
}
