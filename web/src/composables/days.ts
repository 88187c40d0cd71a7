/** 日期 – instants and days as people read them, in Asia/Shanghai. */
import { currentLanguage } from '../i18n';

const ZONE = 'Asia/Shanghai';

/** A day or an instant as a day in words. */
export function dayText(value: string): string {
  return formatted(value, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** An instant as day and minute. */
export function momentText(value: string): string {
  return formatted(value, { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
}

/** An instant or a day as month and day, where there is little room. */
export function shortDay(value: string): string {
  return formatted(value, { month: 'numeric', day: 'numeric' });
}

/** Today in Asia/Shanghai, `YYYY-MM-DD`. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date());
}

/** Days from today to the day; negative when it is past. */
export function daysUntil(day: string): number {
  const DAY = 86_400_000;
  return Math.round((Date.parse(day) - Date.parse(today())) / DAY);
}

function formatted(value: string, options: Intl.DateTimeFormatOptions): string {
  const instant = value.length === 'YYYY-MM-DD'.length ? `${value}T12:00:00+08:00` : value;
  return new Intl.DateTimeFormat(currentLanguage(), { timeZone: ZONE, ...options }).format(new Date(instant));
}
