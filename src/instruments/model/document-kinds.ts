/**
 * 文种代字 – which papers bear a number, and by which letters. No text settles them: they are local convention, to be
 * fixed by the township and its county, and therefore all marked as not verified.
 */

/** How papers of an entry are numbered. */
export interface DocumentKind {
  /** 文种代字, e.g. 罚决. */
  readonly letters: string;
  /** False: a proposal; the agency's own scheme goes first. */
  readonly isVerified: boolean;
}

/** By entry of the catalogue; what is not here bears no number. */
const KINDS: Readonly<Record<string, string>> = {
  'filing-approval': '立',
  'rectification-order': '责改',
  'evidence-preservation-notice': '先登',
  'evidence-preservation-disposition': '先处',
  'seizure-decision-and-list': '封扣',
  'seizure-extension-or-release': '延封',
  'seizure-appraisal-notice': '鉴告',
  'prior-notice': '罚告',
  'hearing-rights-notice': '听告',
  'hearing-notice': '听通',
  'penalty-decision': '罚决',
  'no-penalty-decision': '不罚',
  'on-the-spot-decision': '当罚',
  'spot-decision-correction': '当更',
  'deferred-payment-approval': '延缴',
  'demand-notice': '催',
  'court-enforcement-application': '强申',
  'transfer-documents': '移',
};

/** Where papers of one entry differ by the act that drew them. */
const BY_ACT: Readonly<Record<string, string>> = {
  'refuse-filing': '不立',
  'lift-seizure': '解封',
  'approve-crime-transfer': '刑移',
  'revoke-spot-decision': '当撤',
};

/** The kind of the paper, by its entry and the act that drew it; null if it bears no number. */
export function documentKindOf(code: string, actType: string): DocumentKind | null {
  const letters = KINDS[code];
  return letters === undefined ? null : { letters: BY_ACT[actType] ?? letters, isVerified: false };
}

/** 鲁清溪罚决〔2026〕1号. */
export function documentNumber(prefix: string, letters: string, year: number, number: number): string {
  return `${prefix}${letters}〔${year}〕${number}号`;
}
