import { Injectable } from '@nestjs/common';
import type { StoredCase } from '../cases/case-store.service.js';
import type { CurrentCalendar } from '../facts/facts.service.js';
import type { Instant } from '../law/time.js';
import { Transaction } from '../platform/database/index.js';
import { canonicalDigest } from '../platform/digest.js';
import type { Look, OnDuty, OpenPeriod } from './look.js';
import { PeriodPersonRow, PeriodWatchRow, WatchedPeriodRow } from './period-watch.entity.js';

/** What of a period is written down; its sequence and the moment of change follow from what was written before. */
type Seen = Omit<WatchedPeriodRow, 'sequence' | 'changedAt'>;

const WATCH = `case_id AS "caseId", agency_id AS "agencyId", version, calendar_digest AS "calendarDigest",
  next_at AS "nextAt"`;
const PERIOD = `case_id AS "caseId", period, agency_id AS "agencyId", code, nature, actor, duty, starts_on AS "startsOn",
  due_on AS "dueOn", due_at AS "dueAt", ends_at AS "endsAt", yellow_on AS "yellowOn", red_on AS "redOn", certain,
  calendar_version AS "calendarVersion", explanation_digest AS "explanationDigest", sequence, changed_at AS "changedAt"`;

/** 在行期限的存取 – what was seen of each case when it was last looked at. Nobody else writes these tables. */
@Injectable()
export class WatchedRows {
  /** Null if nobody has looked at the case yet. */
  async watchOf(tx: Transaction, caseId: string): Promise<PeriodWatchRow | null> {
    const [row] = await tx.query<PeriodWatchRow>(`SELECT ${WATCH} FROM period_watches WHERE case_id = ?`, [caseId]);
    return row ?? null;
  }

  async periodsOf(tx: Transaction, caseId: string): Promise<readonly WatchedPeriodRow[]> {
    return tx.query<WatchedPeriodRow>(`SELECT ${PERIOD} FROM watched_periods WHERE case_id = ?`, [caseId]);
  }

  /** Takes the case off the list of those to look at. */
  async seen(tx: Transaction, caseId: string): Promise<void> {
    await tx.execute('DELETE FROM period_stale WHERE case_id = ?', [caseId]);
  }

  /** Writes what there is to see, and when to look again. */
  async write(
    tx: Transaction,
    stored: StoredCase,
    look: Look,
    before: readonly WatchedPeriodRow[],
    { digest }: CurrentCalendar,
    now: Instant,
  ): Promise<void> {
    const { id: caseId, agencyId, version } = stored;
    const known = new Map(before.map((row) => [row.period, row]));
    for (const period of look.open) {
      const seen = seenOf(stored, period);
      await this.#keep(tx, known.get(seen.period), seen, now);
      known.delete(seen.period);
    }
    for (const period of known.keys()) {
      await tx.execute('DELETE FROM watched_periods WHERE case_id = ? AND period = ?', [caseId, period]);
    }
    await this.#writePeople(tx, stored, look);
    const watch = { agencyId, version, calendarDigest: digest, nextAt: look.nextAt };
    if ((await tx.update(PeriodWatchRow, { caseId }, watch)) === 0)
      await tx.insert(PeriodWatchRow, { caseId, ...watch });
    await this.seen(tx, caseId);
  }

  async #keep(tx: Transaction, before: WatchedPeriodRow | undefined, seen: Seen, changedAt: Instant): Promise<void> {
    if (before === undefined) {
      await tx.insert(WatchedPeriodRow, { ...seen, sequence: 0, changedAt });
      return;
    }
    const { sequence } = before;
    const moved = before.endsAt !== seen.endsAt || before.certain !== seen.certain;
    const change = moved ? { ...seen, sequence: sequence + 1, changedAt } : seen;
    if (!moved && before.explanationDigest === seen.explanationDigest) return;
    await tx.update(WatchedPeriodRow, { caseId: seen.caseId, period: seen.period }, change);
  }

  async #writePeople(tx: Transaction, { id: caseId, agencyId }: StoredCase, { people }: Look): Promise<void> {
    const held = await tx.query<OnDuty>('SELECT person_id AS "personId", duty FROM period_people WHERE case_id = ?', [
      caseId,
    ]);
    const keyOf = ({ personId, duty }: { personId: string; duty: string }) => `${personId}|${duty}`;
    const wanted = new Map(people.map((each) => [keyOf(each), each]));
    const there = new Set(held.map(keyOf));
    for (const { personId, duty } of held.filter((row) => !wanted.has(keyOf(row)))) {
      await tx.execute('DELETE FROM period_people WHERE case_id = ? AND person_id = ? AND duty = ?', [
        caseId,
        personId,
        duty,
      ]);
    }
    for (const [key, { personId, duty }] of wanted) {
      if (!there.has(key)) await tx.insert(PeriodPersonRow, { caseId, agencyId, personId, duty });
    }
  }
}

function seenOf({ id: caseId, agencyId }: StoredCase, period: OpenPeriod): Seen {
  const { key, code, nature, actor, duty, startsOn, dueOn, dueAt, endsAt, yellowOn, redOn } = period;
  return {
    caseId,
    agencyId,
    period: key,
    ...{ code, nature, actor, duty, startsOn, dueOn, dueAt, endsAt, yellowOn, redOn },
    certain: period.calendarCertain ? 1 : 0,
    calendarVersion: period.calendarVersion,
    explanationDigest: canonicalDigest(period.explanation),
  };
}
