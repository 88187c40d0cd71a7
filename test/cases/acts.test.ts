import { beforeAll, describe, expect, it } from '@jest/globals';
import { Casework, opening, party } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';
import type { Answer } from '../support/township.js';

interface Standing {
  readonly version: number;
  readonly state: string;
}
interface Refusal {
  readonly act: string;
  readonly actor: string;
  readonly blockers: readonly { code: string; basis: string }[];
}
interface Event {
  readonly seq: number;
  readonly type: string;
  readonly actor: string;
}

const FILING = { recommendation: 'file', reasons: '理由', suspectedLaw: '大气污染防治法 第77条' };

describeOnBothDatabases('acts', (databases) => {
  let casework: Casework;
  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    casework = new Casework(township);
  }, DATABASE_PATIENCE_MS);

  const standing = (id: string) => casework.get<Standing>(id);
  const events = async (id: string) => (await casework.get<{ items: Event[] }>(id, '/events?limit=200')).items;
  const refusals = async (id: string) => (await casework.get<{ items: Refusal[] }>(id, '/refusals?limit=200')).items;
  const verified = async (id: string) => (await casework.get<{ ok: boolean }>(id, '/verify')).ok;
  const statuses = (answers: readonly Answer[]) => answers.map(({ statusCode }) => statusCode).sort();
  const count = (answers: readonly Answer[], status: number) =>
    answers.filter(({ statusCode }) => statusCode === status).length;

  it('an act answers 200 with the case after it and the event that records it', async () => {
    const id = await casework.led('assigned');
    const answer = await casework.act('handler1', id, 'apply-for-filing', FILING);
    expect([answer.statusCode, answer.headers['etag']]).toEqual([200, '"3"']);
    const { case: view, event } = answer.json<{ case: object; event: Event }>();
    expect(view).toMatchObject({ id, state: 'filing-decision', version: 3 });
    expect(event).toMatchObject({
      seq: 3,
      type: 'apply-for-filing',
      actor: await casework.township.personId('handler1'),
      at: casework.township.server.clock.now(),
      payload: FILING,
    });
    expect((await events(id)).at(-1)).toEqual(event);
    expect(await casework.get(id)).toMatchObject(view);
  });

  it('a refused act says why by articles, is recorded once, and changes nothing', async () => {
    const id = await casework.led('assigned');
    const before = [await standing(id), await events(id)];
    const answers = [
      await casework.act('reviewer1', id, 'apply-for-filing', FILING),
      await casework.act('handler1', id, 'decide-penalty', { opinion: '同意', performanceAndRemedies: '略' }),
      await casework.act('handler1', id, 'set-state', { state: 'archived' }),
    ];
    expect(answers.map((answer) => [answer.statusCode, answer.json<{ code: string }>().code])).toEqual([
      [422, 'refused'],
      [409, 'wrong-state'],
      [409, 'wrong-state'],
    ]);
    expect([await standing(id), await events(id)]).toEqual(before);
    const recorded = await refusals(id);
    expect(recorded.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['apply-for-filing', 'decide-penalty', 'set-state']),
    );
    expect(recorded).toHaveLength(3);
    const codes = recorded.map(({ act, blockers }) => [act, blockers[0]?.code]);
    expect(codes).toEqual(
      expect.arrayContaining([
        ['decide-penalty', 'wrong-state'],
        ['set-state', 'unknown-act'],
      ]),
    );
    expect(recorded.every(({ blockers }) => blockers.every(({ basis }) => basis !== ''))).toBe(true);
  });

  describe('If-Match', () => {
    it('an old version is answered 412 with the present one; the present one and * go through', async () => {
      const id = await casework.led('assigned');
      const stale = await casework.act('handler1', id, 'apply-for-filing', FILING, { 'if-match': '"1"' });
      expect([stale.statusCode, stale.headers['etag']]).toEqual([412, '"2"']);
      expect(stale.json()).toMatchObject({ code: 'precondition-failed' });
      expect([(await standing(id)).version, await refusals(id)]).toEqual([2, []]);
      const right = await casework.act('handler1', id, 'apply-for-filing', FILING, { 'if-match': '"2"' });
      expect(right.statusCode).toBe(200);
      const any = await casework.act('approver1', id, 'approve-filing', { opinion: '同意' }, { 'if-match': '*' });
      expect(any.statusCode).toBe(200);
    });

    it.each(['2', '"two"', '"-1"', '"1", "2"', '"99999999999999999999"'])('%s is none', async (ifMatch) => {
      const id = await casework.opened();
      const answer = await casework.act('handler1', id, 'apply-for-filing', FILING, { 'if-match': ifMatch });
      expect(answer.statusCode).toBe(400);
    });
  });

  describe('Idempotency-Key', () => {
    const keyed = (id: string, key: string, payload: object = FILING, by = 'handler1') =>
      casework.act(by, id, 'apply-for-filing', payload, { 'idempotency-key': key });

    it('the same key and body give the same answer, once', async () => {
      const id = await casework.led('assigned');
      const first = await keyed(id, 'a');
      const again = await keyed(id, 'a');
      expect([first.statusCode, again.statusCode]).toEqual([200, 200]);
      expect(again.json()).toEqual(first.json());
      expect(again.headers['etag']).toBe(first.headers['etag']);
      expect(await events(id)).toHaveLength(3);
    });

    it('fifty at once with one key are one act and fifty equal answers', async () => {
      const id = await casework.led('assigned');
      const answers = await Promise.all(Array.from({ length: 50 }, () => keyed(id, 'fifty')));
      expect(new Set(statuses(answers))).toEqual(new Set([200]));
      expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
      expect(await events(id)).toHaveLength(3);
      expect(await refusals(id)).toEqual([]);
    });

    it('with another body, or for another case, it is answered 409', async () => {
      const id = await casework.led('assigned');
      await keyed(id, 'b');
      const other = await keyed(id, 'b', { ...FILING, reasons: '另一理由' });
      const elsewhere = await keyed(await casework.opened(), 'b');
      const opened = await casework.open('handler1', opening(), { 'idempotency-key': 'b' });
      expect([other, elsewhere, opened].map((answer) => answer.json<{ code: string }>().code)).toEqual([
        'conflict',
        'conflict',
        'conflict',
      ]);
      expect(await events(id)).toHaveLength(3);
    });

    it('a refusal is given again and recorded once, also when the act would by now be lawful', async () => {
      const id = await casework.opened();
      const first = await keyed(id, 'c');
      expect(first.statusCode).toBe(422);
      const personIds = [await casework.township.personId('handler1'), await casework.township.personId('handler2')];
      await casework.do('clerk1', id, 'assign-handlers', { personIds });
      const again = await keyed(id, 'c');
      expect(again.json<{ blockers: object }>().blockers).toEqual(first.json<{ blockers: object }>().blockers);
      expect(await refusals(id)).toHaveLength(1);
      expect((await keyed(id, 'd')).statusCode).toBe(200);
    });

    it('another account may use the same key, also a second account of the same person', async () => {
      const id = await casework.led('assigned');
      expect((await keyed(id, 'e', FILING, 'reviewer1')).statusCode).toBe(422);
      expect((await keyed(id, 'e', FILING, 'handler1')).statusCode).toBe(200);
      expect((await keyed(id, 'e', FILING, 'handler1b')).statusCode).toBe(409);
      expect(await refusals(id)).toHaveLength(2);
    });

    it('opens one case for fifty equal openings', async () => {
      const body = opening({ party: party(7) });
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => casework.open('handler1', body, { 'idempotency-key': 'open' })),
      );
      expect(new Set(statuses(answers))).toEqual(new Set([201]));
      expect(new Set(answers.map((answer) => answer.json<{ id: string }>().id)).size).toBe(1);
    });

    it.each(['', 'with space', 'x'.repeat(201), 'ü'])('%j is none', async (key) => {
      const answer = await keyed(await casework.opened(), key);
      expect(answer.statusCode).toBe(400);
    });
  });

  describe('at once', () => {
    it('fifty equal acts without a key: one is done, the rest come too late and are recorded', async () => {
      const id = await casework.led('assigned');
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => casework.act('handler1', id, 'apply-for-filing', FILING)),
      );
      expect([count(answers, 200), count(answers, 409)]).toEqual([1, 49]);
      expect([(await events(id)).length, (await refusals(id)).length]).toEqual([3, 49]);
      expect(await verified(id)).toBe(true);
    });

    it('two approvers at once: the case is decided once, and only one of them holds the duty', async () => {
      const id = await casework.led('assigned');
      await casework.do('handler1', id, 'apply-for-filing', FILING);
      const answers = await Promise.all(
        ['approver1', 'approver2', 'approver3'].map((by) =>
          casework.act(by, id, 'approve-filing', { opinion: '同意' }),
        ),
      );
      expect(statuses(answers)).toEqual([200, 409, 409]);
      const { duties } = await casework.get<{ duties: { duty: string }[] }>(id);
      expect(duties.filter(({ duty }) => duty === 'decide')).toHaveLength(1);
    });

    it('with If-Match only the first of many gets through, and nothing of the others is left', async () => {
      const id = await casework.led('assigned');
      const answers = await Promise.all(
        Array.from({ length: 20 }, () =>
          casework.act('handler1', id, 'apply-for-filing', FILING, { 'if-match': '"2"' }),
        ),
      );
      expect([count(answers, 200), count(answers, 412)]).toEqual([1, 19]);
      expect(await refusals(id)).toEqual([]);
    });

    it('200 acts on many cases, a third refused or malformed: nothing is lost, nothing half written', async () => {
      const ids = await Promise.all(Array.from({ length: 20 }, () => casework.opened()));
      const personIds = [await casework.township.personId('handler1'), await casework.township.personId('handler2')];
      const kinds = [
        // Malformed, refused, done, done where it is the first on its case.
        (id: string) => casework.act('clerk1', id, 'assign-handlers', { personIds: [personIds[0]] }),
        (id: string) => casework.act('reviewer1', id, 'apply-for-filing', FILING),
        (id: string) => casework.act('clerk1', id, 'assign-handlers', { personIds }),
        (id: string) => casework.act('handler1', id, 'request-recusal', { ...RECUSAL, personId: personIds[1] }),
      ] as const;
      const attempts = Array.from({ length: 200 }, async (_, index) => {
        const id = ids[index % 20] ?? '';
        const kind = kinds[[0, 2, 1, 3, 2, 3][Math.floor(index / 20) % 6] ?? 0] ?? kinds[0];
        return { id, answer: await kind(id) };
      });
      const done = await Promise.all(attempts);
      expect(done.every(({ answer }) => answer.statusCode < 500)).toBe(true);
      for (const id of ids) {
        const own = done.filter((each) => each.id === id).map(({ answer }) => answer);
        const performed = count(own, 200);
        expect((await events(id)).map(({ seq }) => seq)).toEqual(
          Array.from({ length: performed + 1 }, (_, index) => index + 1),
        );
        expect(await standing(id)).toMatchObject({ version: performed + 1 });
        expect(await refusals(id)).toHaveLength(count(own, 409) + count(own, 422));
        expect(await verified(id)).toBe(true);
      }
    });
  });
});

const RECUSAL = { raisedBy: 'agency', ground: '与当事人有其他关系' };
