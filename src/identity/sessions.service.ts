import { Injectable } from '@nestjs/common';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '../law/facts.js';
import { addHours } from '../law/time.js';
import type { Instant } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Reader, Transaction, UnitOfWork } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { Caller } from './caller.js';
import { Session } from './session.entity.js';

const absoluteHours = 12;
const idleHours = 2;
/** The idle limit is moved on at most this often, so that reading costs no writing. */
const renewalHours = 0.25;

/** One query: the session, its account still open, and the roles the person holds at this instant. */
const presentCaller = `
  SELECT s.id, s.account_id, s.idle_until, a.person_id, a.agency_id,
         (SELECT string_agg(p.role, ',') FROM posts p
           WHERE p.person_id = a.person_id AND p.agency_id = a.agency_id
             AND p.from_at <= ? AND (p.until_at IS NULL OR p.until_at > ?)) AS roles
    FROM sessions s JOIN accounts a ON a.id = s.account_id
   WHERE s.token_digest = ? AND s.revoked_at IS NULL AND s.expires_at > ? AND s.idle_until > ?
     AND a.disabled_at IS NULL`;

/** A session of one's own that has not ended. */
export interface SessionView {
  readonly id: string;
  readonly startedAt: Instant;
  /** When it ends unless it is used before. */
  readonly idleUntil: Instant;
  /** When it ends however busy. */
  readonly expiresAt: Instant;
  /** Whether it is the one that asks. */
  readonly current: boolean;
}

interface CallerRow {
  readonly id: string;
  readonly account_id: string;
  readonly idle_until: string;
  readonly person_id: string;
  readonly agency_id: string;
  readonly roles: string | null;
}

/** 会话: opaque tokens of 256 bits, of which only the SHA-256 is stored. */
@Injectable()
export class Sessions {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Opens a session. @returns its token, which is shown this once */
  async open(tx: Transaction, accountId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await tx.insert(Session, {
      id: randomUUID(),
      tokenDigest: digestOf(token),
      accountId,
      createdAt: now,
      expiresAt: addHours(now, absoluteHours),
      idleUntil: addHours(now, idleHours),
    });
    return token;
  }

  /**
   * Who signed in with the token, as of this instant; null if the session has ended in any way or the account is
   * disabled. `roles` is empty if the person holds no post any more.
   */
  async callerOf(token: string): Promise<Caller | null> {
    const now = this.clock.now();
    const [row] = await this.reader.query<CallerRow>(presentCaller, [now, now, digestOf(token), now, now]);
    if (row === undefined) return null;
    await this.#renew(row, now);
    return {
      sessionId: row.id,
      accountId: row.account_id,
      personId: row.person_id,
      agencyId: row.agency_id,
      roles: rolesOf(row.roles),
    };
  }

  /** The account's sessions that have not ended, newest first. */
  async running({ accountId, sessionId }: Caller): Promise<readonly SessionView[]> {
    const now = this.clock.now();
    const rows = await this.reader.query<Omit<SessionView, 'current'>>(
      `SELECT id, created_at AS "startedAt", idle_until AS "idleUntil", expires_at AS "expiresAt" FROM sessions
        WHERE account_id = ? AND revoked_at IS NULL AND expires_at > ? AND idle_until > ?
        ORDER BY created_at DESC, id LIMIT 200`,
      [accountId, now, now],
    );
    return rows.map((row) => ({ ...row, current: row.id === sessionId }));
  }

  /** Ends one session of the caller's own account. @throws DomainError not-found */
  async endOwn(tx: Transaction, { accountId }: Caller, sessionId: string): Promise<void> {
    const revokedAt = this.clock.now();
    const ended = await tx.update(Session, { id: sessionId, accountId, revokedAt: null }, { revokedAt });
    if (ended === 0) throw DomainError.notFound();
  }

  /** Ends one session. */
  async revoke(tx: Transaction, sessionId: string): Promise<void> {
    await tx.update(Session, { id: sessionId, revokedAt: null }, { revokedAt: this.clock.now() });
  }

  /** Ends all sessions of the account, but for one that is kept. */
  async revokeAll(tx: Transaction, accountId: string, keptSessionId = ''): Promise<void> {
    await tx.execute('UPDATE sessions SET revoked_at = ? WHERE account_id = ? AND revoked_at IS NULL AND id <> ?', [
      this.clock.now(),
      accountId,
      keptSessionId,
    ]);
  }

  async #renew(row: CallerRow, now: Instant): Promise<void> {
    const idleUntil = addHours(now, idleHours);
    if (addHours(row.idle_until, renewalHours) > idleUntil) return;
    await this.unitOfWork.run((tx) => tx.update(Session, { id: row.id }, { idleUntil }));
  }
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function rolesOf(list: string | null): readonly Role[] {
  return list === null ? [] : ([...new Set(list.split(','))].sort() as Role[]);
}
