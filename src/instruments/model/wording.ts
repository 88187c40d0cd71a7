/** 行文 – how numbers, days, sums and articles are written in official documents. */
import type { Penalty } from '../../law/case-record.js';
import type { PenaltyKind } from '../../law/facts.js';
import type { LawPack, PeriodDefinition } from '../../law/packs/law-pack.js';
import { dayOf, type Day, type Instant } from '../../law/time.js';
import type { Blank, Words } from './instrument.js';

/** A text with its blanks, joined: ``words`当事人：${name}` ``. */
export function words(texts: TemplateStringsArray, ...values: readonly (string | number | Blank | Words)[]): Words {
  const parts = texts.flatMap((text, index) => {
    const value = values[index];
    if (value === undefined) return [text];
    return typeof value === 'object' ? [text, ...partsOf(value)] : [text, String(value)];
  });
  return parts.filter((part) => part !== '');
}

function partsOf(value: Blank | Words): Words {
  return 'blank' in value ? [value] : value;
}

/** The text, or a blank that names what is missing and the article. */
export function need(text: string | null | undefined, blank: string, basis: string): string | Blank {
  return text === null || text === undefined || text.trim() === '' ? { blank, basis } : text;
}

/** 2026年4月9日 – GB/T 9704: Arabic numerals without leading zeros. */
export function dayText(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** 2026年4月9日10时30分, in Asia/Shanghai. */
export function minuteText(instant: Instant): string {
  const shifted = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return `${dayText(dayOf(instant))}${Number(shifted.slice(11, 13))}时${shifted.slice(14, 16)}分`;
}

/** 9时40分, from `09:40`. */
export function hourText(hour: string): string {
  const [hours = '', minutes = ''] = hour.split(':');
  return `${Number(hours)}时${minutes}分`;
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/** 人民币大写, e.g. 叁万元整, 壹佰零伍元叁角贰分. */
export function capitalSum(fen: number): string {
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor((fen % 100) / 10);
  const cents = fen % 10;
  const whole = yuan === 0 ? '' : `${capitalWhole(yuan)}元`;
  if (jiao === 0 && cents === 0) return `${whole === '' ? '零元' : whole}整`;
  const zero = whole !== '' && jiao === 0 ? '零' : '';
  const tenths = jiao === 0 ? zero : `${DIGITS.charAt(jiao)}角`;
  return `${whole}${tenths}${cents === 0 ? '整' : `${DIGITS.charAt(cents)}分`}`;
}

function capitalWhole(yuan: number): string {
  let text = '';
  let isZeroOwed = false;
  for (let group = GROUPS.length - 1; group >= 0; group -= 1) {
    const value = Math.floor(yuan / 10_000 ** group) % 10_000;
    if (value === 0) {
      isZeroOwed = text !== '';
      continue;
    }
    text += (isZeroOwed || (text !== '' && value < 1_000) ? '零' : '') + capitalGroup(value) + (GROUPS[group] ?? '');
    isZeroOwed = false;
  }
  return text;
}

function capitalGroup(value: number): string {
  let text = '';
  let isZeroOwed = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) isZeroOwed = text !== '';
    else {
      text += (isZeroOwed ? '零' : '') + DIGITS.charAt(digit) + (PLACES[place] ?? '');
      isZeroOwed = false;
    }
  }
  return text;
}

/** 人民币叁万元整（￥30000.00）. */
export function sumText(fen: number): string {
  return `人民币${capitalSum(fen)}（￥${(fen / 100).toFixed(2)}）`;
}

/** 《水法》第65条, from `水法 第65条`. */
export function articleText(reference: string): string {
  const [, law, article] = /^(\S[^《》]*?)\s+(第.+)$/u.exec(reference.trim()) ?? [];
  return law === undefined || article === undefined ? reference : `《${law}》${article}`;
}

/** The articles, one after the other. */
export function articlesText(references: readonly string[]): string {
  return references.map(articleText).join('、');
}

/** 处罚种类 in words. */
export const PENALTY_NAMES: Readonly<Record<PenaltyKind, string>> = {
  warning: '警告',
  'circulated-criticism': '通报批评',
  fine: '罚款',
  confiscation: '没收违法所得、没收非法财物',
  'permit-suspension': '暂扣许可证件',
  'grade-reduction': '降低资质等级',
  'permit-revocation': '吊销许可证件',
  'business-restriction': '限制开展生产经营活动',
  'business-suspension': '责令停产停业',
  closure: '责令关闭',
  'trade-ban': '限制从业',
};

/** One penalty in full: kind, sum, particulars. */
export function penaltyText({ kind, amountFen, particulars, belowRangeGround }: Penalty): string {
  const sum = amountFen === undefined ? '' : sumText(amountFen);
  const more = particulars === undefined ? '' : `${sum === '' ? '：' : '，'}${particulars}`;
  const ground = belowRangeGround === undefined ? '' : `（减轻处罚理由：${belowRangeGround}）`;
  return PENALTY_NAMES[kind] + sum + more + ground;
}

const UNITS: Readonly<Record<PeriodDefinition['unit'], string>> = {
  'working-day': '个工作日',
  'calendar-day': '日',
  month: '个月',
  year: '年',
  hour: '小时',
};

/** 5个工作日 – the length of a period of the pack. @throws RangeError if it has none of the code */
export function periodText(pack: LawPack, code: string): string {
  const period = pack.periods.find((each) => each.code === code);
  if (period === undefined) throw new RangeError(`no such period: ${code}`);
  return `${period.length}${UNITS[period.unit]}`;
}

const NUMERALS = '一二三四五六七八九';

/** 一、二、… 十一、 for headings; up to 99. */
export function numeral(count: number): string {
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS.charAt(tens - 1)}十`;
  return ten + (ones === 0 ? '' : NUMERALS.charAt(ones - 1));
}

/** The paragraphs of a free text: lines that are not blank. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '');
}

/** With a full stop at the end. */
export function closed(text: string): string {
  return /[。！？…；：]$/u.test(text) ? text : `${text}。`;
}
