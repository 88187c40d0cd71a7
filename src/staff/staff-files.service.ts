import { Injectable } from '@nestjs/common';
import { FactsService } from '../facts/facts.service.js';
import { PersonFactsRow } from '../facts/person-facts.entity.js';
import { RegisterHistory } from '../facts/register-history.service.js';
import type { RegisterActor } from '../facts/register-history.service.js';
import { assertNotOneself } from '../identity/not-oneself.js';
import { Clock } from '../platform/clock.js';
import { Transaction } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { Person } from './person.entity.js';
import { personFactsOf } from './person-facts.js';

/** A change of a person's file: its name in the history, and what it says there. */
export interface StaffChange<Answer> {
  readonly type: string;
  readonly payload: object;
  /** What the caller wants to know of it. */
  readonly answer?: Answer;
}

/**
 * 人员档案 – the frame of every change of a person's file: who may, one at a time, the history, and new facts for every
 * agency that knows the person.
 */
@Injectable()
export class StaffFiles {
  constructor(
    private readonly facts: FactsService,
    private readonly history: RegisterHistory,
    private readonly clock: Clock,
  ) {}

  /**
   * Changes the file of another person on the agency's register.
   *
   * @throws DomainError forbidden if it is the caller's own file, not-found if the person is not on the register
   */
  async change<Answer = undefined>(
    tx: Transaction,
    by: RegisterActor,
    personId: string,
    write: (person: Person) => Promise<StaffChange<Answer>>,
  ): Promise<Answer> {
    assertNotOneself(by, personId);
    return this.declare(tx, by, personId, write);
  }

  /** Changes a file as {@link change} does, also the caller's own: for what burdens and never favours. */
  async declare<Answer = undefined>(
    tx: Transaction,
    by: RegisterActor,
    personId: string,
    write: (person: Person) => Promise<StaffChange<Answer>>,
  ): Promise<Answer> {
    await tx.lock(`person:${personId}`);
    const person = await this.onRegister(tx, by.agencyId, personId);
    const { type, payload, answer } = await write(person);
    await this.history.record(tx, by, type, personId, payload);
    await this.renew(tx, personId);
    return answer as Answer;
  }

  /** Puts a person on the agency's register, or finds them there. */
  async enter(tx: Transaction, by: RegisterActor, person: Person, change: StaffChange<never>): Promise<void> {
    await this.history.record(tx, by, change.type, person.id, change.payload);
    await this.#keep(tx, by.agencyId, person);
  }

  /** Writes the facts anew for every agency that knows the person. */
  async renew(tx: Transaction, personId: string): Promise<void> {
    const person = await tx.findOne(Person, { where: { id: personId } });
    if (person === null) throw DomainError.notFound();
    for (const { agencyId } of await tx.find(PersonFactsRow, { where: { personId }, order: { agencyId: 'ASC' } })) {
      await this.#keep(tx, agencyId, person);
    }
  }

  /** @throws DomainError not-found if the agency does not know the person */
  async onRegister(tx: Transaction, agencyId: string, personId: string): Promise<Person> {
    const known = (await tx.count(PersonFactsRow, { agencyId, personId })) > 0;
    const person = known ? await tx.findOne(Person, { where: { id: personId } }) : null;
    if (person === null) throw DomainError.notFound();
    return person;
  }

  async #keep(tx: Transaction, agencyId: string, person: Person): Promise<void> {
    await this.facts.keepPerson(tx, agencyId, await personFactsOf(tx, agencyId, person), this.clock.now());
  }
}
