import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import type { ServiceMethod } from '../../case-record.js';
import { IsDay, IsId, IsLine, IsOneOf, IsWords, Optional } from './fields.js';
import { ElectronicService, LeftService, PostalService, PublicNoticeService, ServiceRecipient } from './service.js';

export const SERVICE_METHODS = [
  'direct',
  'left',
  'mail',
  'electronic',
  'public-notice',
] as const satisfies readonly ServiceMethod[];

/** 送达 by two officers – 行政处罚法 第61条; 民事诉讼法 第87条至第95条. */
export class Serve {
  @IsId()
  coOfficerId!: string;
  @IsOneOf(SERVICE_METHODS)
  method!: ServiceMethod;
  @IsDay()
  servedOn!: string;
  /** 送达地点: where it was handed over or left, where it was sent to, where the notice was posted. */
  @IsLine()
  place!: string;
  /** Signature on the receipt, return slip, witness, confirmation of electronic service: what proves it. */
  @IsWords()
  proof!: string;
  /** 直接送达: who received it. */
  @Optional()
  @IsObject()
  @ValidateNested()
  @Type(() => ServiceRecipient)
  recipient?: ServiceRecipient | null;
  @Optional()
  @IsObject()
  @ValidateNested()
  @Type(() => LeftService)
  left?: LeftService | null;
  @Optional()
  @IsObject()
  @ValidateNested()
  @Type(() => PostalService)
  mail?: PostalService | null;
  @Optional()
  @IsObject()
  @ValidateNested()
  @Type(() => ElectronicService)
  electronic?: ElectronicService | null;
  @Optional()
  @IsObject()
  @ValidateNested()
  @Type(() => PublicNoticeService)
  publicNotice?: PublicNoticeService | null;
}

/** 送达 any other paper of the file that goes to the party. */
export class ServeDocument extends Serve {
  @IsId()
  documentId!: string;
}

/** 陈述、申辩. */
export class RecordDefence {
  @IsId()
  coOfficerId!: string;
  @IsDay()
  statedOn!: string;
  @IsWords()
  statement!: string;
}

/** 明确放弃: the rights given up, each by name. */
export class RecordWaiver {
  @IsId()
  coOfficerId!: string;
  @IsDay()
  waivedOn!: string;
  @IsOneOf(['defence', 'defence-and-hearing'])
  rights!: 'defence' | 'defence-and-hearing';
  @IsWords()
  statement!: string;
}

/** 陈述申辩期满未提出的说明. */
export class NoteNoDefence {
  @IsId()
  coOfficerId!: string;
  @IsWords()
  note!: string;
}
