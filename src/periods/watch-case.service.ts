import { Injectable } from '@nestjs/common';
import { CaseStore } from '../cases/case-store.service.js';
import type { StoredCase } from '../cases/case-store.service.js';
import { FactsService } from '../facts/facts.service.js';
import type { CurrentCalendar } from '../facts/facts.service.js';
import type { Role } from '../law/facts.js';
import type { Instant } from '../law/time.js';
import { Notifications } from '../notifications/notifications.service.js';
import { Clock } from '../platform/clock.js';
import { Transaction } from '../platform/database/index.js';
import { Breaches } from './breaches.service.js';
import { lookAt, type Look } from './look.js';
import { PeriodChanges } from './period-changes.service.js';
import { noticesOf, type PostHolders } from './period-notices.js';
import type { PeriodWatchRow, WatchedPeriodRow } from './period-watch.entity.js';
import { WatchedRows } from './watched-rows.service.js';

/** Kinds that are settled when the period they are about is over, and not before. */
const LASTING = 'period-changed';

/**
 * 察看一案 – looks at one case as it stands now and writes down what there is to see: which periods run, what was
 * missed, what another calendar changed, whom to tell. Never touches the case itself.
 */
@Injectable()
export class WatchCase {
  constructor(
    private readonly store: CaseStore,
    private readonly facts: FactsService,
    private readonly rows: WatchedRows,
    private readonly breaches: Breaches,
    private readonly changes: PeriodChanges,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
  ) {}

  /** Looks at the case, unless that was done meanwhile. Within a unit of work of its own. */
  async look(tx: Transaction, caseId: string): Promise<void> {
    const stored = await this.store.lock(tx, caseId);
    if (stored === null) return this.rows.seen(tx, caseId);
    const now = this.clock.now();
    const inForce = await this.facts.currentCalendar(tx, stored.agencyId);
    const watch = await this.rows.watchOf(tx, caseId);
    if (isCurrent(watch, stored, inForce, now)) return this.rows.seen(tx, caseId);
    const look = lookAt(stored, inForce.calendar, now);
    const before = await this.rows.periodsOf(tx, caseId);
    await this.breaches.record(tx, stored, look, missedAndGone(before, look, stored), now);
    const changed = watch === null ? [] : await this.changes.record(tx, stored, watch.calendarDigest, inForce, now);
    await this.rows.write(tx, stored, look, before, inForce, now);
    const holders = await postHolders(tx, stored.agencyId, now);
    const notices = [
      ...noticesOf(stored, look, holders),
      ...this.changes.noticesOf(stored, look, changed, inForce, holders),
    ];
    const running = new Set(look.open.map(({ key }) => key));
    await this.notifications.tell(tx, { caseId, agencyId: stored.agencyId }, notices, ({ kind, subject }) => {
      return kind === LASTING && running.has(subject.split('|')[0] ?? '');
    });
  }
}

function isCurrent(
  watch: PeriodWatchRow | null,
  { version }: StoredCase,
  { digest }: CurrentCalendar,
  now: Instant,
): boolean {
  if (watch?.version !== version) return false;
  return watch.nextAt === null || (watch.calendarDigest === digest && watch.nextAt > now);
}

/** A period that an act made disappear after its end, as an answered request does: it was missed all the same. */
function missedAndGone(
  before: readonly WatchedPeriodRow[],
  { begun }: Look,
  { standing }: StoredCase,
): readonly WatchedPeriodRow[] {
  const { record } = standing;
  return before.filter(
    ({ period, nature, endsAt, code }) =>
      nature === 'duty' &&
      !code.startsWith('limitation-') &&
      !begun.has(period) &&
      endsAt !== null &&
      endsAt <= record.lastActAt &&
      record.ending === null,
  );
}

/** Who holds which post at the agency at the moment. */
async function postHolders(tx: Transaction, agencyId: string, now: Instant): Promise<PostHolders> {
  const rows = await tx.query<{ role: Role; person_id: string }>(
    `SELECT DISTINCT role, person_id FROM posts
      WHERE agency_id = ? AND from_at <= ? AND (until_at IS NULL OR until_at > ?) ORDER BY role, person_id`,
    [agencyId, now, now],
  );
  return (role) => rows.flatMap((row) => (row.role === role ? [row.person_id] : []));
}
