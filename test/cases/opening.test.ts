import { beforeAll, expect, it } from '@jest/globals';
import { Casework, opening, party } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';
import { countRows } from './counting.js';

interface View {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly version: number;
}

describeOnBothDatabases('opening a case', (databases) => {
  let casework: Casework;
  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    casework = new Casework(township);
  }, DATABASE_PATIENCE_MS);

  const numbers = async () => {
    const rows = await casework.reader.query<{ number: string }>('SELECT number FROM cases');
    return rows.map(({ number }) => Number(/(\d+)号$/.exec(number)?.[1])).sort((a, b) => a - b);
  };

  it('answers 201 with where the case is, its version, and the case as anybody of the agency reads it', async () => {
    const answer = await casework.open('handler1', opening({ party: party(1) }));
    expect(answer.statusCode).toBe(201);
    const view = answer.json<View>();
    expect(view).toMatchObject({
      number: '清溪案〔2026〕1号',
      state: 'lead',
      version: 1,
      procedure: { id: 'ordinary' },
      parties: [{ kind: 'citizen', name: '田示禾', bornOn: '1990-01-01' }],
      duties: [],
    });
    expect(answer.headers).toMatchObject({ location: `/api/v1/cases/${view.id}`, etag: '"1"' });
    expect(await casework.get(view.id)).toMatchObject(view);
    expect(JSON.stringify(view)).not.toMatch(/identityDigest|identityNumber/);
  });

  it('numbers without gap or double, also when thirty open at once and some are refused', async () => {
    const already = (await numbers()).length;
    const openings = Array.from({ length: 30 }, (_, index) =>
      index % 3 === 2 ? casework.open('supervisor1') : casework.open('handler1'),
    );
    const answers = await Promise.all(openings);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(
      answers.map((_, index) => (index % 3 === 2 ? 422 : 201)),
    );
    expect(await numbers()).toEqual(Array.from({ length: already + 20 }, (_, index) => index + 1));
  });

  it('a refused opening leaves a refusal and nothing else', async () => {
    const before = await countRows(casework.reader);
    const answer = await casework.open('handler1', opening({ matterCode: 'nothing', party: party(2) }));
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ blockers: object[] }>().blockers.length).toBeGreaterThan(0);
    expect(await countRows(casework.reader)).toEqual({ ...before, case_refusals: (before['case_refusals'] ?? 0) + 1 });
  });

  it('a new year begins with number 1', async () => {
    const { clock } = casework.township.server;
    const now = clock.now();
    clock.set('2026-12-31T16:00:00.000Z');
    const breach = { endedOn: null, discoveredOn: '2026-12-30', harmsLifeHealthOrFinance: false };
    const { number } = (
      await casework.open('clerk1', opening({ matterCode: 'road-obstruction', breach }))
    ).json<View>();
    clock.set(now);
    expect(number).toBe('清溪案〔2027〕1号');
  });

  it('行政处罚法 第42条、第52条: on the spot two officers open it, one of whom asks; both handle it from then on', async () => {
    const [one = '', other = ''] = await Promise.all(
      ['handler1', 'handler2'].map((name) => casework.township.personId(name)),
    );
    const spot = (officerIds: readonly string[]) =>
      opening({ procedure: 'simplified', officerIds, credentialsShown: true });
    const answer = await casework.open('handler1', spot([one, other]));
    expect(answer.statusCode).toBe(201);
    expect(answer.json<View>()).toMatchObject({
      state: 'at-the-scene',
      procedure: { id: 'simplified' },
      duties: [
        { personId: one, duty: 'handle' },
        { personId: other, duty: 'handle' },
      ],
    });
    const codes = async (by: string, officerIds: readonly string[]) => {
      const refused = await casework.open(by, spot(officerIds));
      expect(refused.statusCode).toBe(422);
      return new Set(refused.json<{ blockers: { code: string }[] }>().blockers.map(({ code }) => code));
    };
    expect(await codes('handler3', [one, other])).toContain('opened-by-officer');
    expect(await codes('clerk1', [one, other])).toContain('post-held');
    expect(await codes('handler1', [one, await casework.township.personId('handler-expired')])).toContain(
      'enforcement-certificate',
    );
    const alone = await casework.open('handler1', spot([one]));
    expect(alone.statusCode).toBe(400);
    expect(alone.json()).toMatchObject({ errors: [{ pointer: '/officerIds' }] });
    const twice = await casework.open('handler1', spot([one, one]));
    expect(twice.statusCode).toBe(400);
  });

  it('what belongs to the opening of another procedure is refused', async () => {
    const answer = await casework.open('handler1', opening({ officerIds: ['one', 'two'] }));
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ pointer: '/officerIds' }] });
  });

  it.each([[[]], [{}], [{ procedure: 3 }]])('a body without procedure is refused: %j', async (body) => {
    const answer = await casework.township.as('handler1', 'POST', '/cases', body);
    expect(answer.statusCode).toBe(400);
  });

  it('an unknown procedure is said to be none, with those there are', async () => {
    const answer = await casework.open('handler1', opening({ procedure: 'summary' }));
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ pointer: '/procedure' }] });
    expect(answer.body).toContain('ordinary');
  });
});
