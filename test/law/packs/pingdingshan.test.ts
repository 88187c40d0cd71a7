import { describe, expect, it } from '@jest/globals';
import { currentLawPack, defaultHolidayData, lawPackOf, lawPacks } from '../../../src/law/packs/index.js';
import { NEEDED_PERIODS } from '../../../src/law/packs/validate.js';
import { definitionFor, definitionOf } from '../../../src/law/periods/definitions.js';

const pack = lawPackOf('cn-henan-pingdingshan/2026-08');

describe('法规包 cn-henan-pingdingshan/2026-08', () => {
  it('is found by its id and by no other, and is the one for new cases', () => {
    expect(currentLawPack).toBe(pack);
    expect(lawPacks()).toEqual([pack]);
    for (const id of ['', 'cn-henan-pingdingshan', '__proto__']) expect(() => lawPackOf(id)).toThrow(RangeError);
  });

  it('holds all periods and both catalogues', () => {
    expect(pack.periods).toHaveLength(68);
    expect(pack.catalogue.ordinary).toHaveLength(50);
    expect(pack.catalogue.simplified).toHaveLength(24);
    for (const code of NEEDED_PERIODS) expect(definitionOf(pack, code).code).toBe(code);
  });

  it('is plain data: it survives being written and read', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
    expect(JSON.parse(JSON.stringify(defaultHolidayData))).toEqual(defaultHolidayData);
  });

  it.each([
    ['行政处罚法 第36条', 'limitation-general', 2, 'year', 'at-most'],
    ['行政处罚法 第36条', 'limitation-life-health', 5, 'year', 'at-most'],
    ['行政处罚法 第56条、第85条', 'evidence-preservation', 7, 'working-day', 'at-most'],
    ['行政处罚法 第60条', 'case-decision', 90, 'calendar-day', 'at-most'],
    ['行政处罚法 第64条第1项、第85条', 'hearing-request', 5, 'working-day', 'at-most'],
    ['行政处罚法 第64条第2项、第85条', 'hearing-notice', 7, 'working-day', 'at-least'],
    ['行政处罚法 第66条、第67条、第72条', 'fine-payment', 15, 'calendar-day', 'at-most'],
    ['行政强制法 第54条、第69条', 'demand-before-court', 10, 'working-day', 'at-least'],
    ['民事诉讼法 第95条; 行政处罚法 第61条', 'public-notice-service', 30, 'calendar-day', 'at-least'],
    ['行政复议法 第20条', 'reconsideration-application', 60, 'calendar-day', 'at-most'],
    ['行政诉讼法 第46条', 'litigation-direct', 6, 'month', 'at-most'],
    ['行政强制法 第19条', 'coercive-measure-urgent-report', 24, 'hour', 'at-most'],
  ] as const)('%s: %s is %d %s, %s', (basis, code, length, unit, mode) => {
    expect(definitionOf(pack, code)).toMatchObject({ basis, length, unit, mode, verified: true });
  });

  it('行政处罚法 第44条: five working days to defend in every field, three in agriculture', () => {
    const days = (field: string) => definitionFor(pack, 'defence', field)?.length;
    for (const field of ['planning', 'transport', 'water', 'fire', 'housing']) expect(days(field)).toBe(5);
    expect(days('agriculture')).toBe(3);
  });

  it('国办发〔2018〕118号: five working days to review, ten in housing and market regulation', () => {
    const days = (field: string) => definitionFor(pack, 'legal-review', field)?.length;
    for (const field of ['planning', 'transport', 'water', 'fire', 'agriculture']) expect(days(field)).toBe(5);
    for (const field of ['housing', 'market']) expect(days(field)).toBe(10);
  });

  it('行政处罚法 第76条第2款: a clue is checked within a period only where a rule of the field sets one', () => {
    expect(definitionFor(pack, 'clue-check', 'agriculture')?.length).toBe(7);
    expect(definitionFor(pack, 'clue-check', 'planning')).toBeNull();
  });

  it('行政处罚法 第52条第3款: the on-the-spot decision is recorded as the field says', () => {
    const period = definitionFor(pack, 'spot-decision-record', 'transport');
    expect(period).toMatchObject({ length: 5, unit: 'calendar-day' });
    expect(definitionFor(pack, 'spot-decision-record', 'agriculture')).toMatchObject({
      length: 2,
      unit: 'working-day',
    });
  });

  it('行政处罚法 第60条: the period is extended by thirty days, once, in the fields whose rules know it', () => {
    for (const field of ['transport', 'agriculture', 'housing', 'market']) {
      expect(pack.extensions[field]).toMatchObject({ days: 30, times: 1 });
      expect(definitionFor(pack, 'decision-extension', field)?.length).toBe(30);
    }
    for (const field of ['planning', 'water', 'fire']) {
      expect(pack.extensions[field]).toBeUndefined();
      expect(definitionFor(pack, 'decision-extension', field)).toBeNull();
    }
  });

  it('河南省行政处罚听证办法 第4条、河南省重大行政处罚备案审查办法 第3条: amounts in fen', () => {
    expect(pack.hearingLine).toMatchObject({ citizenFen: 500_000, organisationFen: 5_000_000 });
    expect(pack.majorLine).toMatchObject({ citizenFen: 1_000_000, organisationFen: 10_000_000 });
  });

  it('行政处罚法 第72条: three per cent a day, at most the fine', () => {
    expect(pack.surcharge).toMatchObject({ perDayPerMille: 30, capPercent: 100 });
  });

  it('国办发〔2018〕118号 (十三): seven points of review', () => {
    expect(pack.reviewPoints).toHaveLength(7);
  });

  it('says of what it could not verify that it did not, and of what is policy that it is', () => {
    const unverified = pack.catalogue.ordinary.filter(({ verified }) => !verified).map(({ code }) => code);
    expect(unverified).toEqual(['seizure-disposal-record', 're-inspection-record', 'reference-sheet']);
    expect(pack.policies.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['collectiveDiscussion.minimumMembers', 'qualification.testWithinMonths']),
    );
  });

  it('行政处罚法 第42条: records of two officers need two', () => {
    const records = ['on-site-inspection-record', 'inquiry-record', 'party-identity', 'seizure-decision-and-list'];
    for (const code of records) {
      const entry = pack.catalogue.ordinary.find((each) => each.code === code);
      expect(entry?.signedBy).toEqual(['handle', 'handle']);
    }
  });
});
