import { Module } from '@nestjs/common';
import { AgencyModule } from '../agency/agency.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { StaffModule } from '../staff/staff.module.js';
import { DemoSeed } from './demo-seed.service.js';

/** 演示数据. */
@Module({
  imports: [AgencyModule, StaffModule, IdentityModule, InstrumentsModule],
  providers: [DemoSeed],
  exports: [DemoSeed],
})
export class SeedModule {}
