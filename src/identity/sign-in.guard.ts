import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Role } from '../law/facts.js';
import { DomainError } from '../platform/http/domain-error.js';
import { PUBLIC, ROLES } from './caller.js';
import type { Caller, SignedInRequest } from './caller.js';
import { credentialsOf, isFromOwnPage } from './credentials.js';
import { Sessions } from './sessions.service.js';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];
/** For balancers and monitors, outside the base path of the API. */
const operational = ['/healthz', '/readyz', '/metrics'];

/** 登录守卫 – before every route: nobody unknown, nobody without a post, nobody without the role the route asks for. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const targets = [context.getHandler(), context.getClass()];
    if (operational.includes(request.routeOptions.url ?? '')) return true;
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets) === true) return true;
    const caller = await this.#signedIn(request);
    assertInOffice(caller);
    assertRole(caller, this.reflector.getAllAndOverride<readonly Role[] | undefined>(ROLES, targets));
    request.caller = caller;
    return true;
  }

  async #signedIn(request: SignedInRequest): Promise<Caller> {
    const credentials = credentialsOf(request);
    const caller = credentials && (await this.sessions.callerOf(credentials.token));
    if (!caller) throw new DomainError('unauthenticated', { headers: { 'www-authenticate': 'Bearer' } });
    if (credentials.fromCookie && !safeMethods.includes(request.method) && !isFromOwnPage(request)) {
      throw forbidden('请求缺少 X-Requested-With: sanfen', 'the header X-Requested-With: sanfen is missing');
    }
    assertMeant(request, caller);
    return caller;
  }
}

/**
 * Whoever prepared something may have left, and another have signed in with the same browser since: what names the account
 * it was prepared under is done under that one or not at all.
 *
 * @throws DomainError conflict if the header names another account than the session's
 */
function assertMeant({ headers }: SignedInRequest, { accountId }: Caller): void {
  const meant = headers['sanfen-account'];
  if (meant === undefined || meant === accountId) return;
  throw new DomainError('conflict', {
    detail: {
      zh: '此请求是在另一账号下填写的，现在登录的不是该账号，未予办理',
      en: 'this was prepared under another account than the one signed in now, and has not been done',
    },
  });
}

/** @throws DomainError forbidden if the person holds no post at the agency of the account at this instant */
export function assertInOffice(caller: Pick<Caller, 'roles'>): void {
  if (caller.roles.length > 0) return;
  throw forbidden('您目前在该机关没有岗位', 'you hold no post at this agency at present');
}

function assertRole(caller: Caller, wanted: readonly Role[] | undefined): void {
  if (wanted === undefined || wanted.some((role) => caller.roles.includes(role))) return;
  throw forbidden(
    `此操作须具有岗位：${wanted.join('、')}`,
    `this is for those who hold a post as ${wanted.join(' or ')}`,
  );
}

function forbidden(zh: string, en: string): DomainError {
  return new DomainError('forbidden', { detail: { zh, en } });
}
