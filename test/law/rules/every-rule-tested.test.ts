import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { statute } from '../../../src/law/rules/index.js';

/** What the files of this folder say of a rule: the article it is named after, and what is shown of it. */
interface Description {
  readonly file: string;
  readonly article: string;
  readonly shown: string;
}

const folder = new URL('.', import.meta.url);
const HEADING = /^describe\('(?<article>[^']*?) (?<code>[a-z][a-z-]*): [^']*', /gm;

const descriptions = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((file) => describedIn(file, readFileSync(new URL(file, folder), 'utf8')));

function describedIn(file: string, text: string): readonly [string, Description][] {
  return text.split(/^(?=describe)/m).flatMap((shown) =>
    [...shown.matchAll(HEADING)].map(({ groups = {} }): [string, Description] => {
      const { code = '', article = '' } = groups;
      return [code, { file, article, shown }];
    }),
  );
}

describe('every rule of the statute has a description of its own here', () => {
  it.each([...statute.keys()])('%s', (code) => {
    expect(descriptions.filter(([described]) => described === code)).toHaveLength(1);
  });

  it('and nothing else is described', () => {
    expect(descriptions.map(([code]) => code).filter((code) => !statute.has(code))).toEqual([]);
  });
});

describe.each(descriptions)('%s', (code, { article, shown }) => {
  it('is named after an article of its basis', () => {
    expect(statute.get(code)?.basis).toContain(article);
  });

  it('shows what it permits and what it refuses', () => {
    expect(shown).toMatch(/\bpermits?\b/);
    expect(shown).toMatch(/\brefuses?\b/);
    expect(shown).toContain(`'${code}'`);
  });
});

describe('the rules themselves', () => {
  it.each([...statute.values()])('$code has a title in both languages and an article as basis', ({ title, basis }) => {
    expect(title.zh).toMatch(/\p{Script=Han}/u);
    expect(title.en).toMatch(/[a-z]/);
    expect(basis).toMatch(/第\d+条|〔\d{4}〕\d+号 \(|纲要/);
  });
});
