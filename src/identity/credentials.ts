import type { FastifyReply, FastifyRequest } from 'fastify';

const cookieName = 'sanfen_session';

/** What a request shows of itself: a token, and whether a browser sent it along unasked. */
export interface Credentials {
  readonly token: string;
  readonly fromCookie: boolean;
}

/** The token of a request: the `Authorization: Bearer` header, or else the browser's cookie; null without either. */
export function credentialsOf(request: FastifyRequest): Credentials | null {
  const { authorization, cookie } = request.headers;
  if (authorization !== undefined) {
    const token = /^Bearer ([\w-]{20,100})$/i.exec(authorization)?.[1];
    return token === undefined ? null : { token, fromCookie: false };
  }
  const token = new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]{20,100})(?:;|$)`).exec(cookie ?? '')?.[1];
  return token === undefined ? null : { token, fromCookie: true };
}

/**
 * Whether the request comes from a page of ours: a foreign page cannot set this header without being asked first
 * (protection from cross-site request forgery for those signed in by cookie).
 */
export function isFromOwnPage(request: FastifyRequest): boolean {
  return request.headers['x-requested-with'] === 'sanfen';
}

/** Gives the browser the token where its scripts cannot read it and other sites cannot use it. */
export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  void reply.header('set-cookie', `${cookieName}=${token}; ${attributes(request)}`);
}

/** Takes the cookie away. */
export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('set-cookie', `${cookieName}=; Max-Age=0; ${attributes(request)}`);
}

function attributes(request: FastifyRequest): string {
  const secure = request.protocol === 'https' || request.headers['x-forwarded-proto'] === 'https';
  return `HttpOnly; SameSite=Strict; Path=/${secure ? '; Secure' : ''}`;
}
