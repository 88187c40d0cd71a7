/** 执法文书 – what a paper of the file says, as data: contents, form and signatures, and no layout. Plain JSON. */
import type { Day } from '../../law/time.js';

/** 应当载明而没有的内容 – marked where it belongs and named with the article that asks for it. */
export interface Blank {
  readonly blank: string;
  /** The article, e.g. `行政处罚法 第59条第1款第1项`. */
  readonly basis: string;
}

/** A text with what is missing in its place. */
export type Words = readonly (string | Blank)[];

/** 签名 – who signed, in what capacity, and when. */
export interface Signature {
  /** e.g. `承办人`. */
  readonly role: string;
  readonly name: Words;
  /** 执法证号, where an officer signs as one. */
  readonly certificate: string | null;
  /** Null where the person is named and has not signed. */
  readonly on: Day | null;
  /** The paper waits for this signature. */
  readonly isAwaited: boolean;
}

/** One label and what stands beside it. */
export interface Field {
  readonly label: string;
  readonly value: Words;
}

/** A line of a form: one or two fields, or an opinion with its signatures. */
export interface FormRow {
  readonly fields: readonly [Field] | readonly [Field, Field];
  readonly signatures: readonly Signature[];
}

/** A piece of the text, in the order of reading. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'form'; readonly rows: readonly FormRow[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Words[])[] }
  | { readonly kind: 'signatures'; readonly signatures: readonly Signature[] }
  | { readonly kind: 'note'; readonly words: Words };

/** A column of a table; widths are shares of the whole. */
export interface Column {
  readonly title: string;
  readonly share: number;
}

/** The kinds of layout: a letter to somebody, a form of approval, a record of what was said and seen, a cover. */
export type Layout = 'letter' | 'form' | 'record' | 'cover';

/** 文书. */
export interface Instrument {
  /** Id of the paper in the file, e.g. `penalty-decision.27`. */
  readonly id: string;
  /** Entry of the catalogue. */
  readonly code: string;
  readonly layout: Layout;
  readonly organ: string;
  readonly title: string;
  /** 文号: null for papers that bear none; a blank while the paper is a draft. */
  readonly number: Words | null;
  /** 主送: whom the letter is for. */
  readonly recipient: Words | null;
  readonly blocks: readonly Block[];
  /** 落款: the organ's name, its seal and the date; null for internal papers, which are signed. */
  readonly seal: { readonly organ: string; readonly on: Day } | null;
  /** The day of the paper: the only day a rendering knows. */
  readonly datedOn: Day;
  /** 逐页签名处 at the foot of every page. */
  readonly eachPage: readonly string[];
  /** Not sealed yet: marked as a draft. */
  readonly isDraft: boolean;
}

/** What the paper should say and does not, in the order of reading, each once. */
export function missingIn(instrument: Instrument): readonly Missing[] {
  const blanks = wordsOf(instrument).flatMap((words) => words.filter((part) => typeof part !== 'string'));
  const distinct = new Map(blanks.map(({ blank, basis }) => [`${blank}\n${basis}`, { content: blank, basis }]));
  return [...distinct.values()];
}

/** 缺项. */
export interface Missing {
  readonly content: string;
  readonly basis: string;
}

/** Every text of the paper that can hold a blank. */
function wordsOf({ number, recipient, blocks }: Instrument): readonly Words[] {
  return [number ?? [], recipient ?? [], ...blocks.flatMap(wordsOfBlock)];
}

function wordsOfBlock(block: Block): readonly Words[] {
  switch (block.kind) {
    case 'heading':
      return [[block.text]];
    case 'paragraph':
    case 'note':
      return [block.words];
    case 'fields':
      return block.fields.map(({ value }) => value);
    case 'table':
      return block.rows.flat();
    case 'signatures':
      return block.signatures.map(({ name }) => name);
    case 'form':
      return block.rows.flatMap(({ fields, signatures }) => [
        ...fields.map(({ value }) => value),
        ...signatures.map(({ name }) => name),
      ]);
  }
}
