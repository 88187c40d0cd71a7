import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsDay, IsId } from '../law/ordinary-procedure/payloads/fields.js';
import { PageQuery } from '../platform/http/page.js';

/** Which periods. */
export class PeriodQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: ['true'],
    description: '与本人有关的 – on cases I am on, or waiting for somebody like me',
  })
  @IsOptional()
  @IsIn(['true'])
  mine?: 'true';

  @ApiPropertyOptional({ enum: ['yellow', 'red', 'breached'], description: '预警级别 – how near the end' })
  @IsOptional()
  @IsIn(['yellow', 'red', 'breached'])
  level?: 'yellow' | 'red' | 'breached';

  @ApiPropertyOptional({ description: '案件标识 – of one case' })
  @IsOptional()
  @IsId()
  case?: string;

  @ApiPropertyOptional({ description: '人员标识 – of cases on which the person holds a duty' })
  @IsOptional()
  @IsId()
  person?: string;

  @ApiPropertyOptional({ description: '届满日起 – ends on or after the day' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ description: '届满日止 – ends on or before the day' })
  @IsOptional()
  @IsDay()
  to?: string;
}

/** Which breaches. */
export class BreachQuery extends PageQuery {
  @ApiPropertyOptional({ description: '案件标识 – of one case' })
  @IsOptional()
  @IsId()
  case?: string;

  @ApiPropertyOptional({
    enum: ['agency', 'others'],
    description: '谁的期限 – the agency’s own delays, or those of the party and other organs',
  })
  @IsOptional()
  @IsIn(['agency', 'others'])
  whose?: 'agency' | 'others';

  @ApiPropertyOptional({ description: '期限代码 – code of the period' })
  @IsOptional()
  @IsId()
  code?: string;

  @ApiPropertyOptional({ enum: ['true', 'false'], description: '至今未办 – still not done' })
  @IsOptional()
  @IsIn(['true', 'false'])
  open?: 'true' | 'false';

  @ApiPropertyOptional({ description: '案件受理日起 – of cases opened on or after the day' })
  @IsOptional()
  @IsDay()
  openedFrom?: string;

  @ApiPropertyOptional({ description: '案件受理日止 – of cases opened on or before the day' })
  @IsOptional()
  @IsDay()
  openedTo?: string;

  @ApiPropertyOptional({ description: '记录日起 – recorded on or after the day' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ description: '记录日止 – recorded on or before the day' })
  @IsOptional()
  @IsDay()
  to?: string;
}
