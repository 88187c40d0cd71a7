/** 接口 – every call to the server, typed by its own OpenAPI document (`schema.d.ts` is generated and never edited). */
import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '../i18n';
import { noteAnswer, noteUnreachable } from '../offline/connection';
import { forgetEarly, noteKnown, takeEarly } from './early';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];
export type Problem = Schemas['Problem'];
export type Blocker = Schemas['ToldBlocker'];

/** What the server says when it does not do what was asked: RFC 9457. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** The server could not be reached at all: no connection, or none that holds. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

type Listener = () => void;
const expired = new Set<Listener>();

/** Calls back whenever an answer says that nobody is signed in any more. */
export function onSessionExpired(listener: Listener): void {
  expired.add(listener);
}

let account: string | null = null;

/** From now on things are done under this account: should another have signed in elsewhere in this browser, they are not. */
export function actAs(accountId: string | null): void {
  if (accountId === null || (account !== null && account !== accountId)) forgetEarly();
  account = accountId;
  noteKnown(accountId !== null);
}

const habits: Middleware = {
  onRequest({ request, schemaPath }) {
    request.headers.set('x-requested-with', 'sanfen');
    const isAct = request.method !== 'GET' && !schemaPath.startsWith('/api/v1/auth/log');
    if (isAct && account !== null && !request.headers.has('sanfen-account')) {
      request.headers.set('sanfen-account', account);
    }
    request.headers.set('accept-language', currentLanguage());
    return request;
  },
  onResponse({ response, schemaPath }) {
    noteAnswer(response);
    if (response.status === 401 && schemaPath !== '/api/v1/auth/login') for (const listener of expired) listener();
    return response;
  },
};

export const api = createClient<paths>({
  baseUrl: '/',
  credentials: 'same-origin',
  fetch: (request) => takeEarly(request) ?? fetch(request),
});
api.use(habits);

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What the call answers. @throws ProblemError if the server refuses, Unreachable if it cannot be reached */
export async function answer<T>(call: Promise<Answer<T>>): Promise<T> {
  let settled: Answer<T>;
  try {
    settled = await call;
  } catch (error) {
    noteUnreachable();
    throw new Unreachable('', { cause: error });
  }
  const { data, error, response } = settled;
  if (response.ok) return data as T;
  throw new ProblemError(isProblem(error) ? error : strange(response));
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && 'detail' in error;
}

/** An answer that is not the server's own: from a proxy, say. */
function strange({ status, statusText }: Response): Problem {
  return { type: 'about:blank', title: statusText, status, code: 'internal', detail: statusText, correlationId: '' };
}
