import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { RegisterActor } from '../facts/register-history.service.js';
import { dayOf } from '../law/time.js';
import type { Day } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Transaction } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { LegalTest, Training } from './learning.entity.js';
import { StaffFiles } from './staff-files.service.js';

/** 学时与测试登记. */
@Injectable()
export class LearningRegister {
  constructor(
    private readonly files: StaffFiles,
    private readonly clock: Clock,
  ) {}

  /** Records a training that took place. @returns the id. @throws DomainError malformed for a day in the future */
  async recordTraining(
    tx: Transaction,
    by: RegisterActor,
    personId: string,
    training: { readonly title: string; readonly on: Day; readonly hours: number },
  ): Promise<string> {
    this.#assertPast(training.on);
    const { title, on, hours } = training;
    const id = randomUUID();
    await this.files.change(tx, by, personId, async () => {
      await tx.insert(Training, { id, agencyId: by.agencyId, personId, title, onDay: on, hours });
      return { type: 'training-recorded', payload: { id, title, on, hours } };
    });
    return id;
  }

  /** Records a test that was taken, passed or not. @returns the id. @throws DomainError malformed for a future day */
  async recordTest(
    tx: Transaction,
    by: RegisterActor,
    personId: string,
    test: { readonly title: string; readonly on: Day; readonly passed: boolean },
  ): Promise<string> {
    this.#assertPast(test.on);
    const { title, on, passed } = test;
    const id = randomUUID();
    await this.files.change(tx, by, personId, async () => {
      await tx.insert(LegalTest, { id, agencyId: by.agencyId, personId, title, onDay: on, passed: passed ? 1 : 0 });
      return { type: 'test-recorded', payload: { id, title, on, passed } };
    });
    return id;
  }

  #assertPast(on: Day): void {
    if (on <= dayOf(this.clock.now())) return;
    const message = { zh: '不得晚于今天', en: 'may not lie in the future' };
    throw new DomainError('malformed', { errors: [{ pointer: '/on', message }] });
  }
}
