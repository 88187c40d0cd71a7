import { DemoSeed, demoPassword } from '../../src/seed/demo-seed.service.js';
import { startApp } from './app.js';
import type { TestApp, TestAppOptions } from './app.js';

/** The methods our routes know. */
export type Method = 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'DELETE';

/** An answer of the server, as `app.inject` gives it. */
export type Answer = Awaited<ReturnType<Township['as']>>;

/** The demo township of a test: the whole server with its staff, who sign in by themselves. */
export class Township {
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(readonly server: TestApp) {}

  /**
   * Sends a request as a user (`handler1`, `admin1` …), signing in first, and again where the session has run out
   * because the clock was moved.
   */
  async as(username: string, method: Method, path: string, payload?: object, headers: object = {}) {
    const send = (token: string) =>
      this.server.app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { authorization: `Bearer ${token}`, 'accept-language': 'en', ...headers },
        ...(payload && { payload }),
      });
    const answer = await send(await (this.#tokens.get(username) ?? this.signIn(username)));
    return answer.statusCode === 401 ? send(await this.signIn(username)) : answer;
  }

  /** Signs in. @returns the token. @throws Error if it is refused */
  signIn(username: string, password = demoPassword): Promise<string> {
    const token = this.#signIn(username, password);
    this.#tokens.set(username, token);
    return token;
  }

  async #signIn(username: string, password: string): Promise<string> {
    const payload = { username, password };
    const answer = await this.server.app.inject({ method: 'POST', url: '/api/v1/auth/login', payload });
    if (answer.statusCode !== 200) throw new Error(`${username} cannot sign in: ${answer.body}`);
    return answer.json<{ token: string }>().token;
  }

  /** The id of the person who uses the account. */
  async personId(username: string): Promise<string> {
    const answer = await this.as(username, 'GET', '/auth/me');
    return answer.json<{ person: { id: string } }>().person.id;
  }

  async close(): Promise<void> {
    await this.server.close();
  }
}

/** Starts the whole server with the demo township in it. */
export async function startTownship(options: TestAppOptions = {}): Promise<Township> {
  const server = await startApp(options);
  await server.app.get(DemoSeed).sow();
  return new Township(server);
}
