import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Roles } from '../identity/caller.js';
import { UnitOfWork } from '../platform/database/index.js';
import type { WholeList } from '../platform/http/page.js';
import { CertificateBoard } from './certificate-board.service.js';
import type { CertificateStanding } from './certificate-board.service.js';
import { TestSessionBody, TrainingSessionBody } from './dto/session.dto.js';
import { LearningRegister } from './learning-register.service.js';

/** How many files were written to. */
export interface SessionRecorded {
  readonly recorded: number;
}

/** 全体人员: certificates of all, and trainings and tests of many at once. */
@ApiTags('staff')
@ApiBearerAuth()
@Controller()
export class StaffController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly board: CertificateBoard,
    private readonly learning: LearningRegister,
  ) {}

  @Get('certificates')
  @ApiOperation({
    summary: '证件到期一览 – every certificate of our people as it stands today, what ends first at the top',
  })
  async certificates(@Caller() { agencyId }: Caller): Promise<WholeList<CertificateStanding>> {
    return { items: await this.board.of(agencyId), nextCursor: null };
  }

  @Post('staff/trainings')
  @Roles('administrator')
  @ApiOperation({ summary: '登记一次培训 – one training with everyone who took part: for all of them or for none' })
  async trainings(@Caller() caller: Caller, @Body() body: TrainingSessionBody): Promise<SessionRecorded> {
    const { personIds, ...training } = body;
    await this.unitOfWork.run(async (tx) => {
      for (const personId of [...personIds].sort()) await this.learning.recordTraining(tx, caller, personId, training);
    });
    return { recorded: personIds.length };
  }

  @Post('staff/tests')
  @Roles('administrator')
  @ApiOperation({ summary: "登记一次法治测试 – one test with everyone's result: for all of them or for none" })
  async tests(@Caller() caller: Caller, @Body() body: TestSessionBody): Promise<SessionRecorded> {
    const { results, title, on } = body;
    const inOrder = [...results].sort((a, b) => (a.personId < b.personId ? -1 : 1));
    await this.unitOfWork.run(async (tx) => {
      for (const { personId, passed } of inOrder) {
        await this.learning.recordTest(tx, caller, personId, { title, on, passed });
      }
    });
    return { recorded: results.length };
  }
}
