import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';

/** Whose bag one expects. */
export class ImportQuery {
  @ApiProperty({
    description: '移交机关的公钥（verifierKey）或者其指纹，事先当面取得 – key of the other agency, or its fingerprint',
  })
  @IsString()
  @Length(16, 300)
  @Matches(/^[\x21-\x7e]+$/, { message: '应为公钥或者指纹 | must be a verifier key or a fingerprint' })
  key!: string;
}
