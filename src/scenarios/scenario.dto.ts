/** 场景文件格式 – format 1 of a scenario file, field by field. What it means stands in `test/scenarios/README.md`. */
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { CastMemberDto } from './cast-member.dto.js';
import { IsName } from './is-name.js';
import { IsMoment, type Moment } from './moments.js';
import { registerChanges, type RegisterChange } from './register-changes.js';

const MAX_STEPS = 500;
const MAX_WORDS = 20_000;

class TextDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_WORDS)
  zh!: string;
  @IsString()
  @IsNotEmpty()
  @MaxLength(MAX_WORDS)
  en!: string;
}

/** 预期. */
export class ExpectDto {
  /** The state the case is in afterwards. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  state?: string;

  /** Codes of the blockers, each once: exactly these. */
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  refused?: string[];

  /** Articles that the blockers name. */
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  articles?: string[];

  /** Status of the answer, where it is neither the usual success nor the usual refusal. */
  @IsOptional()
  @IsInt()
  @Min(200)
  @Max(599)
  status?: number;

  /** What `GET /cases/{id}` must say, at least. */
  @IsOptional()
  @IsObject()
  case?: object;
}

export class UploadDto {
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  name?: string;

  @IsString()
  @IsNotEmpty()
  content!: string;
}

/** 一步. */
export class StepDto {
  @IsOptional()
  @IsMoment()
  at?: Moment;

  @IsOptional()
  @ValidateNested()
  @Type(() => TextDto)
  title?: TextDto;

  @IsOptional()
  @IsName()
  by?: string;

  @IsOptional()
  @IsObject()
  open?: object;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  act?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => UploadDto)
  upload?: UploadDto;

  @IsOptional()
  @IsIn(Object.keys(registerChanges))
  register?: RegisterChange;

  @IsOptional()
  @IsName()
  of?: string;

  @IsOptional()
  @IsObject()
  payload?: object;

  @IsOptional()
  @IsName()
  with?: string;

  @IsOptional()
  @IsBoolean()
  signs?: boolean;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  content?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => ExpectDto)
  expect?: ExpectDto;

  @IsOptional()
  @IsName()
  as?: string;
}

/** 结局. */
export class FinallyDto {
  @IsString()
  @IsNotEmpty()
  state!: string;

  /** Whether the whole case must verify; it must unless this says no. */
  @IsOptional()
  @IsBoolean()
  verify?: boolean;

  /** How many attempts were refused. */
  @IsOptional()
  @IsInt()
  @Min(0)
  refusals?: number;

  /** Who has held which duty, by names of the cast. */
  @IsOptional()
  @IsObject()
  duties?: Readonly<Record<string, readonly string[]>>;

  @IsOptional()
  @IsObject()
  case?: object;
}

/** 场景. */
export class ScenarioDto {
  @IsIn([1], { message: 'must be 1: this program plays scenarios of format 1' })
  format!: 1;

  @IsDefined()
  @ValidateNested()
  @Type(() => TextDto)
  title!: TextDto;

  @IsDefined()
  @ValidateNested()
  @Type(() => TextDto)
  story!: TextDto;

  @IsMoment()
  opensAt!: Moment;

  /** Each value a {@link CastMemberDto}; checked one by one. */
  @IsObject()
  people!: Readonly<Record<string, CastMemberDto>>;

  /** Each one a {@link StepDto}; checked one by one. */
  @IsArray()
  @ArrayMaxSize(MAX_STEPS)
  steps!: StepDto[];

  @IsDefined()
  @ValidateNested()
  @Type(() => FinallyDto)
  finally!: FinallyDto;
}
