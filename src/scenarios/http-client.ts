/** 接口 – the server as a scenario sees it: over HTTP, by accounts, and nothing else. */

/** An answer of the server; `body` is its JSON, null where it had none. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** One call. */
export interface Call {
  readonly method: 'GET' | 'POST';
  /** Below `/api/v1`. */
  readonly path: string;
  /** Sent as JSON; a form as multipart. */
  readonly body?: object | FormData;
}

const UNAUTHENTICATED = 401;

/** Calls the server on behalf of accounts, signing in where needed: sessions end as months go by. */
export class HttpClient {
  readonly #tokens = new Map<string, string>();

  constructor(
    private readonly baseUrl: string,
    private readonly passwordOf: (username: string) => string,
  ) {}

  /** Signs in. @returns the id of the account's person; null with the status if the server refuses */
  async signIn(username: string): Promise<{ readonly personId: string | null; readonly status: number }> {
    const credentials = { username, password: this.passwordOf(username) };
    const { status, body } = await this.#send({ method: 'POST', path: '/auth/login', body: credentials }, null);
    const token = textAt(body, 'token');
    if (token === null) return { personId: null, status };
    this.#tokens.set(username, token);
    return { personId: textAt(body, 'person', 'id'), status };
  }

  /** Calls as the account; where its session has ended, signs in and calls again. */
  async call(username: string, call: Call): Promise<Answer> {
    const first = await this.#send(call, this.#tokens.get(username) ?? null);
    if (first.status !== UNAUTHENTICATED) return first;
    const { personId, status } = await this.signIn(username);
    if (personId === null) return { status, body: null };
    return this.#send(call, this.#tokens.get(username) ?? null);
  }

  /** Calls as the account for something that must succeed. @throws Error if it does not */
  async need(username: string, call: Call): Promise<unknown> {
    const { status, body } = await this.call(username, call);
    if (status < 300) return body;
    throw new Error(`${call.method} ${call.path} by ${username}: ${status} ${JSON.stringify(body)}`);
  }

  async #send({ method, path, body }: Call, token: string | null): Promise<Answer> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.baseUrl}/api/v1${path}`, {
      method,
      headers: {
        accept: 'application/json',
        'accept-language': 'zh',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, body: isJson && text !== '' ? (JSON.parse(text) as unknown) : null };
  }
}

/** What stands at the path of the JSON; undefined if nothing does. */
export function at(json: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined),
    json,
  );
}

/** The text at the path; null if there is none. */
export function textAt(json: unknown, ...path: readonly string[]): string | null {
  const value = at(json, ...path);
  return typeof value === 'string' ? value : null;
}

/** The number at the path; null if there is none. */
export function numberAt(json: unknown, ...path: readonly string[]): number | null {
  const value = at(json, ...path);
  return typeof value === 'number' ? value : null;
}

/** The list at the path; empty if there is none. */
export function listAt(json: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = at(json, ...path);
  return Array.isArray(value) ? (value as unknown[]) : [];
}
