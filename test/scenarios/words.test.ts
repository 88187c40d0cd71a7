import { describe, expect, it } from '@jest/globals';
import { instantOf, localTime } from '../../src/scenarios/moments.js';
import type { Moment } from '../../src/scenarios/moments.js';
import { referencesIn, resolved } from '../../src/scenarios/references.js';
import { numberInFull, payloadInFull } from '../../src/scenarios/shorthands.js';

describe('moments', () => {
  /** Friday, 13 February 2026, half past nine in Shanghai; Saturday the 14th is worked, the 15th to the 23rd are off. */
  const now = '2026-02-13T01:30:00.000Z';

  it.each<[Moment | undefined, string]>([
    [undefined, '2026-02-13 09:35'],
    ['2026-03-05T14:20', '2026-03-05 14:20'],
    ['2026-03-05', '2026-03-05 09:00'],
    ['16:45', '2026-02-13 16:45'],
    ['2026-03-05T01:00:00Z', '2026-03-05 09:00'],
    ['2026-03-05T09:00:00+08:00', '2026-03-05 09:00'],
    [{ on: '2026-03-05T10:10' }, '2026-03-05 10:10'],
    [{ on: '2026-03-05', time: '10:10' }, '2026-03-05 10:10'],
    [{ afterDays: 3 }, '2026-02-16 09:00'],
    [{ afterWorkingDays: 2, time: '15:00' }, '2026-02-24 15:00'],
    [{ afterMonths: 6 }, '2026-08-13 09:00'],
  ])('%j', (moment, local) => {
    expect(localTime(instantOf(moment, now))).toBe(local);
  });

  it('never lie in the past', () => {
    expect(() => instantOf('09:00', now)).toThrow('turns the clock back from 2026-02-13 09:30 to 2026-02-13 09:00');
    expect(() => instantOf('soon', now)).toThrow('names no moment: "soon"');
  });
});

describe('references', () => {
  const known = {
    today: '2026-03-05',
    people: new Map([['li', 'p-1']]),
    results: new Map([['photo', { seq: 7, sha256: 'abc' }]]),
    evidence: ['evidence.7'],
    pointsMet: [{ code: 'x', met: true }],
    newestPaper: (code: string) => (code === 'inquiry-record' ? 'inquiry-record.5' : null),
  };

  it.each<[string, unknown]>([
    ['$li', 'p-1'],
    ['$today', '2026-03-05'],
    ['$today+30', '2026-04-04'],
    ['$today-5', '2026-02-28'],
    ['$evidence', ['evidence.7']],
    ['$points.met', known.pointsMet],
    ['$newest.inquiry-record', 'inquiry-record.5'],
    ['$photo.evidence', 'evidence.7'],
    ['$photo.seq', 7],
    ['$photo.sha256', 'abc'],
    ['$photo.on-site-inspection-record', 'on-site-inspection-record.7'],
    ['价格 $5', '价格 $5'],
    ['$5', '$5'],
  ])('%s', (text, value) => {
    expect(resolved({ a: [{ b: text }] }, known)).toEqual({ a: [{ b: value }] });
  });

  it.each(['$newest.hearing-record', '$photo', '$gao'])('%s is answered by nothing', (text) => {
    expect(() => resolved(text, known)).toThrow(`nothing answers ${text}`);
  });

  it('are found before they are answered', () => {
    const payload = { a: '$li', b: ['$photo.sha256', '$today+3', '$newest.x', '$evidence'], c: 'li' };
    expect(referencesIn(payload)).toEqual(['li', 'photo']);
  });
});

describe('what a payload may leave out', () => {
  const day = { act: 'record-inquiry', today: '2026-03-05' };

  it('the day, the second officer, the digest; stated ones stay', () => {
    expect(payloadInFull({}, { ...day, coOfficerId: 'p-2' })).toEqual({ occurredOn: '2026-03-05', coOfficerId: 'p-2' });
    expect(payloadInFull({ occurredOn: '2026-03-04', coOfficerId: 'p-1' }, { ...day, coOfficerId: 'p-2' })).toEqual({
      occurredOn: '2026-03-04',
      coOfficerId: 'p-1',
    });
    expect(payloadInFull({}, { act: 'archive', today: '2026-03-05', sha256: 'abc' })).toEqual({ sha256: 'abc' });
  });

  it('circumstances that do not hold', () => {
    const { findings } = payloadInFull({ findings: { circumstances: ['placeInspected'] } }, day) as {
      findings: { circumstances: Record<string, boolean> };
    };
    expect(Object.keys(findings.circumstances)).toHaveLength(9);
    expect(findings.circumstances).toMatchObject({ placeInspected: true, suspectedCrime: false });
  });

  it.each([
    ['11010519491231002', '11010519491231002X'],
    ['91350100M000100Y4', '91350100M000100Y43'],
    ['41990019660412101X', '41990019660412101X'],
  ])('the check character of %s', (number, full) => {
    expect(numberInFull(number)).toEqual(full);
    expect(payloadInFull({ party: { identityNumber: number } }, { act: 'x', today: '' })).toEqual({
      party: { identityNumber: full },
    });
  });
});
