import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's directory, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is made or brought by tools, and not written. */
const notOurs = new Set(['node_modules', 'dist', 'dist-dev', 'coverage', '.data', '.git', '.stryker-tmp', 'reports']);
const texts = new Set(['.ts', '.js', '.mjs', '.cjs', '.json', '.md', '.svg', '.mmd', '.html', '.css', '']);

/** A text file of the project. */
export interface TextFile {
  /** From the project's directory, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every text file of the project, but for the lock file and the licence. */
export function textFiles(): readonly TextFile[] {
  return pathsIn('')
    .filter((path) => texts.has(extname(path)) && path !== 'package-lock.json' && path !== 'LICENSE')
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Every page of documentation. */
export function pages(): readonly TextFile[] {
  return textFiles().filter(({ path }) => path.endsWith('.md'));
}

function pathsIn(directory: string): readonly string[] {
  return readdirSync(join(root, directory), { withFileTypes: true }).flatMap((entry) => {
    const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
    if (notOurs.has(entry.name)) return [];
    if (entry.isDirectory()) return pathsIn(path);
    return entry.isFile() ? [path] : [];
  });
}
