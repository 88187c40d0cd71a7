import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { FactsService } from '../facts/facts.service.js';
import { RegisterHistory } from '../facts/register-history.service.js';
import type { Caller } from '../identity/caller.js';
import type { HolidayData } from '../law/packs/calendars/holiday-data.js';
import { missingStatutoryDays } from '../law/packs/calendars/holiday-faults.js';
import type { Day } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Reader, Transaction } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { pageOf } from '../platform/http/page.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import { AgencyRegister } from './agency-register.service.js';
import { withYear, type HolidayNotice } from './calendar-files/import-year.js';
import { CalendarProposal } from './calendar-proposal.entity.js';
import type { Calendar } from './calendar.entity.js';

/** A calendar that waits for a second person, or what became of it. */
export interface ProposalView {
  readonly id: string;
  readonly version: string;
  readonly coveredThrough: Day;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly outcome: CalendarProposal['outcome'];
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly data: HolidayData;
  /** 法定节假日 that the data does not have as days off: to be compared with the notice. */
  readonly missingStatutoryDays: readonly Day[];
}

/** The same as it is kept: the data as JSON. */
type Kept = Omit<ProposalView, 'data' | 'missingStatutoryDays'> & { readonly data: string };

const COLUMNS = `id, version, covered_through AS "coveredThrough", proposed_by AS "proposedBy", proposed_at AS "proposedAt",
  outcome, decided_by AS "decidedBy", decided_at AS "decidedAt", data`;

/**
 * 工作日历的载入 – one person loads it, another compares it with the notice and confirms it: a day too many or too few
 * moves periods in every case. Until then nothing changes.
 */
@Injectable()
export class CalendarProposals {
  constructor(
    private readonly reader: Reader,
    private readonly facts: FactsService,
    private readonly register: AgencyRegister,
    private readonly history: RegisterHistory,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError malformed with every entry that cannot be; conflict for a version that is in force or waits */
  async propose(tx: Transaction, by: Caller, data: HolidayData): Promise<ProposalView> {
    await tx.lock(`register:${by.agencyId}`);
    await this.register.assertLoadable(tx, by.agencyId, data);
    const { digest } = await this.facts.currentCalendar(tx, by.agencyId);
    const { version, coveredThrough } = data;
    const waiting = { agencyId: by.agencyId, version, outcome: null };
    if ((await tx.find(CalendarProposal, { where: { agencyId: by.agencyId, version } })).some(isWaiting)) throw waits();
    const row: CalendarProposal = {
      ...waiting,
      id: randomUUID(),
      coveredThrough,
      data: JSON.stringify(data),
      baseDigest: digest,
      proposedBy: by.personId,
      proposedAccount: by.accountId,
      proposedAt: this.clock.now(),
      decidedBy: null,
      decidedAt: null,
    };
    await tx.insert(CalendarProposal, row);
    await this.history.record(tx, by, 'calendar-proposed', null, { id: row.id, version, coveredThrough });
    return viewOf(row);
  }

  /** The same, of one year's notice put into the calendar in force. */
  async proposeYear(
    tx: Transaction,
    by: Caller,
    notice: HolidayNotice & { readonly version?: string | null },
  ): Promise<ProposalView> {
    const { data: known } = await this.facts.currentCalendar(tx, by.agencyId);
    const data = withYear(known, notice);
    const version = notice.version ?? (await this.#freeVersion(tx, by.agencyId, data.version));
    return this.propose(tx, by, { ...data, version });
  }

  /**
   * Puts it in force. By another natural person than the one who loaded it, whatever accounts they use.
   *
   * @throws DomainError not-found, forbidden for whoever loaded it, wrong-state if it is settled or another came first
   */
  async confirm(tx: Transaction, by: Caller, id: string): Promise<Calendar> {
    const row = await this.#awaited(tx, by, id);
    const { digest } = await this.facts.currentCalendar(tx, by.agencyId);
    if (digest !== row.baseDigest) throw overtaken();
    await this.#settle(tx, by, row, 'confirmed');
    return this.register.loadCalendar(tx, by, JSON.parse(row.data) as HolidayData);
  }

  /** Lays it aside. Whoever loaded it may withdraw it. @throws DomainError not-found, wrong-state if it is settled */
  async reject(tx: Transaction, by: Caller, id: string): Promise<ProposalView> {
    const row = await this.#awaited(tx, by, id);
    return this.#settle(tx, by, row, 'rejected');
  }

  /** All of the agency, newest first. @throws DomainError malformed for a cursor that is none */
  async page(agencyId: string, query: PageQuery): Promise<Page<ProposalView>> {
    // The first page begins after every instant there is.
    const [at = '9999', id = ''] = query.position();
    const rows = await this.reader.query<Kept>(
      `SELECT ${COLUMNS} FROM calendar_proposals
        WHERE agency_id = ? AND (proposed_at < ? OR (proposed_at = ? AND id < ?))
        ORDER BY proposed_at DESC, id DESC LIMIT ?`,
      [agencyId, at, at, id, query.limit + 1],
    );
    const page = pageOf(rows, query.limit, (row) => [row.proposedAt, row.id]);
    return { items: page.items.map(viewOf), nextCursor: page.nextCursor };
  }

  async #awaited(tx: Transaction, by: Caller, id: string): Promise<CalendarProposal> {
    await tx.lock(`register:${by.agencyId}`);
    const row = await tx.findOne(CalendarProposal, { where: { id, agencyId: by.agencyId } });
    if (row === null) throw DomainError.notFound();
    if (!isWaiting(row)) {
      throw new DomainError('wrong-state', { detail: { zh: '该日历已处理', en: 'this calendar is settled already' } });
    }
    return row;
  }

  async #settle(
    tx: Transaction,
    by: Caller,
    row: CalendarProposal,
    outcome: 'confirmed' | 'rejected',
  ): Promise<ProposalView> {
    const isOwn = row.proposedBy === by.personId;
    if (isOwn && outcome === 'confirmed') throw ownProposal();
    const settled = { outcome, decidedBy: isOwn ? null : by.personId, decidedAt: this.clock.now() };
    await tx.update(CalendarProposal, { id: row.id }, settled);
    await this.history.record(tx, by, `calendar-${outcome}`, null, { id: row.id, version: row.version });
    return viewOf(Object.assign({}, row, settled));
  }

  /** A corrected notice of a year that is known already makes another version of the same years. */
  async #freeVersion(tx: Transaction, agencyId: string, version: string): Promise<string> {
    const rows = await tx.query<{ version: string }>('SELECT version FROM calendars WHERE agency_id = ?', [agencyId]);
    const taken = new Set(rows.map((row) => row.version));
    let free = version;
    for (let count = 2; taken.has(free); count += 1) free = `${version}.${count}`;
    return free;
  }
}

function isWaiting({ outcome }: CalendarProposal): boolean {
  return outcome === null;
}

function viewOf(row: Kept): ProposalView {
  const { id, version, coveredThrough, proposedBy, proposedAt, outcome, decidedBy, decidedAt } = row;
  const data = JSON.parse(row.data) as HolidayData;
  return {
    ...{ id, version, coveredThrough, proposedBy, proposedAt, outcome, decidedBy, decidedAt, data },
    missingStatutoryDays: missingStatutoryDays(data),
  };
}

function waits(): DomainError {
  return new DomainError('conflict', { detail: { zh: '此版本已在等待确认', en: 'this version waits already' } });
}

function ownProposal(): DomainError {
  return new DomainError('forbidden', {
    detail: {
      zh: '载入的人不得自行确认，须由另一名管理员或者监督人员对照通知确认',
      en: 'whoever loaded a calendar does not confirm it: another administrator or a supervisor compares it with the notice',
    },
  });
}

function overtaken(): DomainError {
  return new DomainError('wrong-state', {
    detail: {
      zh: '载入之后现行日历已变，请重新载入',
      en: 'another calendar has come into force since it was loaded; load it again',
    },
  });
}
