import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsObject,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import type { DeclaredCircumstances, Findings, Outcome, Penalty } from '../../case-record.js';
import {
  DEPARTURE_APPROVALS,
  DEPARTURE_GROUNDS,
  type BenchmarkDeparture,
  type BenchmarkUse,
  type DepartureApproval,
} from '../../benchmark.js';
import type { PenaltyKind } from '../../facts.js';
import { IsFen, IsId, IsLine, IsOneOf, IsWords, Optional } from './fields.js';

export const PENALTY_KINDS = [
  'warning',
  'circulated-criticism',
  'fine',
  'confiscation',
  'permit-suspension',
  'grade-reduction',
  'permit-revocation',
  'business-restriction',
  'business-suspension',
  'closure',
  'trade-ban',
] as const satisfies readonly PenaltyKind[];

/** 拟处罚内容. */
export class PenaltyPayload implements Penalty {
  @IsOneOf(PENALTY_KINDS)
  kind!: PenaltyKind;
  @Optional()
  @IsFen()
  amountFen?: number;
  @Optional()
  @IsWords()
  particulars?: string;
  @Optional()
  @IsWords()
  belowRangeGround?: string;
}

/** 一项违法事实 and the evidence it rests on. */
export class FactPayload {
  @IsWords()
  statement!: string;
  @IsArray()
  @ArrayMaxSize(200)
  @IsId({ each: true })
  evidenceIds!: string[];
}

/** 调整适用裁量基准. */
export class DeparturePayload implements BenchmarkDeparture {
  @IsOneOf(DEPARTURE_GROUNDS)
  ground!: (typeof DEPARTURE_GROUNDS)[number];
  @IsWords()
  reasons!: string;
  @IsOneOf(DEPARTURE_APPROVALS)
  approval!: DepartureApproval;
  @Optional()
  @IsId()
  paperId?: string | null;
}

/** 裁量基准的适用. */
export class BenchmarkUsePayload implements BenchmarkUse {
  @IsLine()
  band!: string;
  /** Only where the penalty lies outside of the band. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DeparturePayload)
  departure?: DeparturePayload | null;
}

/** 案件情形. */
export class CircumstancesPayload implements DeclaredCircumstances {
  @IsBoolean()
  placeInspected!: boolean;
  @IsBoolean()
  personsQuestioned!: boolean;
  @IsBoolean()
  samplesTaken!: boolean;
  @IsBoolean()
  appraisalMade!: boolean;
  @IsBoolean()
  correctable!: boolean;
  @IsBoolean()
  majorPublicInterest!: boolean;
  @IsBoolean()
  difficultOrSeveralLegalRelations!: boolean;
  @IsBoolean()
  complexOrGrave!: boolean;
  @IsBoolean()
  suspectedCrime!: boolean;
}

/** 认定与处理意见. */
export class FindingsPayload implements Findings {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => FactPayload)
  facts!: FactPayload[];
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsLine({ each: true })
  basis!: string[];
  @IsWords()
  discretion!: string;
  @IsOneOf(['penalty', 'no-penalty', 'dismissal'])
  outcome!: Outcome;
  /** Where the case has a benchmark. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => BenchmarkUsePayload)
  benchmark?: BenchmarkUsePayload | null;
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PenaltyPayload)
  penalties!: PenaltyPayload[];
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => CircumstancesPayload)
  circumstances!: CircumstancesPayload;
}

/** 案件调查终结报告. */
export class ConcludeInvestigation {
  @IsId()
  coOfficerId!: string;
  @IsWords()
  report!: string;
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => FindingsPayload)
  findings!: FindingsPayload;
}

/** 陈述申辩（听证）复核意见. */
export class ReExamineDefence {
  @IsId()
  coOfficerId!: string;
  @IsWords()
  opinion!: string;
  @IsOneOf(['accepted', 'partly-accepted', 'not-accepted'])
  result!: 'accepted' | 'partly-accepted' | 'not-accepted';
  /** Only where facts, law or penalty change. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FindingsPayload)
  revisedFindings?: FindingsPayload | null;
}
