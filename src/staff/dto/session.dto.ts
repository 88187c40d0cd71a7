import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Role } from '../../law/facts.js';
import { IsDay, IsId, IsLine, IsOneOf } from '../../law/ordinary-procedure/payloads/fields.js';
import { PageQuery } from '../../platform/http/page.js';
import { roles } from '../roles.js';

/** So many take part in one training or test at most. */
const MOST_ATTENDANTS = 200;

/** 一次培训, with everyone who took part. */
export class TrainingSessionBody {
  @ApiProperty({ example: '2026年度执法人员培训' })
  @IsLine()
  title!: string;

  @ApiProperty({ example: '2026-03-02' })
  @IsDay()
  on!: string;

  @ApiProperty({ description: '学时' })
  @IsInt()
  @Min(1)
  @Max(400)
  hours!: number;

  @ApiProperty({ type: String, isArray: true, description: '参加人员 – ids of persons' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ATTENDANTS)
  @ArrayUnique()
  @IsId({ each: true })
  personIds!: string[];
}

export class TestResultBody {
  @ApiProperty()
  @IsId()
  personId!: string;

  @ApiProperty()
  @IsBoolean()
  passed!: boolean;
}

/** 一次法治测试, with everyone's result. */
export class TestSessionBody {
  @ApiProperty({ example: '2026年度法治测试' })
  @IsLine()
  title!: string;

  @ApiProperty({ example: '2026-03-02' })
  @IsDay()
  on!: string;

  @ApiProperty({ type: TestResultBody, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ATTENDANTS)
  @ArrayUnique((result: TestResultBody) => result.personId)
  @ValidateNested({ each: true })
  @Type(() => TestResultBody)
  results!: TestResultBody[];
}

export class ImportQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: '只试不导 – only tries, and tells every line' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsIn([true, false])
  dry: boolean = false;
}

export class PersonsQuery extends PageQuery {
  @ApiPropertyOptional({ description: '姓名 – part of the name' })
  @IsOptional()
  @IsLine()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ enum: roles, description: '现任岗位 – holders of the post at this moment' })
  @IsOptional()
  @IsOneOf(roles)
  role?: Role;
}
