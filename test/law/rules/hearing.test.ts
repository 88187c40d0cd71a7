import { describe, expect, it } from '@jest/globals';
import type { Hearing } from '../../../src/law/case-record.js';
import { handedOver } from '../../builders/driven-case.js';
import { Question } from '../../builders/question.js';
import {
  HEARING_FINE,
  hearingAnnounced,
  hearingArranged,
  hearingReported,
  hearingRequested,
  fine,
  told,
  undefended,
  WORDS,
} from '../../builders/stages.js';

const ask = (led = told(HEARING_FINE), requestedOn = led.today) =>
  Question.of(led, 'record-hearing-request', 'clerk', { requestedOn, request: WORDS });
const standing = (hearing: Partial<Hearing> | null) => ({
  hearing: hearing && {
    requestedOn: '2026-03-03',
    status: 'requested' as const,
    chair: 'chair',
    day: '2026-03-20',
    noticeServedOn: null,
    ...hearing,
  },
});

describe('行政处罚法 第63条 hearing-right: 属于应当告知听证权利的处罚', () => {
  const refused = (yuan: number) => ask(told({ penalties: fine(yuan) })).blockers('hearing-right');

  it('permits from 5,000 yuan for a citizen, refuses below', () => {
    expect(refused(5_000)).toEqual([]);
    expect(refused(4_999.99)).toEqual([
      {
        code: 'hearing-right',
        basis: '行政处罚法 第63条; 河南省行政处罚听证办法 第4条',
        message: { zh: '拟处罚未达到听证标准', en: 'The intended penalty gives no right to a hearing' },
      },
    ]);
  });

  it('refuses where nothing has been told, and looks at the last notice only', () => {
    expect(ask().inCase({ notices: [] }).blockers('hearing-right')).toHaveLength(1);
    const last = ask().inCase(({ notices }) => ({
      notices: [...notices, ...notices.map((notice) => ({ ...notice, hearingRight: false }))],
    }));
    expect(last.blockers('hearing-right')).toHaveLength(1);
  });
});

describe('行政处罚法 第64条第1项 hearing-request-in-time: 五日内提出', () => {
  // Told on Monday, 2 March 2026: five working days run through Monday, 9 March.
  it('permits a request on the last day, also one recorded later; refuses one of the day after', () => {
    const on = (day: string) => ask(told(HEARING_FINE), day).on('2026-03-12');
    expect(on('2026-03-09').codes).toEqual([]);
    expect(on('2026-03-10').verdict.blockers).toEqual([
      {
        code: 'hearing-request-in-time',
        basis: '行政处罚法 第64条第1项、第85条',
        message: {
          zh: '听证申请期限已于2026-03-09届满',
          en: 'The period to ask for a hearing ended on 2026-03-09',
        },
        detail: { end: '2026-03-09' },
      },
    ]);
  });

  it('counts from the last notice; without one, or without payload, permits and leaves it to the other rules', () => {
    const again = ask(told(HEARING_FINE), '2026-03-12')
      .on('2026-03-12')
      .inCase(({ notices }) => ({ notices: [...notices, { ...notices[0]!, effectiveOn: '2026-03-10' }] }));
    expect(again.blockers('hearing-request-in-time')).toEqual([]);
    expect(ask().inCase({ notices: [] }).blockers('hearing-request-in-time')).toEqual([]);
    expect(Question.of(told(HEARING_FINE), 'record-hearing-request', 'clerk').on('2026-12-01').codes).toEqual([]);
  });
});

describe('行政处罚法 第64条第2项 hearing-notice-days: 举行听证的七日前通知', () => {
  const serve = (day: string, servedOn?: string) =>
    Question.of(hearingArranged(HEARING_FINE, day), 'serve-hearing-notice', 'handler-1', {
      coOfficerId: 'handler-2',
      ...handedOver(servedOn ?? '2026-03-03'),
    });
  const refused = (question: Question) => question.blockers('hearing-notice-days');

  // Served on Tuesday, 3 March: seven working days run through Thursday, 12 March.
  it('permits the day after seven full working days, refuses the seventh', () => {
    expect(refused(serve('2026-03-13'))).toEqual([]);
    expect(refused(serve('2026-03-12'))).toEqual([
      {
        code: 'hearing-notice-days',
        basis: '行政处罚法 第64条第2项、第85条',
        message: {
          zh: '听证日2026-03-12距通知送达日2026-03-03不足七个工作日,最早为2026-03-13',
          en: 'The hearing on 2026-03-12 is less than seven working days after its notice of 2026-03-03; the earliest day is 2026-03-13',
        },
        detail: { day: '2026-03-12', served: '2026-03-03', earliest: '2026-03-13' },
      },
    ]);
  });

  it('says nothing before both days are known', () => {
    const asked = Question.of(hearingArranged(), 'serve-hearing-notice', 'handler-1');
    expect(refused(asked)).toEqual([]);
    expect(refused(serve('2026-03-12').inCase(standing({ day: null })))).toEqual([]);
    expect(refused(serve('2026-03-12').inCase(standing(null)))).toEqual([]);
    expect(refused(asked.inCase(standing({ day: '2026-03-12', noticeServedOn: '2026-03-03' })))).toHaveLength(1);
  });
});

describe('行政处罚法 第64条第2项 hearing-day-come: 已到通知的听证时间', () => {
  const hold = () => Question.of(hearingAnnounced(), 'hold-hearing', 'chair');

  it('refuses the day before, permits the day and later', () => {
    expect(hold().on('2026-03-19').verdict.blockers).toEqual([
      {
        code: 'hearing-day-come',
        basis: '行政处罚法 第64条第2项',
        message: {
          zh: '通知的听证时间为2026-03-20 09:00,尚未到',
          en: 'The hearing is announced for 2026-03-20 09:00, which has not come',
        },
        detail: { day: '2026-03-20', hour: '09:00' },
      },
    ]);
    expect(hold().on('2026-03-20').codes).toEqual([]);
    expect(hold().on('2026-03-21').codes).toEqual([]);
  });

  it('refuses the minute before, permits the minute; permits the day where no hour was kept', () => {
    expect(hold().at('2026-03-20T00:59:59.999Z').blockers('hearing-day-come')).toHaveLength(1);
    expect(hold().at('2026-03-20T01:00:00.000Z').blockers('hearing-day-come')).toEqual([]);
    expect(
      hold()
        .on('2026-03-20')
        .inCase(standing({ hour: null }))
        .blockers('hearing-day-come'),
    ).toEqual([]);
  });

  it('refuses without a day', () => {
    const without = {
      zh: '通知的听证时间为未定,尚未到',
      en: 'The hearing is announced for no day yet, which has not come',
    };
    expect(
      hold()
        .inCase(standing({ day: null }))
        .blockers('hearing-day-come'),
    ).toMatchObject([{ message: without }]);
    expect(hold().inCase(standing(null)).blockers('hearing-day-come')).toMatchObject([{ message: without }]);
  });
});

describe('行政处罚法 第63条、第65条 hearing-held: 要求的听证已举行', () => {
  const decide = () =>
    Question.of(undefended(), 'decide-penalty', 'approver', { opinion: WORDS, performanceAndRemedies: WORDS });

  it('permits where none was asked for, where it was withdrawn, and where it has been reported', () => {
    expect(decide().blockers('hearing-held')).toEqual([]);
    for (const status of ['withdrawn', 'reported'] as const)
      expect(decide().inCase(standing({ status })).blockers('hearing-held')).toEqual([]);
    expect(Question.of(hearingReported(), 're-examine-defence', 'handler-1').blockers('hearing-held')).toEqual([]);
  });

  it.each(['requested', 'arranged', 'announced', 'held'] as const)('refuses while it is only %s', (status) => {
    expect(decide().inCase(standing({ status })).blockers('hearing-held')).toEqual([
      {
        code: 'hearing-held',
        basis: '行政处罚法 第63条、第65条',
        message: {
          zh: '当事人已要求听证,听证尚未举行并形成报告',
          en: 'The party asked for a hearing, which has not been held and reported',
        },
        detail: { status },
      },
    ]);
    expect(hearingRequested().state).toBe('hearing-requested');
  });
});
