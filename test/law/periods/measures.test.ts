import { describe, expect, it } from '@jest/globals';
import type { CaseRecord } from '../../../src/law/case-record.js';
import { currentLawPack } from '../../../src/law/packs/index.js';
import { periodsOf } from '../../../src/law/periods/case-periods.js';
import { recompute } from '../../../src/law/periods/explanation.js';
import type { LedCase } from '../../builders/led-case.js';
import { lifted, ordered, reInspected, seized, seizedUrgently } from '../../builders/measures.js';
import { spotDecided, spotHandedOver } from '../../builders/spot-case.js';
import { filed, WORDS } from '../../builders/stages.js';
import { FACTS } from '../../builders/township-facts.js';

function periods(record: CaseRecord, code: string, today: string) {
  return periodsOf(record, currentLawPack, FACTS.calendar, today).filter((period) => period.code === code);
}
const standing = ({ record }: LedCase, code: string, today: string) =>
  periods(record, code, today).map(({ dueOn, status }) => [dueOn, status]);

describe('行政强制法 第25条: the period of a seizure', () => {
  it('is thirty days, and the day it ends on does not move', () => {
    // Thirty days from 2 March 2026 end on 1 April; from 5 March, on Saturday, 4 April.
    expect(standing(seized(filed()), 'seizure', '2026-04-01')).toEqual([['2026-04-01', 'running']]);
    expect(standing(seized(filed()), 'seizure', '2026-04-02')).toEqual([['2026-04-01', 'breached']]);
    expect(standing(seized(filed().later(3)), 'seizure', '2026-03-10')).toEqual([['2026-04-04', 'running']]);
  });

  it('says whose it is, as every period of a measure does', () => {
    const led = seized(filed());
    const of = periods(led.record, 'seizure', '2026-03-10').map(({ measureId }) => measureId);
    expect(of).toEqual([led.measure('seizure')]);
    expect(periods(led.record, 'case-decision', '2026-03-10').map(({ measureId }) => measureId)).toEqual([null]);
  });

  it('is met by the lifting', () => {
    expect(standing(lifted(seized(filed()).later(5)), 'seizure', '2026-05-01')).toEqual([['2026-04-01', 'met']]);
  });

  it('is longer by the extension and by the time of testing, and explains it', () => {
    const led = seized(filed());
    led
      .do('request-seizure-extension', 'handler-1', { measureId: led.measure('seizure'), days: 20, reasons: WORDS })
      .do('approve-seizure-extension', 'approver', { opinion: WORDS })
      .byTwo('notify-appraisal-time', {
        ...{ measureId: led.measure('seizure'), from: '2026-03-05', until: '2026-03-10', purpose: WORDS },
      });
    const [period] = periods(led.record, 'seizure', '2026-03-10');
    expect(period).toMatchObject({ dueOn: '2026-04-26', extensionDays: 20 });
    expect(period && recompute(period.explanation)).toBe('2026-04-26');
    expect(JSON.stringify(period?.explanation)).toContain('行政强制法 第25条第3款');
  });
});

describe('行政强制法 第19条: the report of an urgent seizure', () => {
  it('is due within 24 hours, to the minute', () => {
    const [period] = periods(seizedUrgently(filed()).record, 'coercive-measure-urgent-report', '2026-03-02');
    expect(period).toMatchObject({ dueAt: '2026-03-03T01:00:00.000Z', status: 'running' });
  });

  it('is met by the report, and falls away with the lifting', () => {
    const led = seizedUrgently(filed());
    led.do('report-urgent-seizure', 'handler-1', { measureId: led.measure('seizure'), reasons: WORDS });
    expect(standing(led, 'coercive-measure-urgent-report', '2026-03-05')).toEqual([['2026-03-03', 'met']]);
    const gone = lifted(seizedUrgently(filed()), 'not-approved');
    expect(standing(gone, 'coercive-measure-urgent-report', '2026-03-05')).toEqual([['2026-03-03', 'ended']]);
  });

  it('does not run where the seizure was approved first', () => {
    expect(standing(seized(filed()), 'coercive-measure-urgent-report', '2026-03-02')).toEqual([]);
  });
});

describe('行政处罚法 第28条第1款: the term of an order to correct', () => {
  it('is the day the order sets, one for each order', () => {
    const led = reInspected(ordered(filed(), '2026-03-09').later(8), 'not-corrected');
    led.byTwo('order-correction-again', {
      ...{ measureId: led.measure('correction-order'), order: WORDS, correctBy: '2026-03-20' },
    });
    expect(standing(led, 'correction-term', '2026-03-11')).toEqual([
      ['2026-03-09', 'breached'],
      ['2026-03-20', 'running'],
    ]);
    expect(standing(reInspected(led.later(12)), 'correction-term', '2026-03-22')[1]).toEqual(['2026-03-20', 'met']);
  });

  it('is met where the breach was found corrected, before its end or after', () => {
    expect(standing(reInspected(ordered(filed(), '2026-03-09').later(2)), 'correction-term', '2026-03-30')).toEqual([
      ['2026-03-09', 'met'],
    ]);
  });
});

// The agriculture rule's two working days stand in where no rule of the field says otherwise; transport has five days.
describe('行政处罚法 第52条、第71条: after a decision on the spot', () => {
  it('it is reported in time', () => {
    expect(standing(spotHandedOver(), 'spot-decision-record-transport', '2026-03-02')).toEqual([
      ['2026-03-09', 'running'],
    ]);
    expect(standing(spotHandedOver().reported(), 'spot-decision-record-transport', '2026-03-20')).toEqual([
      ['2026-03-09', 'met'],
    ]);
    const elsewhere = { ...spotDecided().record, field: 'fire' };
    expect(periods(elsewhere, 'spot-decision-record-agriculture', '2026-03-02')).toMatchObject([
      { dueOn: '2026-03-04' },
    ]);
  });

  it('cash goes to the agency within two working days, and within two more to the bank', () => {
    const led = spotHandedOver().collected();
    expect(standing(led, 'cash-to-agency', '2026-03-02')).toEqual([['2026-03-04', 'running']]);
    expect(standing(led, 'cash-to-bank', '2026-03-02')).toEqual([]);
    led.later(1).do('hand-over-cash', 'clerk', {
      ...{ collectionSeq: led.record.performance.cash[0]?.seq, handedOverOn: '2026-03-03', note: WORDS },
    });
    expect(standing(led, 'cash-to-agency', '2026-03-10')).toEqual([['2026-03-04', 'met']]);
    expect(standing(led, 'cash-to-bank', '2026-03-03')).toEqual([['2026-03-05', 'running']]);
  });

  it('行政复议法 第23条: reconsideration comes first; there is no direct suit', () => {
    const codes = periodsOf(spotHandedOver().record, currentLawPack, FACTS.calendar, '2026-03-03').map(
      ({ code }) => code,
    );
    expect(codes).toContain('reconsideration-application');
    expect(codes).not.toContain('litigation-direct');
  });
});
