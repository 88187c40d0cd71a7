import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyCommand } from '../../src/cli/verify-command.js';
import type { BagReport } from '../../src/verifier/report.js';
import { PATHS } from '../../src/verifier/bag/paths.js';
import { archivedCase } from '../support/archived-case.js';
import { Casework } from '../support/casework.js';
import { startTownship } from '../support/township.js';
import { TamperedBag } from '../verifier/tampered-bag.js';

describe('sanfen verify', () => {
  let folder: string;
  let bag: string;
  let key: string;
  let said: { out: string; error: string };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sanfen-cli-'));
    bag = join(folder, 'bag.zip');
    const casework = new Casework(await startTownship());
    const id = await archivedCase(casework);
    const bytes = (await casework.township.as('clerk1', 'GET', `/cases/${id}/package.zip`)).rawPayload;
    await casework.township.close();
    const taken = await TamperedBag.of(bytes);
    key = taken.text(PATHS.key).trim();
    await writeFile(bag, bytes);
    await writeFile(
      join(folder, 'changed.zip'),
      await taken.edit(PATHS.facts, (text) => text.replace('甲', '丙')).zipped(),
    );
    await writeFile(join(folder, 'none.zip'), 'no bag');
    await writeFile(join(folder, 'checkpoint.txt'), taken.text(PATHS.checkpoint));
  }, 90_000);
  afterAll(() => rm(folder, { recursive: true }));

  beforeEach(() => {
    said = { out: '', error: '' };
  });

  /** Runs the command with what it writes kept. */
  const run = async (...args: string[]) => {
    const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said.out += String(text))));
    const error = jest
      .spyOn(process.stderr, 'write')
      .mockImplementation((text) => Boolean((said.error += String(text))));
    try {
      return await verifyCommand(args);
    } finally {
      out.mockRestore();
      error.mockRestore();
    }
  };

  it('answers 0 for a valid bag, with who did what and whose key it is', async () => {
    expect(await run(bag, '--key', key, '--checkpoint', join(folder, 'checkpoint.txt'))).toBe(0);
    for (const words of [
      '✔ 相符 VALID',
      '清溪乡人民政府',
      '办 handle',
      '审 review',
      '定 decide',
      'it is the key you named',
    ]) {
      expect(said.out).toContain(words);
    }
    expect(await run(bag)).toBe(0);
    expect(said.out).toContain('compared with no key');
  });

  it('answers 1 for one that is not, and names what is wrong', async () => {
    expect(await run(join(folder, 'changed.zip'))).toBe(1);
    expect(said.out).toContain(`[file-changed] ${PATHS.facts}`);
    expect(await run(bag, '--key', 'f'.repeat(64))).toBe(1);
    expect(said.out).toContain('[key-not-expected] key');
  });

  it('answers as JSON', async () => {
    expect(await run(bag, '--json')).toBe(0);
    expect((JSON.parse(said.out) as BagReport).verdict).toBe('valid');
  });

  it('answers 65 for what is no bag, 66 where there is no file, 64 where it is not asked rightly', async () => {
    expect(await run(join(folder, 'none.zip'))).toBe(65);
    expect(await run(join(folder, 'missing.zip'))).toBe(66);
    expect(await run()).toBe(64);
    expect(await run(bag, bag)).toBe(64);
    expect(await run(bag, '--sign')).toBe(64);
    expect(said.error).toContain('usage: sanfen verify FILE.zip');
  });
});
