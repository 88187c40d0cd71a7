import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/settings.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { textsIn } from '../model/texts.js';
import type { Instrument } from '../model/instrument.js';
import { openFonts, unprintable, type FontBook } from './fonts.js';
import { digestOfLayout } from './layout-digest.js';

/** Characters the template writes by itself. */
const OWN_TEXT = '—：（）【】缺执法证号待签名印章年月日草稿0123456789';

/** 字体 – opened when the first document is asked for. */
@Injectable()
export class Fonts {
  #book: FontBook | null = null;
  #layoutDigest: string | null = null;

  constructor(private readonly settings: Settings) {}

  /** The fonts. @throws Error if DOCUMENT_FONT_DIR cannot be read */
  get book(): FontBook {
    this.#book ??= openFonts(this.settings.DOCUMENT_FONT_DIR);
    return this.#book;
  }

  /** 版式的摘要: over layout, fonts and compiler – the same digest, the same bytes for the same paper. */
  get layoutDigest(): string {
    this.#layoutDigest ??= digestOfLayout(this.book);
    return this.#layoutDigest;
  }

  /** @throws DomainError unprintable, naming every character that no font has */
  assertPrintable(instrument: Instrument): void {
    const unknown = unprintable([...textsIn(instrument), OWN_TEXT], this.book);
    if (unknown.length === 0) return;
    const named = unknown.map(({ character, codePoint }) => `${visible(character)}${codePoint}`);
    throw new DomainError('unprintable', {
      detail: {
        zh: `文书《${instrument.title}》含有字库没有的字：${named.join('、')}`,
        en: `the fonts lack characters of this document: ${named.join(', ')}`,
      },
    });
  }
}

/** The character itself, where it can be seen. */
function visible(character: string): string {
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `${character} ` : '';
}
