import { Injectable } from '@nestjs/common';
import { Agency } from '../agency/agency.entity.js';
import { AgencyRegister } from '../agency/agency-register.service.js';
import type { RegisterActor } from '../facts/register-history.service.js';
import { Accounts } from '../identity/accounts.service.js';
import { hashPassword } from '../identity/password.js';
import { InstrumentSettingsRegister } from '../instruments/instrument-settings.service.js';
import { defaultHolidayData } from '../law/packs/index.js';
import { addDays, addHours, addMonths, dayOf, startOf } from '../law/time.js';
import { creditCheckCharacter } from '../official-numbers/credit-code.js';
import { Clock } from '../platform/clock.js';
import { Reader, Transaction, UnitOfWork } from '../platform/database/index.js';
import { CertificateRegister } from '../staff/certificate-register.service.js';
import { LearningRegister } from '../staff/learning-register.service.js';
import { PersonRegister } from '../staff/person-register.service.js';
import { PostRegister } from '../staff/post-register.service.js';
import { demoInstrumentSettings } from './demo-instrument-settings.js';
import { demoFields, demoMatters } from './demo-matters.js';
import { demoIdentityNumber, demoPeople } from './demo-people.js';
import type { DemoCertificate, DemoPerson } from './demo-people.js';

/** The password of every demo account. */
export const demoPassword = 'Qingxi-2026-demo';

const creditCode17 = '11419900MA9QX0001';

/** 清溪乡人民政府 – fictional, with a division code that the township list of the county does not have. */
const demoAgency = {
  name: '清溪乡人民政府',
  shortName: '清溪',
  area: '410423105',
  creditCode: creditCode17 + creditCheckCharacter(creditCode17),
};

/** A demo account, for whoever tries the product. */
export interface DemoAccount {
  readonly username: string;
  readonly name: string;
  readonly note: string;
}

/** 演示数据 – the fictional township with its staff, powers and calendar. */
@Injectable()
export class DemoSeed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly agencies: AgencyRegister,
    private readonly persons: PersonRegister,
    private readonly posts: PostRegister,
    private readonly certificates: CertificateRegister,
    private readonly learning: LearningRegister,
    private readonly accounts: Accounts,
    private readonly instruments: InstrumentSettingsRegister,
  ) {}

  /** Founds the demo township, all or nothing, if the database has no agency. @returns whether it did */
  async sow(): Promise<boolean> {
    if ((await this.reader.count(Agency)) > 0) return false;
    const passwordHash = await hashPassword(demoPassword);
    return this.unitOfWork.run(async (tx) => {
      await tx.lock('demo-seed');
      if ((await tx.count(Agency)) > 0) return false;
      await this.#found(tx, passwordHash);
      return true;
    });
  }

  /** The demo accounts, if this database is of the demo township; otherwise none. */
  async accountList(): Promise<readonly DemoAccount[]> {
    if ((await this.reader.count(Agency, { creditCode: demoAgency.creditCode })) === 0) return [];
    return demoPeople.flatMap(({ name, note, usernames }) => usernames.map((username) => ({ username, name, note })));
  }

  async #found(tx: Transaction, passwordHash: string): Promise<void> {
    const by = await this.agencies.found(tx, demoAgency, defaultHolidayData);
    for (const field of demoFields) await this.agencies.addField(tx, by, field);
    for (const matter of demoMatters) await this.agencies.addMatter(tx, by, matter);
    await this.instruments.settle(tx, by, demoInstrumentSettings);
    const units = new Map<string, string>();
    for (const name of new Set(demoPeople.map(({ unit }) => unit))) {
      units.set(name, (await this.agencies.addUnit(tx, by, name)).id);
    }
    for (const [index, person] of demoPeople.entries()) {
      await this.#employ(tx, by, person, { index, unitId: units.get(person.unit) ?? null, passwordHash });
    }
  }

  async #employ(
    tx: Transaction,
    by: RegisterActor,
    person: DemoPerson,
    { index, unitId, passwordHash }: { index: number; unitId: string | null; passwordHash: string },
  ): Promise<void> {
    const today = dayOf(this.clock.now());
    const { name, role, usernames, certificate, hasLegalQualification } = person;
    const id = await this.persons.register(tx, by, { name, identityNumber: demoIdentityNumber(index) });
    await this.posts.give(tx, by, id, { role, unitId, from: startOf(addMonths(today, -24)) });
    if (certificate !== undefined) await this.#certify(tx, by, id, index, certificate);
    if (hasLegalQualification === true) {
      await this.persons.qualify(tx, by, id, { number: `A2019419900${String(index)}`, since: '2019-03-01' });
    }
    await this.#teach(tx, by, id);
    for (const username of usernames) await this.accounts.register(tx, by, { personId: id, username, passwordHash });
  }

  async #certify(
    tx: Transaction,
    by: RegisterActor,
    personId: string,
    index: number,
    kind: DemoCertificate,
  ): Promise<void> {
    const now = this.clock.now();
    const today = dayOf(now);
    const fields = kind === 'other-field' ? ['transport'] : demoFields.map(({ code }) => code);
    const certificateId = await this.certificates.register(tx, by, personId, {
      number: `R16419900${String(100 + index)}`,
      fields,
      area: demoAgency.area,
      validFrom: addMonths(today, -24),
      validTo: kind === 'expired-yesterday' ? addDays(today, -1) : addMonths(today, 36),
    });
    if (kind !== 'suspended') return;
    const interruption = { reason: '年度考核不合格（演示）', from: addHours(now, -240) };
    await this.certificates.suspend(tx, by, certificateId, interruption);
  }

  async #teach(tx: Transaction, by: RegisterActor, personId: string): Promise<void> {
    const today = dayOf(this.clock.now());
    const lessons = [
      { title: '行政处罚法专题培训（演示）', on: addDays(today, -40), hours: 40 },
      { title: '执法实务培训（演示）', on: addDays(today, -20), hours: 40 },
    ];
    for (const lesson of lessons) await this.learning.recordTraining(tx, by, personId, lesson);
    const test = { title: '法治测试（演示）', on: addDays(today, -15), passed: true };
    await this.learning.recordTest(tx, by, personId, test);
  }
}
