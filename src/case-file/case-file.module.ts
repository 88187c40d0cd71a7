import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { EvidenceController } from './evidence.controller.js';

/** 案卷: evidence in and out. */
@Module({ imports: [CasesModule], controllers: [EvidenceController] })
export class CaseFileModule {}
