/** 文书名称 – what a paper is called in lists and as a file: as its template calls it, by the act that drew it. */
import type { CaseMaterial, Paper } from './dossier.js';
import { FORMS, seizureOf } from './seizure-at.js';

const BY_ACT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'filing-approval': { 'refuse-filing': '不予立案审批表' },
  'recusal-decision': { 'refuse-request': '驳回回避申请决定书' },
  'suspension-or-extension-approval': { 'approve-extension': '延长办案期限审批表' },
  'statement-and-defence-record': {
    'record-waiver': '放弃陈述申辩（听证）权利声明',
    'note-no-defence': '未提出陈述申辩情况说明',
  },
  'transfer-documents': { 'approve-crime-transfer': '涉嫌犯罪案件移送书' },
  'rectification-order': { 'order-correction-again': '再次责令改正通知书' },
  'seizure-extension-or-release': { 'lift-seizure': '解除查封（扣押）决定书' },
  'spot-evidence': { 'record-inspection': '现场检查笔录', 'record-inquiry': '询问笔录' },
  'oral-notice-and-defence-record': { 'hear-on-the-spot': '当场陈述申辩记录' },
  'delivery-or-refusal-note': { 'hand-over-decision': '当场交付签收（拒绝签收）注明' },
  'fine-receipt': { 'collect-on-the-spot': '当场收缴罚款登记表' },
  'on-site-collection-handover': { 'pay-cash-to-bank': '当场收缴罚款缴存银行记录' },
  'spot-decision-check': { 'uphold-spot-decision': '维持当场行政处罚决定审批表' },
  'spot-decision-correction': { 'revoke-spot-decision': '撤销当场行政处罚决定书' },
};

/** What a title says of a measure until its form is known. */
const ANY_FORM = '查封（扣押）';

/** By entry of the catalogue: every paper that is drawn from case data. */
export const TITLES = {
  'file-cover': '行政处罚案卷',
  'file-contents': '卷内文件目录',
  'case-source-record': '案件来源登记表',
  'filing-approval': '立案审批表',
  'officer-credential-check': '执法人员执法证核验记录',
  'party-identity': '当事人主体资格查明记录',
  'recusal-decision': '回避决定书',
  'on-site-inspection-record': '现场检查（勘验）笔录',
  'inquiry-record': '询问笔录',
  'documentary-and-physical-evidence': '证据清单',
  'evidence-preservation-approval': '先行登记保存证据审批表',
  'evidence-preservation-notice': '先行登记保存证据通知书',
  'evidence-preservation-disposition': '先行登记保存证据物品处理通知书',
  'rectification-order': '责令（限期）改正通知书',
  'suspension-or-extension-approval': '中止调查审批表',
  'investigation-report': '案件调查终结报告',
  'case-review-opinion': '案件审核意见书',
  'legal-review-opinion': '重大执法决定法制审核意见书',
  'prior-notice': '行政处罚事先告知书',
  'hearing-rights-notice': '行政处罚听证告知书',
  'statement-and-defence-record': '陈述申辩笔录',
  'defence-recheck-opinion': '陈述申辩复核意见书',
  'hearing-application': '听证申请登记表',
  'hearing-notice': '行政处罚听证通知书',
  'hearing-record': '听证笔录',
  'hearing-report': '听证报告',
  'collective-discussion-record': '重大复杂案件集体讨论笔录',
  'decision-approval': '行政处罚决定审批表',
  'penalty-decision': '行政处罚决定书',
  'no-penalty-decision': '不予行政处罚决定书',
  'service-receipt': '送达回证',
  'deferred-payment-approval': '延期（分期）缴纳罚款审批表',
  'property-receipts': '罚没款缴纳登记表',
  'demand-notice': '催告书',
  'court-enforcement-application': '行政处罚强制执行申请书',
  'transfer-documents': '案件移送函',
  'publicity-and-filing-record': '行政处罚信息公示登记表',
  'closing-approval': '结案审批表',
  'reference-sheet': '卷内备考表',
  'coercive-measure-approval': '行政强制措施审批表',
  'seizure-decision-and-list': '查封（扣押）决定书',
  'seizure-scene-record': '查封（扣押）现场笔录',
  'seizure-extension-or-release': '延长查封（扣押）期限通知书',
  'seizure-appraisal-notice': '检测（检验、检疫、鉴定）期间告知书',
  'seizure-disposal-record': '查封（扣押）财物处理记录',
  're-inspection-record': '责令改正复查记录',
  'spot-evidence': '证据清单',
  'oral-notice-and-defence-record': '当场告知记录',
  'on-the-spot-decision': '当场行政处罚决定书',
  'delivery-or-refusal-note': '送达回证',
  'fine-receipt': '罚款缴纳登记表',
  'on-site-collection-handover': '当场收缴罚款交付记录',
  'spot-decision-filing': '当场行政处罚备案登记表',
  'spot-decision-check': '当场行政处罚事后审核意见书',
  'spot-decision-correction': '当场行政处罚决定更正书',
  'spot-case-conversion': '转为普通程序记录',
  'publicity-record': '行政处罚信息公示登记表',
} as const;

/** An entry that has a template. */
export type DrawnCode = keyof typeof TITLES;

/** Whether papers of the entry are drawn from case data. */
export function isDrawn(code: string): code is DrawnCode {
  return Object.hasOwn(TITLES, code);
}

/** The paper's name. */
export function titleOf(
  { code, seq }: Pick<Paper, 'code' | 'seq'>,
  { events, records }: Pick<CaseMaterial, 'events' | 'records'>,
): string {
  const event = events.find((each) => each.seq === seq);
  const title = BY_ACT[code]?.[event?.type ?? ''] ?? (isDrawn(code) ? TITLES[code] : code);
  if (!title.includes(ANY_FORM) || event === undefined) return title;
  const measure = seizureOf(records.get(seq)?.measures ?? [], records.get(seq - 1)?.requests ?? [], event);
  return measure === null ? title : title.replace(ANY_FORM, FORMS[measure.form]);
}
