import { Module } from '@nestjs/common';
import { FactsService } from './facts.service.js';
import { RegisterHistory } from './register-history.service.js';

/** What the registers said, kept for good: snapshots of facts and the history of changes. */
@Module({ providers: [FactsService, RegisterHistory], exports: [FactsService, RegisterHistory] })
export class FactsModule {}
