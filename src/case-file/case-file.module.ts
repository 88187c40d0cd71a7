import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { EvidenceController } from './evidence.controller.js';
import { NamedBytes } from './named-bytes.service.js';

/** 案卷: evidence in and out. */
@Module({ imports: [CasesModule], controllers: [EvidenceController], providers: [NamedBytes] })
export class CaseFileModule {}
