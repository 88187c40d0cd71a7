import { beforeAll, expect, it } from '@jest/globals';
import { Casework, need } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { unzip } from '../instruments/unzip.js';
import { startTownship } from '../support/township.js';

const MATTER = 'straw-burning-before-code';
const WORDS = '如实记载';
const fines = (minFen: number, maxFen: number) => ({ citizen: { minFen, maxFen }, organisation: null });
const BENCHMARK = {
  maker: { level: 'city', name: '示例市', isOwn: false },
  title: '示例裁量基准（虚构）',
  documentNumber: '示例〔2026〕9号',
  from: '2026-01-01',
  until: null,
  isVerified: false,
  bands: [
    { code: '较轻', circumstances: '一亩以下', penaltyKinds: ['fine'], fineRange: fines(50_000, 100_000) },
    { code: '较重', circumstances: '一亩以上', penaltyKinds: ['fine'], fineRange: fines(100_000, 200_000) },
  ],
};

describeOnBothDatabases('国办发〔2022〕27号 (十二): the benchmark over a whole case', (databases) => {
  let casework: Casework;
  let openedBefore: string;
  let within: string;
  let left: string;

  const set = (benchmark: object | null) =>
    casework.township.as('admin1', 'POST', `/matters/${MATTER}/benchmark`, { benchmark });
  const conclude = async (id: string, benchmark: object | null) =>
    casework.act('handler1', id, 'conclude-investigation', {
      coOfficerId: await casework.township.personId('handler2'),
      report: WORDS,
      findings: { ...(await casework.findings(id)), ...(benchmark && { benchmark }) },
    });
  const concludedWith = async (id: string, benchmark: object) => {
    need(await conclude(id, benchmark));
    for (const itemId of await casework.awaiting(id)) await casework.do('handler2', id, 'co-sign', { itemId });
    await casework.leadOn(id, 'concluded', 'decided');
  };

  beforeAll(async () => {
    casework = new Casework(await startTownship({ databaseUrl: await databases.freshUrl() }));
    databases.atEnd(() => casework.township.close());
    openedBefore = await casework.led('investigated');
    need(await set(BENCHMARK));
    left = await casework.led('investigated');
    within = await casework.led('investigated');
    await concludedWith(within, { band: '较轻' });
  }, DATABASE_PATIENCE_MS);

  it('a case opened before the benchmark was entered is not asked for one', async () => {
    expect(await casework.get(openedBefore)).not.toHaveProperty('benchmark');
    expect((await conclude(openedBefore, null)).statusCode).toBe(200);
  });

  it('a case keeps the benchmark it was opened under, whatever becomes of the matter', async () => {
    need(await set({ ...BENCHMARK, title: '后来的基准' }));
    expect(await casework.get(left)).toMatchObject({ benchmark: BENCHMARK });
    need(await set(BENCHMARK));
  });

  it('a penalty outside of its band is refused until the approval is on file, and is then seen by supervision', async () => {
    const refused = await conclude(left, { band: '较重' });
    expect([refused.statusCode, refused.body]).toEqual([422, expect.stringContaining('benchmark-applied')]);
    const sha256 = await casework.upload('handler1', left, '同意调整适用');
    const seq = await casework.byTwo(left, 'file-document', {
      code: 'benchmark-departure-approval',
      title: '批复',
      datedOn: casework.today,
      sha256,
    });
    const departure = {
      ground: 'manifestly-unfair',
      reasons: WORDS,
      approval: 'maker',
      paperId: `benchmark-departure-approval.${seq}`,
    };
    await concludedWith(left, { band: '较重', departure });
    const { items } = need(await casework.township.as('supervisor1', 'GET', '/supervision/departures')).json<{
      items: object[];
    }>();
    expect(items).toMatchObject([
      {
        id: left,
        band: '较重',
        fineFen: 50_000,
        range: { minFen: 100_000, maxFen: 200_000 },
        side: 'below',
        departure,
      },
    ]);
  });

  it('similar decisions say in which band they were made', async () => {
    const similar = await casework.get<{ items: { id: string; band: object | null }[] }>(
      openedBefore,
      '/similar',
      'approver1',
    );
    const bandIn = (id: string) => similar.items.find((each) => each.id === id)?.band;
    expect([bandIn(within), bandIn(left)]).toEqual([
      { code: '较轻', isOutside: false },
      { code: '较重', isOutside: true },
    ]);
  });

  it('the decision says which band it applied, in words drawn from the benchmark', async () => {
    const { decision } = await casework.get<{ decision: { documentId: string } }>(left);
    const paper = await casework.township.as('handler1', 'GET', `/cases/${left}/documents/${decision.documentId}.docx`);
    const text = String(unzip(need(paper).rawPayload).get('word/document.xml'));
    expect(text).toContain('本案适用示例市制定的《示例裁量基准（虚构）》（示例〔2026〕9号）。');
    expect(text).toContain('违法情节属于“较重”阶次（一亩以上），该阶次的处罚为：罚款1000元以上2000元以下。');
    expect(text).toContain('适用该基准可能出现明显不当、显失公平，报经制定机关批准');
    expect(await casework.get(left, '/verify')).toMatchObject({ ok: true });
  });
});
