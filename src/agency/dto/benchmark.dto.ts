import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { BENCHMARK_LEVELS, type BenchmarkLevel } from '../../law/benchmark.js';
import type { PenaltyKind } from '../../law/facts.js';
import { IsDay, IsLine, IsWords } from '../../law/ordinary-procedure/payloads/fields.js';
import { penaltyKinds } from '../penalty-kinds.js';
import { FineRangesBody } from './fine-range.dto.js';

/** 制定机关. */
export class BenchmarkMakerBody {
  @ApiProperty({ description: '制定机关层级 – townships are not makers', enum: BENCHMARK_LEVELS })
  @IsIn([...BENCHMARK_LEVELS])
  level!: BenchmarkLevel;

  @ApiProperty({ example: '示例县应急管理局' })
  @IsLine()
  name!: string;

  @ApiProperty({ description: '本机关制定 – made by this agency itself, not by a superior' })
  @IsBoolean()
  isOwn!: boolean;
}

/** 裁量阶次. */
export class BenchmarkBandBody {
  @ApiProperty({ example: '一般' })
  @IsLine()
  code!: string;

  @ApiProperty({ description: '情节 – circumstances in words' })
  @IsWords()
  circumstances!: string;

  @ApiProperty({ isArray: true, enum: penaltyKinds })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(new RegExp(`^(${penaltyKinds.join('|')})$`), { each: true })
  penaltyKinds!: PenaltyKind[];

  @ApiProperty()
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => FineRangesBody)
  fineRange!: FineRangesBody;
}

/** 裁量基准. */
export class BenchmarkBody {
  @ApiProperty()
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => BenchmarkMakerBody)
  maker!: BenchmarkMakerBody;

  @ApiProperty()
  @IsLine()
  title!: string;

  @ApiProperty({ description: '文号' })
  @IsLine()
  documentNumber!: string;

  @ApiProperty({ example: '2026-03-01' })
  @IsDay()
  from!: string;

  @ApiPropertyOptional({
    description: '止（不含）– first day it is no longer in force',
    type: String,
    nullable: true,
  })
  @IsOptional()
  @IsDay()
  until: string | null = null;

  @ApiProperty({ description: '已与公布文本核对 – compared with the published text' })
  @IsBoolean()
  isVerified!: boolean;

  @ApiProperty({ type: () => [BenchmarkBandBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => BenchmarkBandBody)
  bands!: BenchmarkBandBody[];
}

export class SetBenchmarkBody {
  @ApiProperty({ type: () => BenchmarkBody, nullable: true, description: 'null: the matter has none from now on' })
  @ValidateIf((_body, value) => value !== null)
  @IsObject()
  @ValidateNested()
  @Type(() => BenchmarkBody)
  benchmark!: BenchmarkBody | null;
}
