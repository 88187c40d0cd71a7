import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../platform/http/page.js';

/** Which of one's notifications. */
export class NotificationQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: '未读 – not read yet' })
  @IsOptional()
  @IsIn(['true', 'false'])
  unread?: 'true' | 'false';

  @ApiPropertyOptional({ enum: ['true', 'false'], description: '未了结 – what they tell of still holds' })
  @IsOptional()
  @IsIn(['true', 'false'])
  open?: 'true' | 'false';
}
