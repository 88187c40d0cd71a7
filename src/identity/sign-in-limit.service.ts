import { Injectable } from '@nestjs/common';
import { addHours } from '../law/time.js';
import type { Instant } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Reader, Transaction, UnitOfWork } from '../platform/database/index.js';
import { sha256Hex } from '../platform/digest.js';
import { DomainError } from '../platform/http/domain-error.js';
import { SignInFailure } from './sign-in-failure.entity.js';

const attemptsAllowed = 5;
const lockHours = 0.25;
const forgottenAfterHours = 24;

/**
 * 登录限制 – five wrong passwords lock a user name for 15 minutes, whether or not such an account exists. Attempts at one
 * name take turns, so that many at once are not more than five either (with several server processes: five and one
 * for each process).
 */
@Injectable()
export class SignInLimit {
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes an attempt at a user name; `isRight` says whether its password was right.
   *
   * @returns whether it was
   * @throws DomainError too-many-requests while the user name is locked, without asking
   */
  async attempt(username: string, isRight: () => Promise<boolean>): Promise<boolean> {
    const key = sha256Hex(username.toLowerCase());
    const before = this.#turns.get(key) ?? Promise.resolve();
    const turn = before.then(() => this.#inTurn(key, isRight));
    const settled = turn.catch(() => undefined);
    this.#turns.set(key, settled);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(key) === settled) this.#turns.delete(key);
    }
  }

  async #inTurn(key: string, isRight: () => Promise<boolean>): Promise<boolean> {
    const known = await this.reader.findOne(SignInFailure, { where: { key } });
    const now = this.clock.now();
    if (known?.lockedUntil != null && known.lockedUntil > now) throw locked(known.lockedUntil, now);
    const right = await isRight();
    if (!right) await this.unitOfWork.run((tx) => this.#count(tx, key, now));
    else if (known !== null) {
      await this.unitOfWork.run((tx) => tx.execute('DELETE FROM sign_in_failures WHERE key = ?', [key]));
    }
    return right;
  }

  async #count(tx: Transaction, key: string, now: Instant): Promise<void> {
    await tx.lock(`sign-in:${key}`);
    await tx.execute('DELETE FROM sign_in_failures WHERE last_at < ?', [addHours(now, -forgottenAfterHours)]);
    const known = await tx.findOne(SignInFailure, { where: { key } });
    const isOver = known?.lockedUntil != null && known.lockedUntil <= now;
    const isFresh = known === null || isOver || known.lastAt < addHours(now, -lockHours);
    const attempts = isFresh ? 1 : known.attempts + 1;
    const state = { attempts, lastAt: now, lockedUntil: attempts >= attemptsAllowed ? addHours(now, lockHours) : null };
    if (known === null) await tx.insert(SignInFailure, { key, ...state });
    else await tx.update(SignInFailure, { key }, state);
  }
}

function locked(until: Instant, now: Instant): DomainError {
  const seconds = Math.ceil((Date.parse(until) - Date.parse(now)) / 1_000);
  return new DomainError('too-many-requests', {
    detail: {
      zh: '密码错误次数过多，账号暂时锁定，请稍后再试',
      en: 'too many wrong passwords; this user name is locked for a while',
    },
    headers: { 'retry-after': String(seconds) },
  });
}
