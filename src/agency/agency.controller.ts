import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Roles } from '../identity/caller.js';
import type { MatterFacts } from '../law/facts.js';
import { UnitOfWork } from '../platform/database/index.js';
import { PageQuery } from '../platform/http/page.js';
import type { Page, WholeList } from '../platform/http/page.js';
import { Agencies } from './agencies.service.js';
import { AgencyRegister } from './agency-register.service.js';
import type { Agency } from './agency.entity.js';
import { AddFieldBody, AddMatterBody, AddUnitBody, EndMatterBody } from './dto/agency.dto.js';
import { SetBenchmarkBody } from './dto/benchmark.dto.js';
import type { Field } from './field.entity.js';
import type { Unit } from './unit.entity.js';

/** 机关、内设机构、执法类别、执法事项. */
@ApiTags('agency')
@ApiBearerAuth()
@Controller()
export class AgencyController {
  constructor(
    private readonly agencies: Agencies,
    private readonly register: AgencyRegister,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('agency')
  @ApiOperation({ summary: '本机关 – my agency' })
  async agency(@Caller() caller: Caller): Promise<Readonly<Agency>> {
    return this.agencies.byId(caller.agencyId);
  }

  @Get('units')
  @ApiOperation({ summary: '内设机构 – units' })
  async units(@Caller() caller: Caller): Promise<WholeList<Unit>> {
    return { items: await this.agencies.units(caller.agencyId), nextCursor: null };
  }

  @Post('units')
  @Roles('administrator')
  @ApiOperation({ summary: '增设机构 – add a unit' })
  async addUnit(@Caller() caller: Caller, @Body() body: AddUnitBody): Promise<Unit> {
    return this.unitOfWork.run((tx) => this.register.addUnit(tx, caller, body.name));
  }

  @Get('fields')
  @ApiOperation({ summary: '执法类别 – fields of enforcement' })
  async fields(@Caller() caller: Caller): Promise<WholeList<Field>> {
    return { items: await this.agencies.fields(caller.agencyId), nextCursor: null };
  }

  @Post('fields')
  @Roles('administrator')
  @ApiOperation({ summary: '增设执法类别 – add a field of enforcement' })
  async addField(@Caller() caller: Caller, @Body() body: AddFieldBody): Promise<AddFieldBody> {
    await this.unitOfWork.run((tx) => this.register.addField(tx, caller, body));
    return body;
  }

  @Get('matters')
  @ApiOperation({ summary: '执法事项清单 – the powers of the agency' })
  async matters(@Caller() caller: Caller, @Query() query: PageQuery): Promise<Page<MatterFacts>> {
    return this.agencies.matters(caller.agencyId, query);
  }

  @Post('matters')
  @Roles('administrator')
  @ApiOperation({ summary: '增列执法事项 – add a power, with its basis and amounts in fen' })
  async addMatter(@Caller() caller: Caller, @Body() body: AddMatterBody): Promise<MatterFacts> {
    const { benchmark, ...bare } = structuredClone(body);
    const matter = benchmark ? { ...bare, benchmark } : bare;
    await this.unitOfWork.run((tx) => this.register.addMatter(tx, caller, matter));
    return matter;
  }

  @Post('matters/:code/end')
  @Roles('administrator')
  @HttpCode(200)
  @ApiOperation({ summary: '终止执法事项 – end a power' })
  async endMatter(
    @Caller() caller: Caller,
    @Param('code') code: string,
    @Body() body: EndMatterBody,
  ): Promise<MatterFacts> {
    return this.unitOfWork.run((tx) => this.register.endMatter(tx, caller, code, body.until));
  }

  @Post('matters/:code/benchmark')
  @Roles('administrator')
  @HttpCode(200)
  @ApiOperation({ summary: '设定事项的裁量基准 – set the discretion benchmark of a power' })
  async setBenchmark(
    @Caller() caller: Caller,
    @Param('code') code: string,
    @Body() body: SetBenchmarkBody,
  ): Promise<MatterFacts> {
    const benchmark = structuredClone(body.benchmark ?? null);
    return this.unitOfWork.run((tx) => this.register.setBenchmark(tx, caller, code, benchmark));
  }
}
