import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { RegisterEvent } from './register-event.entity.js';
import type { Transaction } from '../platform/database/index.js';

/** Who changes a register, for which agency; null where the set-up of the agency itself does. */
export interface RegisterActor {
  readonly agencyId: string;
  readonly accountId: string | null;
  readonly personId: string | null;
}

/** 变更记录 – every change of every register leaves its row here, in the same unit of work. */
@Injectable()
export class RegisterHistory {
  constructor(private readonly clock: Clock) {}

  /** Records a change. `payload` must not hold an identity number or a password. */
  async record(
    tx: Transaction,
    by: RegisterActor,
    type: string,
    personId: string | null,
    payload: object,
  ): Promise<void> {
    await tx.insert(RegisterEvent, {
      agencyId: by.agencyId,
      personId,
      type,
      payload: JSON.stringify(payload),
      at: this.clock.now(),
      byAccount: by.accountId,
      byPerson: by.personId,
    });
  }
}
