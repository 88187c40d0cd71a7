import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray } from 'class-validator';
import { IsDay, IsId, IsLine, IsOneOf, IsWords } from './fields.js';

/** 指派承办人员. */
export class AssignHandlers {
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsId({ each: true })
  personIds!: string[];
}

/** 申请立案或者建议不予立案. */
export class ApplyForFiling {
  @IsOneOf(['file', 'do-not-file'])
  recommendation!: 'file' | 'do-not-file';
  @IsWords()
  reasons!: string;
  @IsWords()
  suspectedLaw!: string;
}

/** 批准: the approver's own words. */
export class Approval {
  @IsWords()
  opinion!: string;
}

/** 不批准、退回: with reasons. */
export class Reasons {
  @IsWords()
  reasons!: string;
}

/** 移送其他机关的答复. */
export class RecordReferralReply {
  @IsOneOf(['accepted', 'declined'])
  reply!: 'accepted' | 'declined';
  @IsLine()
  organ!: string;
  @IsDay()
  repliedOn!: string;
}
