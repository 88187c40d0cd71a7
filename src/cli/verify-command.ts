/**
 * `npx sanfen verify FILE.zip [--key KEY] [--checkpoint FILE] [--json]` – verifies a bag without any server or network.
 *
 * Exit codes: 0 valid; 1 something is wrong; 64 not asked rightly; 65 not a bag; 66 no such file.
 */
import { open, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { nodeHashing } from '../archive/package/node-hashing.js';
import { fileSource } from '../archive/package/file-source.js';
import { codeOf, messageOf } from '../platform/error-code.js';
import type { BagReport } from '../verifier/report.js';
import { verifyBag } from '../verifier/verify-bag.js';
import { reportLines } from './verify-print.js';

const EXIT = { valid: 0, invalid: 1, usage: 64, unreadable: 65, missing: 66 } as const;
const USAGE = `用法 usage: sanfen verify FILE.zip [--key KEY] [--checkpoint FILE] [--json]

  --key KEY          机关公钥或其指纹，事先当面取得；不给则只说明是谁签的
                     the agency's verifier key or its fingerprint, taken in person; without it any key will do
  --checkpoint FILE  自己保存的检查点：更新的检查点说明本包已经过时
                     a checkpoint kept elsewhere: a newer one shows that the bag is out of date
  --json             报告为JSON the report as JSON`;

/** Verifies as asked, and says what came of it. @returns the exit code */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const asked = readArgs(args);
  if (asked === null) return failed(USAGE, EXIT.usage);
  try {
    const checkpoint = asked.checkpoint === null ? null : await readFile(asked.checkpoint, 'utf8');
    const report = await verified(asked.file, asked.key, checkpoint);
    process.stdout.write(asked.json ? `${JSON.stringify(report, null, 2)}\n` : reportLines(report));
    return EXIT[report.verdict];
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EISDIR') return failed(messageOf(error), EXIT.missing);
    throw error;
  }
}

async function verified(file: string, key: string | null, checkpoint: string | null): Promise<BagReport> {
  const handle = await open(file, 'r');
  try {
    return await verifyBag(await fileSource(handle), { key, checkpoint, hashing: nodeHashing });
  } finally {
    await handle.close();
  }
}

function readArgs(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { key: { type: 'string' }, checkpoint: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return null;
    return { file, key: values.key ?? null, checkpoint: values.checkpoint ?? null, json: values.json };
  } catch {
    return null;
  }
}

function failed(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}
