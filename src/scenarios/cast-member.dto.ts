import { IsArray, IsNotEmpty, IsObject, IsOptional, IsString, Matches } from 'class-validator';
import { IsName } from './is-name.js';

/** 角色 – one of the cast: of the demo agency, a second account of another of the cast, or a person of the scenario's own. */
export class CastMemberDto {
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  account?: string;

  @IsOptional()
  @IsName()
  secondAccountOf?: string;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  name?: string;

  @IsOptional()
  @Matches(/^\d{17}[\dX]?$/, { message: 'must be a citizen number of 18 characters, or its first 17 digits' })
  identityNumber?: string;

  @IsOptional()
  @IsArray()
  @IsObject({ each: true })
  posts?: object[];

  @IsOptional()
  @IsArray()
  @IsObject({ each: true })
  certificates?: object[];

  @IsOptional()
  @IsArray()
  @IsObject({ each: true })
  trainings?: object[];

  @IsOptional()
  @IsArray()
  @IsObject({ each: true })
  tests?: object[];

  @IsOptional()
  @IsObject()
  legalQualification?: object;
}
