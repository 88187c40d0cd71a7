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
  'prior-notice': '罚告',
  'hearing-rights-notice': '听告',
  'hearing-notice': '听通',
  'penalty-decision': '罚决',
  'no-penalty-decision': '不罚',
  'deferred-payment-approval': '延缴',
  'demand-notice': '催',
  'court-enforcement-application': '强申',
};

/** 移送: the letters tell a suspected crime from a referral. */
const TRANSFER = { referral: '移', crime: '刑移' };

/** The kind of the paper, by its entry and the act that drew it; null if it bears no number. */
export function documentKindOf(code: string, actType: string): DocumentKind | null {
  const transfer = actType === 'approve-crime-transfer' ? TRANSFER.crime : TRANSFER.referral;
  const letters = code === 'transfer-documents' ? transfer : KINDS[code];
  return letters === undefined ? null : { letters, isVerified: false };
}

/** 鲁清溪罚决〔2026〕1号. */
export function documentNumber(prefix: string, letters: string, year: number, number: number): string {
  return `${prefix}${letters}〔${year}〕${number}号`;
}
