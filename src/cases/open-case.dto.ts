import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { OpenCase } from '../law/ordinary-procedure/payloads/opening.js';

/** A lead: under which procedure, and what its opening act asks for. */
export class OpenCaseBody extends OpenCase {
  @ApiProperty({ example: 'ordinary' })
  @IsString()
  @MaxLength(100)
  procedure!: string;
}
