/** 认定、审核、告知、听证、决定 – what the case comes to, and who has looked at it. Parts of the record; plain JSON. */
import type { BenchmarkUse } from './benchmark.js';
import type { PenaltyKind } from './facts.js';
import type { Day, Instant } from './time.js';

/** 拟处罚内容. */
export interface Penalty {
  readonly kind: PenaltyKind;
  /** Fines and confiscations, in fen. */
  readonly amountFen?: number;
  /** What else it consists of: which permit, how long, which things. */
  readonly particulars?: string;
  /** 减轻处罚的理由: why the amount lies below the range (行政处罚法 第32条). */
  readonly belowRangeGround?: string;
}

/** 调查终结的认定与建议 – what review, notice and decision are all about. */
export interface Findings {
  readonly facts: readonly { readonly statement: string; readonly evidenceIds: readonly string[] }[];
  /** Articles breached and applied. */
  readonly basis: readonly string[];
  /** 裁量基准的适用说明 – 国办发〔2022〕27号 (十二). */
  readonly discretion: string;
  /** The band applied, where the case has a benchmark; `discretion` says why it is this one. */
  readonly benchmark?: BenchmarkUse | null;
  readonly outcome: Outcome;
  readonly penalties: readonly Penalty[];
  /** What the circumstances call for beyond what the record itself shows. */
  readonly circumstances: DeclaredCircumstances;
}

/** 行政处罚法 第57条第1款: penalty / no penalty because slight etc. / no breach established. */
export type Outcome = 'penalty' | 'no-penalty' | 'dismissal';

/** Declared by the handlers, answerable for their truth; each one calls for papers of the file. */
export interface DeclaredCircumstances {
  readonly placeInspected: boolean;
  readonly personsQuestioned: boolean;
  readonly samplesTaken: boolean;
  readonly appraisalMade: boolean;
  readonly correctable: boolean;
  /** 重大公共利益、疑难复杂、多个法律关系: 行政处罚法 第58条第1款第1项、第3项. */
  readonly majorPublicInterest: boolean;
  readonly difficultOrSeveralLegalRelations: boolean;
  /** 情节复杂或者重大违法行为: 行政处罚法 第57条第2款. */
  readonly complexOrGrave: boolean;
  readonly suspectedCrime: boolean;
}

/** 审核 – one round of review and what it saw. */
export interface Review {
  readonly seq: number;
  readonly by: string;
  readonly at: Instant;
  readonly result: 'passed' | 'returned' | 'objected';
  readonly legal: boolean;
  readonly seen: ReviewedContent;
}

/** The digests of what a review saw, part by part, so that a later difference can be named. */
export interface ReviewedContent {
  readonly facts: string;
  readonly basis: string;
  readonly proposal: string;
  readonly hearing: string;
  readonly evidence: Readonly<Record<string, string>>;
  /** Digest over all of it. */
  readonly digest: string;
}

/** 事先告知 – 行政处罚法 第44条. */
export interface Notice {
  readonly documentId: string;
  readonly seq: number;
  /** Digest of the facts and the basis that were told, and of whom they were told to. */
  readonly toldDigest: string;
  readonly penalties: readonly Penalty[];
  readonly hearingRight: boolean;
  readonly effectiveOn: Day;
}

/** 陈述、申辩 – 行政处罚法 第45条. */
export interface Defence {
  readonly seq: number;
  readonly statedOn: Day;
  readonly reExaminedSeq: number | null;
}

/** 听证 – 行政处罚法 第63条、第64条. */
export interface Hearing {
  readonly requestedOn: Day;
  readonly status: 'requested' | 'withdrawn' | 'arranged' | 'announced' | 'held' | 'reported';
  readonly chair: string | null;
  readonly day: Day | null;
  /** When it begins on that day, `HH:MM`; null or absent while no day is fixed. */
  readonly hour?: string | null;
  readonly noticeServedOn: Day | null;
}

/** 集体讨论 – 行政处罚法 第57条第2款. */
export interface CollectiveDiscussion {
  readonly seq: number;
  readonly contentDigest: string;
  readonly members: readonly string[];
}

/** 决定 – 行政处罚法 第57条、第59条. */
export interface Decision {
  readonly seq: number;
  readonly documentId: string;
  readonly outcome: Outcome;
  readonly penalties: readonly Penalty[];
  readonly decidedOn: Day;
  readonly by: string;
  readonly servedOn: Day | null;
}
