import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { ApprovalsReading } from './approvals-reading.service.js';
import { JudgingController } from './judging.controller.js';
import { ReviewRounds } from './review-rounds.service.js';
import { SimilarReading } from './similar-cases.service.js';

/** 审核与审批: what reviewers and approvers judge by. It changes no case and stores nothing. */
@Module({
  imports: [CasesModule],
  controllers: [JudgingController],
  providers: [ReviewRounds, SimilarReading, ApprovalsReading],
})
export class JudgingModule {}
