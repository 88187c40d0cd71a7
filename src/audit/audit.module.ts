import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { AuditController } from './audit.controller.js';
import { Checkpoints } from './checkpoints.service.js';
import { LogProofs } from './proofs.service.js';
import { Sequencer } from './sequencer.service.js';
import { Sequencing } from './sequencing.service.js';
import { EventCheck } from './verify/event-check.service.js';
import { ImportLeaves } from './verify/import-leaves.service.js';
import { TreeCheck } from './verify/tree-check.service.js';
import { VerifyLog } from './verify/verify-log.service.js';

/** 日志: the log across cases, its checkpoints and proofs, and its verification. */
@Module({
  imports: [CasesModule],
  controllers: [AuditController],
  providers: [Sequencer, Sequencing, Checkpoints, LogProofs, VerifyLog, TreeCheck, EventCheck, ImportLeaves],
  exports: [Checkpoints, LogProofs],
})
export class AuditModule {}
