import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { addHours } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Transaction, UnitOfWork } from '../platform/database/index.js';
import { LeaseRow } from './period-watch.entity.js';

/** After ten minutes the work of a process that has died is free for another. */
const HOURS = 1 / 6;

/** 租约 – of several processes one does a piece of work; the others leave it alone meanwhile. */
@Injectable()
export class Leases {
  readonly #holder = randomUUID();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Does the work unless another process is at it. @returns whether it did */
  async whileHeld(name: string, work: () => Promise<void>): Promise<boolean> {
    if (!(await this.unitOfWork.run((tx) => this.#take(tx, name)))) return false;
    try {
      await work();
    } finally {
      await this.unitOfWork.run((tx) =>
        tx.update(LeaseRow, { name, holder: this.#holder }, { untilAt: this.clock.now() }),
      );
    }
    return true;
  }

  async #take(tx: Transaction, name: string): Promise<boolean> {
    await tx.lock(`lease:${name}`);
    const now = this.clock.now();
    const lease = { holder: this.#holder, untilAt: addHours(now, HOURS) };
    const row = await tx.findOne(LeaseRow, { where: { name } });
    if (row === null) {
      await tx.insert(LeaseRow, { name, ...lease });
      return true;
    }
    if (row.untilAt > now) return false;
    return (await tx.update(LeaseRow, { name }, lease)) === 1;
  }
}
