import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { PeriodsModule } from '../periods/periods.module.js';
import { Departures } from './departures/departures.service.js';
import { Exports } from './export/exports.service.js';
import { ExportsController } from './exports.controller.js';
import { CaseHistories } from './history/case-histories.service.js';
import { SupervisedCases } from './history/supervised-cases.service.js';
import { OverviewService } from './overview/overview.service.js';
import { CaseReplays } from './replay/case-replay.service.js';
import { SamplesController } from './samples.controller.js';
import { CaseSigns } from './sampling/case-signs.service.js';
import { Drawing } from './sampling/drawing.service.js';
import { SamplesReading } from './sampling/samples-reading.service.js';
import { Samples } from './sampling/samples.service.js';
import { SupervisionController } from './supervision.controller.js';

/** 监督: overview, replay, samples for evaluation, exports. It changes no case. */
@Module({
  imports: [CasesModule, FactsModule, PeriodsModule],
  controllers: [SupervisionController, ExportsController, SamplesController],
  providers: [
    CaseHistories,
    SupervisedCases,
    OverviewService,
    CaseReplays,
    CaseSigns,
    Departures,
    Drawing,
    Samples,
    SamplesReading,
    Exports,
  ],
})
export class SupervisionModule {}
