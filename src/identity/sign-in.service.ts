import { Injectable } from '@nestjs/common';
import type { Caller } from './caller.js';
import { FactsService } from '../facts/facts.service.js';
import { RegisterHistory } from '../facts/register-history.service.js';
import { Reader, UnitOfWork } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { Account } from './account.entity.js';
import { assertStrong, hashPassword, isPassword } from './password.js';
import { Sessions } from './sessions.service.js';
import { SignInLimit } from './sign-in-limit.service.js';
import { assertInOffice } from './sign-in.guard.js';

/** What a signed-in user is told of themselves. */
export interface SelfDescription {
  readonly account: { readonly id: string; readonly username: string };
  readonly person: { readonly id: string; readonly name: string };
  readonly agency: { readonly id: string };
  readonly roles: readonly string[];
}

/** 登录、退出、修改密码. */
@Injectable()
export class SignIn {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly limit: SignInLimit,
    private readonly facts: FactsService,
    private readonly history: RegisterHistory,
  ) {}

  /**
   * Checks the password and opens a session.
   *
   * @throws DomainError unauthenticated, the same for a wrong password, an unknown name and a disabled account;
   *   too-many-requests while locked; forbidden for a person without a post
   */
  async signIn(username: string, password: string): Promise<SelfDescription & { readonly token: string }> {
    const name = username.toLowerCase();
    const account = await this.reader.findOne(Account, { where: { username: name } });
    const isRight = await this.limit.attempt(name, async () => {
      return (await isPassword(account?.passwordHash ?? null, password)) && account?.disabledAt === null;
    });
    if (account === null || !isRight) throw wrongPassword();
    const token = await this.unitOfWork.run((tx) => this.sessions.open(tx, account.id));
    const caller = await this.sessions.callerOf(token);
    if (caller === null) throw wrongPassword();
    assertInOffice(caller);
    return { token, ...(await this.describe(caller)) };
  }

  /** Who the caller is. */
  async describe(caller: Caller): Promise<SelfDescription> {
    const account = await this.#accountOf(caller);
    const people = await this.facts.currentPeople(this.reader, caller.agencyId, [caller.personId]);
    return {
      account: { id: account.id, username: account.username },
      person: { id: caller.personId, name: people.get(caller.personId)?.facts.name ?? '' },
      agency: { id: caller.agencyId },
      roles: caller.roles,
    };
  }

  /** Ends the session of the request. */
  async signOut(caller: Caller): Promise<void> {
    await this.unitOfWork.run((tx) => this.sessions.revoke(tx, caller.sessionId));
  }

  /** Changes the caller's own password and ends the account's other sessions. */
  async changePassword(caller: Caller, current: string, next: string): Promise<void> {
    assertStrong(next, '/newPassword');
    const account = await this.#accountOf(caller);
    const isRight = await this.limit.attempt(account.username, () => isPassword(account.passwordHash, current));
    if (!isRight) throw wrongPassword();
    const passwordHash = await hashPassword(next);
    await this.unitOfWork.run(async (tx) => {
      const changed = await tx.update(
        Account,
        { id: account.id, passwordHash: account.passwordHash },
        { passwordHash },
      );
      if (changed === 0) throw new DomainError('conflict');
      await this.sessions.revokeAll(tx, account.id, caller.sessionId);
      await this.history.record(tx, caller, 'password-changed', account.personId, { accountId: account.id });
    });
  }

  async #accountOf(caller: Caller): Promise<Account> {
    const account = await this.reader.findOne(Account, { where: { id: caller.accountId } });
    if (account === null) throw DomainError.notFound();
    return account;
  }
}

function wrongPassword(): DomainError {
  return new DomainError('unauthenticated', { detail: { zh: '用户名或密码错误', en: 'wrong user name or password' } });
}
