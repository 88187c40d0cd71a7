import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { measureMachines } from '../../src/law/measures/machines.js';
import { currentProcedures } from '../../src/law/procedures.js';
import { statute } from '../../src/law/rules/index.js';

/** What the glossary must say of one word. */
interface Entry {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly basis: string;
}

const rows = tableRowsOf(readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8'));

const states = once(
  currentProcedures.flatMap(({ stages }) => stages.map(({ id, name, basis }) => ({ id, ...name, basis }))),
);
const acts = once(
  currentProcedures.flatMap(({ opening, acts: known }) =>
    [opening, ...known.values()].map(({ type, name, basis }) => ({ id: type, ...name, basis })),
  ),
);
const measures = once(
  measureMachines.flatMap(({ stages }) => stages.map(({ id, name, basis }) => ({ id, ...name, basis }))),
);
const rules = [...statute.values()].map(({ code, title, basis }) => ({ id: code, ...title, basis }));

describe('docs/glossary.md', () => {
  it.each([
    ['states', '## States', states],
    ['acts', '## Acts', acts],
    ['states of measures', '## Measures', measures],
    ['rules', '## Rules', rules],
  ])('names all %s with their terms and articles, and no others', (_kind, heading, expected) => {
    const found = rows.filter((row) => row.heading.startsWith(heading)).map(({ entry }) => entry);
    expect(sorted(found)).toEqual(sorted(expected));
  });
});

function sorted(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

/** What several procedures, or kinds of measures, share is said once. */
function once(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

/** The rows of the tables under each heading: first 中文, then English, the identifier, and last the article. */
function tableRowsOf(markdown: string): readonly { readonly heading: string; readonly entry: Entry }[] {
  let heading = '';
  return markdown.split('\n').flatMap((line) => {
    if (line.startsWith('#')) heading = line;
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
    const [, zh = '', en = '', id = ''] = cells;
    const identifier = /^`([\w-]+)`$/.exec(id)?.[1];
    return identifier === undefined ? [] : [{ heading, entry: { id: identifier, zh, en, basis: cells.at(-2) ?? '' } }];
  });
}
