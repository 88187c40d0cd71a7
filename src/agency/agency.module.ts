import { Module } from '@nestjs/common';
import { FactsModule } from '../facts/facts.module.js';
import { OfficialNumbersModule } from '../official-numbers/official-numbers.module.js';
import { Agencies } from './agencies.service.js';
import { AgencyRegister } from './agency-register.service.js';
import { AgencyController } from './agency.controller.js';
import { CalendarProposals } from './calendar-proposals.service.js';
import { CalendarsController } from './calendars.controller.js';

/** 机关: agencies, units, fields, matters, calendars. */
@Module({
  imports: [FactsModule, OfficialNumbersModule],
  controllers: [AgencyController, CalendarsController],
  providers: [Agencies, AgencyRegister, CalendarProposals],
  exports: [Agencies, AgencyRegister],
})
export class AgencyModule {}
