import { Type } from 'class-transformer';
import { Equals, IsDefined, IsObject, ValidateNested } from 'class-validator';
import type { EvidenceKind } from '../../case-record.js';
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

export const EVIDENCE_KINDS = [
  'documentary',
  'physical',
  'audio-visual',
  'electronic-data',
  'witness-testimony',
  'party-statement',
  'expert-opinion',
  'inspection-record',
] as const satisfies readonly EvidenceKind[];

/** 收集证据 – 行政处罚法 第46条. */
export class CollectEvidence extends ByTwoOfficers {
  @IsOneOf(EVIDENCE_KINDS)
  kind!: EvidenceKind;
  @IsLine()
  title!: string;
  @IsWords()
  proves!: string;
  @IsWords()
  source!: string;
  /** Digest of the bytes, which lie in the blob store. */
  @IsSha256()
  sha256!: string;
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

/** 责令（限期）改正 – 行政处罚法 第28条. */
export class OrderCorrection extends ByTwoOfficers {
  @IsWords()
  order!: string;
  @IsDay()
  correctBy!: string;
}

/** 先行登记保存 – 行政处罚法 第56条. */
export class PreserveEvidence extends ByTwoOfficers {
  @IsWords()
  items!: string;
  @IsLine()
  keptAt!: string;
}

/** 先行登记保存证据的处理. */
export class DisposePreservedEvidence extends ByTwoOfficers {
  @IsOneOf(['returned', 'seized', 'sent-for-appraisal', 'confiscated'])
  disposal!: 'returned' | 'seized' | 'sent-for-appraisal' | 'confiscated';
  @IsWords()
  reasons!: string;
}
