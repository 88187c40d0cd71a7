import { beforeAll, describe, expect, it } from '@jest/globals';
import { EVIDENCE_FORM } from '../builders/an-evidence-item.js';
import { Casework, opening, party } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { foundNeighbour } from '../support/neighbour.js';
import { numberFor } from '../support/numbers.js';
import { startTownship } from '../support/township.js';
import type { Answer } from '../support/township.js';
import { countRows } from './counting.js';

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly { pointer: string; message: string }[];
}

const LONE = String.fromCharCode(0xd800);
const PARTY = '/party/identityNumber';
const DEEP = '{"a":'.repeat(40) + '1' + '}'.repeat(40);
const inspection = (changes: object) => ({
  coOfficerId: 'x',
  occurredOn: '2026-03-02',
  place: '地',
  from: '09:00',
  to: '10:00',
  findings: '见',
  attestation: '签',
  credentialsShown: true,
  ...changes,
});
const payment = (changes: object) => ({
  paidOn: '2026-03-02',
  fineFen: 1,
  surchargeFen: 0,
  channel: 'bank',
  receiptNumber: '1',
  ...changes,
});

/** What comes wrong from outside: a clear problem with its place, no fault of ours, nothing written. */
describeOnBothDatabases('bad input', (databases) => {
  let casework: Casework;
  let id: string;
  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    await foundNeighbour(township, ['handler', 'approver']);
    casework = new Casework(township);
    id = await casework.led('filed');
  }, DATABASE_PATIENCE_MS);

  /** The problem; nothing but refusals (so many) was written. */
  async function problem(ask: () => Promise<Answer>, refusals = 0): Promise<Problem> {
    const before = await countRows(casework.reader);
    const answer = await ask();
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const after = await countRows(casework.reader);
    expect(after).toEqual({ ...before, case_refusals: (before['case_refusals'] ?? 0) + refusals });
    const told = answer.json<Problem>();
    expect(told.status).toBe(answer.statusCode);
    return told;
  }

  /** Sends the text as it is, as JSON. */
  async function raw(path: string, body: string, type = 'application/json'): Promise<Answer> {
    return casework.township.as('handler1', 'POST', path, Buffer.from(body), { 'content-type': type });
  }
  const told = ({ status, code, errors = [] }: Problem) => [status, code, ...errors.map(({ pointer }) => pointer)];
  const get = (path: string, by = 'handler1') => casework.township.as(by, 'GET', path);

  describe('bodies', () => {
    it.each<[string, string, string, readonly [number, string, ...string[]]]>([
      ['broken JSON', '{"type":', 'application/json', [400, 'malformed']],
      ['nothing', '', 'application/json', [400, 'malformed']],
      ['a list', '[]', 'application/json', [400, 'malformed']],
      ['null', 'null', 'application/json', [400, 'malformed']],
      ['a text', '"archive"', 'application/json', [400, 'malformed']],
      ['another form', 'type=archive', 'application/x-www-form-urlencoded', [400, 'malformed']],
      ['XML', '<act/>', 'text/xml', [415, 'unsupported-media-type']],
      ['__proto__', '{"type":"archive","payload":{"__proto__":{"a":1}}}', 'application/json', [400, 'malformed']],
      [
        'constructor',
        '{"type":"archive","payload":{"constructor":{"prototype":{}}}}',
        'application/json',
        [400, 'malformed'],
      ],
      ['too deep', `{"type":"archive","payload":${DEEP}}`, 'application/json', [400, 'malformed']],
      ['no act', '{"payload":{}}', 'application/json', [400, 'malformed']],
      ['no payload', '{"type":"archive"}', 'application/json', [400, 'malformed']],
      ['a list as payload', '{"type":"archive","payload":[]}', 'application/json', [400, 'malformed', '/payload']],
      [
        'NUL',
        '{"type":"archive","payload":{"note":"a\\u0000b"}}',
        'application/json',
        [400, 'malformed', '/payload/note'],
      ],
      [
        'a lone surrogate',
        '{"type":"archive","payload":{"note":"\\ud800"}}',
        'application/json',
        [400, 'malformed', '/payload/note'],
      ],
      [
        'a name with one',
        '{"type":"archive","payload":{"\\ud800":1}}',
        'application/json',
        [400, 'malformed', '/payload'],
      ],
      [
        'beyond all numbers',
        '{"type":"archive","payload":{"note":1e400}}',
        'application/json',
        [400, 'malformed', '/payload/note'],
      ],
      [
        'an actor',
        '{"type":"archive","payload":{"note":"x"},"actor":"other"}',
        'application/json',
        [400, 'malformed', '/actor'],
      ],
      [
        'an actor within',
        '{"type":"archive","payload":{"note":"x","actor":"y"}}',
        'application/json',
        [400, 'malformed', '/payload/actor'],
      ],
    ])('%s', async (_name, body, type, expected) => {
      expect(told(await problem(() => raw(`/cases/${id}/acts`, body, type))).slice(0, expected.length)).toEqual(
        expected,
      );
    });

    it('too large', async () => {
      const body = JSON.stringify({ type: 'archive', payload: { note: 'x'.repeat(1_100_000) } });
      expect(told(await problem(() => raw(`/cases/${id}/acts`, body)))).toEqual([413, 'payload-too-large']);
    });

    it('a number beyond all numbers also under an Idempotency-Key', async () => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': 'k' };
      const body = Buffer.from('{"type":"nothing","payload":{"note":-1e999}}');
      const ask = () => casework.township.as('handler1', 'POST', `/cases/${id}/acts`, body, headers);
      expect(told(await problem(ask))).toEqual([400, 'malformed', '/payload/note']);
    });
  });

  describe('openings', () => {
    const breach = (changes: object) => ({
      breach: { endedOn: null, discoveredOn: '2026-03-01', harmsLifeHealthOrFinance: false, ...changes },
    });
    const withParty = (changes: object) => ({ party: { ...party(), ...changes } });
    it.each<[string, object, string]>([
      ['a day there is not', breach({ discoveredOn: '2026-02-30' }), '/breach/discoveredOn'],
      ['another day there is not', breach({ endedOn: '2025-02-29' }), '/breach/endedOn'],
      ['a day as number', breach({ discoveredOn: 20260301 }), '/breach/discoveredOn'],
      ['yes as text', breach({ harmsLifeHealthOrFinance: 'false' }), '/breach/harmsLifeHealthOrFinance'],
      ['no breach', { breach: null }, '/breach'],
      ['a breach that is a list', { breach: [] }, '/breach'],
      ['an unknown field', { urgency: 'high' }, '/urgency'],
      ['an unknown field within', breach({ note: 'x' }), '/breach/note'],
      ['blank words', { summary: ' 　 ' }, '/summary'],
      ['words without end', { summary: '长'.repeat(20_001) }, '/summary'],
      ['a list as words', { summary: ['x'] }, '/summary'],
      ['an unknown source', { source: 'dream' }, '/source'],
      ['no place', { place: '清溪' }, '/place'],
      ['a wrong check digit', withParty({ identityNumber: wrong(numberFor(3)) }), PARTY],
      ['a day of birth there is not', withParty({ identityNumber: '419901199002300014' }), PARTY],
      ['a number of another kind', withParty({ kind: 'organisation' }), PARTY],
      ['a wrong credit code', withParty({ kind: 'organisation', identityNumber: '91350100M000100Y44' }), PARTY],
      ['a number that is a number', withParty({ identityNumber: 1 }), PARTY],
      ['a digest sent along', withParty({ identityDigest: 'x' }), '/party/identityDigest'],
      ['a party that is a text', { party: '田示禾' }, '/party'],
      ['a procedure that is an object', { procedure: {} }, '/procedure'],
    ])('%s', async (_name, changes, pointer) => {
      const answer = await problem(() => casework.open('handler1', opening(changes)));
      expect([answer.status, answer.code]).toEqual([400, 'malformed']);
      expect(answer.errors?.map((error) => error.pointer)).toContain(pointer);
      expect(answer.errors?.every(({ message }) => message !== '')).toBe(true);
    });

    it('a matter there is not is refused by the law', async () => {
      const answer = await problem(() => casework.open('handler1', opening({ matterCode: 'no-such' })), 1);
      expect(answer.code).toBe('refused');
    });

    it('rare names of four bytes stay what they are', async () => {
      const name = '㛃䶮𬴊𠮷🀄é';
      const rare = await casework.opened({ party: party(9, name), summary: `𠀀${name}` });
      expect(await casework.get(rare)).toMatchObject({ parties: [{ name }] });
      const found = await get(`/cases?q=${encodeURIComponent('𬴊𠮷')}`);
      expect(found.json<{ items: { id: string }[] }>().items.map((item) => item.id)).toEqual([rare]);
      expect(await casework.get(rare, '/verify')).toMatchObject({ ok: true });
    });
  });

  describe('acts', () => {
    it.each<[string, string, object, string]>([
      ['a day there is not', 'record-inspection', inspection({ occurredOn: '2026-02-30' }), '/payload/occurredOn'],
      ['the 13th month', 'record-inspection', inspection({ occurredOn: '2026-13-01' }), '/payload/occurredOn'],
      [
        'an instant as day',
        'record-inspection',
        inspection({ occurredOn: '2026-03-02T01:00:00Z' }),
        '/payload/occurredOn',
      ],
      ['an unknown field', 'record-inspection', inspection({ weather: 'fine' }), '/payload/weather'],
      [
        'an id of odd letters',
        'record-inspection',
        inspection({ coOfficerId: "x'; DROP TABLE cases" }),
        '/payload/coOfficerId',
      ],
      ['an amount below zero', 'record-payment', payment({ fineFen: -1 }), '/payload/fineFen'],
      ['half a fen', 'record-payment', payment({ fineFen: 0.5 }), '/payload/fineFen'],
      ['an amount beyond measure', 'record-payment', payment({ surchargeFen: 1e15 }), '/payload/surchargeFen'],
      ['an amount as text', 'record-payment', payment({ fineFen: '1' }), '/payload/fineFen'],
      ['one officer twice', 'assign-handlers', { personIds: ['a', 'a'] }, '/payload/personIds'],
      ['an object as id', 'assign-handlers', { personIds: [{}, {}] }, '/payload/personIds'],
      ['bytes never uploaded', 'collect-evidence', evidence({}), '/payload/sha256'],
      ['a path as digest', 'collect-evidence', evidence({ sha256: '../../keys' }), '/payload/sha256'],
      ['a number inside a party', 'identify-party', identity('1'), '/payload/party/identityNumber'],
      ['a wrong check digit', 'identify-party', identity(wrong(numberFor(4))), '/payload/party/identityNumber'],
    ])('%s', async (_name, type, payload, pointer) => {
      const answer = await problem(() => casework.act('handler1', id, type, payload));
      expect([answer.status, answer.code]).toEqual([400, 'malformed']);
      expect(answer.errors?.map((error) => error.pointer)).toContain(pointer);
    });

    it('unknown persons, and persons of another agency, are refused by the law', async () => {
      const foreign = await casework.township.personId('neighbour-handler');
      const fresh = await casework.opened();
      for (const stranger of ['nobody', foreign, 'constructor', '__proto__', 'toString']) {
        const personIds = [await casework.township.personId('handler1'), stranger];
        const answer = await problem(() => casework.act('clerk1', fresh, 'assign-handlers', { personIds }), 1);
        expect([stranger, answer.status, answer.code]).toEqual([stranger, 422, 'refused']);
      }
    });

    it('unknown acts and acts of another state are recorded and answered 409', async () => {
      for (const type of ['set-state', 'archive', 'constructor', '__proto__', 'open-case', '归档', '']) {
        const answer = await problem(() => casework.act('clerk1', id, type, { note: '归档' }), 1);
        expect([answer.status, answer.code]).toEqual([409, 'wrong-state']);
      }
    });
  });

  describe('addresses', () => {
    it('a case of another agency is for this one not there', async () => {
      const answers = [
        await problem(() => get(`/cases/${id}`, 'neighbour-handler')),
        await problem(() => casework.act('neighbour-approver', id, 'approve-closing', { opinion: '同意' })),
        await problem(() => get(`/cases/${id}/verify`, 'neighbour-approver')),
      ];
      expect(answers.map(told)).toEqual(answers.map(() => [404, 'not-found']));
      const { items } = (await get('/cases', 'neighbour-handler')).json<{ items: object[] }>();
      expect(items).toEqual([]);
    });

    it.each([
      'none',
      '%00',
      '%FF',
      '%ED%A0%80',
      "' OR 1=1 --",
      '../auth/me',
      '%2e%2e%2f',
      'x'.repeat(101),
      'x'.repeat(5_000),
      '㛃䶮𬴊',
      '__proto__',
      'constructor',
      'null',
      '-1',
      '1e9',
    ])('/cases/%s', async (odd) => {
      const path = `/cases/${odd.includes('%') ? odd : encodeURIComponent(odd)}`;
      for (const aspect of ['', '/events', '/verify', '/acts', '/evidence/x/content']) {
        expect([400, 404, 414]).toContain((await problem(() => get(`${path}${aspect}`))).status);
      }
      expect([400, 404, 414]).toContain((await problem(() => raw(`${path}/acts`, '{"type":"a","payload":{}}'))).status);
    });

    it('the item of a case may be odd too', async () => {
      for (const odd of ['none', '__proto__', '%00', 'evidence.999']) {
        expect([400, 404]).toContain((await problem(() => get(`/cases/${id}/evidence/${odd}/content`))).status);
      }
    });
  });

  describe('queries', () => {
    const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    it.each([
      ['limit=0', '/limit'],
      ['limit=201', '/limit'],
      ['limit=1.5', '/limit'],
      ['limit=many', '/limit'],
      ['limit=', '/limit'],
      ['limit=1&limit=2', '/limit'],
      ['cursor=garbage', '/cursor'],
      ['cursor=a%20b', '/cursor'],
      [`cursor=${cursor([1, 2])}`, '/cursor'],
      [`cursor=${cursor({})}`, '/cursor'],
      [`cursor=${cursor(['a\0', 'b'])}`, '/cursor'],
      [`cursor=${cursor([LONE, 'b'])}`, '/cursor'],
      [`cursor=${'x'.repeat(1_001)}`, '/cursor'],
      ['from=2026-02-30', '/from'],
      ['to=2026-13-01', '/to'],
      ['from=yesterday', '/from'],
      ['from=0000-00-00', '/from'],
      ['duty=theirs', '/duty'],
      ['overdue=perhaps', '/overdue'],
      ['sort=asc', '/sort'],
      [`q=${'x'.repeat(101)}`, '/q'],
      ['q=a%00b', '/q'],
      ['q[a]=1', '/q[a]'],
    ])('/cases?%s', async (query, pointer) => {
      const answer = await problem(() => get(`/cases?${query}`));
      expect(told(answer).slice(0, 3)).toEqual([400, 'malformed', pointer]);
    });

    it.each(['/events', '/refusals'])('cursors that are none of %s', async (aspect) => {
      const odd = [['1e400'], ['1.5'], ['-1'], ['9'.repeat(30)], ['NaN'], ['a\0', 'b'], [''], []];
      for (const position of odd) {
        const answer = await get(`/cases/${id}${aspect}?cursor=${cursor(position)}`);
        expect([position, [200, 400].includes(answer.statusCode)]).toEqual([position, true]);
      }
    });

    it.each(["q=%25'%22%3B--", 'q=!%25_', 'state=nowhere', 'procedure=none', 'from=0001-01-01', 'to=9999-12-31'])(
      '/cases?%s finds what there is',
      async (query) => {
        expect((await get(`/cases?${query}`)).statusCode).toBe(200);
      },
    );

    it.each(['', '?duty=chair', '?duty=handle&duty=review'])('candidates%s', async (query) => {
      expect(told(await problem(() => get(`/cases/${id}/candidates${query}`))).slice(0, 3)).toEqual([
        400,
        'malformed',
        '/duty',
      ]);
    });
  });
});

/** The number with another check character. */
function wrong(number: string): string {
  return number.slice(0, -1) + (number.endsWith('0') ? '1' : '0');
}

function evidence(changes: object): object {
  const sha256 = 'a'.repeat(64);
  const words = { title: '照片', proves: '事实', source: '拍摄' };
  return {
    coOfficerId: 'x',
    occurredOn: '2026-03-02',
    kind: 'documentary',
    ...EVIDENCE_FORM,
    ...words,
    sha256,
    ...changes,
  };
}

function identity(identityNumber: string): object {
  return { coOfficerId: 'x', occurredOn: '2026-03-02', proof: '证', party: { ...party(), identityNumber } };
}
