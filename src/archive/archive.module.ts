import { Module } from '@nestjs/common';
import { AgencyModule } from '../agency/agency.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { ArchiveController } from './archive.controller.js';
import { CasePackages } from './package/case-package.service.js';
import { CaseVolumes } from './volumes/case-volumes.service.js';
import { VolumeBinding } from './volumes/volume-binding.service.js';

/** 归档: volumes, bags, and bags of others. */
@Module({
  imports: [AgencyModule, AuditModule, CasesModule, InstrumentsModule],
  controllers: [ArchiveController],
  providers: [CasePackages, CaseVolumes, VolumeBinding],
})
export class ArchiveModule {}
