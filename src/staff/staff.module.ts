import { Module } from '@nestjs/common';
import { AgencyModule } from '../agency/agency.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { OfficialNumbersModule } from '../official-numbers/official-numbers.module.js';
import { CertificateBoard } from './certificate-board.service.js';
import { CertificateRegister } from './certificate-register.service.js';
import { ImportLines } from './imports/import-lines.service.js';
import { StaffImportsController } from './imports/staff-imports.controller.js';
import { StaffImports } from './imports/staff-imports.service.js';
import { LearningRegister } from './learning-register.service.js';
import { PersonRegister } from './person-register.service.js';
import { PersonsController } from './persons.controller.js';
import { PostRegister } from './post-register.service.js';
import { QualificationsController } from './qualifications.controller.js';
import { StaffFiles } from './staff-files.service.js';
import { StaffController } from './staff.controller.js';
import { StaffReading } from './staff-reading.service.js';
import { TieRegister } from './tie-register.service.js';
import { TiesController } from './ties.controller.js';

const registers = [PersonRegister, PostRegister, CertificateRegister, LearningRegister, TieRegister];

/** 人员: persons with posts, certificates, trainings, tests, qualification, relatives and interests. */
@Module({
  imports: [FactsModule, OfficialNumbersModule, AgencyModule],
  controllers: [PersonsController, QualificationsController, TiesController, StaffController, StaffImportsController],
  providers: [StaffFiles, StaffReading, CertificateBoard, ImportLines, StaffImports, ...registers],
  exports: registers,
})
export class StaffModule {}
