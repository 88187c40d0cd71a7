/** 风险权重 – how many tickets a case holds in a draw, and why. Pure. */

/** What is known of a case without reading its file. */
export interface RiskSigns {
  /** Attempts the law refused. */
  readonly refusals: number;
  /** Acts of the agency that came too late. */
  readonly lateActs: number;
  /** Papers or evidence the catalogue calls for that are not on file; 0 while the case runs. */
  readonly missing: number;
  /** Missed last days of the agency for which nothing has been done to this day. */
  readonly breaches: number;
  /** 听证、集体讨论: the law itself held it to be weighty. */
  readonly isMajor: boolean;
  /** Whether its chain could not be replayed. */
  readonly isUnread: boolean;
}

export interface RiskPart {
  readonly sign: keyof RiskSigns;
  readonly tickets: number;
}

export interface Risk {
  /** 1 for every case, and what its signs add. */
  readonly weight: number;
  readonly parts: readonly RiskPart[];
}

/** One sign alone never outweighs all others: each adds at most so many. */
const MOST = 3;
const OF_MAJOR = 2;
const OF_UNREAD = 10;

/** The risk of a case: at least one ticket, for nobody may be sure never to be drawn. */
export function riskOf({ refusals, lateActs, missing, breaches, isMajor, isUnread }: RiskSigns): Risk {
  const all: readonly RiskPart[] = [
    { sign: 'refusals', tickets: Math.min(MOST, refusals) },
    { sign: 'lateActs', tickets: Math.min(MOST, lateActs) },
    { sign: 'missing', tickets: Math.min(MOST, missing) },
    { sign: 'breaches', tickets: Math.min(MOST, breaches) },
    { sign: 'isMajor', tickets: isMajor ? OF_MAJOR : 0 },
    { sign: 'isUnread', tickets: isUnread ? OF_UNREAD : 0 },
  ];
  const parts = all.filter(({ tickets }) => tickets > 0);
  return { weight: parts.reduce((sum, { tickets }) => sum + tickets, 1), parts };
}
