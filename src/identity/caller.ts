import { createParamDecorator, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Role } from '../law/facts.js';

/** 登录人 – who makes the request: the account's natural person at the account's agency, with the roles of this instant. */
export interface Caller {
  readonly sessionId: string;
  readonly accountId: string;
  readonly personId: string;
  readonly agencyId: string;
  /** Roles of the posts the person holds at the agency at this instant; never empty. */
  readonly roles: readonly Role[];
}

/** A request the guard has let through. */
export interface SignedInRequest extends FastifyRequest {
  caller?: Caller;
}

/** The {@link Caller} as a controller's parameter: `act(@Caller() caller: Caller)`. Never from the body. */
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext): Caller => {
  return callerOf(context.switchToHttp().getRequest<SignedInRequest>());
});

/** The caller of a request. @throws Error on a route that is public */
export function callerOf(request: SignedInRequest): Caller {
  if (request.caller === undefined) throw new Error('a public route has no caller');
  return request.caller;
}

/** Key of the metadata that opens a route to everybody. */
export const PUBLIC = 'sanfen:public';

/** Opens a route, or all routes of a controller, to those who are not signed in. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Key of the metadata that names the roles a route is for. */
export const ROLES = 'sanfen:roles';

/** Lets only those through who hold one of the roles at this instant; others are answered 403. */
export const Roles = (...roles: readonly [Role, ...Role[]]) => SetMetadata(ROLES, roles);
