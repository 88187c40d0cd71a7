import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { IsFen } from '../../law/ordinary-procedure/payloads/fields.js';

export class FineRangeBody {
  @ApiProperty()
  @IsFen()
  minFen!: number;

  @ApiProperty()
  @IsFen()
  maxFen!: number;
}

/** 罚款幅度, by kind of party. */
export class FineRangesBody {
  @ApiPropertyOptional({ type: FineRangeBody, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => FineRangeBody)
  citizen: FineRangeBody | null = null;

  @ApiPropertyOptional({ type: FineRangeBody, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => FineRangeBody)
  organisation: FineRangeBody | null = null;
}
