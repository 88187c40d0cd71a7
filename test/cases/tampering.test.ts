import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../../src/cases/chain.js';
import type { ChainedEvent } from '../../src/cases/chain.js';
import { demoHouse } from '../../src/scenarios/demo-house.js';
import { playScenario } from '../../src/scenarios/play.js';
import { readScenario } from '../../src/scenarios/read-scenario.js';
import { attackerOf } from '../support/attacker.js';
import type { Attacker } from '../support/attacker.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { scenarioPath } from '../support/playing.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';
import { CaseRows } from './case-rows.js';

interface Verdict {
  readonly ok: boolean;
  readonly findings: readonly { readonly code: string; readonly seq?: number }[];
}

const START = '2026-03-30T00:30:00.000Z';

/** Whoever reaches the database itself, past every trigger: what they change is found and named. */
describeOnBothDatabases('tampering with the rows of a case', (databases) => {
  let township: Township;
  let attacker: Attacker;
  /** One with a hearing, archived; one with a recusal. */
  let heard: CaseRows;
  let recused: CaseRows;

  beforeAll(async () => {
    const databaseUrl = await databases.freshUrl();
    township = await startTownship({ databaseUrl, now: START, listen: true });
    databases.atEnd(() => township.close());
    attacker = await attackerOf(township);
    databases.atEnd(() => attacker.close());
    recused = await playedCase('05-recusal-of-a-handler.json');
    heard = await playedCase('03-hearing-held.json');
    await attacker.disarm();
  }, DATABASE_PATIENCE_MS);

  async function playedCase(file: string): Promise<CaseRows> {
    const { app, clock } = township.server;
    clock.set(START);
    const transcript = await playScenario(await readScenario(scenarioPath(file)), {
      baseUrl: await app.getUrl(),
      clock,
      house: demoHouse,
    });
    expect(transcript.differences).toEqual([]);
    const [row] = await attacker.run('SELECT id FROM cases WHERE number = ?', transcript.caseNumber);
    return CaseRows.saved(attacker, String(row?.['id']));
  }

  async function verified(id: string): Promise<Verdict> {
    const answer = await township.as('supervisor1', 'GET', `/cases/${id}/verify`);
    expect(answer.statusCode).toBe(200);
    return answer.json<Verdict>();
  }

  /** What verification says after the tampering; everything is put back afterwards. */
  async function found(rows: CaseRows, tamper: () => Promise<unknown>): Promise<string[]> {
    try {
      await tamper();
      const { ok, findings } = await verified(rows.id);
      expect(ok).toBe(findings.length === 0);
      return findings.map(({ code, seq }) => (seq === undefined ? code : `${code} ${seq}`));
    } finally {
      await rows.restore();
    }
  }

  const setEvent = (seq: number, column: string, value: string) =>
    attacker.run(`UPDATE case_events SET ${column} = ? WHERE case_id = ? AND seq = ?`, value, heard.id, seq);
  const setCase = (column: string, value: string | number | null) =>
    attacker.run(`UPDATE cases SET ${column} = ? WHERE id = ?`, value, heard.id);

  it('before it, both cases verify', async () => {
    expect(await verified(heard.id)).toMatchObject({ ok: true, findings: [] });
    expect(await verified(recused.id)).toMatchObject({ ok: true, findings: [] });
  });

  describe('events', () => {
    it.each([
      ['actor', 'nobody'],
      ['account_id', 'nobody'],
      ['type', 'archive'],
      ['agency_id', 'elsewhere'],
      ['at', '2026-03-30T00:30:01.000Z'],
      ['hash', 'f'.repeat(64)],
      ['payload', '{}'],
      ['payload', 'no json'],
      ['payload', 'null'],
      ['payload', '[1]'],
      ['payload', '"\\ud800"'],
      ['payload', '['.repeat(20_000) + ']'.repeat(20_000)],
      ['facts', '{}'],
      ['facts', 'no json'],
      ['facts', '{"people":{"x":1},"matter":null,"calendar":"c","partyPersonId":null,"agencyArea":"1"}'],
    ])('another %s: %s', async (column, value) => {
      expect(await found(heard, () => setEvent(4, column, value))).toContain('event-changed 4');
    });

    it('another predecessor', async () => {
      const findings = await found(heard, () => setEvent(4, 'prev_hash', 'f'.repeat(64)));
      expect(findings).toEqual(expect.arrayContaining(['broken-link 4', 'event-changed 4']));
    });

    it('one word of a payload', async () => {
      const { payload } = heard.event(5);
      const other = payload.replace(/。/, '，');
      expect(other).not.toBe(payload);
      expect(await found(heard, () => setEvent(5, 'payload', other))).toEqual(['event-changed 5']);
    });

    it('a reference to other facts', async () => {
      const facts = JSON.parse(heard.event(5).facts) as ChainedEvent['facts'];
      const [person = ''] = Object.keys(facts.people);
      const [other = ''] = Object.values(facts.people).filter((digest) => digest !== facts.people[person]);
      const swapped = { ...facts, people: { ...facts.people, [person]: other } };
      const findings = await found(heard, () => setEvent(5, 'facts', JSON.stringify(swapped)));
      expect(findings).toEqual(expect.arrayContaining(['event-changed 5', 'facts-of-another 5']));
    });

    it('one deleted from the middle', async () => {
      const findings = await found(heard, () => heard.delete('case_events', 'seq = 7'));
      expect(findings).toEqual(expect.arrayContaining(['event-missing 7', 'broken-link 8']));
    });

    it('the first deleted, all deleted', async () => {
      expect(await found(heard, () => heard.delete('case_events', 'seq = 1'))).toContain('event-missing 1');
      expect(await found(heard, () => heard.delete('case_events', 'seq > 0'))).toContain('wrong-end 1');
    });

    it('the last deleted, the row of the case left as it was', async () => {
      const last = heard.last;
      const findings = await found(heard, () => heard.delete('case_events', `seq = ${last}`));
      expect(findings).toEqual(expect.arrayContaining([`wrong-end ${last}`, 'standing-changed']));
    });

    it('the last deleted and the row of the case rolled back with it shows only outside the case', async () => {
      // The chain of the case ends where the row says: only a record outside the case can know that there was more.
      const { id } = await earlier();
      const before = await CaseRows.saved(attacker, id);
      await township.as('handler1', 'POST', `/cases/${id}/acts`, FILING);
      const after = await CaseRows.saved(attacker, id);
      expect(after.last).toBe(before.last + 1);
      expect(await found(before, () => before.restore())).toEqual([]);
      // Everything but the row itself rolled back is seen from within.
      await after.restore();
      const findings = await found(after, () => after.delete('case_events', `seq = ${after.last}`));
      expect(findings).toContain(`wrong-end ${after.last}`);
    });

    it('two exchanged', async () => {
      const swap = async () => {
        const [sixth, seventh] = [heard.event(6), heard.event(7)];
        await heard.delete('case_events', 'seq IN (6, 7)');
        await heard.insert('case_events', { ...sixth, seq: 7 });
        await heard.insert('case_events', { ...seventh, seq: 6 });
      };
      const findings = await found(heard, swap);
      expect(findings).toEqual(expect.arrayContaining(['broken-link 6', 'event-changed 6', 'event-changed 7']));
    });

    it('one moved beyond the end, one numbered by what is no number', async () => {
      const move = (to: number) =>
        attacker.run('UPDATE case_events SET seq = ? WHERE case_id = ? AND seq = ?', to, heard.id, heard.last);
      expect(await found(heard, () => move(9_000))).toContain(`event-missing ${heard.last}`);
    });
  });

  describe('forged events, hashed and linked as if they were ours', () => {
    /** Writes the chain anew from the event on, as `change` makes it, with every hash right and the case at its end. */
    const forge = async (rows: CaseRows, change: (events: ChainedEvent[]) => ChainedEvent[]) => {
      let prevHash = rows.genesis;
      await rows.delete('case_events', 'seq > 0');
      const events = change(rows.chained());
      for (const [index, given] of events.entries()) {
        const event = { ...given, seq: index + 1, prevHash };
        prevHash = hashOf(event);
        await rows.insertEvent(event, prevHash);
      }
      await attacker.run('UPDATE cases SET head = ?, version = ? WHERE id = ?', prevHash, events.length, rows.id);
    };

    it('an event that the law would have refused is named with its rule', async () => {
      const decision = heard.chained().findIndex(({ type }) => type === 'decide-penalty');
      const handler = heard.chained()[0]?.actor ?? '';
      const findings = await found(heard, () =>
        forge(heard, (events) => events.map((each, at) => (at === decision ? { ...each, actor: handler } : each))),
      );
      expect(findings).toContain(`unlawful-event:separation-of-duties ${decision + 1}`);
    });

    it('an event inserted where the state does not know it', async () => {
      const findings = await found(heard, () =>
        forge(heard, (events) => events.toSpliced(3, 0, { ...at(events, events.length - 1), at: at(events, 3).at })),
      );
      expect(findings).toContain('unlawful-event:wrong-state 4');
    });

    it('an act there is not', async () => {
      const findings = await found(heard, () =>
        forge(heard, (events) => events.toSpliced(3, 0, { ...at(events, 3), type: 'set-state' })),
      );
      expect(findings).toContain('unlawful-event:unknown-act 4');
    });

    it('a payload its act would not have taken', async () => {
      const paid = heard.chained().findIndex(({ type }) => type === 'record-payment');
      const findings = await found(heard, () =>
        forge(heard, (events) =>
          events.map((each, index) =>
            index === paid ? { ...each, payload: { ...(each.payload as object), fineFen: -1 } } : each,
          ),
        ),
      );
      expect(findings).toContain(`malformed-payload ${paid + 1}`);
    });

    it('a lawful event inserted: the standing and the people no longer follow', async () => {
      const findings = await found(heard, () =>
        forge(heard, (events) => {
          const seq = events.findIndex(({ type }) => type === 'record-inquiry');
          return events.toSpliced(seq + 1, 0, at(events, seq));
        }),
      );
      expect(findings.length).toBeGreaterThan(0);
    });

    it('an event dated before its predecessor', async () => {
      const findings = await found(heard, () =>
        forge(heard, (events) => events.map((each, index) => (index === 9 ? { ...each, at: at(events, 1).at } : each))),
      );
      expect(findings.some((code) => code.startsWith('time-backwards'))).toBe(true);
    });

    it('facts of another person', async () => {
      const findings = await found(heard, () =>
        forge(heard, (events) =>
          events.map((each, index) => {
            if (index !== 4) return each;
            const [one = '', other = ''] = Object.keys(each.facts.people);
            const people = { ...each.facts.people, [one]: each.facts.people[other] ?? '' };
            return { ...each, facts: { ...each.facts, people } };
          }),
        ),
      );
      expect(findings).toContain('facts-of-another 5');
    });
  });

  describe('the row of the case', () => {
    it.each<[string, string | number | null, string]>([
      ['state', 'closed', 'standing-changed'],
      ['state', 'nowhere', 'standing-changed'],
      ['record', '{}', 'standing-changed'],
      ['record', 'no json', 'standing-changed'],
      ['record', '7', 'standing-changed'],
      ['head', 'f'.repeat(64), 'wrong-end'],
      ['version', 3, 'wrong-end 3'],
      ['number', '清溪案〔2026〕999号', 'broken-link 1'],
      ['procedure_id', 'none', 'not-replayed'],
      ['procedure_version', '0', 'not-replayed'],
      ['law_pack', 'none/0', 'not-replayed'],
      ['opened_at', '2020-01-01T00:00:00.000Z', 'summary-changed'],
      ['updated_at', '2020-01-01T00:00:00.000Z', 'summary-changed'],
      ['matter_code', 'other', 'summary-changed'],
      ['party_name', '别人', 'summary-changed'],
      ['party_name', null, 'summary-changed'],
      ['next_due_on', '2030-01-01', 'summary-changed'],
    ])('%s set to %s', async (column, value, code) => {
      const findings = await found(heard, () => setCase(column, value));
      expect(findings.map((each) => (code.includes(' ') ? each : each.split(' ')[0]))).toContain(code);
    });

    it('one figure of the record, also while the server remembers the true one', async () => {
      const record = heard.row['record'] as string;
      const other = record.replace(/"amountFen":\d+/, '"amountFen":1');
      expect(other).not.toBe(record);
      expect(await found(heard, () => setCase('record', other))).toEqual(['standing-changed']);
    });

    it('a version that no number can hold', async () => {
      const findings = await found(heard, () =>
        attacker.run('UPDATE cases SET version = 9223372036854775807 WHERE id = ?', heard.id),
      );
      expect(findings.some((code) => code.startsWith('wrong-end'))).toBe(true);
    });
  });

  describe('people', () => {
    it.each(['case_duties', 'case_chairs', 'case_recusals'] as const)('a row taken from %s', async (table) => {
      const rows = table === 'case_recusals' ? recused : heard;
      const seq = Number(rows.rowsOf(table).at(0)?.['seq']);
      expect(await found(rows, () => rows.delete(table, `seq = ${seq}`))).toContain(`people-changed ${seq}`);
    });

    it.each([
      ['case_duties', { duty: 'decide' }],
      ['case_chairs', {}],
      ['case_recusals', {}],
    ] as const)('a row added to %s', async (table, more) => {
      const row = { case_id: heard.id, person_id: 'stranger', agency_id: 'x', seq: 2, ...more };
      expect(await found(heard, () => heard.insert(table, row))).toContain('people-changed 2');
    });

    it.each([
      ['duty', 'decide'],
      ['person_id', 'stranger'],
      ['agency_id', 'elsewhere'],
      ['seq', 9],
    ])('%s of a duty set to %s', async (column, value) => {
      const { person_id: person = '' } = heard.rowsOf('case_duties')[0] ?? {};
      const sql = `UPDATE case_duties SET ${column} = ? WHERE case_id = ? AND person_id = ?`;
      const findings = await found(heard, () => attacker.run(sql, value, heard.id, person));
      expect(findings.some((code) => code.startsWith('people-changed'))).toBe(true);
    });
  });

  describe('facts and bytes', () => {
    const digest = () => (JSON.parse(heard.event(4).facts) as ChainedEvent['facts']).calendar;
    const change = async (sql: string, ...params: string[]) => {
      const [kept] = await attacker.run('SELECT digest, kind, json FROM fact_snapshots WHERE digest = ?', digest());
      const findings = await found(heard, () => attacker.run(sql, ...params, digest()));
      await attacker.run('DELETE FROM fact_snapshots WHERE digest = ?', digest());
      await heard.insert('fact_snapshots', kept ?? {});
      return findings;
    };

    it.each(['{}', 'no json', ''])('a snapshot changed to %j', async (json) => {
      expect(await change('UPDATE fact_snapshots SET json = ? WHERE digest = ?', json)).toContain('facts-changed 4');
    });
    it('a snapshot of another kind, a snapshot deleted', async () => {
      const kind = await change('UPDATE fact_snapshots SET kind = ? WHERE digest = ?', 'person');
      expect(kind).toContain('facts-of-another 4');
      expect(await change('DELETE FROM fact_snapshots WHERE digest = ?')).toContain('facts-changed 4');
    });

    it('a byte of a piece of evidence, and the whole of it', async () => {
      const index = heard.chained().findIndex(({ type }) => type === 'collect-evidence');
      const { sha256 } = at(heard.chained(), index).payload as { sha256: string };
      const file = join(township.server.settings.DATA_DIR, 'blobs', sha256.slice(0, 2), sha256);
      const bytes = await readFile(file);
      await writeFile(file, Buffer.concat([bytes, Buffer.from('!')]));
      expect(await found(heard, async () => undefined)).toEqual([`blob-changed ${index + 1}`]);
      await rm(file);
      expect(await found(heard, async () => undefined)).toEqual([`blob-changed ${index + 1}`]);
      await writeFile(file, bytes);
      expect(await found(heard, async () => undefined)).toEqual([]);
    });
  });

  /** A case that has just been assigned. */
  async function earlier(): Promise<{ id: string }> {
    return { id: await new Casework(township).led('assigned') };
  }
});

const FILING = {
  type: 'apply-for-filing',
  payload: { recommendation: 'file', reasons: '理由', suspectedLaw: '大气污染防治法 第77条' },
};

function at(events: readonly ChainedEvent[], index: number): ChainedEvent {
  const event = events[index];
  if (event === undefined) throw new RangeError(`no event at ${index}`);
  return event;
}
