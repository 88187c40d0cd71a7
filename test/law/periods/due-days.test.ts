import { describe, expect, it } from '@jest/globals';
import { dueDaysOf, periodsOf } from '../../../src/law/periods/case-periods.js';
import { aCase, aDecision, aFinedCase, aNotice, calendar, pack, payment } from './support.js';

const cases = [
  ['filed', aCase()],
  ['suspended', aCase({ exclusions: [{ reason: 'suspension', from: '2026-03-10', until: null }] })],
  [
    'extended',
    aCase({ extensionDays: 30, exclusions: [{ reason: 'hearing', from: '2026-03-10', until: '2026-03-20' }] }),
  ],
  ['told', aCase({ notices: [aNotice('2026-03-20', { hearingRight: true })], submittedOn: '2026-03-16' })],
  ['decided', aCase({ decision: aDecision({ servedOn: null }) })],
  ['fined', aFinedCase()],
  ['paid', aFinedCase({ payments: [payment('2026-06-10', 100_000)] })],
  ['withdrawn', aCase({ ending: 'withdrawn' })],
] as const;

describe('due days without explanations (行政处罚法 第60条、第85条)', () => {
  it.each(cases)('are those of the periods of a case that is %s', (_name, record) => {
    for (const today of ['2026-03-12', '2026-06-16', '2027-01-04']) {
      const explained = periodsOf(record, pack, calendar, today);
      const brief = dueDaysOf(record, pack, calendar, today);
      for (const [index, { definition, ...standing }] of brief.entries()) {
        const { code, mode } = definition;
        expect(explained[index]).toMatchObject({ code, mode, ...standing });
      }
      expect(brief).toHaveLength(explained.length);
    }
  });
});
