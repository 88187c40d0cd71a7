import { beforeAll, expect, it } from '@jest/globals';
import { FactsService } from '../../src/facts/facts.service.js';
import type { PersonFacts } from '../../src/law/facts.js';
import { canonicalDigest } from '../../src/platform/digest.js';
import { ConstraintViolation, Reader, UnitOfWork } from '../../src/platform/database/index.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { numberFor } from '../support/numbers.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';

describeOnBothDatabases('the register of staff', (databases) => {
  let township: Township;
  let agencyId: string;
  beforeAll(async () => {
    township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    agencyId = (await township.as('admin1', 'GET', '/agency')).json<{ id: string }>().id;
  }, DATABASE_PATIENCE_MS);

  let count = 0;
  const post = (path: string, payload: object = {}, by = 'admin1') => township.as(by, 'POST', path, payload);
  /** A fresh person, registered. */
  const someone = async (name = '测示人'): Promise<string> => {
    const answer = await post('/persons', { name, identityNumber: numberFor(++count) });
    expect(answer.statusCode).toBe(201);
    return answer.json<{ id: string }>().id;
  };
  const factsOf = async (personId: string): Promise<{ digest: string; facts: PersonFacts }> => {
    const reader = township.server.app.get(Reader);
    return (await township.server.app.get(FactsService).currentPeople(reader, agencyId, [personId])).get(personId)!;
  };
  const write = (sql: string) => township.server.app.get(UnitOfWork).run((tx) => tx.execute(sql));

  it('every change is in the facts at once, under the digest of their canonical JSON', async () => {
    const id = await someone('全示项');
    await post(`/persons/${id}/posts`, { role: 'handler', from: '2026-01-05T08:00:00+08:00' });
    const certificate = {
      number: 'T-0001',
      fields: ['fire', 'water'],
      area: '410423',
      validFrom: '2025-01-01',
      validTo: '2027-12-31',
    };
    const registered = await post(`/persons/${id}/certificates`, certificate);
    expect(registered.statusCode).toBe(201);
    await post(`/persons/${id}/trainings`, { title: '培训', on: '2026-02-01', hours: 30 });
    await post(`/persons/${id}/tests`, { title: '测试', on: '2026-02-02', passed: false });
    await post(`/persons/${id}/legal-qualification`, { number: 'A1', since: '2020-01-01' });
    await post(`/persons/${id}/first-review`, { on: '2017-01-01' });
    const { digest, facts } = await factsOf(id);
    expect(facts).toEqual({
      personId: id,
      name: '全示项',
      posts: [{ role: 'handler', from: '2026-01-05T00:00:00.000Z', until: null }],
      certificates: [{ id: registered.json<{ id: string }>().id, ...certificate, interruptions: [] }],
      trainings: [{ on: '2026-02-01', hours: 30 }],
      tests: [{ on: '2026-02-02', passed: false }],
      legalQualification: { number: 'A1', since: '2020-01-01' },
      firstReviewOn: '2017-01-01',
      relatives: [],
      interests: [],
    });
    expect(canonicalDigest(facts)).toBe(digest);
  });

  it('earlier facts stay under their digests', async () => {
    const id = await someone();
    const before = await factsOf(id);
    await post(`/persons/${id}/posts`, { role: 'clerk' });
    const after = await factsOf(id);
    expect(after.digest).not.toBe(before.digest);
    const kept = await township.server.app
      .get(FactsService)
      .byDigest(township.server.app.get(Reader), [before.digest, after.digest, 'unknown']);
    expect([...kept.entries()]).toEqual([
      [before.digest, before.facts],
      [after.digest, after.facts],
    ]);
  });

  it('the history tells every change in order, with who made it', async () => {
    const id = await someone();
    await post(`/persons/${id}/posts`, { role: 'clerk' });
    const { items } = (await township.as('admin1', 'GET', `/persons/${id}/posts`)).json<{ items: { id: string }[] }>();
    await post(`/persons/${id}/posts/${items[0]!.id}/end`);
    const page = (await township.as('supervisor1', 'GET', `/persons/${id}/history?limit=2`)).json<{
      items: object[];
      nextCursor: string;
    }>();
    const rest = await township.as('supervisor1', 'GET', `/persons/${id}/history?cursor=${page.nextCursor}`);
    const entries = [...page.items, ...rest.json<{ items: object[] }>().items] as { type: string; byPerson: string }[];
    expect(entries.map(({ type }) => type)).toEqual(['person-registered', 'post-given', 'post-ended']);
    const admin = await township.personId('admin1');
    expect(entries.every(({ byPerson }) => byPerson === admin)).toBe(true);
    expect((await township.as('handler1', 'GET', `/persons/${id}/history`)).statusCode).toBe(403);
  });

  it.each([
    ['register_events', 'payload'],
    ['fact_snapshots', 'json'],
    ['trainings', 'hours'],
    ['tests', 'passed'],
    ['calendars', 'version'],
  ])('the database itself refuses to change or delete rows of %s', async (table, column) => {
    const rule = { name: 'ConstraintViolation', kind: 'rule' };
    await expect(write(`UPDATE ${table} SET ${column} = ${column}`)).rejects.toMatchObject(rule);
    await expect(write(`DELETE FROM ${table}`)).rejects.toMatchObject(rule);
    if (databases.dialect === 'postgres') await expect(write(`TRUNCATE ${table} CASCADE`)).rejects.toMatchObject(rule);
  });

  it('the database itself refuses to replace rows, where it knows such a statement', async () => {
    if (databases.dialect === 'postgres') return;
    const rule = { name: 'ConstraintViolation', kind: 'rule' };
    for (const table of ['register_events', 'trainings', 'tests', 'calendars']) {
      const replacement = write(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table} LIMIT 1`);
      await expect(replacement).rejects.toMatchObject(rule);
    }
    const otherFacts = write(`REPLACE INTO fact_snapshots SELECT digest, kind, '{}' FROM fact_snapshots LIMIT 1`);
    await expect(otherFacts).rejects.toMatchObject(rule);
  });

  it('an identity number is registered once, also by many at once, and nobody learns whose it is', async () => {
    const identityNumber = numberFor(++count);
    const answers = await Promise.all(
      ['甲', '乙', '丙', '丁'].map((name) => post('/persons', { name, identityNumber })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409, 409]);
    const refused = answers.find(({ statusCode }) => statusCode === 409)!;
    expect(refused.json()).toMatchObject({ code: 'conflict', detail: 'this identity number is registered already' });
    expect(refused.body).not.toMatch(/甲|乙|丙|丁/);
    expect(refused.body).not.toContain(identityNumber.slice(6, 14));
  });

  it('lists everyone once, page by page', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const answer = await township.as('handler1', 'GET', `/persons?limit=7${query}`);
      const page: { items: { id: string; identityNumber?: string }[]; nextCursor: string | null } = answer.json();
      expect(page.items.length).toBeLessThanOrEqual(7);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(seen.length);
    const [row] = await township.server.app.get(Reader).query<{ n: number }>('SELECT count(*) AS n FROM persons');
    expect(seen).toHaveLength(row!.n);
  });

  it('the same certificate number is not counted for two officers', async () => {
    const [first, second] = [await someone(), await someone()];
    const certificate = {
      number: 'T-0002',
      fields: ['fire'],
      area: '410423',
      validFrom: '2025-01-01',
      validTo: '2026-12-31',
    };
    const answers = await Promise.all([first, second].map((id) => post(`/persons/${id}/certificates`, certificate)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    const renewed = { ...certificate, validFrom: '2027-01-01', validTo: '2029-12-31' };
    const again = await Promise.all([first, second].map((id) => post(`/persons/${id}/certificates`, renewed)));
    expect(again.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
  });

  it('relatives are declared each of the other; interests are matched by digest', async () => {
    const [first, second] = [await someone(), await someone()];
    expect((await post(`/persons/${first}/relatives`, { relativeId: second, relation: '夫妻' })).statusCode).toBe(201);
    expect((await factsOf(second)).facts.relatives).toEqual([first]);
    const party = numberFor(++count);
    const answer = await post(`/persons/${first}/interests`, { identityNumber: party.toLowerCase(), nature: '持股' });
    const { partyDigest } = answer.json<{ partyDigest: string }>();
    expect((await factsOf(first)).facts.interests).toEqual([partyDigest]);
    const reason = { reason: '误报' };
    expect((await post(`/persons/${second}/relatives/${first}/withdraw`, reason)).statusCode).toBe(204);
    expect((await post(`/persons/${first}/interests/${partyDigest}/withdraw`, reason)).statusCode).toBe(204);
    expect((await factsOf(first)).facts).toMatchObject({ relatives: [], interests: [] });
  });

  it('the tables alone hold the walls: one number, one person; no empty certificate period', async () => {
    const unique = write(
      "INSERT INTO persons (id, name, identity_digest, identity_sealed) SELECT 'x', 'x', identity_digest, 'x' FROM persons LIMIT 1",
    );
    await expect(unique).rejects.toBeInstanceOf(ConstraintViolation);
    await expect(write("UPDATE certificates SET valid_to = '1999-01-01'")).rejects.toMatchObject({ kind: 'check' });
    await expect(write("UPDATE posts SET role = 'emperor'")).rejects.toMatchObject({ kind: 'check' });
  });
});
