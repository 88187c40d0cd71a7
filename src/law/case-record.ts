/**
 * 案情 – the whole of a case as the law sees it. The machine's context: folded from the case's events, never edited.
 * Plain JSON, so that it is stored, hashed and replayed as it is.
 */
import type { Benchmark } from './benchmark.js';
import type { Duty } from './facts.js';
import type { ActRecording, EvidenceItem } from './evidence.js';
import type { CollectiveDiscussion, Decision, Defence, Findings, Hearing, Notice, Review } from './findings.js';
import type { Measure } from './measures/measure.js';
import type { Day, Instant } from './time.js';

export type * from './evidence.js';
export type * from './findings.js';

/** 当事人. Identity numbers never enter the case record; `identityDigest` is their keyed digest. */
export interface Party {
  readonly kind: 'citizen' | 'organisation';
  readonly name: string;
  readonly identityDigest: string;
  readonly address: string;
  /** Citizens only: decides 行政处罚法 第30条. */
  readonly bornOn?: Day | null;
}

/** 违法行为 – the times on which limitation hangs (行政处罚法 第36条). */
export interface Breach {
  /** The day of the breach, or the day a continuous breach ended; null while it still goes on. */
  readonly endedOn: Day | null;
  readonly discoveredOn: Day;
  /** 涉及公民生命健康安全、金融安全且有危害后果: five years instead of two. */
  readonly harmsLifeHealthOrFinance: boolean;
}

/** 谁、何种职责、自何时至何时. An entry is never removed: separation looks at all of them. */
export interface DutyHeld {
  readonly personId: string;
  readonly duty: Duty;
  readonly since: Instant;
  readonly until: Instant | null;
}

/** 案卷材料 – one paper of the file. `seq` is the event that holds its content. */
export interface DocumentEntry {
  readonly id: string;
  /** Entry of the catalogue, e.g. `on-site-inspection-record`. */
  readonly code: string;
  readonly seq: number;
  /** System time of drawing up. */
  readonly drawnAt: Instant;
  /** 落款日期 – the day the paper says it was made on. */
  readonly datedOn: Day;
  /** Persons whose signature the paper still needs by name. */
  readonly awaiting: readonly string[];
  readonly signatures: readonly {
    readonly personId: string;
    readonly duty: Duty | 'chair' | 'clerk';
    readonly at: Instant;
  }[];
  /** Set once every signature is there; from then on the paper never changes. */
  readonly sealedAt: Instant | null;
  readonly service: Service | null;
}

/** 送达 – 行政处罚法 第61条; 民事诉讼法 第87条至第95条. */
export interface Service {
  readonly method: ServiceMethod;
  readonly servedOn: Day;
  /** The day from which the served paper counts as received (public notice: 30 days later). */
  readonly effectiveOn: Day;
}

export type ServiceMethod = 'direct' | 'left' | 'mail' | 'electronic' | 'public-notice';

/** 公安机关不予立案 – after which the case is handled administratively (移送规定 第10条). */
export interface PoliceReply {
  readonly repliedOn: Day;
  readonly accepted: boolean;
}

/** 待批准的申请 – applied for by one, to be approved by another. */
export interface Request {
  readonly kind: RequestKind;
  readonly seq: number;
  readonly by: string;
  readonly at: Instant;
  readonly days: number | null;
  /** The person a recusal is about; the day until which payment is deferred; and the like. */
  readonly subject: string | null;
}

export type RequestKind =
  | 'filing'
  | 'closing'
  | 'suspension'
  | 'extension'
  | 'preservation'
  | 'seizure'
  | 'seizure-extension'
  | 'recusal'
  | 'referral'
  | 'crime-transfer'
  | 'withdrawal'
  | 'deferral'
  | 'court-application'
  | 'correction'
  | 'restriction'
  | 'restriction-lifting';

/** 当场收缴的一笔罚款 – 行政处罚法 第68条、第69条、第71条. `seq` is the event of the collection. */
export interface CashCollected {
  readonly seq: number;
  readonly collectedOn: Day;
  readonly amountFen: number;
  readonly handedOverOn: Day | null;
  readonly bankedOn: Day | null;
}

/** 执行 – 行政处罚法 第66条至第73条. */
export interface Performance {
  readonly payments: readonly {
    readonly seq: number;
    readonly paidOn: Day;
    readonly fineFen: number;
    readonly surchargeFen: number;
  }[];
  /** 当场收缴的罚款 and its way to the agency and to the bank (行政处罚法 第71条). */
  readonly cash: readonly CashCollected[];
  readonly deferredUntil: Day | null;
  readonly demandServedOn: Day | null;
  readonly courtAppliedOn: Day | null;
  /** 行政复议、行政诉讼: while one runs the surcharge does not (行政处罚法 第73条第3款). `until` null = still pending. */
  readonly remedies: readonly {
    readonly kind: 'reconsideration' | 'litigation';
    readonly from: Day;
    readonly until: Day | null;
  }[];
}

/** 一次执法行为 and the certificates shown at it: looked at again before the decision. */
export interface EnforcementAct {
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
  readonly occurredOn: Day;
  readonly officers: readonly string[];
}

/** A span in which time does not count (中止、听证、检测). `until` null = still running. */
export interface Exclusion {
  readonly reason: 'suspension' | 'hearing' | 'public-notice';
  readonly from: Day;
  readonly until: Day | null;
}

/** How the case came to its end. */
export type Ending =
  | 'not-filed'
  | 'referred'
  | 'transferred-to-police'
  | 'withdrawn'
  | 'no-penalty'
  | 'dismissed'
  | 'performed'
  | 'performance-terminated'
  | 'decision-revoked'
  | 'converted';

export interface CaseRecord {
  readonly caseId: string;
  readonly agencyId: string;
  readonly procedure: { readonly id: string; readonly version: string };
  readonly lawPack: string;
  /** Events so far; the next event has this + 1. */
  readonly seq: number;
  readonly openedAt: Instant;
  readonly lastActAt: Instant;
  /** 本机关的行政区划代码. */
  readonly area: string;
  readonly matterCode: string;
  readonly field: string;
  /** 裁量基准 in force for the matter on the day the case was opened; absent where there was none. */
  readonly benchmark?: Benchmark;
  /** 违法行为发生地的行政区划代码. */
  readonly place: string;
  readonly party: Party | null;
  readonly breach: Breach;
  readonly filedOn: Day | null;
  readonly duties: readonly DutyHeld[];
  readonly chairs: readonly string[];
  readonly recused: readonly string[];
  readonly file: readonly DocumentEntry[];
  readonly evidence: readonly EvidenceItem[];
  /** 全过程记录: recordings of acts, which prove how they were done. */
  readonly recordings: readonly ActRecording[];
  readonly findings: Findings | null;
  readonly submittedOn: Day | null;
  readonly reviews: readonly Review[];
  readonly notices: readonly Notice[];
  readonly defences: readonly Defence[];
  readonly waivedOn: Day | null;
  readonly hearing: Hearing | null;
  readonly requests: readonly Request[];
  readonly exclusions: readonly Exclusion[];
  /** 延长办案期限: days in all, and how often. */
  readonly extensionDays: number;
  readonly extensionTimes: number;
  /** 先行登记保存、查封扣押、责令改正. */
  readonly measures: readonly Measure[];
  readonly discussion: CollectiveDiscussion | null;
  readonly decision: Decision | null;
  readonly performance: Performance;
  readonly policeReply: PoliceReply | null;
  readonly enforcementActs: readonly EnforcementAct[];
  readonly ending: Ending | null;
  readonly closedOn: Day | null;
}
