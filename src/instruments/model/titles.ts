/** 文书名称 – what a paper is called in lists and as a file: as its template calls it, by the act that drew it. */
import type { CaseMaterial, Paper } from './dossier.js';

const BY_ACT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'filing-approval': { 'refuse-filing': '不予立案审批表' },
  'recusal-decision': { 'refuse-request': '驳回回避申请决定书' },
  'suspension-or-extension-approval': { 'approve-extension': '延长办案期限审批表' },
  'statement-and-defence-record': {
    'record-waiver': '放弃陈述申辩（听证）权利声明',
    'note-no-defence': '未提出陈述申辩情况说明',
  },
  'transfer-documents': { 'approve-crime-transfer': '涉嫌犯罪案件移送书' },
};

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
} as const;

/** An entry that has a template. */
export type DrawnCode = keyof typeof TITLES;

/** Whether papers of the entry are drawn from case data. */
export function isDrawn(code: string): code is DrawnCode {
  return Object.hasOwn(TITLES, code);
}

/** The paper's name. */
export function titleOf({ code, seq }: Pick<Paper, 'code' | 'seq'>, { events }: Pick<CaseMaterial, 'events'>): string {
  const type = events.find((event) => event.seq === seq)?.type ?? '';
  return BY_ACT[code]?.[type] ?? (isDrawn(code) ? TITLES[code] : code);
}
