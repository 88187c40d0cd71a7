import { beforeAll, expect, it } from '@jest/globals';
import { currentLawPack } from '../../src/law/packs/index.js';
import { Casework, party } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';

interface Round {
  readonly seq: number;
  readonly type: string;
  readonly result: string;
  readonly documentId: string | null;
  readonly changed: readonly string[];
  readonly items: readonly { readonly id: string; readonly kind: string; readonly title: string | null }[];
  readonly reasons: readonly { readonly point: string; readonly reference?: object }[];
  readonly points: readonly object[];
  readonly findings: { readonly penalties: readonly { readonly amountFen?: number }[] } | null;
}

interface Similar {
  readonly items: readonly { readonly id: string; readonly fineFen: number | null; readonly penalties: unknown[] }[];
  readonly spread: { readonly count: number; readonly leastFen: number; readonly medianFen: number } | null;
  readonly thisFen: number | null;
  readonly place: { readonly lower: number; readonly equal: number; readonly higher: number } | null;
}

interface Approval {
  readonly case: { readonly id: string };
  readonly request: { readonly kind: string };
  readonly asked: { readonly type: string; readonly payload: object };
  readonly answers: readonly { readonly type: string }[];
}

const WORDS = '如实记载';
const POINT = currentLawPack.reviewPoints[0]?.code ?? '';

describeOnBothDatabases('what reviewers and approvers judge by', (databases) => {
  let casework: Casework;

  beforeAll(async () => {
    casework = new Casework(await startTownship({ databaseUrl: await databases.freshUrl() }));
    databases.atEnd(() => casework.township.close());
  }, DATABASE_PATIENCE_MS);

  const rounds = async (id: string, by = 'reviewer1') =>
    (await casework.get<{ items: readonly Round[] }>(id, '/reviews', by)).items;
  const approvals = async (by: string) =>
    (await casework.township.as(by, 'GET', '/approvals')).json<{ items: readonly Approval[] }>().items;

  it('a review that returned the case says, with the page it cites, what has changed since', async () => {
    const id = await casework.led('concluded');
    expect(await rounds(id)).toEqual([]);
    await casework.do('handler1', id, 'submit-for-review', { reasons: WORDS });
    const [cited] = (await casework.get<{ file: { id: string }[] }>(id)).file;
    const reference = { itemId: cited?.id, page: 2 };
    await casework.do('reviewer1', id, 'return-for-supplement', {
      reasons: [{ point: POINT, reason: '证据不足', reference }],
    });
    const [before] = await rounds(id);
    expect(before).toMatchObject({ type: 'return-for-supplement', result: 'returned', changed: [], items: [] });
    expect(before?.reasons).toEqual([{ point: POINT, reason: '证据不足', reference }]);
    expect(before?.documentId).not.toBeNull();
    expect(before?.findings?.penalties).toHaveLength(1);

    await casework.byTwo(id, 'conclude-investigation', {
      report: WORDS,
      findings: { ...(await casework.findings(id)), discretion: '补充说明裁量理由' },
    });
    const [after] = await rounds(id);
    expect(after?.changed).toEqual(['proposal']);
  });

  it('a reference is to an item and a page there can be', async () => {
    const id = await casework.led('concluded');
    await casework.do('handler1', id, 'submit-for-review', { reasons: WORDS });
    const answer = await casework.act('reviewer1', id, 'return-for-supplement', {
      reasons: [{ point: POINT, reason: WORDS, reference: { itemId: 'x', page: 0 } }],
    });
    expect(answer.statusCode).toBe(400);
  });

  it('a review that passed is shown with its points', async () => {
    const id = await casework.led('reviewed');
    const [passed] = await rounds(id, 'approver1');
    expect(passed).toMatchObject({
      result: 'passed',
      changed: [],
      points: currentLawPack.reviewPoints.map(() => ({ met: true })),
    });
  });

  it('similar decisions are counted and name nobody', async () => {
    const decided = await casework.led('decided');
    const id = await casework.led('concluded');
    const similar = await casework.get<Similar>(id, '/similar', 'approver1');
    const found = similar.items.find((each) => each.id === decided);
    expect(found?.fineFen).toBeGreaterThan(0);
    expect(similar.spread).toMatchObject({ count: 1, leastFen: found?.fineFen, medianFen: found?.fineFen });
    expect(similar).toMatchObject({ thisFen: found?.fineFen, place: { lower: 0, equal: 1, higher: 0 } });
    expect(JSON.stringify(similar)).not.toContain('田示禾');
    expect((await casework.get<Similar>(decided, '/similar', 'approver1')).items).toEqual([]);
  });

  it('another matter is not similar', async () => {
    const id = await casework.opened({ matterCode: 'road-obstruction', party: party(4) });
    expect(await casework.get<Similar>(id, '/similar', 'approver1')).toMatchObject({
      items: [],
      spread: null,
      thisFen: null,
      place: null,
    });
  });

  it('what is applied for waits for whoever could answer it, and for nobody else', async () => {
    const id = await casework.led('filed');
    await casework.do('handler1', id, 'request-recusal', {
      personId: await casework.township.personId('handler2'),
      raisedBy: 'party',
      ground: '近亲属关系',
    });
    const [waiting] = (await approvals('approver1')).filter((each) => each.case.id === id);
    expect(waiting).toMatchObject({ request: { kind: 'recusal' }, asked: { type: 'request-recusal' } });
    expect(waiting?.asked.payload).toMatchObject({ ground: '近亲属关系' });
    expect(waiting?.answers.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['approve-recusal', 'refuse-request']),
    );
    expect((await approvals('handler1')).filter((each) => each.case.id === id)).toEqual([]);
    await casework.do('approver1', id, 'refuse-request', { kind: 'recusal', reasons: WORDS });
    expect((await approvals('approver1')).filter((each) => each.case.id === id)).toEqual([]);
  });
});
