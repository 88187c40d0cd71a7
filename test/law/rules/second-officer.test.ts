import { describe, expect, it } from '@jest/globals';
import { concluded, defended, investigated, told, WORDS } from '../../builders/stages.js';

/** 行政处罚法 第42条第1款: nobody is their own second officer, not in the papers of the office either. */
describe('Art 42(1): the second officer whom an act names is another person', () => {
  const codes = (blockers: readonly { code: string }[]) => blockers.map(({ code }) => code);
  const { findings } = concluded().record;

  it.each([
    ['the report of the investigation', investigated(), 'conclude-investigation', { report: WORDS, findings }],
    ['the note that there was no defence', told().later(15), 'note-no-defence', { note: WORDS }],
    [
      'the opinion on the defence',
      defended().later(15),
      're-examine-defence',
      { opinion: WORDS, result: 'not-accepted' },
    ],
  ])('%s', (_name, led, type, payload) => {
    expect(led.blockersOf(type, 'handler-1', { ...payload, coOfficerId: 'handler-2' })).toEqual([]);
    expect(codes(led.blockersOf(type, 'handler-1', { ...payload, coOfficerId: 'handler-1' }))).toEqual([
      'two-officers',
    ]);
  });
});
