import { Injectable } from '@nestjs/common';
import { Document, Packer } from 'docx';
import type { Instrument } from '../model/instrument.js';
import { docxBody, docxFooters, styleOf } from './docx-blocks.js';
import { Fonts } from './fonts.service.js';

/** 毫米 in twentieths of a point. */
const MM = 56.7;

/** GB/T 9704-2012 in twips: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. */
const PAGE = {
  size: { width: Math.round(210 * MM), height: Math.round(297 * MM) },
  margin: {
    top: Math.round(37 * MM),
    left: Math.round(28 * MM),
    right: Math.round(26 * MM),
    bottom: Math.round(35 * MM),
    footer: Math.round(25 * MM),
  },
};

/** 排印 – a paper as DOCX, with the same content as its PDF. The faces are those of the officer's own machine. */
@Injectable()
export class DocxRenderer {
  constructor(private readonly fonts: Fonts) {}

  /** @throws DomainError unprintable, as for the PDF: the two never differ in what they say */
  async render(instrument: Instrument): Promise<Uint8Array> {
    this.fonts.assertPrintable(instrument);
    const document = new Document({
      title: instrument.title,
      creator: instrument.organ,
      lastModifiedBy: instrument.organ,
      evenAndOddHeaderAndFooters: true,
      styles: { default: { document: styleOf(instrument) } },
      sections: [{ properties: { page: PAGE }, footers: docxFooters(instrument), children: [...docxBody(instrument)] }],
    });
    return Packer.toBuffer(document);
  }
}
