import { Injectable } from '@nestjs/common';
import { addHours } from '../law/time.js';
import type { Instant } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Transaction, UnitOfWork } from '../platform/database/index.js';
import { sha256Hex } from '../platform/digest.js';
import { DomainError } from '../platform/http/domain-error.js';
import { SignInFailure } from './sign-in-failure.entity.js';

const attemptsAllowed = 5;
const lockHours = 0.25;
const forgottenAfterHours = 24;

/**
 * 登录限制 – five wrong passwords lock a user name for 15 minutes, whether or not such an account exists. An attempt is
 * counted before its password is checked, so that many at once are not more than five either.
 */
@Injectable()
export class SignInLimit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Counts an attempt. @throws DomainError too-many-requests while the user name is locked */
  async beforeAttempt(username: string): Promise<void> {
    const now = this.clock.now();
    const lockedUntil = await this.unitOfWork.run((tx) => this.#count(tx, keyOf(username), now));
    if (lockedUntil === null) return;
    const seconds = Math.ceil((Date.parse(lockedUntil) - Date.parse(now)) / 1_000);
    throw new DomainError('too-many-requests', {
      detail: {
        zh: '密码错误次数过多，账号暂时锁定，请稍后再试',
        en: 'too many wrong passwords; this user name is locked for a while',
      },
      headers: { 'retry-after': String(seconds) },
    });
  }

  /** Forgets the attempts at a user name: the password was right. */
  async afterSuccess(tx: Transaction, username: string): Promise<void> {
    await tx.execute('DELETE FROM sign_in_failures WHERE key = ?', [keyOf(username)]);
  }

  /** @returns until when the name is locked; null if the attempt may go on. */
  async #count(tx: Transaction, key: string, now: Instant): Promise<Instant | null> {
    await tx.lock(`sign-in:${key}`);
    await tx.execute('DELETE FROM sign_in_failures WHERE last_at < ?', [addHours(now, -forgottenAfterHours)]);
    const known = await tx.findOne(SignInFailure, { where: { key } });
    if (known?.lockedUntil != null && known.lockedUntil > now) return known.lockedUntil;
    const isFresh = known === null || known.lockedUntil !== null || known.lastAt < addHours(now, -lockHours);
    const attempts = isFresh ? 1 : known.attempts + 1;
    const state = { attempts, lastAt: now, lockedUntil: attempts >= attemptsAllowed ? addHours(now, lockHours) : null };
    if (known === null) await tx.insert(SignInFailure, { key, ...state });
    else await tx.update(SignInFailure, { key }, state);
    return null;
  }
}

function keyOf(username: string): string {
  return sha256Hex(username.toLowerCase());
}
