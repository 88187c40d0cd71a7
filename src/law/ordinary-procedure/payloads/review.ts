import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsObject, ValidateNested } from 'class-validator';
import { IsId, IsWords } from './fields.js';

/** 对一项审核要点的回答. */
export class ReviewPoint {
  @IsId()
  code!: string;
  @IsBoolean()
  met!: boolean;
  @IsWords()
  note!: string;
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
