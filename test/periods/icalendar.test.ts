import { describe, expect, it } from '@jest/globals';
import { icalendar, type CalendarDay } from '../../src/periods/icalendar.js';

const DAY: CalendarDay = {
  uid: 'a@sanfen',
  sequence: 2,
  changedAt: '2026-03-02T01:30:00.000Z',
  day: '2026-12-31',
  summary: '清溪案〔2026〕1号 办案期限',
  description: '依据：行政处罚法 第60条',
  alarmDaysAhead: [15, 1, 0],
};

const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('RFC 5545', () => {
  it('an event of a whole day, with alarms at nine in the morning', () => {
    expect(unfolded(icalendar('三分', [DAY]))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sanfen//Periods//ZH',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:三分',
      'X-WR-TIMEZONE:Asia/Shanghai',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:a@sanfen',
      'SEQUENCE:2',
      'DTSTAMP:20260302T013000Z',
      'LAST-MODIFIED:20260302T013000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:清溪案〔2026〕1号 办案期限',
      'DESCRIPTION:依据：行政处罚法 第60条',
      'TRANSP:TRANSPARENT',
      'CLASS:CONFIDENTIAL',
      ...['-P14DT15H', '-PT15H', 'PT9H'].flatMap((trigger) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `TRIGGER:${trigger}`,
        'DESCRIPTION:清溪案〔2026〕1号 办案期限',
        'END:VALARM',
      ]),
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('lines have at most 75 octets, and no character is cut in two', () => {
    for (const summary of ['𬴊'.repeat(60), '字'.repeat(100), `a${'é'.repeat(200)}`, 'x'.repeat(300)]) {
      const text = icalendar('三分', [{ ...DAY, summary, alarmDaysAhead: [] }]);
      expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(unfolded(text)).toContain(`SUMMARY:${summary}`);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  it('what would end a line or a value is escaped; control characters are left out', () => {
    const text = icalendar('a,b', [
      { ...DAY, summary: 'a;b,c\\d\r\nEND:VEVENT\u0007', description: 'x\ny\rz', alarmDaysAhead: [] },
    ]);
    expect(unfolded(text)).toContain('SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT');
    expect(unfolded(text)).toContain('DESCRIPTION:x\\ny\\nz');
    expect(unfolded(text)).toContain('X-WR-CALNAME:a\\,b');
  });

  it('is the same text for the same days', () => {
    expect(icalendar('三分', [DAY])).toBe(icalendar('三分', [DAY]));
    expect(icalendar('三分', [])).not.toContain('VEVENT');
  });
});
