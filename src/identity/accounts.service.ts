import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { FactsService } from '../facts/facts.service.js';
import { RegisterHistory } from '../facts/register-history.service.js';
import type { RegisterActor } from '../facts/register-history.service.js';
import { Clock } from '../platform/clock.js';
import { Reader, Transaction, UnitOfWork } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { pageOf } from '../platform/http/page.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import { Account } from './account.entity.js';
import type { Caller } from './caller.js';
import { assertStrong, hashPassword } from './password.js';
import { assertNotOneself } from './not-oneself.js';
import { Sessions } from './sessions.service.js';

/** An account as administrators see it. */
export interface AccountView {
  readonly id: string;
  readonly username: string;
  readonly personId: string;
  readonly createdAt: string;
  readonly disabledAt: string | null;
}

/** 账号管理 – administrators open and disable the accounts of others, never their own. */
@Injectable()
export class Accounts {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: FactsService,
    private readonly history: RegisterHistory,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** The agency's accounts by user name. */
  async list(agencyId: string, query: PageQuery): Promise<Page<AccountView>> {
    const [after = ''] = query.position();
    const rows = await this.reader.query<{
      id: string;
      username: string;
      person_id: string;
      created_at: string;
      disabled_at: string | null;
    }>(
      `SELECT id, username, person_id, created_at, disabled_at FROM accounts
        WHERE agency_id = ? AND username > ? ORDER BY username LIMIT ?`,
      [agencyId, after, query.limit + 1],
    );
    const views = rows.map((row) => ({
      id: row.id,
      username: row.username,
      personId: row.person_id,
      createdAt: row.created_at,
      disabledAt: row.disabled_at,
    }));
    return pageOf(views, query.limit, (view) => [view.username]);
  }

  /** Opens an account for another person of the agency. */
  async open(caller: Caller, personId: string, username: string, password: string): Promise<AccountView> {
    assertNotOneself(caller, personId);
    assertStrong(password, '/password');
    const passwordHash = await hashPassword(password);
    return this.unitOfWork.run((tx) => this.register(tx, caller, { personId, username, passwordHash }));
  }

  /**
   * Writes a new account within a unit of work.
   *
   * @throws DomainError not-found for a person not on the agency's register, conflict for a taken user name
   */
  async register(
    tx: Transaction,
    by: RegisterActor,
    account: { readonly personId: string; readonly username: string; readonly passwordHash: string },
  ): Promise<AccountView> {
    const { personId, passwordHash } = account;
    const username = account.username.toLowerCase();
    await tx.lock(`username:${username}`);
    const people = await this.facts.currentPeople(tx, by.agencyId, [personId]);
    if (!people.has(personId)) throw DomainError.notFound();
    if ((await tx.count(Account, { username })) > 0) throw usernameTaken();
    const view = { id: randomUUID(), username, personId, createdAt: this.clock.now(), disabledAt: null };
    await tx.insert(Account, { ...view, agencyId: by.agencyId, passwordHash });
    await this.history.record(tx, by, 'account-opened', personId, { accountId: view.id, username });
    return view;
  }

  /** Disables an account for good; its sessions end with it. */
  async disable(caller: Caller, accountId: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const account = await tx.findOne(Account, { where: { id: accountId, agencyId: caller.agencyId } });
      if (account === null) throw DomainError.notFound();
      assertNotOneself(caller, account.personId);
      const disabledAt = this.clock.now();
      if ((await tx.update(Account, { id: accountId, disabledAt: null }, { disabledAt })) === 0) throw disabled();
      await this.sessions.revokeAll(tx, accountId);
      await this.history.record(tx, caller, 'account-disabled', account.personId, { accountId });
    });
  }

  /**
   * Sets the password of another person's account anew, for who has forgotten it; its sessions end.
   *
   * @throws DomainError not-found, forbidden for one's own, malformed for a weak password, wrong-state if disabled
   */
  async reset(caller: Caller, accountId: string, password: string): Promise<void> {
    assertStrong(password, '/password');
    const passwordHash = await hashPassword(password);
    await this.unitOfWork.run(async (tx) => {
      const account = await tx.findOne(Account, { where: { id: accountId, agencyId: caller.agencyId } });
      if (account === null) throw DomainError.notFound();
      assertNotOneself(caller, account.personId);
      if ((await tx.update(Account, { id: accountId, disabledAt: null }, { passwordHash })) === 0) throw disabled();
      await this.sessions.revokeAll(tx, accountId);
      await this.history.record(tx, caller, 'password-reset', account.personId, { accountId });
    });
  }
}

function disabled(): DomainError {
  return new DomainError('wrong-state', { detail: { zh: '该账号已停用', en: 'the account is already disabled' } });
}

function usernameTaken(): DomainError {
  return new DomainError('conflict', { detail: { zh: '用户名已被使用', en: 'the user name is taken' } });
}
