import { beforeAll, expect, it } from '@jest/globals';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';

interface Hits {
  readonly items: readonly { readonly kind: string; readonly caseId: string; readonly title: string }[];
}
interface People {
  readonly items: readonly {
    readonly name: string;
    readonly personId: string;
    readonly eligible: boolean;
    readonly blockers: readonly { readonly basis: string }[];
  }[];
}

describeOnBothDatabases('what the page of a case shows at one glance', (databases) => {
  let casework: Casework;
  let id: string;

  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    casework = new Casework(township);
    id = await casework.led('decided');
  }, DATABASE_PATIENCE_MS);

  const find = async (by: string, words: string) =>
    casework.township.as(by, 'GET', `/search?q=${encodeURIComponent(words)}`);
  const hits = async (words: string) => (await find('handler1', words)).json<Hits>().items;

  it('所经阶段: the state after each event, the last of them the present one', async () => {
    const { items } = await casework.get<{ items: { seq: number; state: string; type: string }[] }>(id, '/stages');
    const { state, version } = await casework.get<{ state: string; version: number }>(id);
    expect(items.map(({ seq }) => seq)).toEqual(Array.from({ length: version }, (_, index) => index + 1));
    expect(items[0]).toMatchObject({ type: 'open-case', state: 'lead' });
    expect(items.at(-1)?.state).toBe(state);
    expect(items.map((each) => each.state)).toEqual(expect.arrayContaining(['investigation', 'legal-review']));
  });

  it('谁可以办: everyone, those who could first, the others with the article that bars them', async () => {
    const reviewing = await casework.led('concluded');
    await casework.do('handler1', reviewing, 'submit-for-review', { reasons: '调查终结。' });
    const { items } = await casework.get<People>(reviewing, '/acts/pass-review/people');
    const able = items.filter(({ eligible }) => eligible).map(({ personId }) => personId);
    expect(able).toContain(await casework.township.personId('reviewer1'));
    expect(items.slice(0, able.length).every(({ eligible }) => eligible)).toBe(true);
    const handler = await casework.township.personId('handler1');
    expect(items.find(({ personId }) => personId === handler)?.blockers[0]?.basis).toMatch(/第.+条/);
  });

  it('谁可以办: an act the procedure does not know has no page', async () => {
    const answer = await casework.township.as('handler1', 'GET', `/cases/${id}/acts/look-around/people`);
    expect(answer.statusCode).toBe(404);
  });

  it('查找: a case by number, party and matter', async () => {
    const { number, parties } = await casework.get<{ number: string; parties: { name: string }[] }>(id);
    expect(await hits(number)).toEqual([expect.objectContaining({ kind: 'case', caseId: id, title: number })]);
    expect((await hits(parties[0]?.name ?? '')).map(({ caseId }) => caseId)).toContain(id);
    expect((await hits('秸秆')).map(({ caseId }) => caseId)).toContain(id);
  });

  it('查找: a paper by its number, a piece of evidence by its title', async () => {
    const { items } = await casework.get<{ items: { number: string | null }[] }>(id, '/documents');
    const number = items.find((paper) => paper.number !== null)?.number ?? '';
    expect(await hits(number)).toContainEqual(expect.objectContaining({ kind: 'paper', caseId: id, title: number }));
    const { evidence } = await casework.get<{ evidence: { title: string }[] }>(id);
    const title = evidence[0]?.title ?? '';
    expect((await hits(title)).filter(({ kind }) => kind === 'evidence').map((hit) => hit.title)).toContain(title);
  });

  it('查找: a wildcard is a letter like any other; an administrator finds nothing at all', async () => {
    expect(await hits('%%%')).toEqual([]);
    expect((await find('admin1', '2026')).statusCode).toBe(404);
    expect((await find('handler1', '')).statusCode).toBe(400);
  });
});
