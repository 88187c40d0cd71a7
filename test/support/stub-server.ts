import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server that keeps one case says of it. */
export interface StubCase {
  version: number;
  state: string;
  events: object[];
  refusals: object[];
  isValid: boolean;
}

/** The answer to an act; the stub may change the case before it answers. */
export type AnswerAct = (of: StubCase, type: string) => { readonly status: number; readonly body: object };

/** A server that knows one case and answers acts as it is told, also as no honest server would. */
export async function startStub(answerAct: AnswerAct) {
  const stub: StubCase = { version: 1, state: 'lead', events: [{ seq: 1 }], refusals: [], isValid: true };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const path = (request.url ?? '').replace('/api/v1', '').replace(/\?.*/, '');
      const sent = text.startsWith('{') ? (JSON.parse(text) as { type?: string; username?: string }) : {};
      const { status, body } = answer(`${request.method ?? ''} ${path}`, sent, stub, answerAct);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    stub,
    baseUrl: `http://127.0.0.1:${port}`,
    close: async () => new Promise((closed) => server.close(closed)),
  };
}

function answer(route: string, sent: { type?: string; username?: string }, stub: StubCase, answerAct: AnswerAct) {
  const { version, state, events, refusals, isValid } = stub;
  const view = { id: '1', number: '1', version, state, duties: [] };
  const answers: Readonly<Record<string, object>> = {
    'POST /auth/login': { token: sent.username, person: { id: `id-${sent.username ?? ''}` } },
    'GET /auth/me': { person: { name: '某' } },
    'POST /cases': { case: view },
    'GET /cases/1': view,
    'GET /cases/1/events': { items: events, nextCursor: null },
    'GET /cases/1/refusals': { items: refusals, nextCursor: null },
    'GET /cases/1/file': { items: [] },
    'GET /cases/1/verify': { ok: isValid, findings: isValid ? [] : [{ code: 'chain-broken' }] },
  };
  if (route === 'POST /cases/1/acts') return answerAct(stub, sent.type ?? '');
  return { status: answers[route] ? 200 : 404, body: answers[route] ?? {} };
}
