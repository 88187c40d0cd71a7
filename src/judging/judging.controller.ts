import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CasesReading } from '../cases/cases-reading.service.js';
import { Caller } from '../identity/caller.js';
import type { WholeList } from '../platform/http/page.js';
import { ApprovalsReading, type PendingApproval } from './approvals-reading.service.js';
import { ReviewRounds, type ReviewRound } from './review-rounds.service.js';
import { SimilarReading, type SimilarCases } from './similar-cases.service.js';

/** 审核与审批所需: reviews so far, similar decisions, what waits to be approved. */
@ApiTags('审核与审批 judging')
@ApiBearerAuth()
@Controller()
export class JudgingController {
  constructor(
    private readonly cases: CasesReading,
    private readonly rounds: ReviewRounds,
    private readonly similar: SimilarReading,
    private readonly approvals: ApprovalsReading,
  ) {}

  @Get('cases/:id/reviews')
  @ApiOperation({ summary: '历次审核 – what each review said and saw, and what has changed in the case since' })
  async reviewsOf(@Caller() caller: Caller, @Param('id') id: string): Promise<WholeList<ReviewRound>> {
    return { items: await this.rounds.of(await this.cases.caseFor(caller, id)), nextCursor: null };
  }

  @Get('cases/:id/similar')
  @ApiOperation({
    summary: '类案 – the agency’s decisions on the same matter, without names, and where this case stands',
  })
  async similarTo(@Caller() caller: Caller, @Param('id') id: string): Promise<SimilarCases> {
    return this.similar.to(caller, await this.cases.caseFor(caller, id));
  }

  @Get('approvals')
  @ApiOperation({ summary: '待批申请 – what is applied for and the caller could approve or refuse, the oldest first' })
  async waiting(@Caller() caller: Caller): Promise<WholeList<PendingApproval>> {
    return { items: await this.approvals.waitingFor(caller), nextCursor: null };
  }
}
