import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CasesReading } from '../cases/cases-reading.service.js';
import { Caller, Roles } from '../identity/caller.js';
import { Checkpoints, type IssuedCheckpoint } from './checkpoints.service.js';
import { EventQuery, GrowthQuery } from './dto.js';
import { LogProofs, type EventProof, type GrowthProof } from './proofs.service.js';
import { VerifyLog, type LogVerification } from './verify/verify-log.service.js';

const ReadersOfCases = () => Roles('handler', 'reviewer', 'approver', 'hearing-chair', 'clerk', 'supervisor');

/** 日志: one for each agency, over the events of all its cases. */
@ApiTags('日志 audit')
@ApiBearerAuth()
@Controller('audit')
export class AuditController {
  constructor(
    private readonly checkpoints: Checkpoints,
    private readonly proofs: LogProofs,
    private readonly verifying: VerifyLog,
    private readonly cases: CasesReading,
  ) {}

  @Get('checkpoint')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: '检查点 – the signed state of the log over all events so far, to be kept elsewhere' })
  checkpoint(@Caller() { agencyId }: Caller): Promise<IssuedCheckpoint> {
    return this.checkpoints.newest(agencyId);
  }

  @Get('proof')
  @ReadersOfCases()
  @ApiOperation({ summary: '事件在日志中 – inclusion proof of an event, with the checkpoint it is for' })
  async proof(@Caller() caller: Caller, @Query() query: EventQuery): Promise<EventProof> {
    const { caseId, seq } = query.parts();
    const { agencyId } = await this.cases.caseFor(caller, caseId);
    return this.proofs.ofEvent(agencyId, caseId, seq);
  }

  @Get('consistency')
  @ReadersOfCases()
  @ApiOperation({ summary: '日志只增不改 – proof that the log of so many entries is the beginning of the present one' })
  consistency(@Caller() { agencyId }: Caller, @Query() { from }: GrowthQuery): Promise<GrowthProof> {
    return this.proofs.ofGrowth(agencyId, from);
  }

  @Get('verify')
  @Roles('supervisor', 'approver')
  @ApiOperation({ summary: '核验日志 – leaves, events, nodes and checkpoints, all recomputed' })
  verify(@Caller() { agencyId }: Caller): Promise<LogVerification> {
    return this.verifying.verify(agencyId);
  }
}
