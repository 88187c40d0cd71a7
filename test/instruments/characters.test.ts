import { afterAll, describe, expect, it } from '@jest/globals';
import type { CaseMaterial } from '../../src/instruments/model/dossier.js';
import { papersOf } from '../../src/instruments/model/papers.js';
import { drawn } from '../../src/instruments/model/templates/index.js';
import { DocxRenderer } from '../../src/instruments/render/docx-renderer.service.js';
import { Fonts } from '../../src/instruments/render/fonts.service.js';
import { PdfRenderer } from '../../src/instruments/render/pdf-renderer.service.js';
import { Settings } from '../../src/platform/config/settings.js';
import type { LedCase } from '../builders/led-case.js';
import { seized } from '../builders/measures.js';
import { spotHandedOver } from '../builders/spot-case.js';
import { investigated } from '../builders/stages.js';
import { materialFrom } from './led-material.js';
import { read } from './poppler.js';
import { unzip } from './unzip.js';

const RARE = '喆镕堃㛃䶮𬴊';

/** The same case against somebody of that name. */
function against(name: string, led: LedCase): CaseMaterial {
  const material = materialFrom(led);
  const renamed = [...material.records].map(
    ([seq, record]) => [seq, { ...record, party: record.party && { ...record.party, name } }] as const,
  );
  return { ...material, records: new Map(renamed) };
}

describe('characters of names', () => {
  const fonts = new Fonts(new Settings());
  const pdf = new PdfRenderer(fonts);
  const docx = new DocxRenderer(fonts);
  afterAll(() => pdf.onModuleDestroy());

  it.each<[string, () => LedCase]>([
    ['on-the-spot-decision', spotHandedOver],
    ['delivery-or-refusal-note', spotHandedOver],
    ['oral-notice-and-defence-record', spotHandedOver],
    ['seizure-decision-and-list', () => seized(investigated())],
    ['seizure-scene-record', () => seized(investigated())],
  ])('%s: prints rare ones and ￥ as text, in PDF and DOCX alike', async (code, lead) => {
    const material = against(RARE, lead());
    const instrument = drawn(
      material,
      papersOf(material).findLast((paper) => paper.code === code)!,
    );
    const document = unzip(Buffer.from(await docx.render(instrument)))
      .get('word/document.xml')!
      .toString();
    expect(document).toContain(RARE);
    const text = read('pdftotext', await pdf.render(instrument));
    if (text !== null) expect(text.replaceAll(/\s/g, '')).toContain(RARE);
    if (code === 'on-the-spot-decision' && text !== null) expect(text).toContain('￥100.00');
  });

  it.each(['喆', '镕', '堃', '㛃', '䶮', '𬴊', '￥'])('%s is in the fonts', (character) => {
    expect(fonts.book.has(character.codePointAt(0)!)).toBe(true);
  });

  it.each<[string, () => LedCase]>([
    ['on-the-spot-decision', spotHandedOver],
    ['seizure-decision-and-list', () => seized(investigated())],
  ])('%s: refuses by name what they lack, before anything is laid out', async (code, lead) => {
    const material = against('张😀', lead());
    const instrument = drawn(
      material,
      papersOf(material).findLast((paper) => paper.code === code)!,
    );
    const refused = { code: 'unprintable', details: { detail: { zh: expect.stringContaining('😀 U+1F600') } } };
    await expect(pdf.render(instrument)).rejects.toMatchObject(refused);
    await expect(docx.render(instrument)).rejects.toMatchObject(refused);
  });
});
