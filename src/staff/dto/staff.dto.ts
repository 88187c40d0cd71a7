import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import type { Role } from '../../law/facts.js';
import { IsDay, IsId, IsLine, IsOneOf } from '../../law/ordinary-procedure/payloads/fields.js';
import { IsInstant } from '../../platform/http/is-instant.js';
import { roles } from '../roles.js';

const optionalDay = { type: String, nullable: true, example: '2026-03-02' };
const optionalInstant = { type: String, nullable: true, example: '2026-03-02T01:30:00Z' };

/** Name and number together: who is meant. */
export class PersonBody {
  @ApiProperty({ example: '演示人员甲' })
  @IsLine()
  name!: string;

  @ApiProperty({ description: '公民身份号码（GB 11643）；加密保存，只脱敏显示' })
  @Matches(/^\d{17}[\dXx]$/, { message: '应为18位公民身份号码 | must be a citizen identity number of 18 characters' })
  identityNumber!: string;
}

export class RegisterPersonBody extends PersonBody {
  @ApiPropertyOptional({ ...optionalDay, description: '初次从事法制审核之日' })
  @IsOptional()
  @IsDay()
  firstReviewOn?: string | null;
}

export class GivePostBody {
  @ApiProperty({ enum: roles })
  @IsOneOf(roles)
  role!: Role;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsId()
  unitId?: string | null;

  @ApiPropertyOptional({ ...optionalInstant, description: '起；默认为现在' })
  @IsOptional()
  @IsInstant()
  from?: string;

  @ApiPropertyOptional({ ...optionalInstant, description: '止（不含）；默认无' })
  @IsOptional()
  @IsInstant()
  until?: string | null;
}

export class EndPostBody {
  @ApiPropertyOptional({ ...optionalInstant, description: '止（不含）；默认为现在' })
  @IsOptional()
  @IsInstant()
  until?: string;
}

export class RegisterCertificateBody {
  @ApiProperty({ example: '16041000001' })
  @Matches(/^[\w\-（）()号第字〔〕\u4e00-\u9fa5]{4,50}$/)
  number!: string;

  @ApiProperty({ type: String, isArray: true, description: '执法类别 – codes of the fields covered' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsId({ each: true })
  fields!: string[];

  @ApiProperty({ description: '执法区域 – division code; covers every code that begins with it', example: '410423105' })
  @Matches(/^\d{2,12}$/)
  area!: string;

  @ApiProperty({ example: '2024-01-01' })
  @IsDay()
  validFrom!: string;

  @ApiProperty({ example: '2028-12-31', description: '最后有效日 – last valid day' })
  @IsDay()
  validTo!: string;
}

export class ReasonBody {
  @ApiProperty()
  @IsLine()
  reason!: string;
}

export class InterruptBody extends ReasonBody {
  @ApiPropertyOptional({ ...optionalInstant, description: '起；默认为现在（认定无效的，默认为有效期起）' })
  @IsOptional()
  @IsInstant()
  from?: string;
}

export class SuspendBody extends InterruptBody {
  @ApiPropertyOptional({ ...optionalInstant, description: '止（不含）；默认至恢复' })
  @IsOptional()
  @IsInstant()
  until?: string | null;
}

export class TrainingBody {
  @ApiProperty()
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
}

export class TestBody {
  @ApiProperty()
  @IsLine()
  title!: string;

  @ApiProperty({ example: '2026-03-02' })
  @IsDay()
  on!: string;

  @ApiProperty()
  @IsBoolean()
  passed!: boolean;
}

export class LegalQualificationBody {
  @ApiProperty({ description: '法律职业资格证书号' })
  @IsLine()
  number!: string;

  @ApiProperty({ example: '2019-03-01' })
  @IsDay()
  since!: string;
}

export class FirstReviewBody {
  @ApiProperty({ example: '2017-05-01' })
  @IsDay()
  on!: string;
}

export class RelativeBody {
  @ApiProperty({ description: '近亲属的人员编号' })
  @IsId()
  relativeId!: string;

  @ApiProperty({ example: '夫妻' })
  @IsLine()
  relation!: string;
}

export class InterestBody {
  @ApiProperty({ description: '当事人的公民身份号码或统一社会信用代码；只保存其密钥摘要' })
  @Matches(/^[0-9A-Za-z]{15,18}$/)
  identityNumber!: string;

  @ApiProperty({ example: '持股' })
  @IsLine()
  nature!: string;
}
