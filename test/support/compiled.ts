import { transformFileSync } from '@swc/core';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Translates files of the product into the directory, for a process of its own that can be killed. */
export function compileInto(directory: string, files: readonly string[]): void {
  writeFileSync(join(directory, 'package.json'), '{"type":"module"}');
  for (const file of files) {
    const target = join(directory, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, transformFileSync(join(root, file), { cwd: root }).code);
  }
}
