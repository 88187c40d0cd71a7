import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsObject, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import type { Breach } from '../../case-record.js';
import { IsDay, IsId, IsLine, IsOneOf, IsWords } from './fields.js';

/** 当事人. The shell replaces the number by its keyed digest before the law or the disk sees it. */
export class PartyPayload {
  @IsOneOf(['citizen', 'organisation'])
  kind!: 'citizen' | 'organisation';
  @IsLine()
  name!: string;
  /** 公民身份号码 (GB 11643) or 统一社会信用代码 (GB 32100). */
  @IsString()
  @Length(15, 18)
  identityNumber!: string;
  @IsLine()
  address!: string;
}

/** 违法行为的时间. */
export class BreachPayload implements Breach {
  @IsOptional()
  @IsDay()
  endedOn!: string | null;
  @IsDay()
  discoveredOn!: string;
  @IsBoolean()
  harmsLifeHealthOrFinance!: boolean;
}

export const SOURCES = ['patrol', 'complaint', 'transfer', 'assignment', 'other'] as const;

/** 案件来源 – 行政处罚法 第54条. */
export class OpenCase {
  @IsId()
  matterCode!: string;
  @IsOneOf(SOURCES)
  source!: (typeof SOURCES)[number];
  @IsWords()
  summary!: string;
  /** 行政区划代码 of the place of the breach, 6 to 12 digits. */
  @Matches(/^\d{6,12}$/)
  place!: string;
  @IsLine()
  address!: string;
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => BreachPayload)
  breach!: BreachPayload;
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PartyPayload)
  party?: PartyPayload | null;
  /** 由当场处罚案件转来: the number of the case that ended `converted`. */
  @IsOptional()
  @IsLine()
  convertedFrom?: string | null;
}
