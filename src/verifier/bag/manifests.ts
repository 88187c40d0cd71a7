/** 清单 – manifests of a bag: a line for each file, its digest, two spaces, its path, sorted by path. */

/** A file's digest. */
export interface ManifestLine {
  readonly path: string;
  readonly digest: string;
}

/** The text of bagit.txt. */
export const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** The manifest of the files. */
export function manifestText(lines: readonly ManifestLine[]): string {
  return [...lines]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ digest, path }) => `${digest}  ${path}\n`)
    .join('');
}

/** The lines of a manifest; null if the text is not one of this form. */
export function manifestLines(text: string): readonly ManifestLine[] | null {
  const lines = text.split('\n').slice(0, -1).map(lineOf);
  const whole = lines.filter((line) => line !== null);
  return whole.length === lines.length && manifestText(whole) === text ? whole : null;
}

function lineOf(text: string): ManifestLine | null {
  const [, digest = '', path = ''] = /^([0-9a-f]+) {2}(\S.*)$/.exec(text) ?? [];
  return path === '' ? null : { digest, path };
}
