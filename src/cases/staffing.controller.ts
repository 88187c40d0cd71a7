import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Roles } from '../identity/caller.js';
import type { Drill } from '../law/staffing/drill.js';
import { preferredLanguage } from '../platform/http/language.js';
import { blockersIn, type Told } from '../platform/http/problem.js';
import type { WholeList } from '../platform/http/page.js';
import { ActPeople } from './act-people.service.js';
import { CasesReading } from './cases-reading.service.js';
import { DutyQuery } from './dto.js';
import { StaffingReading } from './staffing-reading.service.js';
import type { Candidate, StaffingAndLoan } from './staffing-reading.service.js';

/** 人员: who can, whether enough can, and what if one is missing. */
@ApiTags('人员 staffing')
@ApiBearerAuth()
@Controller()
export class StaffingController {
  constructor(
    private readonly cases: CasesReading,
    private readonly staffing: StaffingReading,
    private readonly actPeople: ActPeople,
  ) {}

  @Get('cases/:id/candidates')
  @ApiOperation({ summary: '可担任职责的人员 – everyone of the agency, eligible or why not' })
  async candidates(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Query() { duty }: DutyQuery,
    @Headers('accept-language') wanted: string | undefined,
  ): Promise<WholeList<Told<Candidate>>> {
    return told(await this.staffing.candidatesFor(await this.cases.caseFor(caller, id), duty), wanted);
  }

  @Get('cases/:id/acts/:type/people')
  @ApiOperation({ summary: '谁可以办理 – everyone of the agency, and whether they could perform the act now' })
  async peopleFor(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Param('type') type: string,
    @Headers('accept-language') wanted: string | undefined,
  ): Promise<WholeList<Told<Candidate>>> {
    return told(await this.actPeople.of(await this.cases.caseFor(caller, id), type), wanted);
  }

  @Get('cases/:id/staffing')
  @ApiOperation({ summary: '可办结性体检 – can the present staff finish the case, and if not, whom to borrow?' })
  async staffingOf(@Caller() caller: Caller, @Param('id') id: string): Promise<StaffingAndLoan> {
    return this.staffing.staffingOf(await this.cases.caseFor(caller, id));
  }

  @Get('staffing/drill')
  @Roles('approver', 'supervisor', 'administrator')
  @ApiOperation({
    summary: '缺一人演练 – which single absence or expiry stops which open cases, and what would help most',
  })
  async drill(@Caller() { agencyId }: Caller): Promise<Drill> {
    return this.staffing.drill(agencyId);
  }
}

function told(candidates: readonly Candidate[], wanted: string | undefined): WholeList<Told<Candidate>> {
  const language = preferredLanguage(wanted);
  const items = candidates.map((each) => ({ ...each, blockers: blockersIn(language, each.blockers) }));
  return { items, nextCursor: null };
}
