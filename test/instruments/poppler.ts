import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a reader program finds in the PDF; null where the machine has none. */
export function read(tool: 'pdftotext' | 'pdffonts', pdf: Uint8Array): string | null {
  const directory = mkdtempSync(join(tmpdir(), 'sanfen-pdf-'));
  const path = join(directory, 'document.pdf');
  writeFileSync(path, pdf);
  const { error, stdout } = spawnSync(tool, tool === 'pdftotext' ? [path, '-'] : [path], { encoding: 'utf8' });
  rmSync(directory, { recursive: true });
  return error === undefined ? stdout : null;
}
