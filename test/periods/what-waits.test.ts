import { beforeAll, expect, it } from '@jest/globals';
import { PeriodWatch } from '../../src/periods/period-watch.service.js';
import { TAKING } from '../builders/measures.js';
import { Casework, need, party } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';

const WORDS = '如实记载';

interface Told {
  readonly kind: string;
  readonly caseId: string;
  readonly text: { readonly zh: string };
  readonly endedAt: string | null;
}

describeOnBothDatabases('what waits for whom', (databases) => {
  let casework: Casework;

  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    casework = new Casework(township);
  }, DATABASE_PATIENCE_MS);

  const at = (instant: string) => casework.township.server.clock.set(instant);
  const run = () => casework.township.server.app.get(PeriodWatch).run();
  const get = (by: string, path: string) => casework.township.as(by, 'GET', path);
  const told = async (by: string, id: string, query = 'open=true') =>
    (await get(by, `/notifications?${query}&limit=200`))
      .json<{ items: Told[] }>()
      .items.filter(({ caseId }) => caseId === id)
      .map(({ kind }) => kind);

  it('a paper waits for the second officer until it is signed', async () => {
    const id = await casework.led('filed');
    const shown = { attestation: WORDS, credentialsShown: true, place: WORDS, occurredOn: casework.today };
    const coOfficerId = await casework.township.personId('handler2');
    const record = { coOfficerId, from: '09:00', to: '09:20', findings: WORDS, ...shown };
    await casework.do('handler1', id, 'record-inspection', record);
    await run();
    expect([await told('handler2', id), await told('handler1', id)]).toEqual([['signature-awaited'], []]);
    for (const itemId of await casework.awaiting(id)) await casework.do('handler2', id, 'co-sign', { itemId });
    await run();
    expect([await told('handler2', id), await told('handler2', id, 'open=false')]).toEqual([[], ['signature-awaited']]);
  });

  it('a request waits for those who may answer it, and not for whoever made it or stands in another duty', async () => {
    const id = await casework.led('assigned');
    await casework.do('handler1', id, 'apply-for-filing', {
      recommendation: 'file',
      reasons: WORDS,
      suspectedLaw: '大气污染防治法 第77条',
    });
    await run();
    for (const by of ['approver1', 'approver2', 'approver3']) {
      expect([by, await told(by, id)]).toEqual([by, ['approval-awaited']]);
    }
    expect([...(await told('handler1', id)), ...(await told('reviewer1', id))]).toEqual([]);
    const [notice] = (await get('approver2', '/notifications?open=true')).json<{ items: Told[] }>().items;
    expect(notice?.text.zh).toMatch(/号：“申请立案”待审批$/);
    await casework.do('approver2', id, 'approve-filing', { opinion: WORDS });
    await run();
    expect([...(await told('approver1', id)), ...(await told('approver2', id))]).toEqual([]);
  });

  it('a review answered late is marked and on record, though nothing of the period is left', async () => {
    const id = await casework.led('concluded');
    await casework.do('handler1', id, 'submit-for-review', { reasons: WORDS });
    await run();
    // Five working days from Monday, 2 March 2026 run through Monday, 9 March.
    at('2026-03-10T01:00:00.000Z');
    await casework.leadOn(id, 'concluded', 'concluded');
    const { items } = await casework.get<{ items: { code: string; level: string }[] }>(id, '/periods');
    expect(items.find(({ code }) => code.startsWith('legal-review'))?.level).toBe('breached');
    await run();
    expect(await told('reviewer2', id)).toContain('period-breached');
    const points = items.length > 0 ? await reviewPoints() : [];
    await casework.do('reviewer1', id, 'pass-review', { points, opinion: WORDS });
    await run();
    expect(await told('reviewer2', id)).toEqual([]);
    const breaches = (await get('supervisor1', `/breaches?case=${id}&whose=agency`)).json<{ items: object[] }>().items;
    expect(breaches).toMatchObject([{ code: 'legal-review-agriculture', dueOn: '2026-03-09', open: false }]);
    const { items: events } = await casework.get<{ items: { type: string; late: object[] }[] }>(
      id,
      '/events?limit=200',
    );
    expect(events.filter(({ late }) => late.length > 0)).toMatchObject([
      { type: 'pass-review', late: [{ code: 'legal-review-agriculture', dueOn: '2026-03-09', daysLate: 1 }] },
    ]);
  });

  async function reviewPoints(): Promise<readonly object[]> {
    const pack = (await get('handler1', '/law-packs')).json<{ items: { id: string }[] }>().items[0]?.id ?? '';
    const { reviewPoints: points } = (await get('handler1', `/law-packs/${pack}`)).json<{
      reviewPoints: { code: string }[];
    }>();
    return points.map(({ code }) => ({ code, met: true, note: WORDS }));
  }

  it('a period counted in hours is missed at the hour', async () => {
    at('2026-03-11T01:00:00.000Z');
    const id = await casework.opened({ matterCode: 'road-obstruction', party: party(3) });
    await casework.leadOn(id, 'opened', 'filed');
    await casework.byTwo(id, 'seize-urgently', URGENT);
    const level = async () =>
      (await get('handler1', `/periods?case=${id}&to=2026-03-12`)).json<{ items: object[] }>().items;
    expect(await level()).toMatchObject([{ code: 'coercive-measure-urgent-report', level: 'red' }]);
    at('2026-03-12T01:00:00.000Z');
    expect(await level()).toMatchObject([{ level: 'red', dueAt: '2026-03-12T01:00:00.000Z' }]);
    at('2026-03-12T01:00:00.001Z');
    expect(await level()).toMatchObject([{ level: 'breached' }]);
    const breaches = (await get('supervisor1', `/breaches?case=${id}`)).json<{ items: object[] }>().items;
    expect(breaches).toMatchObject([{ code: 'coercive-measure-urgent-report', open: true }]);
  });

  it('lists go on page by page, each item once', async () => {
    at('2026-06-15T01:00:00.000Z');
    for (const path of ['/periods', '/breaches', '/notifications']) {
      const whole = need(await get('supervisor1', `${path}?limit=200`)).json<{ items: object[] }>().items;
      const seen: object[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page = need(await get('supervisor1', `${path}?limit=1${cursor && `&cursor=${cursor}`}`));
        const { items, nextCursor } = page.json<{ items: object[]; nextCursor: string | null }>();
        seen.push(...items);
        cursor = nextCursor;
      }
      expect([path, whole.length > 2, seen]).toEqual([path, true, whole]);
    }
  });

  it('one who is recused is told nothing of the case any more', async () => {
    const id = await casework.led('filed');
    const personId = await casework.township.personId('handler2');
    const before = (await get('handler2', `/periods?case=${id}`)).json<{ items: object[] }>().items;
    expect(before).toHaveLength(1);
    await casework.do('clerk1', id, 'request-recusal', { personId, raisedBy: 'self', ground: '近亲属' });
    await casework.do('approver1', id, 'approve-recusal', { opinion: '属实' });
    for (const path of [`/periods?case=${id}`, '/periods?mine=true&limit=200', '/notifications?limit=200']) {
      const { items } = (await get('handler2', path)).json<{ items: { caseId: string }[] }>();
      expect(items.filter(({ caseId }) => caseId === id)).toEqual([]);
    }
  });

  it('nobody is recused whom the register does not know', async () => {
    const id = await casework.led('filed');
    const answer = await casework.act('clerk1', id, 'request-recusal', {
      personId: 'nobody',
      raisedBy: 'party',
      ground: WORDS,
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'refused', blockers: [{ code: 'person-known' }] });
  });
});

const URGENT = {
  ...TAKING,
  occurredOn: '2026-03-11',
  form: 'sealing',
  legalBasis: '公路安全保护条例 第72条（未核实）',
  urgency: WORDS,
};
