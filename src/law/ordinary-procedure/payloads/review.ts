import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsId, IsWords, Optional } from './fields.js';

/** 出处: the paper or the piece of evidence an answer of the review rests on, and the page in it. */
export class ReviewReference {
  @IsId()
  itemId!: string;
  @Optional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number | null;
}

/** 对一项审核要点的回答. */
export class ReviewPoint {
  @IsId()
  code!: string;
  @IsBoolean()
  met!: boolean;
  @IsWords()
  note!: string;
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ReviewReference)
  reference?: ReviewReference | null;
}

/** 审核通过. */
export class PassReview {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ReviewPoint)
  points!: ReviewPoint[];
  @IsWords()
  opinion!: string;
}

/** 退回补正的一项理由. */
export class ReturnReason {
  @IsId()
  point!: string;
  @IsWords()
  reason!: string;
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ReviewReference)
  reference?: ReviewReference | null;
}

/** 退回补充 / 审核不同意: with reasons, point by point. */
export class ReturnReview {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ReturnReason)
  reasons!: ReturnReason[];
}
