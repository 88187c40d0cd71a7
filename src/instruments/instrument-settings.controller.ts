import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Roles } from '../identity/caller.js';
import { UnitOfWork } from '../platform/database/index.js';
import { InstrumentSettingsBody } from './dto/instrument-settings.dto.js';
import { InstrumentSettingsRegister } from './instrument-settings.service.js';
import type { InstrumentSettings } from './model/settings.js';

/** 文书设置. */
@ApiTags('文书 documents')
@ApiBearerAuth()
@Controller('instrument-settings')
export class InstrumentSettingsController {
  constructor(
    private readonly register: InstrumentSettingsRegister,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ summary: '文书设置 – what documents say of the agency, the bank, and the organs of remedy' })
  async current(@Caller() caller: Caller): Promise<InstrumentSettings> {
    return this.register.current(caller.agencyId);
  }

  @Post()
  @HttpCode(200)
  @Roles('administrator')
  @ApiOperation({ summary: '更新文书设置 – for papers drawn up from now on; earlier ones stay as they are' })
  async settle(@Caller() caller: Caller, @Body() body: InstrumentSettingsBody): Promise<InstrumentSettings> {
    const settings = structuredClone(body);
    await this.unitOfWork.run((tx) => this.register.settle(tx, caller, settings));
    return settings;
  }
}
