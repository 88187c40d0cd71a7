import { Injectable } from '@nestjs/common';
import { FactsService } from '../facts/facts.service.js';
import type { MatterFacts } from '../law/facts.js';
import { Reader } from '../platform/database/index.js';
import { pageOf } from '../platform/http/page.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import { Agency } from './agency.entity.js';
import { Calendar } from './calendar.entity.js';
import { Field } from './field.entity.js';
import { Unit } from './unit.entity.js';

/** 机关信息 – what an agency is and what its registers hold, for reading. */
@Injectable()
export class Agencies {
  readonly #known = new Map<string, Readonly<Agency>>();

  constructor(
    private readonly reader: Reader,
    private readonly facts: FactsService,
  ) {}

  /**
   * The agency (its name, area and short name never change). Inside a unit of work give its transaction.
   *
   * @throws Error if there is none: ids of agencies come from sessions and cases, not from callers
   */
  async byId(id: string, reader: Reader = this.reader): Promise<Readonly<Agency>> {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const agency = await reader.findOne(Agency, { where: { id } });
    if (agency === null) throw new Error(`there is no agency ${id}`);
    this.#known.set(id, Object.freeze(agency));
    return agency;
  }

  /** Every agency of the installation. */
  async all(reader: Reader = this.reader): Promise<Agency[]> {
    return reader.find(Agency, { order: { foundedAt: 'ASC', id: 'ASC' } });
  }

  async units(agencyId: string): Promise<Unit[]> {
    return this.reader.find(Unit, { where: { agencyId }, order: { name: 'ASC' } });
  }

  async fields(agencyId: string): Promise<Field[]> {
    return this.reader.find(Field, { where: { agencyId }, order: { code: 'ASC' } });
  }

  /** The list of matters, by code. */
  async matters(agencyId: string, query: PageQuery): Promise<Page<MatterFacts>> {
    const [after = ''] = query.position();
    const rows = await this.reader.query<{ code: string; facts_digest: string }>(
      'SELECT code, facts_digest FROM matters WHERE agency_id = ? AND code > ? ORDER BY code LIMIT ?',
      [agencyId, after, query.limit + 1],
    );
    const page = pageOf(rows, query.limit, (row) => [row.code]);
    const digests = page.items.map((row) => row.facts_digest);
    const kept = await this.facts.byDigest(this.reader, digests);
    return { items: digests.map((digest) => kept.get(digest) as MatterFacts), nextCursor: page.nextCursor };
  }

  /** The versions of the calendar, newest first. */
  async calendars(agencyId: string): Promise<Calendar[]> {
    return this.reader.find(Calendar, { where: { agencyId }, order: { number: 'DESC' } });
  }
}
