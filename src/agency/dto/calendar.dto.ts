import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsLine } from '../../law/ordinary-procedure/payloads/fields.js';
import { READERS, type HolidayNotice } from '../calendar-files/import-year.js';

class CalendarSourceBody {
  @ApiProperty()
  @IsInt()
  @Min(1900)
  @Max(2999)
  year!: number;

  @ApiProperty({ example: '国办发明电〔2025〕7号' })
  @IsLine()
  document!: string;
}

/** 放假安排; what it says together is checked as a calendar. */
export class LoadCalendarBody {
  @ApiProperty({ example: 'cn-state-council/2024-2027' })
  @Matches(/^[\w./:-]{1,100}$/)
  version!: string;

  @ApiProperty({ example: '2027-12-31' })
  @IsDay()
  coveredThrough!: string;

  @ApiProperty({ type: CalendarSourceBody, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => CalendarSourceBody)
  sources!: CalendarSourceBody[];

  @ApiProperty({ type: String, isArray: true })
  @IsArray()
  @ArrayMaxSize(5_000)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { each: true })
  holidays!: string[];

  @ApiProperty({ type: String, isArray: true })
  @IsArray()
  @ArrayMaxSize(5_000)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { each: true })
  makeUpDays!: string[];
}

/** 一年的放假通知, as a list of days. */
export class ImportCalendarBody implements HolidayNotice {
  @ApiProperty({ example: 2027 })
  @IsInt()
  @Min(2000)
  @Max(2999)
  year!: number;

  @ApiProperty({ example: '国办发明电〔2025〕7号', description: '发文字号' })
  @IsLine()
  document!: string;

  @ApiProperty({ enum: Object.keys(READERS) })
  @IsIn(Object.keys(READERS))
  format!: HolidayNotice['format'];

  @ApiProperty({
    description: 'CSV: 日期,类型(放假/上班),名称; ICS: events of whole days; JSON: [{"date", "kind": "off"|"work"}]',
    example: '2027-01-01,放假,元旦',
  })
  @IsString()
  @MaxLength(500_000)
  content!: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: '版本名称 – the usual one if left out' })
  @IsOptional()
  @Matches(/^[\w./:-]{1,100}$/)
  version: string | null = null;
}
