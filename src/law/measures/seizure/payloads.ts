import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ByTwoOfficers } from '../../ordinary-procedure/payloads/investigation.js';
import { IsDay, IsHour, IsId, IsLine, IsOneOf, IsWords } from '../../ordinary-procedure/payloads/fields.js';
import type { LiftingGround, ProposedDisposal, SeizedItem, SeizureDisposal, SeizureForm } from '../measure.js';

export const SEIZURE_FORMS = ['sealing', 'seizure'] as const satisfies readonly SeizureForm[];

/** 查封、扣押清单的一项. */
export class SeizedItemPayload implements SeizedItem {
  @IsLine()
  name!: string;
  @IsLine()
  quantity!: string;
  @IsLine()
  condition!: string;
}

/** 申请查封、扣押 – 行政强制法 第18条第1项. */
export class RequestSeizure {
  @IsIn(SEIZURE_FORMS)
  form!: SeizureForm;
  /** The things, as far as they are known. */
  @IsWords()
  items!: string;
  @IsLine()
  place!: string;
  /** 法律、法规依据: the provision named on the register of powers. */
  @IsLine()
  legalBasis!: string;
  @IsWords()
  reasons!: string;
}

/** What every taking of things states: list, custody, and what was said and done at the scene (行政强制法 第18条、第24条). */
export abstract class TakingOfThings extends ByTwoOfficers {
  @IsHour()
  from!: string;
  @IsHour()
  to!: string;
  @IsLine()
  place!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SeizedItemPayload)
  items!: SeizedItemPayload[];
  /** 保管: where and by whom the things are kept (行政强制法 第26条). */
  @IsLine()
  keptAt!: string;
  @IsLine()
  keptBy!: string;
  /** 通知当事人到场: whether the party came; if not, who witnessed (行政强制法 第18条第4项、第9项). */
  @IsOneOf(['present', 'absent-with-witness'])
  party!: 'present' | 'absent-with-witness';
  /** 当事人的陈述和申辩, or that there was none (行政强制法 第18条第6项). */
  @IsWords()
  statement!: string;
  /** Signatures on decision, list and scene record: of the party, or why it is missing and who witnessed. */
  @IsWords()
  attestation!: string;
  /** 主动出示执法证件 (行政强制法 第18条第3项). */
  @Equals(true)
  credentialsShown!: true;
  /** 当场告知理由、依据以及依法享有的权利、救济途径 (行政强制法 第18条第5项). */
  @Equals(true)
  rightsTold!: true;
  /** 不涉及与违法行为无关的财物和生活必需品 (行政强制法 第23条). */
  @Equals(true)
  onlyThingsOfTheCase!: true;
}

/** 实施查封、扣押: decision and list handed over at once. */
export class CarryOutSeizure extends TakingOfThings {
  @IsId()
  measureId!: string;
}

/** 情况紧急,当场实施查封、扣押 – 行政强制法 第19条. */
export class SeizeUrgently extends TakingOfThings {
  @IsIn(SEIZURE_FORMS)
  form!: SeizureForm;
  @IsLine()
  legalBasis!: string;
  /** Why it could not wait. */
  @IsWords()
  urgency!: string;
}

/** 二十四小时内报告并补办批准手续 – 行政强制法 第19条. */
export class ReportUrgentSeizure {
  @IsId()
  measureId!: string;
  @IsWords()
  reasons!: string;
}

/** 申请延长查封、扣押期限 – 行政强制法 第25条第1款. */
export class RequestSeizureExtension {
  @IsId()
  measureId!: string;
  @IsInt()
  @Min(1)
  @Max(30)
  days!: number;
  @IsWords()
  reasons!: string;
}

/** 书面告知检测、检验、检疫、鉴定期间 – 行政强制法 第25条第3款. */
export class NotifyAppraisalTime extends ByTwoOfficers {
  @IsId()
  measureId!: string;
  /** First day not counted. */
  @IsDay()
  from!: string;
  /** First day that counts again. */
  @IsDay()
  until!: string;
  @IsWords()
  purpose!: string;
}

export const PROPOSED_DISPOSALS = ['return', 'confiscate', 'destroy'] as const satisfies readonly ProposedDisposal[];

/** 查封、扣押财物的处理意见: what is to become of the things by the decision (行政强制法 第27条). */
export class ProposeSeizureDisposal {
  @IsId()
  measureId!: string;
  @IsOneOf(PROPOSED_DISPOSALS)
  disposal!: ProposedDisposal;
  @IsWords()
  reasons!: string;
}

export const LIFTING_GROUNDS = [
  'not-approved',
  'no-breach',
  'unrelated',
  'decided',
  'period-over',
  'no-longer-needed',
] as const satisfies readonly LiftingGround[];

/** 决定解除查封、扣押 – 行政强制法 第28条. */
export class LiftSeizure {
  @IsId()
  measureId!: string;
  @IsOneOf(LIFTING_GROUNDS)
  ground!: LiftingGround;
  @IsWords()
  reasons!: string;
}

/** 退还查封、扣押的财物 – 行政强制法 第28条第2款. */
export class ReturnSeizedProperty extends ByTwoOfficers {
  @IsId()
  measureId!: string;
  /** What was handed back, in which condition, seals taken off. */
  @IsWords()
  particulars!: string;
  /** Signature of the party, or how the things were handed back without it. */
  @IsWords()
  attestation!: string;
}

export const SEIZURE_DISPOSALS = ['confiscated', 'destroyed', 'handed-to-police'] as const satisfies readonly Exclude<
  SeizureDisposal,
  'returned'
>[];

/** 处理查封、扣押的财物: by the decision, or with a transfer to the police (行政强制法 第21条、第27条). */
export class DisposeSeizedProperty extends ByTwoOfficers {
  @IsId()
  measureId!: string;
  @IsOneOf(SEIZURE_DISPOSALS)
  disposal!: (typeof SEIZURE_DISPOSALS)[number];
  @IsWords()
  particulars!: string;
  @IsWords()
  attestation!: string;
}
