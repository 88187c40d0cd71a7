/** 当场查处: what is said at the scene – 行政处罚法 第51条、第52条. */
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  Equals,
  IsArray,
  IsDefined,
  IsObject,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { IsHour, IsId, IsLine, IsOneOf, IsWords, Optional } from '../../ordinary-procedure/payloads/fields.js';
import { FindingsPayload } from '../../ordinary-procedure/payloads/findings.js';
import { ByTwoOfficers } from '../../ordinary-procedure/payloads/investigation.js';
import { OpenCase } from '../../ordinary-procedure/payloads/opening.js';

/** 当场发现违法行为: the case is opened by the officers who deal with it. */
export class OpenSpotCase extends OpenCase {
  /** 执法人员, the one who opens the case among them. */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsId({ each: true })
  officerIds!: string[];
  /** 向当事人出示执法证件 (行政处罚法 第52条第1款). */
  @Equals(true)
  credentialsShown!: true;
}

/** 认定违法事实、提出当场处罚意见. */
export class ProposeSpotPenalty {
  @IsId()
  coOfficerId!: string;
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => FindingsPayload)
  findings!: FindingsPayload;
}

/** 口头告知拟处罚的内容、事实、理由、依据和权利 – 行政处罚法 第44条. */
export class TellOnTheSpot extends ByTwoOfficers {
  /** What was told, in the words used. */
  @IsWords()
  told!: string;
  /** 告知陈述、申辩权. */
  @Equals(true)
  rightsTold!: true;
}

/** 当场听取陈述、申辩并复核 – 行政处罚法 第45条. */
export class HearOnTheSpot extends ByTwoOfficers {
  @IsOneOf(['stated', 'nothing-to-say', 'waived'])
  stance!: 'stated' | 'nothing-to-say' | 'waived';
  /** What the party said, or how it showed that it had nothing to say. */
  @IsWords()
  statement!: string;
  /** 复核意见: due where the party stated something. */
  @Optional()
  @IsWords()
  reExamination?: string | null;
  @Optional()
  @IsOneOf(['accepted', 'partly-accepted', 'not-accepted'])
  result?: 'accepted' | 'partly-accepted' | 'not-accepted' | null;
  /** Only where facts, law or penalty change. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FindingsPayload)
  revisedFindings?: FindingsPayload | null;
}

/** 当场行政处罚决定书: what the pre-printed form leaves to be filled in (行政处罚法 第52条第2款). */
export class DecideOnTheSpot extends ByTwoOfficers {
  @IsHour()
  at!: string;
  @IsLine()
  place!: string;
  /** 履行方式和期限: on the spot, or at which bank by when. */
  @IsWords()
  performance!: string;
  /** 救济途径和期限: reconsideration first (行政复议法 第23条第1款第1项). */
  @IsWords()
  remedies!: string;
}

/** 当场交付决定书: signed for, or the refusal noted on it (行政处罚法 第52条第1款). */
export class HandOverDecision extends ByTwoOfficers {
  @IsOneOf(['signed', 'refused'])
  receipt!: 'signed' | 'refused';
  /** Who signed, or how the refusal showed and who witnessed it. */
  @IsWords()
  note!: string;
}

export const CONVERSION_GROUNDS = [
  'over-limits',
  'facts-unclear',
  'complex',
  'measure-needed',
  'no-penalty',
  'party-absent',
] as const;

/** 转为普通程序: why the case cannot be decided on the spot. */
export class ConvertToOrdinary {
  @IsId()
  coOfficerId!: string;
  @IsOneOf(CONVERSION_GROUNDS)
  ground!: (typeof CONVERSION_GROUNDS)[number];
  @IsWords()
  reasons!: string;
}
