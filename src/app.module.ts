import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AgencyModule } from './agency/agency.module.js';
import { ArchiveModule } from './archive/archive.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CaseFileModule } from './case-file/case-file.module.js';
import { CasesModule } from './cases/cases.module.js';
import { entities } from './entities.js';
import { InstrumentsModule } from './instruments/instruments.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { JudgingModule } from './judging/judging.module.js';
import { migrations } from './migrations/index.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { PeriodsModule } from './periods/periods.module.js';
import { PlatformModule } from './platform/platform.module.js';
import type { PlatformOptions } from './platform/platform.module.js';
import { ProceduresModule } from './procedures/procedures.module.js';
import { SeedModule } from './seed/seed.module.js';
import { StaffModule } from './staff/staff.module.js';
import { SupervisionModule } from './supervision/supervision.module.js';

/** The features, each a module of its own. */
const features = [
  IdentityModule,
  AgencyModule,
  StaffModule,
  ProceduresModule,
  CasesModule,
  CaseFileModule,
  InstrumentsModule,
  AuditModule,
  ArchiveModule,
  NotificationsModule,
  PeriodsModule,
  JudgingModule,
  SupervisionModule,
  SeedModule,
];

/** The whole server: the platform and the features upon it. */
@Module({})
export class AppModule {
  static forRoot(options: Pick<PlatformOptions, 'settings' | 'clock'>): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.forRoot({ ...options, entities, migrations }), ...features] };
  }
}
