import { describe, expect, it } from '@jest/globals';
import type { CaseRecord } from '../../../src/law/case-record.js';
import type { Day } from '../../../src/law/time.js';
import { aPaper, standing } from './standing.js';
import { aCase, aDecision, aFinedCase, payment } from './support.js';

const remedy = (kind: 'reconsideration' | 'litigation', from: Day, until: Day | null = null) => ({ kind, from, until });

describe('行政处罚法 第61条、第48条: service and publication', () => {
  const decided = (change: Partial<CaseRecord> = {}) => aCase({ decision: aDecision({ servedOn: null }), ...change });

  it('are due within seven working days of the decision', () => {
    for (const code of ['decision-service', 'publicity-penalty']) {
      expect(standing(decided(), code, '2026-06-10')).toEqual([['2026-06-10', 'running', null]]);
      expect(standing(decided(), code, '2026-06-11')).toEqual([['2026-06-10', 'breached', null]]);
    }
  });

  it('service counts from the day of sending, also by public notice', () => {
    const service = { method: 'public-notice' as const, servedOn: '2026-06-02', effectiveOn: '2026-07-02' };
    const noticed = decided({
      decision: aDecision({ servedOn: '2026-07-02' }),
      file: [aPaper('penalty-decision', '2026-06-01', { id: 'penalty-decision.8', service })],
    });
    expect(standing(noticed, 'decision-service', '2026-07-10')).toEqual([['2026-06-10', 'met', '2026-06-02']]);
    expect(standing(decided({ decision: aDecision() }), 'decision-service', '2026-07-10')).toEqual([
      ['2026-06-10', 'met', '2026-06-01'],
    ]);
  });

  it('publication is met by its paper, not asked of a case without penalty, and falls away with the penalty', () => {
    const published = decided({ file: [aPaper('publicity-and-filing-record', '2026-06-09')] });
    expect(standing(published, 'publicity-penalty', '2026-07-10')).toEqual([['2026-06-10', 'met', '2026-06-09']]);
    const letGo = decided({ decision: aDecision({ outcome: 'no-penalty', penalties: [] }) });
    expect(standing(letGo, 'publicity-penalty', '2026-06-02')).toEqual([]);
    const revoked = aFinedCase(
      { remedies: [remedy('reconsideration', '2026-06-03', '2026-06-05')] },
      { ending: 'decision-revoked' },
    );
    expect(standing(revoked, 'publicity-penalty', '2026-07-10')).toEqual([['2026-06-10', 'ended', '2026-06-05']]);
  });
});

describe('行政复议法 第20条; 行政诉讼法 第45条、第46条: remedies', () => {
  const codes = ['reconsideration-application', 'litigation-direct', 'litigation-after-reconsideration'];
  const all = (record: CaseRecord, today: Day) => codes.map((code) => standing(record, code, today));

  it('run from the receipt of the decision', () => {
    expect(all(aFinedCase(), '2026-07-31')).toEqual([
      [['2026-07-31', 'running', null]],
      [['2026-12-01', 'running', null]],
      [],
    ]);
    expect(all(aFinedCase(), '2026-12-02')).toEqual([
      [['2026-07-31', 'ended', '2026-07-31']],
      [['2026-12-01', 'ended', '2026-12-01']],
      [],
    ]);
  });

  it('one taken closes the direct way to the other; a reconsideration ended opens fifteen days to sue', () => {
    const reconsidered = aFinedCase({ remedies: [remedy('reconsideration', '2026-06-10')] });
    expect(all(reconsidered, '2026-06-20')).toEqual([
      [['2026-07-31', 'met', '2026-06-10']],
      [['2026-12-01', 'ended', '2026-06-10']],
      [],
    ]);
    const ended = aFinedCase({ remedies: [remedy('reconsideration', '2026-06-10', '2026-07-01')] });
    expect(all(ended, '2026-07-16')[2]).toEqual([['2026-07-16', 'running', null]]);
    const sued = aFinedCase({
      remedies: [remedy('reconsideration', '2026-06-10', '2026-07-01'), remedy('litigation', '2026-07-10')],
    });
    expect(all(sued, '2026-07-16')[2]).toEqual([['2026-07-16', 'met', '2026-07-10']]);
    const suedFirst = aFinedCase({
      remedies: [
        remedy('litigation', '2026-06-05', '2026-06-20'),
        remedy('reconsideration', '2026-06-10', '2026-07-01'),
      ],
    });
    expect(all(suedFirst, '2026-07-16')).toEqual([
      [['2026-07-31', 'met', '2026-06-10']],
      [['2026-12-01', 'ended', '2026-06-10']],
      [['2026-07-16', 'running', null]],
    ]);
    const suedOnly = aFinedCase({ remedies: [remedy('litigation', '2026-06-05')] });
    expect(all(suedOnly, '2026-07-16')).toEqual([
      [['2026-07-31', 'ended', '2026-06-05']],
      [['2026-12-01', 'met', '2026-06-05']],
      [],
    ]);
  });

  it('fall away with a decision revoked', () => {
    const revoked = aFinedCase(
      { remedies: [remedy('litigation', '2026-06-05', '2026-06-20')] },
      { ending: 'decision-revoked' },
    );
    expect(all(revoked, '2026-07-16')[0]).toEqual([['2026-07-31', 'ended', '2026-06-05']]);
    const otherwise = aFinedCase({}, { ending: 'decision-revoked' });
    expect(all(otherwise, '2026-07-16')[0]).toEqual([['2026-07-31', 'ended', null]]);
  });
});

describe('行政处罚法 第67条: payment', () => {
  it('is due within fifteen days, later where deferred; not of a decision without fine', () => {
    expect(standing(aFinedCase(), 'fine-payment', '2026-06-16')).toEqual([['2026-06-16', 'running', null]]);
    expect(standing(aFinedCase({ deferredUntil: '2026-09-30' }), 'fine-payment', '2026-07-01')).toEqual([
      ['2026-09-30', 'running', null],
    ]);
    const warned = aFinedCase({}, { decision: aDecision({ penalties: [{ kind: 'warning' }] }) });
    expect(standing(warned, 'fine-payment', '2026-06-16')).toEqual([]);
  });

  it('is met on the day the fine is paid up, in whatever order the payments were recorded', () => {
    const paid = aFinedCase({
      payments: [
        payment('2026-06-12', 50_000, 0, 12),
        payment('2026-06-10', 50_000, 0, 11),
        payment('2026-06-12', 1, 0, 10),
      ],
    });
    expect(standing(paid, 'fine-payment', '2026-07-01')).toEqual([['2026-06-16', 'met', '2026-06-12']]);
    const part = aFinedCase({ payments: [payment('2026-06-10', 99_999)] });
    expect(standing(part, 'fine-payment', '2026-07-01')).toEqual([['2026-06-16', 'breached', null]]);
  });
});

describe('行政强制法 第53条、第54条: demand and court', () => {
  it('the demand is waited for ten working days', () => {
    const demanded = aFinedCase({ demandServedOn: '2026-09-01' }, { file: [aPaper('demand-notice', '2026-09-01')] });
    expect(standing(demanded, 'demand-before-court', '2026-09-15')).toEqual([['2026-09-15', 'running', null]]);
    expect(standing(demanded, 'demand-before-court', '2026-09-16')).toEqual([['2026-09-15', 'ended', '2026-09-15']]);
    const early = aFinedCase({ demandServedOn: '2026-09-01', courtAppliedOn: '2026-09-10' });
    expect(standing(early, 'demand-before-court', '2026-09-16')).toEqual([['2026-09-15', 'breached', '2026-09-10']]);
    const over = { ...demanded, ending: 'performance-terminated' as const };
    expect(standing(over, 'demand-before-court', '2026-09-05')).toEqual([['2026-09-15', 'ended', null]]);
  });

  const court = (record: CaseRecord, today: Day) => standing(record, 'court-enforcement-application', today);

  it('the application begins with the end of the remedies, and is due three months later', () => {
    expect(court(aFinedCase(), '2026-11-30')).toEqual([]);
    expect(court(aFinedCase(), '2026-12-01')).toEqual([['2027-03-01', 'running', null]]);
    expect(court(aFinedCase({ courtAppliedOn: '2026-12-20' }), '2027-03-02')).toEqual([
      ['2027-03-01', 'met', '2026-12-20'],
    ]);
    expect(court(aFinedCase(), '2027-03-02')).toEqual([['2027-03-01', 'breached', null]]);
  });

  it('after a deferral that ends later, with the end of the deferral', () => {
    expect(court(aFinedCase({ deferredUntil: '2027-01-04' }), '2027-01-04')).toEqual([['2027-04-06', 'running', null]]);
    expect(court(aFinedCase({ deferredUntil: '2026-09-30' }), '2026-12-01')).toEqual([['2027-03-01', 'running', null]]);
  });

  it('after a remedy, with its end; after a reconsideration fifteen days later; not while one is pending', () => {
    const after = (...remedies: CaseRecord['performance']['remedies']) => court(aFinedCase({ remedies }), '2026-12-31');
    expect(after(remedy('litigation', '2026-06-10', '2026-10-20'))).toEqual([['2027-01-20', 'running', null]]);
    expect(after(remedy('reconsideration', '2026-06-10', '2026-10-12'))).toEqual([['2027-01-27', 'running', null]]);
    expect(
      after(remedy('reconsideration', '2026-06-10', '2026-07-01'), remedy('litigation', '2026-07-10', '2026-10-20')),
    ).toEqual([['2027-01-20', 'running', null]]);
    expect(
      after(remedy('litigation', '2026-07-10', '2026-10-20'), remedy('reconsideration', '2026-06-10', '2026-07-01')),
    ).toEqual([['2027-01-20', 'running', null]]);
    expect(after(remedy('reconsideration', '2026-06-10'))).toEqual([]);
  });

  it('is not asked of what was paid before it began, and falls away with what is paid since', () => {
    expect(court(aFinedCase({ payments: [payment('2026-06-10', 100_000)] }), '2026-12-31')).toEqual([]);
    const late = aFinedCase({ payments: [payment('2026-12-10', 100_000, 100_000)] });
    expect(court(late, '2026-12-31')).toEqual([['2027-03-01', 'ended', '2026-12-10']]);
    const dear = aFinedCase({ payments: [payment('2026-12-10', 100_000), payment('2026-12-20', 0, 100_000)] });
    expect(court(dear, '2026-12-31')).toEqual([['2027-03-01', 'ended', '2026-12-20']]);
    const without = aFinedCase({ payments: [payment('2026-12-10', 100_000)] });
    expect(court(without, '2026-12-31')).toEqual([['2027-03-01', 'running', null]]);
  });
});

describe('市场监督管理行政处罚程序规定 第77条: closing', () => {
  const closing = (record: CaseRecord, today: Day) => standing(record, 'case-closing', today);

  it('is due fifteen working days after nothing remains to be done', () => {
    const paid = aFinedCase({ payments: [payment('2026-06-10', 100_000)] });
    expect(closing(paid, '2026-07-02')).toEqual([['2026-07-02', 'running', null]]);
    expect(closing({ ...paid, closedOn: '2026-07-03' }, '2026-07-03')).toEqual([
      ['2026-07-02', 'breached', '2026-07-03'],
    ]);
    expect(closing(aFinedCase(), '2026-07-02')).toEqual([]);
  });

  it('counts from the service of a decision without money, and not at all in a case never filed', () => {
    const letGo = aCase({ ending: 'no-penalty', decision: aDecision({ outcome: 'no-penalty', penalties: [] }) });
    expect(closing(letGo, '2026-06-02')).toEqual([['2026-06-23', 'running', null]]);
    expect(closing({ ...letGo, filedOn: null }, '2026-06-02')).toEqual([]);
    expect(closing({ ...letGo, decision: null }, '2026-06-02')).toEqual([]);
  });
});
