import { describe, expect, it } from '@jest/globals';
import { currentLawPack as pack } from '../../../src/law/packs/index.js';
import type { CatalogueEntry, LawPack, PeriodDefinition } from '../../../src/law/packs/law-pack.js';
import { readCatalogue, readPeriods } from '../../../src/law/packs/pack-data.js';
import { assertValidPack } from '../../../src/law/packs/validate.js';

const withEntry = (code: string, change: Partial<CatalogueEntry>): LawPack => ({
  ...pack,
  catalogue: {
    ...pack.catalogue,
    ordinary: pack.catalogue.ordinary.map((entry) => (entry.code === code ? { ...entry, ...change } : entry)),
  },
});

const withPeriod = (code: string, change: Partial<PeriodDefinition>): LawPack => ({
  ...pack,
  periods: pack.periods.map((period) => (period.code === code ? { ...period, ...change } : period)),
});

const first = <T>(list: readonly T[]): T => list[0]!;

const FAULTY: readonly (readonly [string, LawPack, string])[] = [
  ['an id without a month', { ...pack, id: 'henan' }, 'its id is not of the form'],
  ['a day that does not exist', { ...pack, inForceFrom: '2026-02-30' }, 'inForceFrom is no day: 2026-02-30'],
  ['a name in one language', { ...pack, name: { zh: '名', en: ' ' } }, 'name is not told in both languages'],
  ['a period twice', { ...pack, periods: [...pack.periods, first(pack.periods)] }, 'limitation-general is there twice'],
  [
    'a needed period missing',
    { ...pack, periods: pack.periods.filter(({ code }) => code !== 'fine-payment') },
    'fine-payment is needed and missing',
  ],
  [
    'a period of no length',
    withPeriod('fine-payment', { length: 0 }),
    'fine-payment.length is no positive whole number: 0',
  ],
  ['a period of half a day', withPeriod('fine-payment', { length: 0.5 }), 'fine-payment.length'],
  ['a period without basis', withPeriod('fine-payment', { basis: ' ' }), 'period fine-payment names no basis'],
  [
    'a period without name',
    withPeriod('fine-payment', { name: { zh: '', en: 'x' } }),
    'period fine-payment is not told',
  ],
  [
    'an entry twice',
    {
      ...pack,
      catalogue: {
        ...pack.catalogue,
        simplified: [first(pack.catalogue.simplified), first(pack.catalogue.simplified)],
      },
    },
    'catalogue simplified: file-cover is there twice',
  ],
  [
    'an unknown circumstance',
    withEntry('file-cover', { when: 'full-moon' }),
    'file-cover refers to an unknown circumstance full-moon',
  ],
  ['an inherited circumstance', withEntry('file-cover', { when: 'toString' }), 'unknown circumstance toString'],
  ['an entry without basis', withEntry('file-cover', { basis: '' }), 'file-cover names no basis'],
  [
    'an unknown paper before',
    withEntry('prior-notice', { after: ['nothing'] }),
    'prior-notice comes after an unknown paper nothing',
  ],
  ['a paper before itself', withEntry('prior-notice', { after: ['prior-notice'] }), 'prior-notice comes after itself'],
  ['no gate of service', withEntry('prior-notice', { servedBefore: null }), 'prior-notice must name a gate of service'],
  [
    'a needless gate of service',
    withEntry('file-cover', { servedBefore: 'archive' }),
    'file-cover must name a gate of service',
  ],
  [
    'service before the paper',
    withEntry('prior-notice', { servedBefore: 'review' }),
    'prior-notice would have to be served before it is due',
  ],
  ['no amount of the line', { ...pack, hearingLine: { ...pack.hearingLine, citizenFen: 0 } }, 'hearingLine.citizenFen'],
  [
    'a negative amount',
    { ...pack, majorLine: { ...pack.majorLine, organisationFen: -1 } },
    'majorLine.organisationFen',
  ],
  ['a line without basis', { ...pack, majorLine: { ...pack.majorLine, basis: '' } }, 'majorLine names no basis'],
  ['a single officer', { ...pack, officers: { ...pack.officers, minimum: 1 } }, 'officers.minimum is below two: 1'],
  ['officers not a number', { ...pack, officers: { ...pack.officers, minimum: NaN } }, 'officers.minimum is below two'],
  [
    'a discussion with oneself',
    { ...pack, collectiveDiscussion: { ...pack.collectiveDiscussion, minimumMembers: 1 } },
    'collectiveDiscussion.minimumMembers is below two: 1',
  ],
  [
    'more signatures than members',
    { ...pack, collectiveDiscussion: { ...pack.collectiveDiscussion, minimumMembers: 2 } },
    'the record of a discussion of 2 asks for 3 signatures',
  ],
  [
    'a surcharge beyond the fine',
    { ...pack, surcharge: { ...pack.surcharge, capPercent: 101 } },
    'surcharge.capPercent exceeds',
  ],
  ['no age', { ...pack, criminalAge: { ...pack.criminalAge, noPenaltyUnder: 0 } }, 'criminalAge.noPenaltyUnder'],
  ['no hours', { ...pack, qualification: { ...pack.qualification, trainingHours: 0 } }, 'qualification.trainingHours'],
  [
    'no day of the reform',
    { ...pack, qualification: { ...pack.qualification, firstReviewersSince: '2018' } },
    'qualification.firstReviewersSince is no day: 2018',
  ],
  ['an unknown role', { ...pack, periodChoice: { lunch: { general: 'fine-payment' } } }, 'unknown role lunch'],
  [
    'a choice of nothing',
    { ...pack, periodChoice: { defence: { general: 'none' } } },
    'periodChoice.defence.general names no period: none',
  ],
  [
    'an extension by nothing',
    { ...pack, extensions: { fire: { days: 0, times: 1, basis: 'b' } } },
    'extensions.fire.days',
  ],
  [
    'an extension without basis',
    { ...pack, extensions: { fire: { days: 30, times: 1, basis: '' } } },
    'extensions.fire names no basis',
  ],
  ['no points of review', { ...pack, reviewPoints: [] }, 'reviewPoints: there is none'],
  [
    'a point twice',
    { ...pack, reviewPoints: [...pack.reviewPoints, first(pack.reviewPoints)] },
    'reviewPoints: body-and-staff is there twice',
  ],
  [
    'a warning that turns red before yellow',
    { ...pack, warnings: { ...pack.warnings, long: { yellowDays: 5, redDays: 6 } } },
    'warnings.long turns red before yellow',
  ],
  [
    'no days of warning',
    { ...pack, warnings: { ...pack.warnings, short: { upToDays: 15, yellowDays: 3, redDays: 0 } } },
    'warnings.short.redDays is no positive whole number: 0',
  ],
  [
    'a policy without text',
    { ...pack, policies: [{ value: 'officers', text: { zh: '', en: '' }, basis: 'b' }] },
    'policy officers is not told in both languages',
  ],
];

describe('assertValidPack', () => {
  it('accepts the current pack', () => {
    expect(() => assertValidPack(pack)).not.toThrow();
  });

  it.each(FAULTY)('refuses %s', (_, faulty, fault) => {
    expect(() => assertValidPack(faulty)).toThrow(RangeError);
    expect(() => assertValidPack(faulty)).toThrow(fault);
  });

  it('names every fault, not only the first', () => {
    const faulty = { ...withEntry('file-cover', { when: 'full-moon' }), reviewPoints: [] };
    expect(() => assertValidPack(faulty)).toThrow(/full-moon.*reviewPoints: there is none/);
  });
});

describe('reading data kept as JSON', () => {
  const period = first(pack.periods);
  const entry = first(pack.catalogue.ordinary);

  it('keeps what is right', () => {
    expect(readPeriods([period])).toEqual([period]);
    expect(readCatalogue([entry])).toEqual([entry]);
  });

  it.each([
    ['unit', () => readPeriods([{ ...period, unit: 'moon' }])],
    ['mode', () => readPeriods([{ ...period, mode: 'about' }])],
    ['volume', () => readCatalogue([{ ...entry, volume: 'third' }])],
    ['gate', () => readCatalogue([{ ...entry, gate: 'back-door' }])],
    ['duty', () => readCatalogue([{ ...entry, signedBy: ['guest'] }])],
    ['gate of service', () => readCatalogue([{ ...entry, servedBefore: 'never' }])],
  ])('refuses an unknown %s', (_, read) => {
    expect(read).toThrow(RangeError);
  });
});
