import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsObject, ValidateNested } from 'class-validator';
import { IsDay, IsId, IsOneOf, IsWords } from './fields.js';

/** 参加集体讨论的一名负责人 and what they said. */
export class DiscussionMember {
  @IsId()
  personId!: string;
  @IsWords()
  view!: string;
  @IsOneOf(['for', 'against', 'abstained'])
  vote!: 'for' | 'against' | 'abstained';
}

/** 集体讨论笔录: names, views, dissents. */
export class RecordCollectiveDiscussion {
  @IsDay()
  heldOn!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ArrayUnique((member: DiscussionMember) => member.personId)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => DiscussionMember)
  members!: DiscussionMember[];
  @IsWords()
  conclusion!: string;
}

/** 审批决定: the approver's opinion, and what the decision tells the party of performance and remedies. */
export class Decide {
  @IsWords()
  opinion!: string;
  /** 履行方式和期限、救济途径 (行政处罚法 第59条第1款第4项、第5项). */
  @IsWords()
  performanceAndRemedies!: string;
}
