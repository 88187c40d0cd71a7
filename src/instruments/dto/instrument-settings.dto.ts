import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IsLine } from '../../law/ordinary-procedure/payloads/fields.js';
import type { InstrumentSettings } from '../model/settings.js';

class PlaceBody {
  @IsLine()
  name!: string;

  @IsLine()
  address!: string;
}

class BankBody extends PlaceBody {
  @IsLine()
  account!: string;
}

/** 文书设置. What is left out is not settled, and marked as missing where a document must say it. */
export class InstrumentSettingsBody implements InstrumentSettings {
  @ApiPropertyOptional({ example: '鲁清溪', description: '机关代字 of document numbers' })
  @IsOptional()
  @Matches(/^[\p{L}\p{N}]{1,20}$/u)
  numberPrefix: string | null = null;

  @ApiPropertyOptional({ description: '本机关地址' })
  @IsOptional()
  @IsLine()
  address: string | null = null;

  @ApiPropertyOptional({ description: '联系电话' })
  @IsOptional()
  @IsLine()
  telephone: string | null = null;

  @ApiPropertyOptional({ type: BankBody, description: '代收机构' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => BankBody)
  bank: BankBody | null = null;

  @ApiPropertyOptional({ type: PlaceBody, description: '行政复议机关' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PlaceBody)
  reconsideration: PlaceBody | null = null;

  @ApiPropertyOptional({ type: PlaceBody, description: '有管辖权的人民法院' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PlaceBody)
  court: PlaceBody | null = null;

  @ApiPropertyOptional({ description: '同级公安机关' })
  @IsOptional()
  @IsLine()
  police: string | null = null;
}
