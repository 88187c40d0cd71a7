import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { errorTable } from '../../src/platform/http/domain-error.js';
import { Settings } from '../../src/platform/config/settings.js';
import { pages, root, textFiles } from './support.js';
import type { TextFile } from './support.js';

describe('the pages of documentation', () => {
  it('link only to files and headings there are', () => {
    expect(pages().flatMap(brokenLinks)).toEqual([]);
  });

  it('name only scripts there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = pages().flatMap(({ path, text }) =>
      [...text.matchAll(/\bnpm (?:run (?:--silent )?([a-z][a-z:-]*)|(start|test)\b)/g)].map(([, tool, built]) => ({
        path,
        name: tool ?? built ?? '',
      })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
  });

  it('say of each error code what it means, with its status', () => {
    const rows = read('docs/http-status-codes.md').split('\n');
    const missing = Object.entries(errorTable).filter(
      ([code, { status }]) => !rows.some((row) => new RegExp(`^\\| ${status} +\\| \`${code}\` `).test(row)),
    );
    expect(missing).toEqual([]);
  });

  it('describe every table', () => {
    const model = read('docs/data-model.md');
    const tables = readdirSync(join(root, 'src/migrations')).flatMap((file) =>
      [...read(`src/migrations/${file}`).matchAll(/CREATE TABLE (\w+)/g)].map(([, table = '']) => table),
    );
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter((table) => !model.includes(`\`${table}\``))).toEqual([]);
  });

  it('say what every part of the source is', () => {
    const architecture = read('docs/architecture.md');
    const parts = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const floors = new Set(['law', 'platform', 'cli', 'migrations']);
    const missing = parts.filter(({ name }) => !floors.has(name) && !architecture.includes(`| \`${name}\` `));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('explain each setting in the README', () => {
    const readme = read('README.md');
    expect(Object.keys(new Settings()).filter((name) => !readme.includes(`| \`${name}\``))).toEqual([]);
  });
});

describe('every text of the project', () => {
  it('speaks of the product, and leaves nothing to be done later', () => {
    // Written in pieces, so that this file does not find itself.
    const words = [
      ['TO', 'DO'],
      ['FIX', 'ME'],
      ['XX', 'X'],
      ['HA', 'CK'],
    ].map((parts) => parts.join(''));
    const making = [
      ['sub', 'agents?'],
      ['ll', 'ms?'],
      ['cl', 'aude'],
      ['co', 'pilot'],
      ['chat', 'gpt'],
    ];
    const unfinished = new RegExp(`\\b(?:${words.join('|')})\\b`);
    const foreign = new RegExp(`(?<![-.\\w/])(?:${making.map((parts) => parts.join('')).join('|')})(?![-\\w])`, 'i');
    const places = new RegExp(['/ro', 'ot/|/wo', 'rk/main|/ho', 'me/[a-z]|\\bissue #?\\d|//regis', 'try\\.'].join(''));
    const found = textFiles().flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => {
        const said = [unfinished, foreign, places].flatMap((pattern) => pattern.exec(line)?.[0] ?? []);
        return said.map((word) => `${path}:${index + 1}: ${word}`);
      }),
    );
    expect(found).toEqual([]);
  });
});

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Relative links of the page whose file or heading is not there. */
function brokenLinks(page: TextFile): readonly string[] {
  const prose = page.text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^()\s]+(?:\([^()\s]*\))?)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target) && !isThere(page.path, decodeURIComponent(target)))
    .map((target) => `${page.path} → ${target}`);
}

function isThere(from: string, target: string): boolean {
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? from : normalize(join(dirname(from), file));
  if (!existsSync(join(root, path))) return false;
  return anchor === undefined || !path.endsWith('.md') || anchorsOf(read(path)).has(anchor);
}

/** The anchors that headings get: lower case, punctuation gone, spaces to hyphens. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = markdown.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (.+)$/gm);
  const anchors = [...headings].map(([, heading = '']) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set(anchors);
}
