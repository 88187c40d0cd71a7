import { beforeAll, expect, it } from '@jest/globals';
import { verify } from 'node:crypto';
import type { IssuedCheckpoint } from '../../src/audit/checkpoints.service.js';
import type { EventProof } from '../../src/audit/proofs.service.js';
import { Sequencer } from '../../src/audit/sequencer.service.js';
import type { LogVerification } from '../../src/audit/verify/verify-log.service.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { Casework, opening } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { foundNeighbour } from '../support/neighbour.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';
import { LogKeeper } from './log-keeper.js';

interface Event {
  readonly caseId: string;
  readonly seq: number;
  readonly hash: string;
}

describeOnBothDatabases('the log across cases', (databases) => {
  let township: Township;
  let work: Casework;
  let keeper: LogKeeper;
  beforeAll(async () => {
    township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    work = new Casework(township);
    keeper = new LogKeeper(township);
  }, DATABASE_PATIENCE_MS);

  const events = () =>
    work.reader.query<Event>('SELECT case_id AS "caseId", seq, hash FROM case_events ORDER BY case_id, seq');
  const stored = async () => ({
    leaves: await work.reader.query('SELECT * FROM audit_leaves ORDER BY position'),
    nodes: await work.reader.query('SELECT * FROM audit_nodes ORDER BY level, idx'),
    checkpoints: await work.reader.query('SELECT * FROM audit_checkpoints ORDER BY size'),
  });
  const status = async (by: string, path: string) => (await township.as(by, 'GET', path)).statusCode;

  it('before the first case, an empty log is signed and verifies', async () => {
    const { size, root } = await keeper.keep();
    expect(size).toBe(0);
    expect(root).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(await keeper.found()).toEqual([]);
  });

  it('holds exactly the events after 200 concurrent acts, each proved; and had grown from every checkpoint', async () => {
    const id = await work.opened();
    const acts = Array.from({ length: 200 }, (_, index) => {
      if (index % 4 === 3) return work.act('reviewer1', id, 'approve-filing', { opinion: '同意' });
      return index % 50 === 10 ? keeper.keep() : work.open('handler1', opening());
    });
    await Promise.all(acts);
    const all = await events();
    expect(all.length).toBeGreaterThan(140);
    expect(await keeper.hasGrown()).toBe(true);
    expect((await keeper.keep()).size).toBe(all.length);
    for (const { caseId, seq, hash } of all) {
      if (!(await keeper.holds(caseId, seq, hash))) throw new Error(`event ${seq} of ${caseId} is not proved`);
    }
    const { counts, size, compared, pending, root } = await keeper.get<LogVerification>('/audit/verify');
    expect({ counts, size, compared, pending }).toEqual({
      counts: {},
      size: all.length,
      compared: all.length,
      pending: 0,
    });
    expect(root).toBe((await keeper.keep()).root);
  }, 60_000);

  it('a second sequencing changes nothing, and the same state has the same checkpoint', async () => {
    const first = await keeper.keep();
    const before = await stored();
    const sequencer = township.server.app.get(Sequencer);
    const agencyId = (await township.as('admin1', 'GET', '/agency')).json<{ id: string }>().id;
    await Promise.all([sequencer.sequenceAll(), sequencer.sequence(agencyId), sequencer.sequenceAll()]);
    expect(await keeper.keep()).toEqual(first);
    expect(await stored()).toEqual(before);
  });

  it('sequencers at work together, as on several servers, place each event once', async () => {
    await Promise.all(Array.from({ length: 30 }, () => work.open('handler1', opening())));
    const sequencer = township.server.app.get(Sequencer);
    await Promise.all(Array.from({ length: 8 }, () => sequencer.sequenceAll()));
    const rows = await work.reader.query<Event>(
      'SELECT case_id AS "caseId", seq, event_hash AS hash FROM audit_leaves ORDER BY case_id, seq',
    );
    expect(rows).toEqual(await events());
    expect(await keeper.found()).toEqual([]);
  });

  it('events of one case stand in the log in their order', async () => {
    const id = await work.led('filed');
    await keeper.keep();
    const rows = await work.reader.query<{ seq: number }>(
      'SELECT seq FROM audit_leaves WHERE case_id = ? ORDER BY position',
      [id],
    );
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('the verification does not mind events that wait', async () => {
    await work.opened();
    const { ok, pending } = await keeper.get<LogVerification>('/audit/verify');
    expect({ ok, pending }).toEqual({ ok: true, pending: 1 });
  });

  it('the checkpoint can be checked with the public key and nothing of ours', async () => {
    const { checkpoint, publicKey, size, root } = await keeper.keep();
    const [text = '', signatures = ''] = checkpoint.split('\n\n');
    const signature = Buffer.from(signatures.split(' ')[2] ?? '', 'base64').subarray(4);
    expect(verify(null, Buffer.from(`${text}\n`), publicKey, signature)).toBe(true);
    expect(text.split('\n').slice(1)).toEqual([String(size), Buffer.from(root, 'hex').toString('base64')]);
  });

  it('checkpoint for all; proofs for who may read cases; verification for supervisor and approver', async () => {
    const id = await work.opened();
    const table: Readonly<Record<string, readonly number[]>> = {
      '/audit/checkpoint': [200, 200, 200, 200],
      [`/audit/proof?event=${id}.1`]: [200, 200, 200, 403],
      '/audit/consistency?from=1': [200, 200, 200, 403],
      '/audit/verify': [403, 200, 200, 403],
    };
    for (const [path, answers] of Object.entries(table)) {
      const got = ['handler1', 'approver1', 'supervisor1', 'admin1'].map((by) => status(by, path));
      expect({ path, answers: await Promise.all(got) }).toEqual({ path, answers });
    }
    expect((await township.server.app.inject({ url: '/api/v1/audit/checkpoint' })).statusCode).toBe(401);
  });

  it('bad questions are answered as such', async () => {
    const id = await work.opened();
    expect(await status('handler1', '/audit/proof')).toBe(400);
    expect(await status('handler1', '/audit/proof?event=1')).toBe(400);
    expect(await status('handler1', `/audit/proof?event=${id}.0`)).toBe(400);
    expect(await status('handler1', `/audit/proof?event=${id}.2`)).toBe(404);
    expect(await status('handler1', '/audit/proof?event=nobody.1')).toBe(404);
    expect(await status('handler1', '/audit/consistency?from=0')).toBe(400);
    expect(await status('handler1', '/audit/consistency?from=x')).toBe(400);
    expect(await status('handler1', '/audit/consistency?from=1000000')).toBe(404);
    expect(await status('handler1', '/audit/verify?x=1')).toBe(403);
  });

  it('each agency has a log of its own', async () => {
    await foundNeighbour(township, ['handler', 'supervisor']);
    const own = await keeper.keep();
    const before = await keeper.get<IssuedCheckpoint>('/audit/checkpoint', 'neighbour-supervisor');
    expect(before.size).toBe(0);
    expect(before.checkpoint.split('\n')[0]).not.toBe(own.checkpoint.split('\n')[0]);
    const [event] = await events();
    expect(await status('neighbour-supervisor', `/audit/proof?event=${event!.caseId}.1`)).toBe(404);
    expect(await keeper.get<LogVerification>('/audit/verify', 'neighbour-supervisor')).toMatchObject({ size: 0 });
  });

  it('a proof says where the event is and what it is for', async () => {
    const [{ caseId, hash }] = (await events()) as [Event];
    const proof = await keeper.get<EventProof>(`/audit/proof?event=${caseId}.1`, 'handler1');
    expect(proof).toMatchObject({ caseId, seq: 1, eventHash: hash, checkpoint: { size: (await events()).length } });
    expect(proof.path.every((each) => /^[0-9a-f]{64}$/.test(each))).toBe(true);
  });

  it('no row of the log can be changed or removed through the product', async () => {
    await keeper.keep();
    const works = township.server.app.get(UnitOfWork);
    for (const table of ['audit_leaves', 'audit_nodes', 'audit_checkpoints']) {
      for (const sql of [`DELETE FROM ${table}`, `UPDATE ${table} SET agency_id = 'x'`]) {
        await expect(works.run((tx) => tx.execute(sql))).rejects.toThrow('append-only');
      }
    }
  });
});
