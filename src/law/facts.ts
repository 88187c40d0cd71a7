/**
 * What the shell gathers and hands in with an act. Guards never fetch: whatever a rule may want to know about people,
 * the calendar or the register of powers is a field here, read at the instant of the act.
 */
import type { Benchmark } from './benchmark.js';
import type { Day, Instant } from './time.js';
import type { WorkingCalendar } from './periods/working-calendar.js';

/** 办 / 审 / 定 – the three duties that never meet in one person on one case. */
export type Duty = 'handle' | 'review' | 'decide';

/** 岗位 – what a post entitles to; a person may hold several posts, also at several agencies. */
export type Role = 'handler' | 'reviewer' | 'approver' | 'hearing-chair' | 'clerk' | 'supervisor' | 'administrator';

/** 任职 – a post at the agency of the case. `until` is exclusive. */
export interface PostFacts {
  readonly role: Role;
  readonly from: Instant;
  readonly until: Instant | null;
}

/** 暂扣、吊销、自始无效 – a span in which a certificate does not count. `until` is exclusive, null = open. */
export interface CertificateInterruption {
  readonly kind: 'suspended' | 'revoked' | 'void';
  readonly from: Instant;
  readonly until: Instant | null;
}

/** 行政执法证 – 河南省行政执法条例 第20条、第21条. */
export interface CertificateFacts {
  readonly id: string;
  readonly number: string;
  /** 执法类别: fields of enforcement the certificate covers. */
  readonly fields: readonly string[];
  /** 执法区域: a division code; covers every area whose code begins with it. */
  readonly area: string;
  readonly validFrom: Day;
  /** Last valid day. */
  readonly validTo: Day;
  readonly interruptions: readonly CertificateInterruption[];
}

/** 一名自然人 as the register knows them at the instant of the act. Accounts do not matter, persons do. */
export interface PersonFacts {
  readonly personId: string;
  readonly name: string;
  readonly posts: readonly PostFacts[];
  readonly certificates: readonly CertificateFacts[];
  readonly trainings: readonly { readonly on: Day; readonly hours: number }[];
  readonly tests: readonly { readonly on: Day; readonly passed: boolean }[];
  /** 法律职业资格 – 行政处罚法 第58条第2款; null if none. */
  readonly legalQualification: { readonly number: string; readonly since: Day } | null;
  /** Day of first taking up review; before the 2018 reform a reviewer needs no legal qualification. Null = never yet. */
  readonly firstReviewOn: Day | null;
  /** 近亲属: personIds of close relatives on the register; they bar the person where one of them is the party (行政处罚法 第43条). */
  readonly relatives: readonly string[];
  /** Declared interests: identity digests of parties the person has a direct interest in (行政处罚法 第43条). */
  readonly interests: readonly string[];
}

/** 执法事项 – one power on the agency's list, with its legal basis and range (行政处罚法 第24条、第38条). */
export interface MatterFacts {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly basis: string;
  /** The day range in which the power is held; `until` is exclusive, null = open. */
  readonly from: Day;
  readonly until: Day | null;
  /** Kinds of penalty the basis allows and, for fines, the range in fen by kind of party. */
  readonly penaltyKinds: readonly PenaltyKind[];
  readonly fineRange: {
    readonly citizen: FineRange | null;
    readonly organisation: FineRange | null;
  };
  /** 查封、扣押的法律、行政法规依据 for this matter (行政强制法 第10条、第17条); absent or null: the measure is not open. */
  readonly seizureBasis?: string | null;
  /** 行政裁量基准 for this matter (行政处罚法 第34条); absent or null: none was entered. */
  readonly benchmark?: Benchmark | null;
}

export interface FineRange {
  readonly minFen: number;
  readonly maxFen: number;
}

/** 处罚种类 – 行政处罚法 第9条. */
export type PenaltyKind =
  | 'warning'
  | 'circulated-criticism'
  | 'fine'
  | 'confiscation'
  | 'permit-suspension'
  | 'grade-reduction'
  | 'permit-revocation'
  | 'business-restriction'
  | 'business-suspension'
  | 'closure'
  | 'trade-ban';

/** A body with its address. */
export interface Place {
  readonly name: string;
  readonly address: string;
}

/** 文书中的本机关 – what an agency's papers say of it, and of those the party must turn to. Null: not settled. */
export interface AgencyFacts {
  readonly name: string;
  readonly address: string | null;
  readonly telephone: string | null;
  /** 代收机构 and the account – 罚款决定与罚款收缴分离实施办法 第7条. */
  readonly bank: (Place & { readonly account: string }) | null;
  /** 行政复议机关 – 行政复议法 第24条. */
  readonly reconsideration: Place | null;
  /** 有管辖权的人民法院. */
  readonly court: Place | null;
  /** 同级公安机关, for suspected crimes – 行政执法机关移送涉嫌犯罪案件的规定 第5条. */
  readonly police: string | null;
}

/** Everything that can matter to a verdict besides the case itself and the act. */
export interface Facts {
  /** The actor and every person the case or the act's payload names, by personId. */
  readonly people: Readonly<Record<string, PersonFacts>>;
  /** 当事人本人在本机关登记的人员编号: the party, if they are themselves on the agency's register of staff. */
  readonly partyPersonId?: string | null;
  /** The agency's own division code. */
  readonly agencyArea: string;
  /** At acts that draw up papers: what these say of the agency. Absent where nobody asked for it. */
  readonly agency?: AgencyFacts;
  /** The matter of the case as it stands on the agency's list today; null if it is not there at all. */
  readonly matter: MatterFacts | null;
  /** 工作日历 – the agency's calendar in force, with its version. */
  readonly calendar: WorkingCalendar;
}
