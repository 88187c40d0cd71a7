import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sha256Hex } from '../../src/platform/digest.js';
import { memorySource } from '../../src/verifier/byte-source.js';
import { pathOfFile, pathOfVolume, PATHS } from '../../src/verifier/bag/paths.js';
import { pureHashing } from '../../src/verifier/hashing.js';
import { verifyBag } from '../../src/verifier/verify-bag.js';
import { archivedCase } from '../support/archived-case.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';
import { TamperedBag, verified } from '../verifier/tampered-bag.js';

describeOnBothDatabases('GET /cases/{id}/package.zip', (databases) => {
  let casework: Casework;
  let caseId: string;
  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    casework = new Casework(township);
    caseId = await archivedCase(casework, [{ title: '示意图', bytes: '一份材料' }]);
  }, DATABASE_PATIENCE_MS);

  const bagOf = async (id: string, by = 'supervisor1') => {
    return (await casework.township.as(by, 'GET', `/cases/${id}/package.zip`)).rawPayload;
  };

  it('holds everything that was done, on which facts, under which law, with originals, volumes and proofs', async () => {
    const { files } = await TamperedBag.of(await bagOf(caseId));
    const expected = [
      ...Object.values(PATHS),
      pathOfFile(sha256Hex('一份材料')),
      pathOfVolume('main'),
      pathOfVolume('sub'),
    ];
    expect([...files.keys()]).toEqual(expect.arrayContaining(expected));
    expect(files.size).toBe(expected.length + 1);
  });

  it('verifies, also in pure JavaScript', async () => {
    const report = await verifyBag(memorySource(await bagOf(caseId)), { hashing: pureHashing });
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ verdict: 'valid', case: { isArchived: true, state: 'archived' }, originals: 2 });
  });

  it('is the same to the byte as long as nothing happens', async () => {
    expect(sha256Hex(await bagOf(caseId))).toBe(sha256Hex(await bagOf(caseId)));
  });

  it('of a case that still runs says so', async () => {
    const bytes = await bagOf(await casework.led('reviewed'));
    const bag = await TamperedBag.of(bytes);
    expect(bag.text(PATHS.info)).toContain('Sanfen-Archived: no\n');
    expect(await verified(bytes)).toMatchObject({ verdict: 'valid', case: { isArchived: false } });
  });

  it('does not wait for a font: without volumes where a paper cannot be printed', async () => {
    const bytes = await bagOf(await archivedCase(casework, [{ title: '录音😀', bytes: '另一份' }]));
    expect(await verified(bytes)).toMatchObject({ verdict: 'valid', volumes: [], originals: 2 });
  });

  it('names no party by number', async () => {
    const { files } = await TamperedBag.of(await bagOf(caseId));
    const told = [PATHS.case, PATHS.events, PATHS.facts].map((path) => files.get(path)!.toString());
    expect(told.join('').match(/(?<![0-9a-f])\d{17}[\dX](?![0-9a-f])/gu)).toBeNull();
  });
});

describe('who may fetch a bag', () => {
  let casework: Casework;
  beforeAll(async () => {
    casework = new Casework(await startTownship());
  }, DATABASE_PATIENCE_MS);
  afterAll(() => casework.township.close());

  it('whoever may see its internal papers: not an officer who is not on the case', async () => {
    const id = await casework.led('filed');
    const statuses = await Promise.all(
      ['handler1', 'reviewer1', 'approver1', 'clerk1', 'supervisor1', 'handler3', 'admin1'].map(async (by) => {
        return (await casework.township.as(by, 'GET', `/cases/${id}/package.zip`)).statusCode;
      }),
    );
    expect(statuses).toEqual([200, 200, 200, 200, 200, 403, 404]);
  });
});
