import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../identity/caller.js';
import type { Blocker } from '../law/blocker.js';
import type { Transaction } from '../platform/database/index.js';
import { canonicalDigest } from '../platform/digest.js';
import { DomainError } from '../platform/http/domain-error.js';
import { IdempotencyRow, RefusalRow } from './attempt.entity.js';

/** What a caller attempts, on which case, at which moment. */
export interface Attempt {
  readonly caller: Caller;
  readonly caseId: string;
  readonly act: string;
  readonly payload: unknown;
  readonly at: string;
}

/** An Idempotency-Key and what was sent under it. */
export interface Submission {
  readonly key: string;
  readonly digest: string;
}

/** The submission of a request; null without a key. @throws DomainError malformed for a key that is none */
export function submissionOf(key: string | undefined, request: unknown): Submission | null {
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new DomainError('malformed', {
      detail: { zh: 'Idempotency-Key 应为1至200个可见字符', en: 'Idempotency-Key must be 1 to 200 visible characters' },
    });
  }
  return { key, digest: canonicalDigest(request) };
}

/** 尝试的记录 – refusals, and answers given under a key. Written in the same unit of work as what they are about. */
@Injectable()
export class Attempts {
  /** 拒绝台账: an attempt the law refused. */
  async recordRefusal(tx: Transaction, attempt: Attempt, blockers: readonly Blocker[]): Promise<void> {
    const { caller, caseId, act, payload, at } = attempt;
    await tx.insert(RefusalRow, {
      id: randomUUID(),
      agencyId: caller.agencyId,
      caseId,
      at,
      actor: caller.personId,
      accountId: caller.accountId,
      act,
      payloadDigest: canonicalDigest(payload ?? null),
      blockers: JSON.stringify(blockers),
    });
  }

  /**
   * The answer already given under the key, as JSON; null if it is new. Waits for a request under way with the key.
   *
   * @throws DomainError conflict if the key was used for something else
   */
  async answered(tx: Transaction, { accountId }: Caller, submission: Submission | null): Promise<string | null> {
    if (submission === null) return null;
    await tx.lock(`idempotency:${accountId}:${submission.key}`);
    const [row] = await tx.query<{ request_digest: string; answer: string }>(
      'SELECT request_digest, answer FROM idempotency_keys WHERE account_id = ? AND key = ?',
      [accountId, submission.key],
    );
    if (row === undefined) return null;
    if (row.request_digest === submission.digest) return row.answer;
    throw new DomainError('conflict', {
      detail: {
        zh: '此 Idempotency-Key 已用于另一请求',
        en: 'this Idempotency-Key was used for another request',
      },
    });
  }

  /** Keeps the answer under the key. */
  async keepAnswer(
    tx: Transaction,
    { accountId }: Caller,
    submission: Submission | null,
    answer: string,
    at: string,
  ): Promise<void> {
    if (submission === null) return;
    const { key, digest } = submission;
    await tx.insert(IdempotencyRow, { accountId, key, requestDigest: digest, answer, at });
  }
}
