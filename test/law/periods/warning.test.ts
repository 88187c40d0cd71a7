import { describe, expect, it } from '@jest/globals';
import type { CaseRecord } from '../../../src/law/case-record.js';
import { periodsOf, type CasePeriod } from '../../../src/law/periods/case-periods.js';
import { daysAhead } from '../../../src/law/periods/warning.js';
import { dutyFor } from '../../../src/law/periods/responsible.js';
import { currentLawPack } from '../../../src/law/packs/index.js';
import type { Day } from '../../../src/law/time.js';
import { aCase, aFinedCase, aNotice, calendar, pack, payment } from './support.js';

const on = (record: CaseRecord, code: string, today: Day): CasePeriod | undefined =>
  periodsOf(record, pack, calendar, today).find((period) => period.code === code);

describe('期限预警: a duty turns yellow, then red, and stays marked once it is late', () => {
  // Ninety days from 2 March 2026 run through Monday, 1 June: yellow from 17, red from 27 May.
  it.each([
    ['2026-05-16', 'none', 16, 0],
    ['2026-05-17', 'yellow', 15, 0],
    ['2026-05-26', 'yellow', 6, 0],
    ['2026-05-27', 'red', 5, 0],
    ['2026-06-01', 'red', 0, 0],
    ['2026-06-02', 'breached', -1, 1],
    ['2026-06-30', 'breached', -29, 29],
  ] as const)('long: on %s it is %s', (today, level, daysLeft, daysLate) => {
    expect(on(aCase(), 'case-decision', today)).toMatchObject({ level, daysLeft, daysLate, yellowOn: '2026-05-17' });
  });

  // Five working days from Monday, 16 March 2026 run through Monday, 23 March.
  it.each([
    ['2026-03-19', 'none'],
    ['2026-03-20', 'yellow'],
    ['2026-03-22', 'red'],
    ['2026-03-23', 'red'],
    ['2026-03-24', 'breached'],
  ] as const)('short: on %s it is %s', (today, level) => {
    expect(on(aCase({ submittedOn: '2026-03-16' }), 'legal-review-agriculture', today)?.level).toBe(level);
  });

  it('done late, it says by how many days, for good', () => {
    const paid = aFinedCase({ payments: [payment('2026-06-20', 100_000)] });
    expect(on(paid, 'fine-payment', '2026-12-31')).toMatchObject({
      level: 'breached',
      daysLeft: null,
      daysLate: 4,
      doneOn: '2026-06-20',
      yellowOn: null,
    });
  });

  it('done in time, suspended or fallen away, it is not warned of', () => {
    const suspended = aCase({ exclusions: [{ reason: 'suspension', from: '2026-03-10', until: null }] });
    for (const record of [suspended, aCase({ ending: 'withdrawn' })]) {
      expect(on(record, 'case-decision', '2026-06-30')).toMatchObject({ level: 'none', daysLeft: null, daysLate: 0 });
    }
  });

  it('a right that lapses is not warned of', () => {
    const told = aCase({ notices: [aNotice('2026-03-20', { hearingRight: true })] });
    for (const today of ['2026-03-26', '2026-03-27', '2026-03-30']) {
      expect(on(told, 'hearing-request', today)).toMatchObject({ level: 'none', yellowOn: null, daysLate: 0 });
    }
  });

  it('how long a period is decides how early: hours and days are short, months and years long', () => {
    const { short, long } = pack.warnings;
    const ahead = (length: number, unit: 'hour' | 'working-day' | 'calendar-day' | 'month' | 'year') =>
      daysAhead({ length, unit }, pack);
    expect([ahead(24, 'hour'), ahead(15, 'working-day'), ahead(15, 'calendar-day')]).toEqual([short, short, short]);
    expect([ahead(16, 'calendar-day'), ahead(1, 'month'), ahead(2, 'year'), ahead(361, 'hour')]).toEqual([
      ...[long, long, long, long],
    ]);
  });
});

describe('由谁办理: whose turn a period is', () => {
  const duty = (code: string) => {
    const definition = currentLawPack.periods.find((each) => each.code === code);
    return definition && dutyFor(definition);
  };

  it('the handlers’, the reviewer’s, the head’s, the clerk’s; nobody’s where the party or the police must act', () => {
    expect(
      ['case-decision', 'legal-review-agriculture', 'crime-transfer-decision', 'publicity-penalty'].map(duty),
    ).toEqual(['handle', 'review', 'decide', 'clerk']);
    expect(['fine-payment', 'hearing-request', 'police-reconsideration-decision'].map(duty)).toEqual([
      null,
      null,
      null,
    ]);
  });
});
