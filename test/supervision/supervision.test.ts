import { beforeAll, expect, it } from '@jest/globals';
import { attackerOf } from '../support/attacker.js';
import { Casework, need, party } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';
import { unzip } from '../instruments/unzip.js';

interface Count {
  readonly key: string;
  readonly count: number;
  readonly filter: Readonly<Record<string, string>>;
}

interface Overview {
  readonly cases: {
    readonly total: Count;
    readonly overdue: Count;
    readonly running: number;
    readonly ended: number;
    readonly states: readonly Count[];
    readonly matters: readonly Count[];
    readonly procedures: readonly Count[];
    readonly opened: readonly Count[];
    readonly closed: readonly Count[];
    readonly stages: readonly { readonly state: string; readonly left: number; readonly medianDays: number | null }[];
    readonly unread: readonly string[];
  };
  readonly breaches: readonly { readonly code: string; readonly count: number; readonly open: number }[];
  readonly refusals: { readonly total: number; readonly blockers: readonly { code: string; count: number }[] };
  readonly people: readonly { personId: string; name: string; handle: number; review: number; decide: number }[];
}

interface Sample {
  readonly id: string;
  readonly repeats: boolean;
  readonly frame: { readonly cases: number; readonly digest: string };
  readonly items: readonly {
    readonly caseId: string;
    readonly ticket: string;
    readonly weight: number;
    readonly movedOn: boolean;
    readonly preScore: { readonly points: number; readonly fails: boolean };
    readonly findings: readonly { readonly grade: string; readonly opinion: string }[];
  }[];
}

const WORDS = '如实记载';

describeOnBothDatabases('supervision', (databases) => {
  let casework: Casework;
  let decided: string;
  let assigned: string;

  beforeAll(async () => {
    casework = new Casework(await startTownship({ databaseUrl: await databases.freshUrl() }));
    databases.atEnd(() => casework.township.close());
    decided = await casework.led('decided');
    assigned = await casework.led('assigned');
    await casework.opened({ matterCode: 'road-obstruction', party: party(3) });
    await casework.act('handler1', assigned, 'approve-filing', { opinion: WORDS });
  }, DATABASE_PATIENCE_MS);

  const get = (path: string, by = 'supervisor1') => casework.township.as(by, 'GET', path);
  const json = async <T>(path: string, by = 'supervisor1') => need(await get(path, by)).json<T>();
  const overview = (query = '') => json<Overview>(`/supervision/overview${query}`);
  const idsIn = async (filter: Readonly<Record<string, string>>) => {
    const { items } = await json<{ items: { id: string }[] }>(
      `/cases?${new URLSearchParams({ ...filter, limit: '200' }).toString()}`,
    );
    return items.map(({ id }) => id);
  };

  it('every number is as long as the list its filter gives', async () => {
    const { cases } = await overview();
    const counts = [
      cases.total,
      cases.overdue,
      ...cases.states,
      ...cases.matters,
      ...cases.procedures,
      ...cases.opened,
    ];
    for (const { key, count, filter } of [...counts, ...cases.closed]) {
      expect([key, (await idsIn(filter)).length]).toEqual([key, count]);
    }
    expect(cases.total.count).toBe(3);
    expect([cases.running, cases.ended, cases.unread]).toEqual([3, 0, []]);
    expect(cases.matters.map(({ key, count }) => [key, count])).toEqual([
      ['straw-burning-before-code', 2],
      ['road-obstruction', 1],
    ]);
  });

  it('times per stage are those the events show', async () => {
    const { cases } = await overview();
    const told = cases.stages.find(({ state }) => state === 'statement-and-defence');
    expect(told).toMatchObject({ left: 1, medianDays: 14 });
  });

  it('who holds what, and the list of each', async () => {
    const { people } = await overview();
    const handler = await casework.township.personId('handler1');
    const decider = await casework.township.personId('approver1');
    expect(people.find(({ personId }) => personId === handler)).toMatchObject({ handle: 2, review: 0, decide: 0 });
    expect(people.find(({ personId }) => personId === decider)).toMatchObject({ handle: 0, review: 0, decide: 1 });
    expect(await idsIn({ person: decider, personDuty: 'decide' })).toEqual([decided]);
    expect(await idsIn({ person: decider, personDuty: 'review' })).toEqual([]);
    expect((await idsIn({ person: handler })).sort()).toEqual([decided, assigned].sort());
  });

  it('refusals by blocker, and the ledger of one blocker', async () => {
    const { refusals } = await overview();
    expect(refusals).toMatchObject({ total: 1, blockers: [{ code: 'wrong-state', count: 1 }] });
    const ledger = async (query: string) => (await json<{ items: object[] }>(`/refusals?${query}`)).items.length;
    expect(await ledger('code=wrong-state')).toBe(1);
    expect(await ledger('code=separation-of-duties')).toBe(0);
    expect(await ledger(`actor=${await casework.township.personId('handler1')}`)).toBe(1);
    expect(await ledger('to=2026-03-01')).toBe(0);
    expect((await get('/refusals?code=A%25')).statusCode).toBe(400);
  });

  it('a span of days narrows everything', async () => {
    const before = await overview('?to=2026-03-01');
    expect(before.cases.total.count).toBe(0);
    const march = await overview('?from=2026-03-02&to=2026-03-02');
    expect(march.cases.total.filter).toEqual({ from: '2026-03-02', to: '2026-03-02' });
    expect(march.cases.total.count).toBe(1);
    expect((await get('/supervision/overview?from=2026-02-30')).statusCode).toBe(400);
  });

  it('a case is replayed step by step, with what was refused between the steps', async () => {
    const { steps, refusedSince } = await json<{
      steps: { seq: number; from: { state: string } | null; to: { state: string }; changes: { path: string }[] }[];
      refusedSince: { blockers: { code: string; message: string }[] }[];
    }>(`/cases/${assigned}/replay`);
    expect(steps[0]).toMatchObject({ seq: 1, from: null });
    expect(steps.at(-1)?.changes.map(({ path }) => path)).toContain('duties');
    for (const [index, step] of steps.entries()) {
      if (index > 0) expect(step.from?.state).toBe(steps[index - 1]?.to.state);
    }
    expect(refusedSince).toMatchObject([{ blockers: [{ code: 'wrong-state' }] }]);
    expect(JSON.stringify(steps)).not.toContain('identityDigest');
    const { state } = await casework.get<{ state: string }>(decided);
    const whole = await json<{ steps: { to: { state: string } }[] }>(`/cases/${decided}/replay`);
    expect(whole.steps.at(-1)?.to.state).toBe(state);
  });

  it('a draw is repeatable, kept, scored, and evaluated by nobody from the case', async () => {
    const query = 'seed=双色球2026038&size=2&cases=all';
    const preview = await json<{ drawn: { caseId: string }[]; frame: { digest: string } }>(
      `/supervision/sample?${query}`,
    );
    expect(await json(`/supervision/sample?${query}`)).toEqual(preview);
    const body = { seed: '双色球2026038', size: 2, cases: 'all' };
    const taken = need(await casework.township.as('supervisor1', 'POST', '/supervision/samples', body)).json<Sample>();
    expect(taken.items.map(({ caseId }) => caseId)).toEqual(preview.drawn.map(({ caseId }) => caseId));
    expect(taken).toMatchObject({ repeats: true, frame: { cases: 3, digest: preview.frame.digest } });
    for (const { preScore } of taken.items) expect(preScore.fails).toBe(false);

    const all = { seed: 'all', size: 50, cases: 'all' };
    const { id } = need(await casework.township.as('supervisor1', 'POST', '/supervision/samples', all)).json<Sample>();
    const find = (by: string, caseId: string) =>
      casework.township.as(by, 'POST', `/supervision/samples/${id}/findings`, {
        caseId,
        grade: 'passed',
        opinion: '=HYPERLINK("x")',
      });
    const own = await find('approver1', decided);
    expect(own.statusCode).toBe(422);
    expect(own.json<{ blockers: object[] }>().blockers).toMatchObject([{ code: 'evaluator-on-case' }]);
    const given = need(await find('supervisor1', decided)).json<Sample>();
    expect(given.items.find(({ caseId }) => caseId === decided)?.findings).toMatchObject([{ grade: 'passed' }]);
    expect((await find('supervisor1', 'no-such-case')).statusCode).toBe(404);

    await casework.do('handler1', assigned, 'apply-for-filing', {
      recommendation: 'file',
      reasons: WORDS,
      suspectedLaw: '大气污染防治法 第77条',
    });
    const later = await json<Sample>(`/supervision/samples/${id}`);
    expect(later.repeats).toBe(true);
    expect(later.items.find(({ caseId }) => caseId === assigned)?.movedOn).toBe(true);
    expect(await sheetsOf(`/supervision/samples/${id}.xlsx`)).toContain('=HYPERLINK(');
  });

  it('samples are listed newest first; none is drawn of nothing', async () => {
    const { items } = await json<{ items: { seed: string; drawn: number; evaluated: number }[] }>(
      '/supervision/samples',
    );
    expect(items.map(({ drawn, evaluated }) => [drawn, evaluated]).sort()).toEqual([
      [2, 0],
      [3, 1],
    ]);
    const nothing = await casework.township.as('supervisor1', 'POST', '/supervision/samples', { seed: 'x', size: 1 });
    expect(nothing.statusCode).toBe(409);
    for (const body of [
      { seed: 'a|b', size: 1 },
      { seed: '', size: 1 },
      { seed: 'a', size: 0 },
      { seed: 'a', size: 51 },
    ]) {
      expect((await casework.township.as('supervisor1', 'POST', '/supervision/samples', body)).statusCode).toBe(400);
    }
  });

  it('draws and findings can be neither changed nor deleted; a frame changed past all that no longer repeats', async () => {
    const attacker = await attackerOf(casework.township);
    databases.atEnd(() => attacker.close());
    for (const [table, column] of [
      ['samples', 'seed'],
      ['sample_cases', 'pre_score'],
      ['sample_findings', 'opinion'],
    ] as const) {
      await expect(attacker.run(`UPDATE ${table} SET ${column} = 'x'`)).rejects.toThrow('append-only');
      await expect(attacker.run(`DELETE FROM ${table}`)).rejects.toThrow('append-only');
    }
    const { items } = await json<{ items: { id: string; drawn: number }[] }>('/supervision/samples');
    const id = items.find(({ drawn }) => drawn === 2)?.id ?? '';
    expect((await json<Sample>(`/supervision/samples/${id}`)).repeats).toBe(true);
    await attacker.disarm();
    await attacker.run('UPDATE samples SET seed = ? WHERE id = ?', 'a seed that suits', id);
    expect((await json<Sample>(`/supervision/samples/${id}`)).repeats).toBe(false);
  });

  it('missed periods of the agency: each number is as long as its list', async () => {
    casework.township.server.clock.set('2026-09-01T01:00:00.000Z');
    const { breaches, cases } = await overview('?from=2026-03-01');
    expect(breaches.length).toBeGreaterThan(0);
    expect(cases.overdue.count).toBe((await idsIn(cases.overdue.filter)).length);
    for (const { code, count, open } of breaches) {
      const query = `code=${code}&whose=agency&openedFrom=2026-03-01&limit=200`;
      const { items } = await json<{ items: { open: boolean }[] }>(`/breaches?${query}`);
      expect([code, items.length, items.filter((each) => each.open).length]).toEqual([code, count, open]);
      expect((await json<{ items: object[] }>(`/breaches?${query}&open=true`)).items.length).toBe(open);
      expect((await json<{ items: object[] }>(`/breaches?code=${code}&openedTo=2026-03-01`)).items).toEqual([]);
    }
  });

  it('exports are workbooks of texts and numbers, never of formulas', async () => {
    for (const path of ['cases.xlsx?matter=road-obstruction', 'overview.xlsx?lang=zh', 'refusals.xlsx?lang=en']) {
      expect(await sheetsOf(`/supervision/${path}`)).not.toMatch(/<f[ >]/);
    }
    const { items } = await json<{ items: { number: string }[] }>('/cases?matter=road-obstruction');
    expect(await sheetsOf('/supervision/cases.xlsx?matter=road-obstruction')).toContain(items[0]?.number);
  });

  async function sheetsOf(path: string): Promise<string> {
    const answer = need(await get(path));
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="\w+\.xlsx"/);
    const files = unzip(answer.rawPayload);
    const text = [...files.entries()].filter(([name]) => name.endsWith('.xml')).map(([, bytes]) => bytes.toString());
    return text.join('\n');
  }
});
