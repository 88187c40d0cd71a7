import { describe, expect, it } from '@jest/globals';
import type { CaseRecord } from '../../../src/law/case-record.js';
import { periodsOf } from '../../../src/law/periods/case-periods.js';
import type { Day } from '../../../src/law/time.js';
import { aPaper, standing } from './standing.js';
import { aCase, aNotice, calendar, pack } from './support.js';

describe('行政处罚法 第36条: limitation', () => {
  const breach = (change: Partial<CaseRecord['breach']>) => aCase({ breach: { ...aCase().breach, ...change } });

  it('is met by discovery in time, breached by a later one, and does not run while the breach goes on', () => {
    expect(standing(aCase(), 'limitation-general', '2026-03-02')).toEqual([['2028-02-20', 'met', '2026-02-27']]);
    expect(standing(breach({ endedOn: '2024-02-26' }), 'limitation-general', '2026-03-02')).toEqual([
      ['2026-02-26', 'breached', '2026-02-27'],
    ]);
    expect(standing(breach({ endedOn: null }), 'limitation-general', '2026-03-02')).toEqual([]);
  });

  it('is five years where life, health or finance was harmed', () => {
    const harmed = breach({ harmsLifeHealthOrFinance: true });
    expect(standing(harmed, 'limitation-life-health', '2026-03-02')).toEqual([['2031-02-20', 'met', '2026-02-27']]);
    expect(standing(harmed, 'limitation-general', '2026-03-02')).toEqual([]);
  });
});

describe('市场监督管理行政处罚程序规定 第18条: the check of a clue', () => {
  const clue = (change: Partial<CaseRecord>) => aCase({ field: 'market', filedOn: null, ...change });

  // Saturday, 28 February 2026 was worked.
  it('runs from the discovery until the case is filed or refused', () => {
    expect(standing(clue({}), 'clue-check-market', '2026-03-02')).toEqual([['2026-03-19', 'running', null]]);
    expect(standing(clue({}), 'clue-check-market', '2026-03-21')).toEqual([['2026-03-19', 'breached', null]]);
    expect(standing(clue({ filedOn: '2026-03-19' }), 'clue-check-market', '2026-03-21')).toEqual([
      ['2026-03-19', 'met', '2026-03-19'],
    ]);
    const refused = clue({ ending: 'not-filed', file: [aPaper('filing-approval', '2026-03-10')] });
    expect(standing(refused, 'clue-check-market', '2026-03-21')).toEqual([['2026-03-19', 'met', '2026-03-10']]);
    expect(standing({ ...refused, file: [] }, 'clue-check-market', '2026-03-21')).toEqual([
      ['2026-03-19', 'ended', null],
    ]);
  });

  it('is asked only in fields that know it', () => {
    expect(standing(aCase(), 'clue-check-market', '2026-03-02')).toEqual([]);
  });
});

describe('行政处罚法 第60条: the decision', () => {
  it('is due ninety days after filing; not before filing', () => {
    expect(standing(aCase(), 'case-decision', '2026-06-01')).toEqual([['2026-06-01', 'running', null]]);
    expect(standing(aCase(), 'case-decision', '2026-06-02')).toEqual([['2026-06-01', 'breached', null]]);
    expect(standing(aCase({ filedOn: null }), 'case-decision', '2026-06-02')).toEqual([]);
  });

  it('stands still while the case is suspended, and falls away with the case', () => {
    const suspended = aCase({ exclusions: [{ reason: 'suspension', from: '2026-03-10', until: null }] });
    expect(standing(suspended, 'case-decision', '2027-01-04')).toEqual([[null, 'suspended', null]]);
    expect(standing({ ...suspended, ending: 'withdrawn' }, 'case-decision', '2027-01-04')).toEqual([
      [null, 'ended', null],
    ]);
  });

  it('falls away with the transfer to the police on the day of their reply: overdue by then, it stays breached', () => {
    const taken = (repliedOn: Day) =>
      aCase({ ending: 'transferred-to-police', policeReply: { repliedOn, accepted: true } });
    expect(standing(taken('2026-05-01'), 'case-decision', '2026-07-01')).toEqual([
      ['2026-06-01', 'ended', '2026-05-01'],
    ]);
    expect(standing(taken('2026-06-02'), 'case-decision', '2026-07-01')).toEqual([
      ['2026-06-01', 'breached', '2026-06-02'],
    ]);
    expect(standing({ ...taken('2026-05-01'), policeReply: null }, 'case-decision', '2026-07-01')).toEqual([
      ['2026-06-01', 'ended', null],
    ]);
  });
});

describe('行政处罚法 第44条、第64条第1项: defence and the request for a hearing', () => {
  const told = (change: Partial<CaseRecord> = {}, hearingRight = true) =>
    aCase({ notices: [aNotice('2026-03-02', { hearingRight })], ...change });
  const said = (statedOn: Day) => ({ seq: 9, statedOn, reExaminedSeq: null });

  it('run through the fifth working day, and lapse unused', () => {
    for (const code of ['defence-housing-market', 'hearing-request']) {
      expect(standing(told(), code, '2026-03-09')).toEqual([['2026-03-09', 'running', null]]);
      expect(standing(told(), code, '2026-03-10')).toEqual([['2026-03-09', 'ended', '2026-03-09']]);
    }
    expect(standing(told({}, false), 'hearing-request', '2026-03-09')).toEqual([]);
  });

  it('a defence once made can be made again until the end; a hearing is asked for once', () => {
    const used = told({
      defences: [said('2026-03-04')],
      hearing: { requestedOn: '2026-03-05', status: 'requested', chair: null, day: null, noticeServedOn: null },
    });
    expect(standing(used, 'defence-housing-market', '2026-03-09')).toEqual([['2026-03-09', 'running', null]]);
    expect(standing(used, 'defence-housing-market', '2026-03-10')).toEqual([['2026-03-09', 'met', '2026-03-04']]);
    expect(standing(used, 'hearing-request', '2026-03-09')).toEqual([['2026-03-09', 'met', '2026-03-05']]);
  });

  it('belong to the notice after which they were used', () => {
    const twice = aCase({
      notices: [aNotice('2026-03-02'), aNotice('2026-03-23')],
      defences: [said('2026-03-01'), said('2026-03-04'), said('2026-03-24')],
    });
    expect(standing(twice, 'defence-housing-market', '2026-04-30')).toEqual([
      ['2026-03-09', 'met', '2026-03-04'],
      ['2026-03-30', 'met', '2026-03-24'],
    ]);
  });

  it('fall away when waived, or with the case', () => {
    expect(standing(told({ waivedOn: '2026-03-03' }), 'defence-housing-market', '2026-03-04')).toEqual([
      ['2026-03-09', 'ended', '2026-03-03'],
    ]);
    expect(standing(told({ waivedOn: '2026-03-11' }), 'hearing-request', '2026-03-12')).toEqual([
      ['2026-03-09', 'ended', '2026-03-09'],
    ]);
    expect(standing(told({ ending: 'withdrawn' }), 'hearing-request', '2026-03-04')).toEqual([
      ['2026-03-09', 'ended', null],
    ]);
  });

  it('a field whose pack knows no period to defend has none', () => {
    const without = { ...pack, periodChoice: {} };
    const codes = periodsOf(told({ submittedOn: '2026-03-02' }), without, calendar, '2026-03-03').map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['limitation-general', 'case-decision', 'hearing-request']);
  });
});

describe('行政处罚法 第64条第2项: the notice of a hearing', () => {
  const announced = (
    status: 'announced' | 'held' | 'reported' | 'withdrawn',
    day: Day | null,
    noticeServedOn = '2026-03-02',
  ) => aCase({ hearing: { requestedOn: '2026-03-02', status, chair: 'chair', day, noticeServedOn } });

  it('is waited for through the seventh working day', () => {
    expect(standing(announced('announced', '2026-03-12'), 'hearing-notice', '2026-03-11')).toEqual([
      ['2026-03-11', 'running', null],
    ]);
    expect(standing(announced('announced', '2026-03-12'), 'hearing-notice', '2026-03-12')).toEqual([
      ['2026-03-11', 'ended', '2026-03-11'],
    ]);
  });

  it.each(['held', 'reported'] as const)(
    'is met by a hearing %s after it, breached by one before its end',
    (status) => {
      expect(standing(announced(status, '2026-03-12'), 'hearing-notice', '2026-03-20')).toEqual([
        ['2026-03-11', 'met', '2026-03-11'],
      ]);
      expect(standing(announced(status, '2026-03-11'), 'hearing-notice', '2026-03-20')).toEqual([
        ['2026-03-11', 'breached', '2026-03-11'],
      ]);
    },
  );

  it('falls away with the request', () => {
    expect(standing(announced('withdrawn', '2026-03-12'), 'hearing-notice', '2026-03-04')).toEqual([
      ['2026-03-11', 'ended', null],
    ]);
  });
});

describe('行政处罚法 第56条: preserved evidence', () => {
  it('is disposed of within seven working days, each on its own', () => {
    const record = aCase({
      measures: [
        aPreservation('2026-03-02', '2026-03-11'),
        aPreservation('2026-03-03', '2026-03-13'),
        aPreservation('2026-03-04', null),
        aPreservation(null, null),
      ],
    });
    expect(standing(record, 'evidence-preservation', '2026-03-13')).toEqual([
      ['2026-03-11', 'met', '2026-03-11'],
      ['2026-03-12', 'breached', '2026-03-13'],
      ['2026-03-13', 'running', null],
    ]);
  });
});

describe('行政执法机关移送涉嫌犯罪案件的规定 第5条: the transfer of a crime', () => {
  it('is decided within three days of the report', () => {
    const request = {
      ...{ kind: 'crime-transfer' as const, seq: 8, by: 'handler', at: '2026-03-02T02:00:00.000Z' },
      ...{ days: null, subject: null },
    };
    const asked = aCase({ requests: [{ ...request, kind: 'withdrawal' }, request] });
    expect(standing(asked, 'crime-transfer-decision', '2026-03-05')).toEqual([['2026-03-05', 'running', null]]);
    expect(standing(asked, 'crime-transfer-decision', '2026-03-06')).toEqual([['2026-03-05', 'breached', null]]);
  });
});

function aPreservation(registeredOn: Day | null, disposedOn: Day | null) {
  return {
    id: 'preservation.7',
    kind: 'preservation' as const,
    state: 'preserved',
    registeredOn,
    registeredSeq: 9,
    disposedOn,
  };
}
