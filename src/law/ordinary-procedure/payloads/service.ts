/** 送达的具体情况 – what each method of service has to state; the rule `service-particulars` says which. */
import { ArrayMaxSize, IsArray } from 'class-validator';
import { IsDay, IsLine, IsOneOf, IsWords, Optional } from './fields.js';

export const RELATIONS = [
  'self',
  'adult-family-member',
  'legal-representative',
  'person-in-charge',
  'receiving-staff',
  'authorised-agent',
  'designated-recipient',
] as const;

/** 签收人与受送达人的关系 – 民事诉讼法 第88条. */
export type RecipientRelation = (typeof RELATIONS)[number];

/** 签收人. */
export class ServiceRecipient {
  @IsLine()
  name!: string;
  @IsOneOf(RELATIONS)
  relation!: RecipientRelation;
}

/** 留置送达 – 民事诉讼法 第89条: why it was left, and who saw it or what recorded it. */
export class LeftService {
  /** 拒收事由. */
  @IsWords()
  ground!: string;
  /** 见证人: representatives of the village, the community or the employer, with name and body. */
  @IsArray()
  @ArrayMaxSize(10)
  @IsLine({ each: true })
  witnesses!: string[];
  /** 拍照、录像: what was recorded and where it is kept. */
  @Optional()
  @IsLine()
  recording?: string | null;
}

/** 邮寄送达 – 民事诉讼法 第91条; served on the day the return slip names. */
export class PostalService {
  @IsLine()
  carrier!: string;
  /** 邮件号. */
  @IsLine()
  trackingNumber!: string;
}

/** 电子送达 – 行政处罚法 第61条第2款: only with a confirmation the party has signed. */
export class ElectronicService {
  /** 送达地址: fax number, e-mail address, account. */
  @IsLine()
  address!: string;
  /** 确认书的签订日期. */
  @IsDay()
  confirmedOn!: string;
  /** 确认书: where it lies in the file. */
  @IsLine()
  confirmation!: string;
}

/** 公告送达 – 民事诉讼法 第95条: why no other way was open, where it was published. */
export class PublicNoticeService {
  /** 公告的原因和经过. */
  @IsWords()
  ground!: string;
  /** 公告的媒介. */
  @IsLine()
  medium!: string;
  /** 发出公告之日: the days run from it. */
  @IsDay()
  postedOn!: string;
}
