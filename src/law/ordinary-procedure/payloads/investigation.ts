import { Type } from 'class-transformer';
import { Equals, IsDefined, IsObject, ValidateNested } from 'class-validator';
import { IsDay, IsHour, IsId, IsLine, IsOneOf, IsSha256, IsWords, Optional } from './fields.js';
import { PartyPayload } from './opening.js';

/** What every act of two officers states: who the other one was, and on which day it took place. */
export abstract class ByTwoOfficers {
  /** The second officer, who must sign in their own name afterwards. */
  @IsId()
  coOfficerId!: string;
  @IsDay()
  occurredOn!: string;
}

/** 现场检查（勘验）笔录 – 行政处罚法 第55条第2款. */
export class RecordInspection extends ByTwoOfficers {
  @IsLine()
  place!: string;
  @IsHour()
  from!: string;
  @IsHour()
  to!: string;
  @IsWords()
  findings!: string;
  /** Signature of the person inspected, or why it is missing. */
  @IsWords()
  attestation!: string;
  /** 主动出示执法证件 (行政处罚法 第55条第1款). */
  @Equals(true)
  credentialsShown!: true;
}

/** 询问笔录: one person a record. */
export class RecordInquiry extends ByTwoOfficers {
  @IsLine()
  personQuestioned!: string;
  @IsOneOf(['party', 'witness', 'other'])
  capacity!: 'party' | 'witness' | 'other';
  @IsLine()
  place!: string;
  @IsWords()
  questionsAndAnswers!: string;
  @IsWords()
  attestation!: string;
  /** 主动出示执法证件 (行政处罚法 第55条第1款). */
  @Equals(true)
  credentialsShown!: true;
}

/** 查明当事人主体资格. */
export class IdentifyParty extends ByTwoOfficers {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => PartyPayload)
  party!: PartyPayload;
  @IsWords()
  proof!: string;
}

/** 入卷其他材料, for entries of the catalogue that no act draws up by itself. */
export class FileDocument {
  @IsId()
  code!: string;
  @IsLine()
  title!: string;
  @IsDay()
  datedOn!: string;
  @IsSha256()
  sha256!: string;
  @Optional()
  @IsId()
  coOfficerId?: string | null;
}
