/** 案情变化的说法 – where a value stands and what it is, in words as far as there are any. */
import type { Schemas } from '../../api/client';
import { dayText, momentText } from '../../composables/days';
import { useLabels } from '../../forms/labels';
import { useSupervisionWords } from '../words';

/** A line of a value: what it is called, and the value. */
export interface Line {
  readonly name: string;
  readonly text: string;
}

type Table = Readonly<Record<string, string>>;

const FEN = 100;

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const DIGEST = /^[0-9a-f]{64}$/;
const SHOWN_OF_DIGEST = 16;

/** How changes are told; `nameOf` names persons, papers and acts. */
export function useChangeWords(nameOf: (id: string) => string) {
  const w = useSupervisionWords();
  const labels = useLabels('');
  const yuan = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2 });

  /** `file[3].sealedAt` in words: the part of the record, the place, and what is there. */
  function place(path: string): string {
    return path
      .split('.')
      .map((part, depth) => {
        const [name = part, index] = part.split(/[[\]]/);
        const record = w.value.record as Table;
        const word = depth === 0 ? (record[name] ?? name) : field(name);
        return index === undefined || index === '' ? word : `${word} ${Number(index) + 1}`;
      })
      .join(' · ');
  }

  function said(name: string, value: unknown): string {
    if (typeof value === 'boolean') return value ? '✓' : '✗';
    if (typeof value === 'number') return name.endsWith('Fen') ? `¥${yuan.format(value / FEN)}` : String(value);
    return typeof value === 'string' ? saidText(value) : '–';
  }

  function saidText(text: string): string {
    if (INSTANT.test(text)) return momentText(text);
    if (DAY.test(text)) return dayText(text);
    if (DIGEST.test(text)) return `${text.slice(0, SHOWN_OF_DIGEST)}…`;
    return (w.value.recordValue as Table)[text] ?? nameOf(labels.value(text));
  }

  /** What a part of the record is called: as in the forms, or as records alone call it. */
  function field(name: string): string {
    return (w.value.part as Table)[name] ?? labels.field(name, '');
  }

  /** The value line by line; what is empty is left out. */
  function lines(name: string, value: unknown): readonly Line[] {
    if (value === null || value === undefined) return [];
    if (Array.isArray(value)) {
      const plain = value.every((each) => typeof each !== 'object');
      if (plain)
        return value.length === 0
          ? []
          : [{ name: field(name), text: value.map((each) => said(name, each)).join(w.value.comma) }];
      return value.flatMap((each: unknown) => lines(name, each));
    }
    if (typeof value !== 'object') return [{ name: field(name), text: said(name, value) }];
    return Object.entries(value).flatMap(([key, each]) => lines(key, each));
  }

  return {
    place,
    /** What stood there before or stands there now; nothing for what was not there. */
    linesOf: ({ path }: Pick<Schemas['RecordChange'], 'path'>, value: unknown): readonly Line[] => {
      const last =
        path
          .split('.')
          .at(-1)
          ?.replace(/\[\d+\]$/, '') ?? path;
      const isPart = typeof value === 'object' && value !== null;
      return isPart ? lines(last, value) : lines(last, value).map(({ text }) => ({ name: '', text }));
    },
  };
}
