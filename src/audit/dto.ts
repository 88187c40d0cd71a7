import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Matches, Max, Min } from 'class-validator';

/** Which event of which case. */
export class EventQuery {
  @ApiProperty({ description: '案件标识.事件序号 – <caseId>.<seq>', example: '7b0f5b0e-0000-4000-8000-000000000000.3' })
  @IsString()
  @Matches(/^[\w-]{1,64}\.[1-9]\d{0,8}$/, { message: '应为 案件标识.事件序号 | must be <caseId>.<seq>' })
  event!: string;

  /** The two parts. */
  parts(): { readonly caseId: string; readonly seq: number } {
    const [caseId = '', seq = ''] = this.event.split('.');
    return { caseId, seq: Number(seq) };
  }
}

/** Since which size of the log. */
export class GrowthQuery {
  @ApiProperty({ description: '所持检查点的条数 – the size of the checkpoint one keeps', minimum: 1 })
  @Type(() => Number)
  @IsInt({ message: '应为检查点记载的条数 | must be the size a checkpoint names' })
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  from!: number;
}
