import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { PersonFactsRow } from '../facts/person-facts.entity.js';
import type { RegisterActor } from '../facts/register-history.service.js';
import { dayOf } from '../law/time.js';
import type { Day } from '../law/time.js';
import { IdentityVault } from '../official-numbers/identity-vault.service.js';
import { Clock } from '../platform/clock.js';
import { Transaction } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { Person } from './person.entity.js';
import { StaffFiles } from './staff-files.service.js';

/** Who is to be registered. */
export interface NewPerson {
  readonly name: string;
  readonly identityNumber: string;
  readonly firstReviewOn?: Day | null;
}

/** 人员登记 – one human being is one person, whichever agency registers them. */
@Injectable()
export class PersonRegister {
  constructor(
    private readonly files: StaffFiles,
    private readonly vault: IdentityVault,
    private readonly clock: Clock,
  ) {}

  /**
   * Registers a person.
   *
   * @returns the id
   * @throws DomainError malformed for a wrong number, conflict if somebody has it (not saying who or where)
   */
  async register(tx: Transaction, by: RegisterActor, fresh: NewPerson): Promise<string> {
    const { number } = this.vault.requireCitizen(fresh.identityNumber);
    const identityDigest = this.vault.identityDigest(number);
    const firstReviewOn = this.#past(fresh.firstReviewOn ?? null, '/firstReviewOn');
    await tx.lock(`identity:${identityDigest}`);
    if ((await tx.count(Person, { identityDigest })) > 0) throw registered();
    const id = randomUUID();
    const person = {
      id,
      name: fresh.name,
      identityDigest,
      identitySealed: this.vault.seal(number, id),
      legalQualification: null,
      legalQualificationSince: null,
      firstReviewOn,
    };
    await tx.insert(Person, person);
    await this.files.enter(tx, by, person, {
      type: 'person-registered',
      payload: { name: fresh.name, firstReviewOn },
    });
    return id;
  }

  /**
   * Puts a person whom another agency registered on this agency's register too (for secondments and borrowed
   * officers). Name and number must both be known.
   *
   * @returns the id
   * @throws DomainError not-found if no person has this name and number, conflict if already on this register
   */
  async adopt(tx: Transaction, by: RegisterActor, known: Pick<NewPerson, 'name' | 'identityNumber'>): Promise<string> {
    const { number } = this.vault.requireCitizen(known.identityNumber);
    const person = await tx.findOne(Person, { where: { identityDigest: this.vault.identityDigest(number) } });
    if (person?.name !== known.name) throw DomainError.notFound();
    await tx.lock(`person:${person.id}`);
    const isHere = (await tx.count(PersonFactsRow, { agencyId: by.agencyId, personId: person.id })) > 0;
    if (isHere) throw registered();
    await this.files.enter(tx, by, person, { type: 'person-adopted', payload: { name: person.name } });
    return person.id;
  }

  /** 法律职业资格 – 行政处罚法 第58条第2款. @throws DomainError malformed for a day in the future */
  async qualify(
    tx: Transaction,
    by: RegisterActor,
    personId: string,
    qualification: { readonly number: string; readonly since: Day },
  ): Promise<void> {
    const since = this.#past(qualification.since, '/since');
    await this.files.change(tx, by, personId, async () => {
      const patch = { legalQualification: qualification.number, legalQualificationSince: since };
      await tx.update(Person, { id: personId }, patch);
      return { type: 'legal-qualification-recorded', payload: { number: qualification.number, since } };
    });
  }

  /** 初次从事法制审核之日. @throws DomainError malformed for a future day, wrong-state if it is recorded already */
  async recordFirstReview(tx: Transaction, by: RegisterActor, personId: string, on: Day): Promise<void> {
    const firstReviewOn = this.#past(on, '/on');
    await this.files.change(tx, by, personId, async (person) => {
      if (person.firstReviewOn !== null) {
        throw new DomainError('wrong-state', {
          detail: { zh: '初次审核日期已登记', en: 'the first day of review is recorded already' },
        });
      }
      await tx.update(Person, { id: personId }, { firstReviewOn });
      return { type: 'first-review-recorded', payload: { on: firstReviewOn } };
    });
  }

  #past<D extends Day | null>(day: D, pointer: string): D {
    if (day === null || day <= dayOf(this.clock.now())) return day;
    const message = { zh: '不得晚于今天', en: 'may not lie in the future' };
    throw new DomainError('malformed', { errors: [{ pointer, message }] });
  }
}

function registered(): DomainError {
  return new DomainError('conflict', {
    detail: { zh: '该身份号码已登记', en: 'this identity number is registered already' },
  });
}
