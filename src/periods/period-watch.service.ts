import { Injectable, Logger } from '@nestjs/common';
import { Agencies } from '../agency/agencies.service.js';
import { FactsService } from '../facts/facts.service.js';
import { Clock } from '../platform/clock.js';
import { Reader, UnitOfWork } from '../platform/database/index.js';
import { Leases } from './leases.service.js';
import { WatchCase } from './watch-case.service.js';

/** How many cases are looked at together; each in a unit of work of its own, so that no act waits for more than one. */
const TOGETHER = 16;

/** Cases that something happened to, and cases where time or another calendar may have changed something. */
const DUE = `SELECT case_id FROM period_stale WHERE agency_id = ? AND case_id > ?
  UNION SELECT case_id FROM period_watches WHERE agency_id = ? AND case_id > ? AND next_at IS NOT NULL
    AND (next_at <= ? OR calendar_digest <> ?)
  ORDER BY case_id LIMIT ${TOGETHER}`;

/**
 * 期限察看 – keeps what lists, notices, breaches and feeds are made of abreast of cases, calendars and time. Whoever reads
 * these asks for it first; the job does it when nobody reads. Any number of processes may do it at once: each case is
 * looked at under its own lock, and a second look at the same finds nothing to do.
 */
@Injectable()
export class PeriodWatch {
  readonly #logger = new Logger(PeriodWatch.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly agencies: Agencies,
    private readonly facts: FactsService,
    private readonly cases: WatchCase,
    private readonly leases: Leases,
  ) {}

  /** Looks at whatever is due at every agency, where no other process does so already. */
  async run(): Promise<void> {
    for (const { id } of await this.agencies.all()) {
      await this.leases.whileHeld(`periods:${id}`, () => this.catchUp(id));
    }
  }

  /** Looks at whatever is due at the agency: afterwards everything committed before the call is taken into account. */
  async catchUp(agencyId: string): Promise<void> {
    const { digest } = await this.facts.currentCalendar(this.reader, agencyId);
    const now = this.clock.now();
    for (let last: string | undefined = ''; last !== undefined;) {
      const rows: { case_id: string }[] = await this.reader.query(DUE, [agencyId, last, agencyId, last, now, digest]);
      await Promise.all(rows.map(({ case_id }) => this.#look(case_id)));
      last = rows.length < TOGETHER ? undefined : rows.at(-1)?.case_id;
    }
  }

  /** A case that cannot be looked at must not keep the others from it. */
  async #look(caseId: string): Promise<void> {
    try {
      await this.unitOfWork.run((tx) => this.cases.look(tx, caseId));
    } catch (error) {
      this.#logger.error(error, `the periods of case ${caseId} could not be watched`);
    }
  }
}
