import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { PenaltyKind } from '../../law/facts.js';
import { IsDay, IsId, IsLine } from '../../law/ordinary-procedure/payloads/fields.js';
import { penaltyKinds } from '../penalty-kinds.js';
import { BenchmarkBody } from './benchmark.dto.js';
import { FineRangesBody } from './fine-range.dto.js';

export class AddUnitBody {
  @ApiProperty({ example: '综合行政执法队' })
  @IsLine()
  name!: string;
}

export class AddFieldBody {
  @ApiProperty({ example: 'fire' })
  @Matches(/^[a-z][a-z-]{0,49}$/)
  code!: string;

  @ApiProperty({ example: '消防' })
  @IsLine()
  name!: string;
}

export class AddMatterBody {
  @ApiProperty({ example: 'straw-burning' })
  @IsId()
  code!: string;

  @ApiProperty({ example: '露天焚烧秸秆' })
  @IsLine()
  name!: string;

  @ApiProperty({ description: '执法类别 – code of a field of the agency' })
  @IsId()
  field!: string;

  @ApiProperty({ description: '法律依据' })
  @IsLine()
  basis!: string;

  @ApiProperty({ example: '2026-08-15' })
  @IsDay()
  from!: string;

  @ApiPropertyOptional({
    description: '止（不含）– first day the power is no longer held',
    type: String,
    nullable: true,
  })
  @IsOptional()
  @IsDay()
  until: string | null = null;

  @ApiProperty({ isArray: true, enum: penaltyKinds })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(new RegExp(`^(${penaltyKinds.join('|')})$`), { each: true })
  penaltyKinds!: PenaltyKind[];

  @ApiProperty()
  @IsDefined()
  @ValidateNested()
  @Type(() => FineRangesBody)
  fineRange!: FineRangesBody;

  @ApiPropertyOptional({
    description:
      '查封、扣押的法律、法规依据 – the law or regulation that allows sealing or seizure; left out: none does',
    type: String,
    nullable: true,
  })
  @IsOptional()
  @IsLine()
  seizureBasis: string | null = null;

  @ApiPropertyOptional({
    description: '行政裁量基准 – the discretion benchmark for the matter; left out: none is entered',
    type: () => BenchmarkBody,
    nullable: true,
  })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => BenchmarkBody)
  benchmark?: BenchmarkBody | null;
}

export class EndMatterBody {
  @ApiProperty({ description: '止（不含）– first day the power is no longer held' })
  @IsDay()
  until!: string;
}
