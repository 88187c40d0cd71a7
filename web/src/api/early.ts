/**
 * 先问 – answers that were asked for by `early.ts` while the page's own script was still on its way. On a slow line that is a
 * second in which the server would have had nothing to do.
 */
declare global {
  /** Answers on their way, by path and query. */
  var sanfenEarly: Map<string, Promise<Response>> | undefined;
}

/** Whether somebody signed in has been on this device: only then is it worth while to ask before the page does. */
const KNOWN = 'sanfen.known';
/** Nobody waits for an answer of so many milliseconds ago. */
const STALE_MS = 8_000;

/** What the page at the address asks for first. */
export function firstQuestions(path: string): readonly string[] {
  const me = '/api/v1/auth/me';
  if (path === '/sign-in') return [];
  if (path === '/') return [me, '/api/v1/work'];
  if (path === '/supervision') return [me, '/api/v1/supervision/overview'];
  const [, id] = /^\/cases\/([\w-]{8,})(?:$|\/acts\/)/.exec(path) ?? [];
  return id === undefined ? [me] : [me, `/api/v1/cases/${id}`, `/api/v1/cases/${id}/acts`];
}

export function someoneIsKnown(): boolean {
  return localStorage.getItem(KNOWN) !== null;
}

/** Notes whether somebody is signed in now. */
export function noteKnown(is: boolean): void {
  if (is) localStorage.setItem(KNOWN, 'yes');
  else localStorage.removeItem(KNOWN);
}

/** What was asked for in somebody else's name is nobody's answer. */
export function forgetEarly(): void {
  globalThis.sanfenEarly?.clear();
}

/** The answer that is on its way already, once. */
export function takeEarly({ method, url }: Request): Promise<Response> | undefined {
  const { pathname, search } = new URL(url);
  const key = `${pathname}${search}`;
  const asked = method === 'GET' ? globalThis.sanfenEarly?.get(key) : undefined;
  globalThis.sanfenEarly?.delete(key);
  return asked;
}

/** From now on the page asks for itself. */
export function endEarly(): void {
  globalThis.sanfenEarly ??= new Map();
  setTimeout(forgetEarly, STALE_MS);
}
