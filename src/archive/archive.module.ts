import { Module } from '@nestjs/common';
import { AgencyModule } from '../agency/agency.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { ArchiveController } from './archive.controller.js';
import { ArchiveImportsController } from './imports/archive-imports.controller.js';
import { ArchiveImports } from './imports/archive-imports.service.js';
import { ImportsReading } from './imports/imports-reading.service.js';
import { CasePackages } from './package/case-package.service.js';
import { VerifierPageController } from './verifier-page.controller.js';
import { CaseVolumes } from './volumes/case-volumes.service.js';
import { VolumeBinding } from './volumes/volume-binding.service.js';

/** 归档: volumes, bags, and bags of others. */
@Module({
  imports: [AgencyModule, AuditModule, CasesModule, FactsModule, InstrumentsModule],
  controllers: [ArchiveController, ArchiveImportsController, VerifierPageController],
  providers: [CasePackages, CaseVolumes, VolumeBinding, ArchiveImports, ImportsReading],
})
export class ArchiveModule {}
