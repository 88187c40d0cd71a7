import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

/** How the bytes are wanted. */
export class ContentQuery {
  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description: '在页面中显示（图片、PDF、音频、视频） – to be shown in a page, for types that run nothing',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  inline?: 'true' | 'false';
}
