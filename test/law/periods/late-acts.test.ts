import { describe, expect, it } from '@jest/globals';
import type { CaseRecord, Request } from '../../../src/law/case-record.js';
import { lateActs } from '../../../src/law/periods/late-acts.js';
import { standingOf, isDoneLate } from '../../../src/law/periods/status.js';
import { dueDaysOf } from '../../../src/law/periods/case-periods.js';
import type { Day } from '../../../src/law/time.js';
import { aCase, aDecision, aFinedCase, calendar, pack, payment } from './support.js';

/** Which periods the act that led from one record to the other on the day was late for, and by how much. */
const late = (before: CaseRecord | null, after: CaseRecord, today: Day) =>
  lateActs({ before, after, at: `${today}T02:00:00.000Z`, calendar }, pack).map(({ code, dueOn, doneOn, daysLate }) => [
    code,
    dueOn,
    doneOn,
    daysLate,
  ]);

describe('行政处罚法 第60条: a late act is marked with the period it missed', () => {
  // Ninety days from 2 March 2026 run through Monday, 1 June.
  const decided = (decidedOn: Day) => aCase({ decision: aDecision({ decidedOn, servedOn: null }) });

  it('on the last day an act is in time, the day after it is late by a day', () => {
    expect(late(aCase(), decided('2026-06-01'), '2026-06-01')).toEqual([]);
    expect(late(aCase(), decided('2026-06-02'), '2026-06-02')).toEqual([
      ['case-decision', '2026-06-01', '2026-06-02', 1],
    ]);
  });

  it('is marked once: what comes after it is not late for the same period', () => {
    const after = decided('2026-06-02');
    expect(late(after, { ...after, seq: 12 }, '2026-06-03')).toEqual([]);
  });

  it('names the article and whose delay it is', () => {
    const [act] = lateActs(
      { before: aCase(), after: decided('2026-06-09'), at: '2026-06-09T02:00:00.000Z', calendar },
      pack,
    );
    expect(act).toEqual({
      period: 'case-decision@2026-03-02',
      code: 'case-decision',
      name: { zh: 'case-decision', en: 'case-decision' },
      basis: 'basis of case-decision',
      actor: 'agency',
      dueOn: '2026-06-01',
      doneOn: '2026-06-09',
      daysLate: 8,
    });
  });

  it('what was done in time and recorded later is not late', () => {
    const before = aCase({ decision: aDecision({ servedOn: null }) });
    const served = aCase({ decision: aDecision({ servedOn: '2026-06-05' }) });
    expect(late(before, served, '2026-07-01')).toEqual([]);
  });

  it('a payment late by the day it was made, not by the day it was recorded', () => {
    const paid = aFinedCase({ payments: [payment('2026-06-20', 100_000)] });
    expect(late(aFinedCase(), paid, '2026-07-01')).toEqual([['fine-payment', '2026-06-16', '2026-06-20', 4]]);
  });
});

describe('periods that an act makes disappear', () => {
  const submitted = aCase({ submittedOn: '2026-03-16' });

  it('国办发〔2018〕118号 (十四): a review answered within its days is in time, after them it is late', () => {
    expect(late(submitted, aCase(), '2026-03-23')).toEqual([]);
    expect(late(submitted, aCase(), '2026-03-24')).toEqual([
      ['legal-review-agriculture', '2026-03-23', '2026-03-24', 1],
    ]);
  });

  it('行政执法机关移送涉嫌犯罪案件的规定 第5条: so is an application answered too late', () => {
    const request: Request = {
      ...{ kind: 'crime-transfer', seq: 7, by: 'handler', at: '2026-03-02T02:00:00.000Z', days: null, subject: null },
    };
    expect(late(aCase({ requests: [request] }), aCase(), '2026-03-05')).toEqual([]);
    expect(late(aCase({ requests: [request] }), aCase(), '2026-03-06')).toEqual([
      ['crime-transfer-decision', '2026-03-05', '2026-03-06', 1],
    ]);
  });

  it('a case that ends lets them fall away: that is no late act of theirs', () => {
    expect(late(submitted, aCase({ ending: 'withdrawn' }), '2026-03-30')).toEqual([]);
  });
});

describe('行政处罚法 第36条: limitation bars the agency, and makes no act late', () => {
  it('opening a case of a breach discovered too late is not marked', () => {
    const breach = { endedOn: '2020-01-01', discoveredOn: '2026-02-27', harmsLifeHealthOrFinance: false };
    const opened = aCase({ filedOn: null, breach });
    expect(late(null, opened, '2026-02-27')).toEqual([]);
  });

  it('行政处罚法 第76条: filing too late after the discovery is', () => {
    const found = aCase({ filedOn: null, field: 'market' });
    // Fifteen working days from Friday, 27 February 2026: 28 February and 2 to 6, 9 to 13, 16 to 19 March.
    expect(late(found, { ...found, filedOn: '2026-03-19' }, '2026-03-19')).toEqual([]);
    expect(late(found, { ...found, filedOn: '2026-03-20' }, '2026-03-20')).toEqual([
      ['clue-check-market', '2026-03-19', '2026-03-20', 1],
    ]);
  });
});

describe('行政强制法 第19条: periods counted in hours end at an hour', () => {
  const end = { dueOn: '2026-03-03', dueAt: '2026-03-03T02:00:00.000Z' };
  const duty = { nature: 'duty', doneOn: null, lapsed: false, lapsedOn: null } as const;

  it('runs to the last moment, and is overdue after it on the same day', () => {
    expect(standingOf(end, duty, '2026-03-03', '2026-03-03T02:00:00.000Z').status).toBe('running');
    expect(standingOf(end, duty, '2026-03-03', '2026-03-03T02:00:00.001Z').status).toBe('breached');
    expect(standingOf(end, duty, '2026-03-03').status).toBe('running');
  });

  it('what was done is late by the hour', () => {
    const done = (doneAt: string) => isDoneLate(end, { doneOn: '2026-03-03', doneAt });
    expect([done('2026-03-03T02:00:00.000Z'), done('2026-03-03T02:00:00.001Z')]).toEqual([false, true]);
  });
});

describe('keys name periods within their case', () => {
  it('by what they are and the day they run from; two of a kind on one day are told apart', () => {
    const request = (seq: number): Request => ({
      ...{ kind: 'crime-transfer', seq, by: 'handler', at: '2026-03-02T02:00:00.000Z', days: null, subject: null },
    });
    const both = aCase({ requests: [request(7), request(8)] });
    expect(
      dueDaysOf(both, pack, calendar, '2026-03-02').flatMap(({ key }) => (key.startsWith('crime') ? [key] : [])),
    ).toEqual(['crime-transfer-decision@2026-03-02', 'crime-transfer-decision@2026-03-02.2']);
  });
});
