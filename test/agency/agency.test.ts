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

describe('discretion benchmarks', () => {
  const ranges = (minFen: number, maxFen: number) => ({ citizen: { minFen, maxFen }, organisation: null });
  const band = (code: string, minFen: number, maxFen: number) => ({
    code,
    circumstances: `情节${code}`,
    penaltyKinds: ['fine'],
    fineRange: ranges(minFen, maxFen),
  });
  const benchmark = {
    maker: { level: 'county', name: '示例县应急管理局', isOwn: false },
    title: '示例裁量基准（虚构）',
    documentNumber: '示例〔2026〕1号',
    from: '2026-03-01',
    until: null,
    isVerified: false,
    bands: [band('较轻', 0, 20_000), band('一般', 20_000, 50_000)],
  };
  const set = (changed: object | null, code = 'fire-evacuation', who = 'admin1') =>
    post(`/matters/${code}/benchmark`, { benchmark: changed && { ...benchmark, ...changed } }, who);

  it('are set, replaced and withdrawn as changes of the register; the facts before stay under their digest', async () => {
    const facts = township.server.app.get(FactsService);
    const reader = township.server.app.get(Reader);
    const first = await set({});
    expect([first.statusCode, first.json()]).toEqual([200, expect.objectContaining({ benchmark })]);
    const before = await facts.currentMatter(reader, agencyId, 'fire-evacuation');
    expect(before?.facts.benchmark).toEqual(benchmark);
    expect((await set({ title: '新的' })).json()).toMatchObject({ benchmark: { title: '新的' } });
    expect((await set(null)).json()).toMatchObject({ benchmark: null });
    const kept = await facts.byDigest(reader, [before?.digest ?? '']);
    expect([...kept.values()]).toEqual([before?.facts]);
    const events = await reader.query<{ payload: string }>(
      'SELECT payload FROM register_events WHERE agency_id = ? AND type = ? ORDER BY seq',
      [agencyId, 'matter-benchmark-set'],
    );
    expect(JSON.parse(events.at(-1)?.payload ?? '')).toMatchObject({
      before: { title: '新的' },
      benchmark: null,
    });
    await set({});
  });

  it('come with a matter that is added', async () => {
    const body = {
      code: 'with-benchmark',
      name: '占用消防车通道',
      field: 'fire',
      basis: '消防法 第60条',
      from: '2026-03-01',
      penaltyKinds: ['fine'],
      fineRange: ranges(0, 50_000),
      benchmark,
    };
    expect((await post('/matters', body)).json()).toMatchObject({ benchmark });
    const wider = { ...body, code: 'wider', fineRange: ranges(0, 40_000) };
    expect(pointers(await post('/matters', wider))).toEqual(['/benchmark/bands/1/fineRange/citizen']);
  });

  it.each([
    ['a township as its maker', { maker: { ...benchmark.maker, isOwn: true } }, '/benchmark/maker/isOwn'],
    ['a level that makes none', { maker: { ...benchmark.maker, level: 'township' } }, '/benchmark/maker/level'],
    ['no band', { bands: [] }, '/benchmark/bands'],
    [
      'a code twice',
      { bands: [band('一般', 0, 1), { ...band('一般', 1, 2), circumstances: '另一' }] },
      '/benchmark/bands/1/code',
    ],
    [
      'circumstances twice',
      { bands: [band('一般', 0, 1), { ...band('较重', 1, 2), circumstances: '情节一般' }] },
      '/benchmark/bands/1/circumstances',
    ],
    ['a fine above the law', { bands: [band('一般', 0, 50_001)] }, '/benchmark/bands/0/fineRange/citizen'],
    ['an inverted range', { bands: [band('一般', 2, 1)] }, '/benchmark/bands/0/fineRange/citizen'],
    ['a fine without a range', { bands: [{ ...band('一般', 0, 1), fineRange: {} }] }, '/benchmark/bands/0/fineRange'],
    [
      'a kind the law does not know',
      { bands: [{ ...band('一般', 0, 1), penaltyKinds: ['fine', 'closure'] }] },
      '/benchmark/bands/0/penaltyKinds',
    ],
    ['an inverted period', { until: '2026-03-01' }, '/benchmark/until'],
  ])('are refused with %s', async (_name, wrong, pointer) => {
    const answer = await set(wrong);
    expect([answer.statusCode, pointers(answer)]).toEqual([400, expect.arrayContaining([pointer])]);
  });

  it('are of a known matter, and an administrator’s', async () => {
    expect((await set({}, 'unknown')).statusCode).toBe(404);
    expect((await set({}, 'fire-evacuation', 'handler1')).statusCode).toBe(403);
    expect((await post('/matters/fire-evacuation/benchmark', {})).statusCode).toBe(400);
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
    [
      '/units',
      '/fields',
      '/matters',
      '/matters/straw-burning/end',
      '/matters/straw-burning/benchmark',
      '/calendars',
    ].map((path) => post(path, {}, who)),
  );
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([403]));
});
