import type { Text } from '../blocker.js';
import type { PeriodDefinition } from '../packs/law-pack.js';
import type { Day } from '../time.js';
import { leaf, type Explanation } from './explanation.js';
import type { Moment, PeriodQuestion } from './period-question.js';
import type { Reckoning } from './reckoning.js';
import { STATUTORY_HOLIDAYS_BASIS } from './statutory-holidays.js';
import { isHoliday, type WorkingCalendar } from './working-calendar.js';

const COUNTING = '民事诉讼法 第85条';
const WEEKEND = '国务院关于职工工作时间的规定 第7条';

const UNIT: Readonly<Record<PeriodDefinition['unit'], Text>> = {
  'working-day': { zh: '个工作日', en: 'working days' },
  'calendar-day': { zh: '日', en: 'calendar days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
  hour: { zh: '小时', en: 'hours' },
};

/** Puts the answer together with everything it rests on. */
export function explain(question: PeriodQuestion, reckoning: Reckoning, due: Moment | null): Explanation {
  const { definition } = question;
  return {
    ...leaf({ kind: 'due', label: definition.name, value: due, basis: definition.basis }),
    children: [
      startOfCounting(question),
      lengthOf(definition),
      ...extensionIn(question),
      ...excludedIn(question, reckoning),
      ...daysOffIn(question, reckoning),
      ...moveOf(reckoning),
      ...setDayIn(question),
      calendarLeaf(question.calendar),
    ],
  };
}

function startOfCounting({ definition, start }: PeriodQuestion): Explanation {
  const from = definition.unit === 'hour' ? '' : '（当日不计入）';
  const note = definition.unit === 'hour' ? '' : ' (this day is not counted)';
  const label = { zh: `起算：${start.what.zh}${from}`, en: `Start: ${start.what.en}${note}` };
  return leaf({ kind: 'start', label, value: start.at, basis: `${definition.basis}; ${COUNTING}`, seq: start.seq });
}

function lengthOf({ length, unit, mode, basis }: PeriodDefinition): Explanation {
  const text = UNIT[unit];
  const label =
    mode === 'at-most'
      ? { zh: `期限：${length}${text.zh}`, en: `Length: ${length} ${text.en}` }
      : {
          zh: `至少等待：${length}${text.zh}，次日起方可`,
          en: `Wait at least ${length} ${text.en}; lawful from the day after`,
        };
  return leaf({ kind: 'length', label, value: length, basis, unit });
}

function extensionIn({ definition, extensionDays = 0, extensionBasis }: PeriodQuestion): readonly Explanation[] {
  if (extensionDays === 0) return [];
  const label = { zh: `延长${extensionDays}日`, en: `Extended by ${extensionDays} days` };
  return [
    leaf({
      kind: 'extension',
      label,
      value: extensionDays,
      basis: extensionBasis ?? definition.basis,
      days: extensionDays,
    }),
  ];
}

function excludedIn({ excluded = [] }: PeriodQuestion, { daysExcluded }: Reckoning): readonly Explanation[] {
  return excluded.map(({ from, until, what, basis }, index) => {
    const days = daysExcluded[index] === undefined ? 0 : daysExcluded[index];
    const span = { zh: `${from}至${until ?? '今'}`, en: `${from} to ${until ?? 'now'}` };
    const label = { zh: `不计入：${what.zh}，${span.zh}`, en: `Not counted: ${what.en}, ${span.en}` };
    return leaf({ kind: 'excluded', label, value: days, basis, days });
  });
}

function daysOffIn({ calendar }: PeriodQuestion, { daysOff }: Reckoning): readonly Explanation[] {
  if (daysOff.length === 0) return [];
  const label = { zh: `期间内休息日、节假日${daysOff.length}日`, en: `${daysOff.length} days off on the way` };
  const whole = leaf({ kind: 'days-off', label, value: daysOff.length, basis: COUNTING });
  return [{ ...whole, children: daysOff.map((day) => dayOff(calendar, day)) }];
}

function dayOff(calendar: WorkingCalendar, day: Day): Explanation {
  const holiday = isHoliday(calendar, day);
  const provisional = holiday && !calendar.holidays.has(day);
  const label = holiday
    ? {
        zh: `法定节假日${provisional ? '（暂定）' : ''}`,
        en: `Statutory holiday${provisional ? ' (provisional)' : ''}`,
      }
    : { zh: '周休息日', en: 'Weekend' };
  const notice = provisional ? STATUTORY_HOLIDAYS_BASIS : nameOf(calendar);
  return leaf({ kind: 'day-off', label, value: day, basis: holiday ? notice : WEEKEND, days: 1 });
}

function moveOf({ daysMoved, dueOn }: Reckoning): readonly Explanation[] {
  if (daysMoved === 0) return [];
  const label = {
    zh: `最后一日为休息日、节假日，顺延${daysMoved}日至${dueOn ?? ''}`,
    en: `The last day is a day off: moved by ${daysMoved} days to ${dueOn ?? ''}`,
  };
  return [leaf({ kind: 'last-day-moved', label, value: daysMoved, basis: COUNTING, days: daysMoved })];
}

function setDayIn({ setDay }: PeriodQuestion): readonly Explanation[] {
  return setDay ? [leaf({ kind: 'set-day', label: setDay.what, value: setDay.day, basis: setDay.basis })] : [];
}

function calendarLeaf(calendar: WorkingCalendar): Explanation {
  const label = {
    zh: `工作日历（放假通知覆盖至${calendar.coveredThrough}）`,
    en: `Working calendar (holiday notices known through ${calendar.coveredThrough})`,
  };
  return leaf({ kind: 'calendar', label, value: calendar.version, basis: nameOf(calendar) });
}

function nameOf(calendar: WorkingCalendar): string {
  return `工作日历 ${calendar.version}`;
}
