import { beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { signedCheckpoint } from '../../src/audit/merkle/checkpoint.js';
import { leafHash } from '../../src/audit/merkle/hashes.js';
import { hashOf } from '../../src/cases/chain.js';
import { CaseRows } from '../cases/case-rows.js';
import { attackerOf } from '../support/attacker.js';
import type { Attacker } from '../support/attacker.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';
import { LogKeeper } from './log-keeper.js';
import { LogRows } from './log-rows.js';

const X = 'ab'.repeat(32);
const TABLES_OF_CASE = ['case_events', 'case_duties', 'case_chairs', 'case_recusals'];

/** Whoever reaches the database itself, past every trigger: what they change is found, inside or from outside. */
describeOnBothDatabases('tampering with the log, or with cases behind its back', (databases) => {
  let township: Township;
  let attacker: Attacker;
  let keeper: LogKeeper;
  let log: LogRows;
  let victim: CaseRows;
  /** Size of the log: 4 events of the victim, others around them. */
  let size = 0;

  beforeAll(async () => {
    township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    attacker = await attackerOf(township);
    databases.atEnd(() => attacker.close());
    keeper = new LogKeeper(township);
    const work = new Casework(township);
    await work.led('assigned');
    await keeper.keep();
    const id = await work.led('filed');
    await work.led('filed');
    ({ size } = await keeper.keep());
    await attacker.disarm();
    victim = await CaseRows.saved(attacker, id);
    log = await LogRows.saved(attacker);
  }, DATABASE_PATIENCE_MS);

  /** What the verification says after the tampering; everything is put back afterwards. */
  async function after(tamper: () => Promise<unknown>, look = () => keeper.found()): Promise<string[]> {
    try {
      await tamper();
      return await look();
    } finally {
      await victim.restore();
      await log.restore();
    }
  }

  const refusal = async () => {
    const answer = await township.as('supervisor1', 'GET', '/audit/checkpoint');
    return [`${answer.statusCode} ${String(answer.json<{ code?: string }>().code)}`];
  };
  const cutFrom = async (seq: number) => {
    await victim.delete('case_events', `seq >= ${seq}`);
    const { hash } = victim.event(seq - 1);
    const sql = 'UPDATE cases SET version = ?, head = ? WHERE id = ?';
    await attacker.run(sql, seq - 1, String(hash), victim.id);
  };
  /** Writes the chain anew from the event on, every hash and the head as the product would. */
  const reseal = async (from: number) => {
    let prevHash = victim.genesis;
    for (const event of victim.chained()) {
      const payload = event.seq === from ? { ...(event.payload as object), reasons: '另有说法' } : event.payload;
      const written = { ...event, payload, prevHash };
      prevHash = hashOf(written);
      await victim.delete('case_events', `seq = ${event.seq}`);
      await victim.insertEvent(written, prevHash);
    }
    await attacker.run('UPDATE cases SET head = ? WHERE id = ?', prevHash, victim.id);
  };
  const deleteCase = async () => {
    for (const table of TABLES_OF_CASE) await attacker.run(`DELETE FROM ${table} WHERE case_id = ?`, victim.id);
    await attacker.run('DELETE FROM cases WHERE id = ?', victim.id);
  };
  const leaf = (set: string, position: number) =>
    attacker.run(`UPDATE audit_leaves SET ${set} WHERE position = ?`, position);
  const positionOf = async (seq: number) => {
    const sql = 'SELECT position FROM audit_leaves WHERE case_id = ? AND seq = ?';
    return Number((await attacker.run(sql, victim.id, seq))[0]?.['position']);
  };

  it('before it, everything verifies', async () => {
    expect(await keeper.found()).toEqual([]);
    expect(await keeper.hasGrown()).toBe(true);
  });

  describe('cases', () => {
    it('a whole case removed', async () => {
      expect(await after(deleteCase)).toEqual(['case-removed']);
    });

    it('all events of a case removed, its row left', async () => {
      expect(await after(() => victim.delete('case_events', 'seq > 0'))).toEqual(['case-removed']);
    });

    it('the tail of a case cut off, its row set back', async () => {
      expect(await after(() => cutFrom(3))).toEqual(['tail-truncated 3']);
    });

    it('an event taken out of the middle', async () => {
      expect(await after(() => victim.delete('case_events', 'seq = 2'))).toEqual(['event-removed 2']);
    });

    it('a chain rewritten and sealed again with the right hashes', async () => {
      expect(await after(() => reseal(3))).toEqual(['chain-resealed 3']);
    });

    it('an event changed under its old hash', async () => {
      const change = () => attacker.run('UPDATE case_events SET actor = ? WHERE case_id = ? AND seq = 2', X, victim.id);
      expect(await after(change)).toEqual(['event-changed 2']);
    });

    it('an event that cannot be read any more', async () => {
      const spoil = () => attacker.run("UPDATE case_events SET facts = '{' WHERE case_id = ? AND seq = 4", victim.id);
      expect(await after(spoil)).toEqual(['event-changed 4']);
    });

    it('an event put in past the log', async () => {
      const put = async () => {
        const last = victim.chained().at(-1)!;
        await victim.insertEvent({ ...last, seq: 5 }, X);
      };
      expect(await after(put)).toEqual(['event-unlogged 5']);
    });
  });

  describe('leaves, nodes and checkpoints', () => {
    it('a leaf changed', async () => {
      expect(await after(() => leaf(`leaf_hash = '${X}'`, 3))).toEqual(['leaf-changed 3']);
    });

    it('a leaf changed together with its event: the nodes above and the checkpoints contradict it', async () => {
      const change = async () => {
        await reseal(4);
        const [{ hash } = {}] = await attacker.run(
          'SELECT hash FROM case_events WHERE case_id = ? AND seq = 4',
          victim.id,
        );
        const forged = leafHash(Buffer.from(String(hash), 'hex')).toString('hex');
        await leaf(`event_hash = '${String(hash)}', leaf_hash = '${forged}'`, await positionOf(4));
      };
      const found = await after(change);
      expect(found).toContain(`checkpoint-contradicted ${size}`);
      expect(found.some((each) => each.startsWith('node-changed'))).toBe(true);
      expect(found).not.toContain('chain-resealed 4');
    });

    it('a leaf taken out of the middle, and the last one cut off', async () => {
      const middle = await after(() => attacker.run('DELETE FROM audit_leaves WHERE position = 2'));
      expect(middle).toEqual(expect.arrayContaining(['leaf-missing 2', `log-truncated ${size}`]));
      const last = await after(() => attacker.run('DELETE FROM audit_leaves WHERE position = ?', size - 1));
      expect(last).toEqual([`log-truncated ${size}`, 'event-unlogged 4']);
    });

    it('a node changed or taken out', async () => {
      const changed = await after(() => attacker.run('UPDATE audit_nodes SET hash = ? WHERE level = 1 AND idx = 1', X));
      expect(changed).toEqual(['node-changed 3']);
      const missing = await after(() => attacker.run('DELETE FROM audit_nodes WHERE level = 2 AND idx = 0'));
      expect(missing).toEqual(['node-missing 3']);
    });

    it('a checkpoint changed, or signed with another key', async () => {
      const changed = await after(() =>
        attacker.run("UPDATE audit_checkpoints SET note = replace(note, 'sanfen', 'sanfan') WHERE size = ?", size),
      );
      expect(changed).toEqual([`checkpoint-unsigned ${size}`]);
      const { privateKey, publicKey } = generateKeyPairSync('ed25519');
      const [{ note } = {}] = await attacker.run('SELECT note FROM audit_checkpoints WHERE size = ?', size);
      const signer = { name: String(note).split('\n')[0]!, publicKey };
      const forged = signedCheckpoint(size, Buffer.from(X, 'hex'), signer, privateKey);
      const signed = await after(() =>
        attacker.run('UPDATE audit_checkpoints SET note = ?, root = ? WHERE size = ?', forged, X, size),
      );
      expect(signed).toEqual([`checkpoint-unsigned ${size}`, `checkpoint-contradicted ${size}`]);
    });
  });

  describe('nothing is signed that contradicts what was', () => {
    it('a tree whose edge was changed', async () => {
      const change = () => attacker.run('UPDATE audit_nodes SET hash = ? WHERE level = 3', X);
      expect(await after(change, refusal)).toEqual(['500 log-damaged']);
    });

    it('a log that was cut off, or lacks a node it needs', async () => {
      const cut = () => attacker.run('DELETE FROM audit_leaves WHERE position = ?', size - 1);
      expect(await after(cut, refusal)).toEqual(['500 log-damaged']);
      const gap = () => attacker.run('DELETE FROM audit_nodes WHERE level = 3');
      expect(await after(gap, refusal)).toEqual(['500 log-damaged']);
    });

    it('a last checkpoint that says something else', async () => {
      const change = () => attacker.run('UPDATE audit_checkpoints SET root = ? WHERE size = ?', X, size);
      expect(await after(change, refusal)).toEqual(['500 log-damaged']);
    });

    it('an event that was logged already, and comes again after its case was cut off', async () => {
      const again = async () => {
        await cutFrom(4);
        const sql = 'INSERT INTO audit_pending (agency_id, at, case_id, seq, hash) VALUES (?, ?, ?, ?, ?)';
        await attacker.run(sql, String(victim.row['agency_id']), '2026-03-02T02:00:00.000Z', victim.id, 4, X);
      };
      expect(await after(again, refusal)).toEqual(['500 log-damaged']);
      expect(await after(again)).toEqual(['tail-truncated 4']);
    });
  });

  describe('the whole log made anew, with the key of the server itself', () => {
    /** Forgets the log, lets all events that are left wait again, and has the server log and sign them. */
    const rebuild = async () => {
      await log.clear();
      await attacker.run(`INSERT INTO audit_pending (agency_id, at, case_id, seq, hash)
        SELECT agency_id, at, case_id, seq, hash FROM case_events`);
      await new LogKeeper(township).keep();
    };
    const fromOutside = async () => {
      const found = await keeper.found();
      const hasGrown = await keeper.hasGrown().catch((error: unknown) => String(error).slice(0, 10));
      return [...found, `grown: ${hasGrown}`];
    };

    it('around a case sealed again: nothing inside shows it, a checkpoint kept outside does', async () => {
      const tamper = async () => {
        await reseal(3);
        await rebuild();
      };
      expect(await after(tamper, fromOutside)).toEqual(['grown: false']);
    });

    it('without a case: the log is shorter than the checkpoint kept outside', async () => {
      const tamper = async () => {
        await deleteCase();
        await rebuild();
      };
      expect(await after(tamper, fromOutside)).toEqual(['grown: Error: 404']);
    });

    it('and grown beyond the old size with other events', async () => {
      const tamper = async () => {
        await deleteCase();
        const work = new Casework(township);
        await work.led('filed');
        await work.led('assigned');
        await rebuild();
      };
      expect(await after(tamper, fromOutside)).toEqual(['grown: false']);
    });
  });

  it('after all of it is put back, the log goes on from where it was', async () => {
    expect(await keeper.hasGrown()).toBe(true);
  });
});
