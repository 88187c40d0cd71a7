import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { FactsService } from '../facts/facts.service.js';
import { RegisterHistory } from '../facts/register-history.service.js';
import type { RegisterActor } from '../facts/register-history.service.js';
import type { Benchmark } from '../law/benchmark.js';
import type { MatterFacts } from '../law/facts.js';
import type { HolidayData } from '../law/packs/calendars/holiday-data.js';
import { holidayFaults } from '../law/packs/calendars/holiday-faults.js';
import type { Day } from '../law/time.js';
import { IdentityVault } from '../official-numbers/identity-vault.service.js';
import { Clock } from '../platform/clock.js';
import { Transaction } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { Agency } from './agency.entity.js';
import { Calendar } from './calendar.entity.js';
import { Field } from './field.entity.js';
import { assertSoundMatter } from './matter-check.js';
import { Matter } from './matter.entity.js';
import { Unit } from './unit.entity.js';

/** So many wrong entries are told at most. */
const MOST_ERRORS = 100;

/** 机关登记 – changes of an agency's own registers, each within a unit of work of the caller and with its history. */
@Injectable()
export class AgencyRegister {
  constructor(
    private readonly facts: FactsService,
    private readonly history: RegisterHistory,
    private readonly vault: IdentityVault,
    private readonly clock: Clock,
  ) {}

  /**
   * Founds an agency, with the calendar it starts under.
   *
   * @throws DomainError malformed for a wrong credit code or area, conflict if the code is registered already
   */
  async found(
    tx: Transaction,
    agency: Pick<Agency, 'name' | 'shortName' | 'area' | 'creditCode'>,
    calendar: HolidayData,
  ): Promise<RegisterActor> {
    const creditCode = this.vault.requireCreditCode(agency.creditCode);
    if (!/^\d{6,12}$/.test(agency.area))
      throw wrong('/area', '行政区划代码应为6至12位数字', 'a division code has 6 to 12 digits');
    await tx.lock(`agency:${creditCode}`);
    if ((await tx.count(Agency, { creditCode })) > 0) throw taken('该机关已登记', 'the agency is registered already');
    const row = { ...agency, id: randomUUID(), creditCode, foundedAt: this.clock.now() };
    await tx.insert(Agency, row);
    const by = { agencyId: row.id, accountId: null, personId: null };
    await this.history.record(tx, by, 'agency-founded', null, row);
    await this.loadCalendar(tx, by, calendar);
    return by;
  }

  /** @throws DomainError conflict if the agency has a unit of this name */
  async addUnit(tx: Transaction, by: RegisterActor, name: string): Promise<Unit> {
    const unit = { id: randomUUID(), agencyId: by.agencyId, name };
    await this.#hold(tx, by);
    if ((await tx.count(Unit, { agencyId: by.agencyId, name })) > 0)
      throw taken('已有同名机构', 'there is a unit of this name');
    await tx.insert(Unit, unit);
    await this.history.record(tx, by, 'unit-added', null, { id: unit.id, name });
    return unit;
  }

  /** @throws DomainError conflict if the agency has a field of this code */
  async addField(tx: Transaction, by: RegisterActor, field: Pick<Field, 'code' | 'name'>): Promise<void> {
    await this.#hold(tx, by);
    const key = { agencyId: by.agencyId, code: field.code };
    if ((await tx.count(Field, key)) > 0) throw taken('已有此执法类别', 'there is a field of this code');
    await tx.insert(Field, { ...key, name: field.name });
    await this.history.record(tx, by, 'field-added', null, { code: field.code, name: field.name });
  }

  /** @throws DomainError malformed if the field is none of the agency's */
  async assertFields(tx: Transaction, agencyId: string, codes: readonly string[], pointer: string): Promise<void> {
    const known = new Set((await tx.find(Field, { where: { agencyId } })).map((field) => field.code));
    const unknown = codes.filter((code) => !known.has(code));
    if (unknown.length === 0) return;
    throw wrong(
      pointer,
      `本机关没有此执法类别：${unknown.join('、')}`,
      `not a field of this agency: ${unknown.join(', ')}`,
    );
  }

  /** @throws DomainError malformed if the matter contradicts itself, conflict if its code is on the list */
  async addMatter(tx: Transaction, by: RegisterActor, matter: MatterFacts): Promise<void> {
    assertSoundMatter(matter, await this.#areaOf(tx, by));
    await this.#hold(tx, by);
    await this.assertFields(tx, by.agencyId, [matter.field], '/field');
    const key = { agencyId: by.agencyId, code: matter.code };
    if ((await tx.count(Matter, key)) > 0) throw taken('已有此事项编码', 'there is a matter of this code');
    const factsDigest = await this.facts.keep(tx, 'matter', matter);
    await tx.insert(Matter, { ...key, field: matter.field, factsDigest });
    await this.history.record(tx, by, 'matter-added', null, matter);
  }

  /**
   * Ends a power from the day `until` on.
   *
   * @throws DomainError not-found, wrong-state if it has an end, malformed if the end is not after the beginning
   */
  async endMatter(tx: Transaction, by: RegisterActor, code: string, until: Day): Promise<MatterFacts> {
    const current = await this.#heldMatter(tx, by, code);
    if (current.until !== null) {
      throw new DomainError('wrong-state', { detail: { zh: '该事项已定终止日', en: 'the matter has an end already' } });
    }
    return this.#change(tx, by, { ...current, until }, 'matter-ended', { code, until });
  }

  /**
   * Sets the benchmark of a matter, in place of the one before; null: it has none. Cases opened before keep theirs.
   *
   * @throws DomainError not-found, malformed if maker, days and bands do not go with the matter or with one another
   */
  async setBenchmark(
    tx: Transaction,
    by: RegisterActor,
    code: string,
    benchmark: Benchmark | null,
  ): Promise<MatterFacts> {
    const current = await this.#heldMatter(tx, by, code);
    const before = current.benchmark ?? null;
    return this.#change(tx, by, { ...current, benchmark }, 'matter-benchmark-set', { code, before, benchmark });
  }

  /**
   * Loads a version of the calendar, which is in force from now on; earlier versions stay.
   *
   * @throws DomainError malformed if it is no calendar or knows less than the one in force, conflict for a known version
   */
  async loadCalendar(tx: Transaction, by: RegisterActor, data: HolidayData): Promise<Calendar> {
    await this.#hold(tx, by);
    const latest = await this.assertLoadable(tx, by.agencyId, data);
    const row = {
      agencyId: by.agencyId,
      number: (latest?.number ?? 0) + 1,
      version: data.version,
      coveredThrough: data.coveredThrough,
      factsDigest: await this.facts.keep(tx, 'calendar', data),
      loadedAt: this.clock.now(),
    };
    await tx.insert(Calendar, row);
    const { version, coveredThrough, factsDigest } = row;
    await this.history.record(tx, by, 'calendar-loaded', null, { version, coveredThrough, factsDigest });
    return row;
  }

  /**
   * Looks whether the version could be loaded.
   *
   * @returns the one in force; null if there is none yet
   * @throws DomainError as `loadCalendar`
   */
  async assertLoadable(tx: Transaction, agencyId: string, data: HolidayData): Promise<Calendar | null> {
    assertCalendar(data);
    const versions = await tx.find(Calendar, { where: { agencyId }, order: { number: 'DESC' } });
    if (versions.some(({ version }) => version === data.version))
      throw taken('已有此版本', 'this version is loaded already');
    const [latest] = versions;
    if (latest !== undefined && data.coveredThrough < latest.coveredThrough) {
      throw wrong(
        '/coveredThrough',
        '新日历所含日期不得少于现行日历',
        'a new calendar may not cover less than the present one',
      );
    }
    return latest ?? null;
  }

  async #heldMatter(tx: Transaction, by: RegisterActor, code: string): Promise<MatterFacts> {
    await this.#hold(tx, by);
    const current = await this.facts.currentMatter(tx, by.agencyId, code);
    if (current === null) throw DomainError.notFound();
    return current.facts;
  }

  async #change(
    tx: Transaction,
    by: RegisterActor,
    matter: MatterFacts,
    event: string,
    payload: object,
  ): Promise<MatterFacts> {
    assertSoundMatter(matter, await this.#areaOf(tx, by));
    const factsDigest = await this.facts.keep(tx, 'matter', matter);
    await tx.update(Matter, { agencyId: by.agencyId, code: matter.code }, { factsDigest });
    await this.history.record(tx, by, event, null, payload);
    return matter;
  }

  async #areaOf(tx: Transaction, { agencyId }: RegisterActor): Promise<string> {
    return (await tx.findOne(Agency, { where: { id: agencyId } }))?.area ?? '';
  }

  async #hold(tx: Transaction, by: RegisterActor): Promise<void> {
    await tx.lock(`register:${by.agencyId}`);
  }
}

function assertCalendar(data: HolidayData): void {
  const errors = holidayFaults(data).map(({ list, index, message }) => ({ pointer: `/${list}/${index}`, message }));
  if (errors.length > 0) throw new DomainError('malformed', { errors: errors.slice(0, MOST_ERRORS) });
}

function wrong(pointer: string, zh: string, en: string): DomainError {
  return new DomainError('malformed', { errors: [{ pointer, message: { zh, en } }] });
}

function taken(zh: string, en: string): DomainError {
  return new DomainError('conflict', { detail: { zh, en } });
}
