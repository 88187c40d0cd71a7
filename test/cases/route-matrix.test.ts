import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { currentLawPack } from '../../src/law/packs/index.js';
import { Casework, opening } from '../support/casework.js';
import { foundNeighbour } from '../support/neighbour.js';
import { startTownship } from '../support/township.js';
import type { Method } from '../support/township.js';
import { CALLERS, EXPECTED } from './route-matrix.js';
import type { CallerName } from './route-matrix.js';

const ACCOUNTS: Readonly<Record<Exclude<CallerName, 'nobody'>, string>> = {
  administrator: 'admin1',
  supervisor: 'supervisor1',
  handler: 'handler1',
  recused: 'handler2',
  neighbour: 'neighbour-approver',
};
/** What is sent: something valid where the answer to nonsense would say nothing of who may do it. */
const BODIES: Readonly<Record<string, object>> = {
  'POST /cases': opening(),
  'POST /cases/{id}/acts': { type: 'look-around', payload: {} },
};

describe('who gets which answer', () => {
  let casework: Casework;
  let routes: readonly string[];
  let caseId: string;
  let personId: string;
  let itemId: string;

  beforeAll(async () => {
    casework = new Casework(await startTownship());
    const { township } = casework;
    await foundNeighbour(township, ['approver']);
    caseId = await casework.led('investigated');
    const { evidence } = await casework.get<{ evidence: { id: string }[] }>(caseId);
    itemId = evidence[0]?.id ?? '';
    personId = await township.personId('handler1');
    const recusal = { personId: await township.personId('handler2'), raisedBy: 'agency', ground: '近亲属' };
    await casework.do('handler1', caseId, 'request-recusal', recusal);
    await casework.do('approver1', caseId, 'approve-recusal', { opinion: '同意' });
    const document = await township.server.app.inject({ method: 'GET', url: '/api/openapi.json' });
    const { paths } = document.json<{ paths: Record<string, Record<string, unknown>> }>();
    routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
    );
  });
  afterAll(() => casework.township.close());

  async function statusOf(route: string, caller: CallerName): Promise<number> {
    const [verb = '', path = ''] = route.split(' ');
    const method = verb as Method;
    const url = path
      .replace('/cases/{id}', `/cases/${caseId}`)
      .replace('/persons/{id}', `/persons/${personId}`)
      .replace('/procedures/{id}', '/procedures/ordinary')
      .replace('{owner}/{edition}', currentLawPack.id)
      .replace('{itemId}', itemId)
      .replace('{did}', 'case-source-record.1')
      .replace('/candidates', '/candidates?duty=review')
      .replace('/acts/{type}', '/acts/conclude-investigation')
      .replace(/search$/, 'search?q=2026')
      .replace(/\{\w+\}/g, 'none');
    const payload = method === 'POST' || method === 'PATCH' ? (BODIES[route] ?? {}) : undefined;
    if (caller !== 'nobody') return (await casework.township.as(ACCOUNTS[caller], method, url, payload)).statusCode;
    const request = { method, url: `/api/v1${url}`, ...(payload && { payload }) } as const;
    return (await casework.township.server.app.inject(request)).statusCode;
  }

  it('every route of the product stands in the table, and nothing else does', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual([...routes].sort());
  });

  it.each(Object.entries(EXPECTED))('%s → %s', async (route, expected) => {
    const statuses: number[] = [];
    for (const caller of CALLERS) statuses.push(await statusOf(route, caller));
    expect(statuses.join(' ')).toBe(expected);
  });
});
