import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Roles } from '../identity/caller.js';
import { UnitOfWork } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { WholeList } from '../platform/http/page.js';
import { InterestBody, ReasonBody, RelativeBody } from './dto/staff.dto.js';
import { StaffReading } from './staff-reading.service.js';
import { TieRegister } from './tie-register.service.js';
import type { Interest, Relative } from './tie.entity.js';

/** 近亲属、利害关系 – 行政处罚法 第43条. */
@ApiTags('staff')
@ApiBearerAuth()
@Controller('persons/:id')
export class TiesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reading: StaffReading,
    private readonly ties: TieRegister,
  ) {}

  @Get('relatives')
  @ApiOperation({ summary: '近亲属 – close relatives on record' })
  async relatives(@Caller() caller: Caller, @Param('id') id: string): Promise<WholeList<Relative>> {
    return { items: await this.reading.relatives(caller, id), nextCursor: null };
  }

  @Post('relatives')
  @HttpCode(201)
  @ApiOperation({ summary: '申报近亲属 – declare a close relative; by oneself or an administrator' })
  async declareRelative(@Caller() caller: Caller, @Param('id') id: string, @Body() body: RelativeBody): Promise<void> {
    assertMayDeclare(caller, id);
    await this.unitOfWork.run((tx) => this.ties.declareRelative(tx, caller, id, body));
  }

  @Post('relatives/:relativeId/withdraw')
  @Roles('administrator')
  @HttpCode(204)
  @ApiOperation({ summary: '撤回近亲属申报 – take a declaration back' })
  async withdrawRelative(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Param('relativeId') relativeId: string,
    @Body() body: ReasonBody,
  ): Promise<void> {
    await this.unitOfWork.run((tx) => this.ties.withdrawRelative(tx, caller, id, relativeId, body.reason));
  }

  @Get('interests')
  @ApiOperation({ summary: '利害关系 – declared interests, parties by their digest' })
  async interests(@Caller() caller: Caller, @Param('id') id: string): Promise<WholeList<Interest>> {
    return { items: await this.reading.interests(caller, id), nextCursor: null };
  }

  @Post('interests')
  @ApiOperation({ summary: '申报利害关系 – declare an interest in a party; by oneself or an administrator' })
  async declareInterest(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Body() body: InterestBody,
  ): Promise<{ readonly partyDigest: string }> {
    assertMayDeclare(caller, id);
    return { partyDigest: await this.unitOfWork.run((tx) => this.ties.declareInterest(tx, caller, id, body)) };
  }

  @Post('interests/:partyDigest/withdraw')
  @Roles('administrator')
  @HttpCode(204)
  @ApiOperation({ summary: '撤回利害关系申报 – take a declaration back' })
  async withdrawInterest(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Param('partyDigest') partyDigest: string,
    @Body() body: ReasonBody,
  ): Promise<void> {
    await this.unitOfWork.run((tx) => this.ties.withdrawInterest(tx, caller, id, partyDigest, body.reason));
  }
}

/** A supervisor changes nothing, not even about themselves. */
function assertMayDeclare({ roles, personId }: Caller, id: string): void {
  if (roles.includes('administrator') || (personId === id && !roles.includes('supervisor'))) return;
  throw new DomainError('forbidden', {
    detail: { zh: '仅本人或管理员可以申报', en: 'only the person or an administrator may declare it' },
  });
}
