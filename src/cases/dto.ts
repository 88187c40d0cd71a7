import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { IsDay, IsId } from '../law/ordinary-procedure/payloads/fields.js';
import { PageQuery } from '../platform/http/page.js';

/** An act: what, and what it says. The payload is checked by the act's own class. */
export class ActBody {
  @ApiProperty({ example: 'collect-evidence' })
  @IsString()
  @MaxLength(100)
  type!: string;

  @ApiProperty({ type: Object, description: '按该行为的 schema – after the act’s schema, see GET /cases/{id}/acts' })
  @IsObject()
  payload!: Record<string, unknown>;
}

const DAY = { message: '应为日期 YYYY-MM-DD | must be a day, YYYY-MM-DD' };

/** Which cases. */
export class CaseQuery extends PageQuery {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  state?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  procedure?: string;

  @ApiPropertyOptional({ enum: ['mine'], description: '本人承担办、审、定职责的 – on which I hold a duty' })
  @IsOptional()
  @IsIn(['mine'])
  duty?: 'mine';

  @ApiPropertyOptional({ description: '案号、当事人或者事项的一部分 – part of number, party or matter' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  overdue?: 'true' | 'false';

  @ApiPropertyOptional({ description: '受理日起 – opened on or after the day' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DAY)
  from?: string;

  @ApiPropertyOptional({ description: '受理日止 – opened on or before the day' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DAY)
  to?: string;

  @ApiPropertyOptional({ description: '执法事项 – code of the matter, whole' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  matter?: string;

  @ApiPropertyOptional({ description: '结案月份 YYYY-MM – month in which the case was closed' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/, { message: '应为月份 YYYY-MM | must be a month, YYYY-MM' })
  closed?: string;

  @ApiPropertyOptional({ description: '人员标识 – who holds or held a duty on the case' })
  @IsOptional()
  @IsId()
  person?: string;

  @ApiPropertyOptional({ enum: ['handle', 'review', 'decide'], description: '该人员的职责 – which duty of the person' })
  @IsOptional()
  @IsIn(['handle', 'review', 'decide'])
  personDuty?: 'handle' | 'review' | 'decide';
}

/** Which refusals. */
export class RefusalQuery extends PageQuery {
  @ApiPropertyOptional({ description: '阻却事由代码 – code of a blocker' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,99}$/, { message: '应为阻却事由代码 | must be the code of a blocker' })
  code?: string;

  @ApiPropertyOptional({ description: '人员标识 – who tried' })
  @IsOptional()
  @IsId()
  actor?: string;

  @ApiPropertyOptional({ description: '拒绝日起 – refused on or after the day' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ description: '拒绝日止 – refused on or before the day' })
  @IsOptional()
  @IsDay()
  to?: string;
}

/** What is looked for, everywhere at once. */
export class SearchQuery {
  @ApiProperty({ description: '案号、当事人、事项、文号或者证据名称的一部分 – part of what it is called' })
  @IsString()
  @Length(1, 100)
  q!: string;
}

/** Which events, and whether with what they rest on. */
export class EventQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: ['facts'],
    description: '一并给出各事件所依据的事实 – the facts the events name, by digest',
  })
  @IsOptional()
  @IsIn(['facts'])
  expand?: 'facts';
}

/** For which duty. */
export class DutyQuery {
  @ApiProperty({ enum: ['handle', 'review', 'decide'] })
  @IsIn(['handle', 'review', 'decide'])
  duty!: 'handle' | 'review' | 'decide';
}
