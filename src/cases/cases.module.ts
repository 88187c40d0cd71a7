import { Module } from '@nestjs/common';
import { AgencyModule } from '../agency/agency.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { OfficialNumbersModule } from '../official-numbers/official-numbers.module.js';
import { ActPeople } from './act-people.service.js';
import { Attempts } from './attempts.service.js';
import { CaseAspectsController } from './case-aspects.controller.js';
import { CaseList } from './case-list.service.js';
import { CaseSearch } from './case-search.service.js';
import { CaseStore } from './case-store.service.js';
import { CasesController } from './cases.controller.js';
import { CasesReading } from './cases-reading.service.js';
import { EventsReading } from './events-reading.service.js';
import { GatherFacts } from './gather-facts.service.js';
import { KeptCases } from './kept-case.service.js';
import { LateActsReading } from './late-acts-reading.service.js';
import { OpenCaseService } from './open-case.service.js';
import { PartyNumbers } from './party-numbers.service.js';
import { PerformAct } from './perform-act.service.js';
import { DoubtedCases } from './verify/doubted-case.service.js';
import { PeopleRows } from './verify/people-rows.service.js';
import { RefusalsController } from './refusals.controller.js';
import { RefusalsReading } from './refusals-reading.service.js';
import { SearchController } from './search.controller.js';
import { StagesReading } from './stages-reading.service.js';
import { StaffingController } from './staffing.controller.js';
import { StaffingReading } from './staffing-reading.service.js';
import { StoredFacts } from './verify/stored-facts.service.js';
import { VerifyCase } from './verify-case.service.js';
import { WorkController } from './work.controller.js';
import { WorkReading } from './work-reading.service.js';

/** 案件: the pipeline of acts, its storage, and what can be read of a case. */
@Module({
  imports: [AgencyModule, FactsModule, OfficialNumbersModule],
  controllers: [
    CasesController,
    CaseAspectsController,
    StaffingController,
    RefusalsController,
    WorkController,
    SearchController,
  ],
  providers: [
    OpenCaseService,
    PerformAct,
    CasesReading,
    StaffingReading,
    RefusalsReading,
    CaseList,
    EventsReading,
    LateActsReading,
    VerifyCase,
    CaseStore,
    Attempts,
    GatherFacts,
    PartyNumbers,
    DoubtedCases,
    PeopleRows,
    StoredFacts,
    KeptCases,
    WorkReading,
    StagesReading,
    ActPeople,
    CaseSearch,
  ],
  exports: [KeptCases, CasesReading, CaseStore, CaseList, RefusalsReading, VerifyCase],
})
export class CasesModule {}
