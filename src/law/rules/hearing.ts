/** 听证 – 行政处罚法 第63条至第65条. */
import { ArrangeHearing, RecordHearingRequest, ServeHearingNotice } from '../ordinary-procedure/payloads/hearing.js';
import { earliestHearingDay, hearingRequestEnd } from '../periods/questions.js';
import { minuteOf } from '../time.js';
import { defineRule, payloadOf, unless } from './rule.js';

/** 属于应当告知听证权利的处罚. */
export const hearingRight = defineRule({
  code: 'hearing-right',
  basis: '行政处罚法 第63条; 河南省行政处罚听证办法 第4条',
  title: { zh: '当事人有听证权利', en: 'The party has a right to a hearing' },
  check: ({ record }) =>
    unless(
      record.notices.at(-1)?.hearingRight === true,
      '拟处罚未达到听证标准',
      'The intended penalty gives no right to a hearing',
    ),
});

/** 五日内提出. */
export const hearingRequestInTime = defineRule({
  code: 'hearing-request-in-time',
  basis: '行政处罚法 第64条第1项、第85条',
  title: { zh: '在期限内申请听证', en: 'The hearing was requested in time' },
  check: ({ record, pack, event, act }) => {
    const payload = payloadOf({ record, pack, event, act }, RecordHearingRequest);
    const notice = record.notices.at(-1);
    if (!payload || !notice) return [];
    const end = hearingRequestEnd(notice, record, pack, event.facts.calendar);
    return unless(
      payload.requestedOn <= end,
      `听证申请期限已于${end}届满`,
      `The period to ask for a hearing ended on ${end}`,
      { end },
    );
  },
});

/** 举行听证的七日前通知时间、地点. */
export const hearingNoticeDays = defineRule({
  code: 'hearing-notice-days',
  basis: '行政处罚法 第64条第2项、第85条',
  title: { zh: '听证七日前通知', en: 'Seven working days’ notice of the hearing' },
  check: (situation) => {
    const { record, pack, event } = situation;
    const served = payloadOf(situation, ServeHearingNotice)?.servedOn ?? record.hearing?.noticeServedOn;
    const day = payloadOf(situation, ArrangeHearing)?.day ?? record.hearing?.day;
    if (!served || !day) return [];
    const earliest = earliestHearingDay(served, record, pack, event.facts.calendar);
    return unless(
      day >= earliest,
      `听证日${day}距通知送达日${served}不足七个工作日,最早为${earliest}`,
      `The hearing on ${day} is less than seven working days after its notice of ${served}; the earliest day is ${earliest}`,
      { day, served, earliest },
    );
  },
});

/** 听证在通知的时间举行. */
export const hearingDayCome = defineRule({
  code: 'hearing-day-come',
  basis: '行政处罚法 第64条第2项',
  title: { zh: '已到通知的听证时间', en: 'The time of the hearing has come' },
  check: (situation) => {
    const { day, hour } = situation.record.hearing ?? {};
    const announced = day ? `${day}${hour ? ` ${hour}` : ''}` : null;
    return unless(
      announced !== null && minuteOf(situation.event.at) >= announced,
      `通知的听证时间为${announced ?? '未定'},尚未到`,
      `The hearing is announced for ${announced ?? 'no day yet'}, which has not come`,
      { day, hour },
    );
  },
});

/** 当事人要求听证的,应当组织听证: a request stands until it is withdrawn or the hearing has been held and reported. */
export const hearingHeld = defineRule({
  code: 'hearing-held',
  basis: '行政处罚法 第63条、第65条',
  title: { zh: '要求的听证已举行', en: 'The hearing requested has been held' },
  check: ({ record }) =>
    unless(
      record.hearing === null || record.hearing.status === 'withdrawn' || record.hearing.status === 'reported',
      '当事人已要求听证,听证尚未举行并形成报告',
      'The party asked for a hearing, which has not been held and reported',
      { status: record.hearing?.status },
    ),
});
