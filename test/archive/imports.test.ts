import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImportVerification, ImportView } from '../../src/archive/imports/imports-reading.service.js';
import { sha256Hex } from '../../src/platform/digest.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { PATHS } from '../../src/verifier/bag/paths.js';
import { archivedCase } from '../support/archived-case.js';
import { attackerOf } from '../support/attacker.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship, type Township } from '../support/township.js';
import { TamperedBag, verified } from '../verifier/tampered-bag.js';

interface Refusal {
  readonly code: string;
  readonly blockers?: readonly { readonly code: string; readonly detail?: { readonly item?: string } }[];
}

/** The township whose archive is taken over. */
let origin: Casework;
let bag: Buffer;
let older: Buffer;
let running: Buffer;
let key: string;

beforeAll(async () => {
  origin = new Casework(await startTownship());
  const bagOf = async (id: string) => {
    return (await origin.township.as('supervisor1', 'GET', `/cases/${id}/package.zip`)).rawPayload;
  };
  running = await bagOf(await origin.led('concluded'));
  const id = await archivedCase(origin);
  older = await bagOf(id);
  const late = { title: '迟到', receivedOn: origin.today, sha256: await origin.upload('clerk1', id, '迟到的一页') };
  await origin.do('clerk1', id, 'file-late-paper', late);
  bag = await bagOf(id);
  key = (await TamperedBag.of(bag)).text(PATHS.key).trim();
}, DATABASE_PATIENCE_MS);
afterAll(() => origin.township.close());

describeOnBothDatabases('archives taken over', (databases) => {
  let county: Township;
  let taken: ImportView;

  beforeAll(async () => {
    county = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => county.close());
  }, DATABASE_PATIENCE_MS);

  const take = (bytes: Buffer, by = 'admin1', expected = key) => {
    const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.zip"\r\n\r\n';
    const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--b--\r\n')]);
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    return county.as(by, 'POST', `/archive/imports?key=${encodeURIComponent(expected)}`, body, headers);
  };
  const codesOf = (answer: Awaited<ReturnType<typeof take>>) => {
    const { code, blockers = [] } = answer.json<Refusal>();
    return [answer.statusCode, code, ...blockers.map((each) => each.code)];
  };
  const nothingKept = async () => {
    expect((await county.as('admin1', 'GET', '/archive/imports')).json()).toEqual({ items: [], nextCursor: null });
  };

  it('nothing is kept of a bag that does not hold up', async () => {
    const changed = await (await TamperedBag.of(bag)).edit(PATHS.facts, (text) => text.replace('甲', '丙')).zipped();
    expect(codesOf(await take(changed))).toEqual(
      expect.arrayContaining([422, 'refused', 'file-changed', 'facts-changed']),
    );
    expect(codesOf(await take(bag.subarray(0, bag.length - 1)))).toEqual([422, 'refused', 'not-a-zip']);
    await nothingKept();
  });

  it('nor of one signed by another key than the one named, or of a case that still runs', async () => {
    expect(codesOf(await take(bag, 'admin1', 'f'.repeat(64)))).toEqual([422, 'refused', 'key-not-expected']);
    expect(codesOf(await take(running))).toEqual([422, 'refused', 'not-archived']);
    expect(codesOf(await take(bag, 'admin1', 'short'))[0]).toBe(400);
    await nothingKept();
  });

  it('only administrators and supervisors take one over', async () => {
    for (const by of ['handler1', 'approver1', 'clerk1']) expect((await take(bag, by)).statusCode).toBe(403);
  });

  it('a bag that holds up is kept, byte for byte, and indexed', async () => {
    expect((await take(older)).statusCode).toBe(201);
    const answer = await take(bag);
    expect(answer.statusCode).toBe(201);
    taken = answer.json<ImportView>();
    expect(taken).toMatchObject({
      origin: { name: '清溪乡人民政府' },
      case: { partyName: '田示禾', state: 'archived' },
      sha256: sha256Hex(bag),
      verifierKey: key,
    });
    expect(taken.people.map(({ duties }) => duties.join()).sort()).toEqual([
      '',
      'decide',
      'handle',
      'handle',
      'review',
    ]);
    const again = await county.as('supervisor1', 'GET', `/archive/imports/${taken.id}/package.zip`);
    expect(sha256Hex(again.rawPayload)).toBe(sha256Hex(bag));
    expect(await verified(again.rawPayload, { key })).toMatchObject({ verdict: 'valid', signer: { isPinned: true } });
  });

  it('its volumes are read out of it', async () => {
    for (const volume of ['main', 'sub']) {
      const answer = await county.as('approver1', 'GET', `/archive/imports/${taken.id}/volumes/${volume}.pdf`);
      expect(answer.statusCode).toBe(200);
      const { files } = await TamperedBag.of(bag);
      expect(answer.rawPayload.equals(files.get(`data/volumes/${volume}.pdf`)!)).toBe(true);
    }
    expect((await county.as('approver1', 'GET', `/archive/imports/${taken.id}/volumes/x.pdf`)).statusCode).toBe(404);
  });

  it('is verified again where it lies', async () => {
    const answer = await county.as('supervisor1', 'GET', `/archive/imports/${taken.id}/verify`);
    expect(answer.json<ImportVerification>()).toMatchObject({ ok: true, isIndexUnchanged: true });
  });

  it('is taken over once, and no older bag after a newer one', async () => {
    expect(codesOf(await take(bag))).toEqual([409, 'conflict']);
    const other = await (await TamperedBag.of(older)).zipped();
    expect(sha256Hex(other)).toBe(sha256Hex(older));
    expect(codesOf(await take(older))).toEqual([409, 'conflict']);
  });

  it('stands in the list, page by page', async () => {
    const first = (await county.as('supervisor1', 'GET', '/archive/imports?limit=1')).json<{
      items: ImportView[];
      nextCursor: string;
    }>();
    const next = (await county.as('supervisor1', 'GET', `/archive/imports?limit=1&cursor=${first.nextCursor}`)).json<{
      items: ImportView[];
      nextCursor: null;
    }>();
    expect(new Set([...first.items, ...next.items].map(({ sha256 }) => sha256)).size).toBe(2);
    expect(next.nextCursor).toBeNull();
  });

  it('is an entry of the log of the agency that took it over', async () => {
    const checkpoint = (await county.as('supervisor1', 'GET', '/audit/checkpoint')).json<{ size: number }>();
    expect(checkpoint.size).toBe(2);
    const log = (await county.as('supervisor1', 'GET', '/audit/verify')).json<{ ok: boolean; findings: unknown[] }>();
    expect(log).toMatchObject({ ok: true, findings: [] });
  });

  it('cannot be changed afterwards', async () => {
    const work = county.server.app.get(UnitOfWork);
    for (const sql of [
      "UPDATE archive_imports SET case_number = 'x'",
      'DELETE FROM archive_imports',
      'DELETE FROM archive_import_people',
    ]) {
      await expect(work.run((tx) => tx.execute(sql))).rejects.toThrow(/append-only/);
    }
  });

  it('changed past the product it is found: in the log, and where it lies', async () => {
    const attacker = await attackerOf(county);
    await attacker.disarm();
    await attacker.run('UPDATE archive_imports SET case_number = ? WHERE id = ?', '清溪案〔2026〕99号', taken.id);
    const log = (await county.as('supervisor1', 'GET', '/audit/verify')).json<{ findings: unknown[] }>();
    expect(log.findings).toMatchObject([{ code: 'event-changed', caseId: taken.id }]);
    const again = await county.as('supervisor1', 'GET', `/archive/imports/${taken.id}/verify`);
    expect(again.json<ImportVerification>()).toMatchObject({ ok: false, isIndexUnchanged: false });
    await attacker.close();
  });
});

describe('an archive taken over before', () => {
  let county: Township;
  const take = (bytes: Buffer) => {
    const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.zip"\r\n\r\n';
    const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--b--\r\n')]);
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    return county.as('admin1', 'POST', `/archive/imports?key=${encodeURIComponent(key)}`, body, headers);
  };
  const refusedFor = async (bytes: Buffer) => (await take(bytes)).json<Refusal>().blockers?.map(({ code }) => code);

  beforeEach(async () => {
    county = await startTownship();
  }, DATABASE_PATIENCE_MS);
  afterEach(() => county.close());

  it('is not followed by an older bag of the same case', async () => {
    expect((await take(bag)).statusCode).toBe(201);
    expect(await refusedFor(older)).toEqual(['older-than-imported']);
  });

  it('nor by a newer one whose chain is not the one taken over', async () => {
    expect((await take(older)).statusCode).toBe(201);
    const attacker = await attackerOf(county);
    await attacker.disarm();
    await attacker.run('UPDATE archive_imports SET head = ?', 'f'.repeat(64));
    await attacker.close();
    expect(await refusedFor(bag)).toEqual(['chain-forked']);
  });
});

describe('an archive of this very house', () => {
  it('is not taken over', async () => {
    const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.zip"\r\n\r\n';
    const body = Buffer.concat([Buffer.from(head), bag, Buffer.from('\r\n--b--\r\n')]);
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const answer = await origin.township.as(
      'admin1',
      'POST',
      `/archive/imports?key=${encodeURIComponent(key)}`,
      body,
      headers,
    );
    expect(answer.statusCode).toBe(409);
  });
});
