import { describe, expect, it } from '@jest/globals';
import { definitionOf } from '../../../src/law/periods/definitions.js';
import { decisionSentOn, endingDay } from '../../../src/law/periods/file-days.js';
import { fineOf, principalOf } from '../../../src/law/periods/money.js';
import { dueDay, lastDay } from '../../../src/law/periods/period.js';
import { decisionDue, defencePeriodEnd } from '../../../src/law/periods/questions.js';
import { standingOf, type Course } from '../../../src/law/periods/status.js';
import { addWorkingDays, isWorkingDay } from '../../../src/law/periods/working-calendar.js';
import { aCase, aDecision, aFinedCase, aNotice, calendar, pack, question, span } from './support.js';

describe('a period that the pack does not define', () => {
  it('is a fault of the pack', () => {
    expect(() => definitionOf(pack, 'nothing')).toThrow('law pack test/1 defines no period nothing');
  });

  it('to defend oneself: what was told counts from its receipt', () => {
    const told = aCase({ notices: [aNotice('2026-03-02')] });
    expect(defencePeriodEnd(told, { ...pack, periodChoice: {} }, calendar)).toBe('2026-03-02');
    expect(defencePeriodEnd(aCase(), pack, calendar)).toBeNull();
  });
});

describe('a period that does not run', () => {
  const standing = question({ length: 5, unit: 'working-day' }, '2026-03-02', { excluded: [span('2026-03-03', null)] });

  it('has no last day', () => {
    expect(dueDay(standing)).toBeNull();
    expect(() => lastDay(standing)).toThrow('the period test does not run');
    expect(decisionDue(aCase({ filedOn: null }), pack, calendar)).toBeNull();
  });

  it('is suspended, a waiting time as well', () => {
    const waiting: Course = { nature: 'wait', doneOn: null, lapsed: false, lapsedOn: null };
    expect(standingOf({ dueOn: null }, waiting, '2026-03-02')).toEqual({ status: 'suspended', endedOn: null });
  });
});

describe('days of a case that the record does not say', () => {
  it.each(['referred', 'withdrawn', 'performance-terminated'] as const)('when it ended as %s', (ending) => {
    expect(endingDay(aCase({ ending }))).toBeNull();
  });

  it('when it ended with papers, replies or remedies that are not there', () => {
    for (const ending of ['not-filed', 'transferred-to-police', 'no-penalty', 'decision-revoked'] as const)
      expect(endingDay(aCase({ ending }))).toBeNull();
    expect(endingDay(aCase({ ending: 'dismissed', decision: aDecision() }))).toBe('2026-06-01');
  });

  it('when nothing was decided', () => {
    expect(decisionSentOn(aCase())).toBeNull();
    expect([fineOf(aCase()), principalOf(aCase())]).toEqual([0, 0]);
  });
});

describe('sums', () => {
  it('fines alone bear a surcharge; what is confiscated is owed, too; what has no amount adds nothing', () => {
    const penalties = [
      { kind: 'fine' as const, amountFen: 3 },
      { kind: 'fine' as const },
      { kind: 'confiscation' as const, amountFen: 5 },
      { kind: 'warning' as const },
    ];
    const fined = aFinedCase({}, { decision: aDecision({ penalties }) });
    expect([fineOf(fined), principalOf(fined)]).toEqual([3, 8]);
  });
});

describe('行政处罚法 第85条: working days', () => {
  it('are Monday to Friday, without holidays, with weekend days worked instead', () => {
    // 15 to 23 February 2026 off; Saturday, 28 February worked.
    expect(
      ['2026-02-13', '2026-02-16', '2026-02-28', '2026-03-01', '2026-03-07'].map((day) => isWorkingDay(calendar, day)),
    ).toEqual([true, false, true, false, false]);
  });

  it('are counted from the day after', () => {
    expect(addWorkingDays(calendar, '2026-03-06', 1)).toBe('2026-03-09');
    expect(addWorkingDays(calendar, '2026-02-27', 2)).toBe('2026-03-02');
    expect(addWorkingDays(calendar, '2026-03-06', 0)).toBe('2026-03-06');
  });
});
