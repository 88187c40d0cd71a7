import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { IsDay, IsId, IsWords } from '../law/ordinary-procedure/payloads/fields.js';
import { GRADES, type Grade } from './sampling/grade.js';

/** Which cases: those opened in a span of days. */
export class SpanQuery {
  @ApiPropertyOptional({ description: '受理日起 – opened on or after the day' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ description: '受理日止 – opened on or before the day' })
  @IsOptional()
  @IsDay()
  to?: string;
}

/** The same, in a language: a download cannot send headers of its own. */
export class ExportQuery extends SpanQuery {
  @ApiPropertyOptional({ enum: ['zh', 'en'], description: '语言；没有则按 Accept-Language – language of the sheets' })
  @IsOptional()
  @IsIn(['zh', 'en'])
  lang?: 'zh' | 'en';
}

const SEED = { message: '种子应为1至100个可打印的字符 | the seed must be 1 to 100 printable characters' };

/** 抽取 – what a draw depends on, and nothing else. */
export class DrawQuery extends SpanQuery {
  @ApiProperty({ description: '事先公布的种子 – published before the draw, e.g. the numbers of a lottery to come' })
  @Length(1, 100, SEED)
  @Matches(/^[^\p{C}|]+$/u, SEED)
  seed!: string;

  @ApiProperty({ minimum: 1, maximum: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  size!: number;

  @ApiPropertyOptional({
    enum: ['ended', 'all'],
    default: 'ended',
    description: '只抽已办结的，还是全部 – only cases that have ended, or all',
  })
  @IsOptional()
  @IsIn(['ended', 'all'])
  cases: 'ended' | 'all' = 'ended';
}

/** 评查意见 – what an evaluator found in a file of a sample. */
export class FindingBody {
  @ApiProperty({ description: '案件标识' })
  @IsId()
  caseId!: string;

  @ApiProperty({ enum: GRADES, description: '优秀、合格、不合格 – excellent, passed, failed' })
  @IsIn([...GRADES])
  grade!: Grade;

  @ApiProperty()
  @IsWords()
  opinion!: string;
}
