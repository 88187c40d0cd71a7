import { Module } from '@nestjs/common';
import { AgencyModule } from '../agency/agency.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { Breaches } from './breaches.service.js';
import { CalendarFeeds } from './calendar-feeds.service.js';
import { Leases } from './leases.service.js';
import { PeriodChanges } from './period-changes.service.js';
import { PeriodList } from './period-list.service.js';
import { PeriodWatch } from './period-watch.service.js';
import { PeriodsController } from './periods.controller.js';
import { WatchCase } from './watch-case.service.js';
import { WatchedRows } from './watched-rows.service.js';
import { Watching } from './watching.service.js';

/** 期限: the watch over running periods, breaches, changes by calendars, lists and feeds. */
@Module({
  imports: [AgencyModule, CasesModule, FactsModule, NotificationsModule],
  controllers: [PeriodsController],
  providers: [
    PeriodWatch,
    WatchCase,
    WatchedRows,
    Watching,
    Leases,
    Breaches,
    PeriodChanges,
    PeriodList,
    CalendarFeeds,
  ],
  exports: [PeriodWatch],
})
export class PeriodsModule {}
