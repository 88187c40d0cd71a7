import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FactsService } from '../../src/facts/facts.service.js';
import { Reader } from '../../src/platform/database/index.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';

let township: Township;
let agencyId: string;
beforeAll(async () => {
  township = await startTownship();
  agencyId = (await township.as('handler1', 'GET', '/agency')).json<{ id: string }>().id;
});
afterAll(() => township.close());

const post = (path: string, payload: object, by = 'admin1') => township.as(by, 'POST', path, payload);
const pointers = (answer: { body: string }) =>
  (JSON.parse(answer.body) as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);

it('everybody of the agency reads what it is', async () => {
  expect((await township.as('handler1', 'GET', '/agency')).json()).toMatchObject({
    name: '清溪乡人民政府',
    shortName: '清溪',
    area: '410423105',
  });
});

it('units and fields have their names once', async () => {
  expect((await post('/units', { name: '农业农村办' })).statusCode).toBe(201);
  expect((await post('/units', { name: '农业农村办' })).statusCode).toBe(409);
  expect((await post('/fields', { code: 'culture', name: '文化' })).statusCode).toBe(201);
  expect((await post('/fields', { code: 'culture', name: '文化' })).statusCode).toBe(409);
  expect((await post('/fields', { code: 'Culture 2', name: '文化' })).statusCode).toBe(400);
  const { items } = (await township.as('clerk1', 'GET', '/units')).json<{ items: { name: string }[] }>();
  expect(items.map(({ name }) => name)).toContain('农业农村办');
});

describe('matters', () => {
  const matter = {
    code: 'fire-lane',
    name: '占用消防车通道',
    field: 'fire',
    basis: '消防法 第60条第1款第5项',
    from: '2026-03-01',
    penaltyKinds: ['warning', 'fine'],
    fineRange: { citizen: { minFen: 0, maxFen: 50_000 }, organisation: { minFen: 500_000, maxFen: 5_000_000 } },
  };
  const current = (code: string) =>
    township.server.app.get(FactsService).currentMatter(township.server.app.get(Reader), agencyId, code);

  it('are added and are facts from then on', async () => {
    const answer = await post('/matters', matter);
    expect([answer.statusCode, answer.json()]).toEqual([201, { ...matter, until: null, seizureBasis: null }]);
    expect((await current('fire-lane'))?.facts).toEqual({ ...matter, until: null, seizureBasis: null });
    expect((await post('/matters', matter)).statusCode).toBe(409);
    expect(await current('unknown')).toBeNull();
  });

  it('end on a day, once; the facts before stay under their digest', async () => {
    await post('/matters', { ...matter, code: 'ending' });
    const before = await current('ending');
    expect((await post('/matters/ending/end', { until: '2026-02-01' })).statusCode).toBe(400);
    expect((await post('/matters/ending/end', { until: '2026-05-01' })).json()).toMatchObject({ until: '2026-05-01' });
    expect((await post('/matters/ending/end', { until: '2026-06-01' })).statusCode).toBe(409);
    expect((await post('/matters/unknown/end', { until: '2026-06-01' })).statusCode).toBe(404);
    expect((await current('ending'))?.facts.until).toBe('2026-05-01');
    const kept = await township.server.app
      .get(FactsService)
      .byDigest(township.server.app.get(Reader), [before?.digest ?? '']);
    expect([...kept.values()]).toEqual([before?.facts]);
  });

  it('are listed page by page', async () => {
    const first = (await township.as('handler1', 'GET', '/matters?limit=4')).json<{
      items: { code: string }[];
      nextCursor: string;
    }>();
    const rest = (await township.as('handler1', 'GET', `/matters?cursor=${first.nextCursor}`)).json<{
      items: { code: string }[];
      nextCursor: string | null;
    }>();
    const codes = [...first.items, ...rest.items].map(({ code }) => code);
    expect(first.items).toHaveLength(4);
    expect(rest.nextCursor).toBeNull();
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toContain('straw-burning');
  });

  it.each([
    ['a field the agency does not have', { field: 'piracy' }, ['/field']],
    ['an unknown kind of penalty', { penaltyKinds: ['detention'] }, ['/penaltyKinds']],
    ['a fine without a range', { fineRange: {} }, ['/fineRange']],
    ['a range without a fine', { penaltyKinds: ['warning'] }, ['/fineRange']],
    ['an inverted range', { fineRange: { citizen: { minFen: 2, maxFen: 1 } } }, ['/fineRange/citizen']],
    ['an amount below zero', { fineRange: { citizen: { minFen: -1, maxFen: 1 } } }, ['/fineRange/citizen/minFen']],
    ['half a fen', { fineRange: { citizen: { minFen: 0, maxFen: 0.5 } } }, ['/fineRange/citizen/maxFen']],
    ['an inverted period', { until: '2026-02-01' }, ['/until']],
    ['a day that does not exist', { from: '2026-02-30' }, ['/from']],
    ['an unknown field in the body', { agencyId: 'another' }, ['/agencyId']],
  ])('are refused with %s', async (_name, wrong, expected) => {
    const answer = await post('/matters', { ...matter, code: 'wrong', ...wrong });
    expect([answer.statusCode, pointers(answer)]).toEqual([400, expect.arrayContaining(expected)]);
    expect(await current('wrong')).toBeNull();
  });
});

describe('calendars', () => {
  const calendar = {
    version: 'cn-state-council/2024-2027',
    coveredThrough: '2027-12-31',
    sources: [{ year: 2027, document: '国办发明电〔2026〕0号（虚构）' }],
    holidays: ['2027-01-01'],
    makeUpDays: ['2027-01-09'],
  };

  it('begin with the State Council’s of 2024 to 2026', async () => {
    const { calendar: current } = await township.server.app
      .get(FactsService)
      .currentCalendar(township.server.app.get(Reader), agencyId);
    expect([current.version, current.coveredThrough, current.holidays.has('2026-10-01')]).toEqual([
      'cn-state-council/2024-2026',
      '2026-12-31',
      true,
    ]);
  });

  it.each([
    ['a holiday beyond what it covers', { holidays: ['2028-01-01'] }],
    ['a day that does not exist', { holidays: ['2027-02-30'] }],
    ['a day both off and worked', { makeUpDays: ['2027-01-01'] }],
    ['a day twice', { holidays: ['2027-01-01', '2027-01-01'] }],
    ['less than the calendar in force', { coveredThrough: '2025-12-31', holidays: [], makeUpDays: [] }],
  ])('are refused with %s', async (_name, wrong) => {
    expect((await post('/calendars', { ...calendar, ...wrong })).statusCode).toBe(400);
  });

  it('a version loaded is in force once another has confirmed it; the earlier stay', async () => {
    const loaded = await post('/calendars', calendar);
    expect(loaded.statusCode).toBe(201);
    expect((await post('/calendars', calendar)).statusCode).toBe(409);
    const { id } = loaded.json<{ id: string }>();
    expect((await post(`/calendars/proposals/${id}/confirm`, {}, 'supervisor1')).statusCode).toBe(200);
    expect((await post('/calendars', calendar)).statusCode).toBe(409);
    const answer = await township.as('handler1', 'GET', '/calendars');
    const { items, current } = answer.json<{ items: { version: string }[]; current: object }>();
    expect(items.map(({ version }) => version)).toEqual(['cn-state-council/2024-2027', 'cn-state-council/2024-2026']);
    expect(current).toEqual(calendar);
  });
});

it.each(['handler1', 'reviewer1', 'approver1', 'clerk1', 'supervisor1'])('%s changes none of it', async (who) => {
  const answers = await Promise.all(
    ['/units', '/fields', '/matters', '/matters/straw-burning/end', '/calendars'].map((path) => post(path, {}, who)),
  );
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 403, 403]);
});
