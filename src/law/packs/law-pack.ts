/**
 * 法规包 – everything of the statute that is a number, a list or a provincial value, as versioned data.
 * A case is pinned to the pack it was opened under.
 */
import type { Text } from '../blocker.js';
import type { Duty, PenaltyKind } from '../facts.js';
import type { ProcessRecordLaw } from '../process-record/requirement.js';
import type { Day } from '../time.js';

/** 期限定义. */
export interface PeriodDefinition {
  readonly code: string;
  readonly name: Text;
  readonly startsAt: string;
  readonly length: number;
  readonly unit: 'working-day' | 'calendar-day' | 'month' | 'year' | 'hour';
  readonly mode: 'at-most' | 'at-least';
  readonly actor: string;
  readonly domain: string;
  readonly extendable: string;
  readonly consequence: string;
  readonly basis: string;
  /** False where the source marks it unverified. */
  readonly verified: boolean;
}

/** Gates of the file: by when a paper must be there. */
export type Gate = 'conclusion' | 'review' | 'notice' | 'decision' | 'closing' | 'archive';

/** In what capacity a paper is signed. */
export type SigningDuty = Duty | 'chair' | 'clerk';

/** 案卷目录条目. */
export interface CatalogueEntry {
  readonly code: string;
  readonly name: Text;
  readonly stage: string;
  readonly volume: 'main' | 'sub';
  readonly basis: string;
  readonly servedOnParty: boolean;
  /** Form numbers of the Henan set of 2016; absent = that set has no such form. */
  readonly henanForm?: number | readonly number[];
  /** First gate that stays closed without it. */
  readonly gate: Gate;
  /** Name of the circumstance that calls for it (see completeness/circumstances.ts). */
  readonly when: string;
  /** In words, for people. */
  readonly requiredWhen: string;
  /** Whose signatures it needs, each by another person, e.g. two handlers; empty = whoever drew it up. */
  readonly signedBy: readonly SigningDuty[];
  /** Gate that stays closed until the paper has been served; null if it does not go to the party. */
  readonly servedBefore: Gate | null;
  /** Codes of papers that come before this one: drawn up earlier, and not dated later. */
  readonly after: readonly string[];
  readonly verified: boolean;
}

/** Amounts, in fen, from which something is owed to the party or demanded of the agency. */
export interface AmountLine {
  readonly citizenFen: number;
  readonly organisationFen: number;
  readonly basis: string;
}

/** 本机关政策 – a value of the pack that the law leaves open, and that the agency has settled. */
export interface PolicyValue {
  /** Path of the value in the pack, e.g. `collectiveDiscussion.minimumMembers`. */
  readonly value: string;
  readonly text: Text;
  /** Nearest text of law, for whoever wants to settle it otherwise. */
  readonly basis: string;
}

export interface LawPack {
  /** e.g. `cn-henan-pingdingshan/2026-08`. */
  readonly id: string;
  readonly name: Text;
  readonly inForceFrom: Day;
  readonly periods: readonly PeriodDefinition[];
  readonly catalogue: { readonly ordinary: readonly CatalogueEntry[]; readonly simplified: readonly CatalogueEntry[] };
  /** 听证线 – 行政处罚法 第63条; 河南省行政处罚听证办法 第4条. */
  readonly hearingLine: AmountLine & { readonly kinds: readonly PenaltyKind[] };
  /** 重大行政处罚 – 河南省重大行政处罚备案审查办法 第3条、第5条. */
  readonly majorLine: AmountLine & { readonly kinds: readonly PenaltyKind[] };
  /** 当场处罚: greatest fines and the kinds of penalty of the simplified procedure (行政处罚法 第51条). */
  readonly spotPenalty: AmountLine & { readonly kinds: readonly PenaltyKind[] };
  /** 当场收缴: greatest fine, in fen, collected on the spot for being small (行政处罚法 第68条第1项). */
  readonly spotCollection: { readonly maxFen: number; readonly basis: string };
  /** 未满十四周岁不予处罚 – 行政处罚法 第30条. */
  readonly criminalAge: { readonly noPenaltyUnder: number; readonly basis: string };
  readonly officers: { readonly minimum: number; readonly basis: string };
  /** 学时与法治测试. */
  readonly qualification: {
    readonly trainingHours: number;
    readonly windowMonths: number;
    readonly testWithinMonths: number;
    readonly basis: string;
    /** 初次从事法制审核须有法律职业资格: persons who began before this day are not "first". */
    readonly firstReviewersSince: Day;
  };
  readonly collectiveDiscussion: { readonly minimumMembers: number; readonly basis: string };
  /** 加处罚款: per-mille of the fine a day, capped at the fine (行政处罚法 第72条; 行政强制法 第45条). */
  readonly surcharge: { readonly perDayPerMille: number; readonly capPercent: number; readonly basis: string };
  /** Which period definition applies to a role of the procedure, by field; `general` is the fall-back. */
  readonly periodChoice: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** 延长办案期限: greatest number of days a head may grant at once, by field. */
  readonly extensions: Readonly<
    Record<string, { readonly days: number; readonly times: number; readonly basis: string }>
  >;
  /** 期限预警: so many days before its last day a period is shown yellow, then red; short ones later than long ones. */
  readonly warnings: {
    /** For periods of at most `upToDays` days; a month counts thirty. */
    readonly short: { readonly upToDays: number; readonly yellowDays: number; readonly redDays: number };
    readonly long: { readonly yellowDays: number; readonly redDays: number };
  };
  /** 法制审核要点 – 国办发〔2018〕118号 (十三). */
  readonly reviewPoints: readonly { readonly code: string; readonly name: Text }[];
  /** 执法全过程记录 – 行政处罚法 第47条. */
  readonly processRecord: ProcessRecordLaw;
  /** Values that are policy, not law. */
  readonly policies: readonly PolicyValue[];
}
