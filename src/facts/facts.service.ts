import { Injectable } from '@nestjs/common';
import type { MatterFacts, PersonFacts } from '../law/facts.js';
import { calendarFrom } from '../law/packs/calendars/holiday-data.js';
import type { HolidayData } from '../law/packs/calendars/holiday-data.js';
import type { WorkingCalendar } from '../law/periods/working-calendar.js';
import type { Reader, Transaction } from '../platform/database/index.js';
import { PersonFactsRow } from './person-facts.entity.js';
import { Snapshots } from './snapshots.js';

/** A value and the digest under which it is kept for good. */
export interface Current<T> {
  readonly digest: string;
  readonly facts: T;
}

/** The calendar in force, as data and as the law reads it. */
export interface CurrentCalendar {
  readonly digest: string;
  readonly data: HolidayData;
  readonly calendar: WorkingCalendar;
}

/** What an act rests on. */
export interface CurrentFacts {
  /** By id; who is not on the agency's register is not in the map. */
  readonly people: ReadonlyMap<string, Current<PersonFacts>>;
  /** Null if it is not on the agency's list. */
  readonly matter: Current<MatterFacts> | null;
  readonly calendar: CurrentCalendar;
}

/**
 * 事实快照 – what the registers say at this moment, and what they said under any digest that an event has kept. Values
 * are shared and frozen. Inside a unit of work give its transaction, elsewhere the Reader.
 */
@Injectable()
export class FactsService {
  readonly #snapshots = new Snapshots();
  readonly #calendars = new Map<string, WorkingCalendar>();

  /** The persons as the agency knows them now, by id; who is not on its register is not in the map. */
  async currentPeople(
    reader: Reader,
    agencyId: string,
    personIds: readonly string[],
  ): Promise<Map<string, Current<PersonFacts>>> {
    if (personIds.length === 0) return new Map();
    const rows = await reader.query<{ person_id: string; digest: string }>(
      `SELECT person_id, digest FROM person_facts
        WHERE agency_id = ? AND person_id IN (${personIds.map(() => '?').join(', ')})`,
      [agencyId, ...personIds],
    );
    return this.#people(reader, rows);
  }

  /** Everyone on the agency's register, by id, in the order of registration. */
  async everyone(reader: Reader, agencyId: string): Promise<Map<string, Current<PersonFacts>>> {
    const rows = await reader.query<{ person_id: string; digest: string }>(
      'SELECT person_id, digest FROM person_facts WHERE agency_id = ? ORDER BY since, person_id',
      [agencyId],
    );
    return this.#people(reader, rows);
  }

  /** The matter as it stands on the agency's list now; null if it is not there. */
  async currentMatter(reader: Reader, agencyId: string, code: string): Promise<Current<MatterFacts> | null> {
    const [row] = await reader.query<{ facts_digest: string }>(
      'SELECT facts_digest FROM matters WHERE agency_id = ? AND code = ?',
      [agencyId, code],
    );
    if (row === undefined) return null;
    return { digest: row.facts_digest, facts: (await this.#one(reader, row.facts_digest)) as MatterFacts };
  }

  /** The calendar the agency loaded last. @throws Error if it has none: an agency is founded with one */
  async currentCalendar(reader: Reader, agencyId: string): Promise<CurrentCalendar> {
    const [row] = await reader.query<{ facts_digest: string }>(
      'SELECT facts_digest FROM calendars WHERE agency_id = ? ORDER BY number DESC LIMIT 1',
      [agencyId],
    );
    if (row === undefined) throw new Error(`agency ${agencyId} has no calendar`);
    return this.calendarByDigest(reader, row.facts_digest);
  }

  /** The calendar an event has kept. @throws Error if there is none under the digest */
  async calendarByDigest(reader: Reader, digest: string): Promise<CurrentCalendar> {
    return this.#calendar(digest, (await this.#one(reader, digest)) as HolidayData);
  }

  /** Persons, matter and calendar as they are now, in one question: what every act asks. @throws Error without a calendar */
  async current(
    reader: Reader,
    agencyId: string,
    personIds: readonly string[],
    matterCode: string,
  ): Promise<CurrentFacts> {
    const marks = personIds.map(() => '?').join(', ');
    const rows = await reader.query<{ kind: string; id: string; digest: string }>(
      `SELECT 'person' AS kind, person_id AS id, digest FROM person_facts WHERE agency_id = ? AND person_id IN (${marks})
        UNION ALL SELECT 'matter', code, facts_digest FROM matters WHERE agency_id = ? AND code = ?
        UNION ALL SELECT 'calendar', '', facts_digest FROM calendars WHERE agency_id = ?
          AND number = (SELECT max(number) FROM calendars WHERE agency_id = ?)`,
      [agencyId, ...personIds, agencyId, matterCode, agencyId, agencyId],
    );
    const of = (kind: string) => rows.filter((row) => row.kind === kind);
    const kept = await this.#snapshots.byDigest(
      reader,
      rows.map(({ digest }) => digest),
    );
    const [matter] = of('matter');
    const [calendar] = of('calendar');
    if (calendar === undefined) throw new Error(`agency ${agencyId} has no calendar`);
    const person = ({ id, digest }: { id: string; digest: string }) =>
      [id, { digest, facts: present(kept, digest) as PersonFacts }] as const;
    return {
      people: new Map(of('person').map(person)),
      matter: matter ? { digest: matter.digest, facts: present(kept, matter.digest) as MatterFacts } : null,
      calendar: this.#calendar(calendar.digest, present(kept, calendar.digest) as HolidayData),
    };
  }

  /** The values kept under the digests (PersonFacts, MatterFacts or HolidayData); unknown digests are not in the map. */
  async byDigest(reader: Reader, digests: Iterable<string>): Promise<Map<string, unknown>> {
    return this.#snapshots.byDigest(reader, digests);
  }

  /** Makes `facts` what the agency knows of the person from now on; for the register of staff only. */
  async keepPerson(tx: Transaction, agencyId: string, facts: PersonFacts, since: string): Promise<void> {
    const digest = await this.#snapshots.keep(tx, 'person', facts);
    const key = { agencyId, personId: facts.personId };
    if ((await tx.update(PersonFactsRow, key, { digest })) === 0) {
      await tx.insert(PersonFactsRow, { ...key, since, digest });
    }
  }

  /** Keeps a matter or a calendar. @returns the digest, for the register's own row */
  async keep(tx: Transaction, kind: 'matter' | 'calendar', facts: MatterFacts | HolidayData): Promise<string> {
    return this.#snapshots.keep(tx, kind, facts);
  }

  async #people(reader: Reader, rows: readonly { person_id: string; digest: string }[]) {
    const kept = await this.#snapshots.byDigest(
      reader,
      rows.map((row) => row.digest),
    );
    return new Map(
      rows.map(
        ({ person_id, digest }) => [person_id, { digest, facts: present(kept, digest) as PersonFacts }] as const,
      ),
    );
  }

  #calendar(digest: string, data: HolidayData): CurrentCalendar {
    const calendar = this.#calendars.get(digest) ?? calendarFrom(data);
    this.#calendars.set(digest, calendar);
    return { digest, data, calendar };
  }

  async #one(reader: Reader, digest: string): Promise<unknown> {
    return present(await this.#snapshots.byDigest(reader, [digest]), digest);
  }
}

function present(kept: ReadonlyMap<string, unknown>, digest: string): unknown {
  const value = kept.get(digest);
  if (value === undefined) throw new Error(`no facts are kept under ${digest}`);
  return value;
}
