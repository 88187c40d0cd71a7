import { afterAll, describe, expect, it } from '@jest/globals';
import type { Instrument } from '../../src/instruments/model/instrument.js';
import { DocxRenderer } from '../../src/instruments/render/docx-renderer.service.js';
import { Fonts } from '../../src/instruments/render/fonts.service.js';
import { PdfRenderer } from '../../src/instruments/render/pdf-renderer.service.js';
import { Settings } from '../../src/platform/config/settings.js';
import { read } from './poppler.js';
import { unzip } from './unzip.js';

const RARE = '喆镕堃㛃䶮𬴊𫖯𬘡';
const MORE_THAN_A_THREAD_TAKES = 505;

function paper(text: string, changes: Partial<Instrument> = {}): Instrument {
  const signature = { role: '承办人', name: [`张${RARE}`], certificate: 'R1', on: '2026-03-02', isAwaited: false };
  return {
    id: 'penalty-decision.1',
    code: 'penalty-decision',
    layout: 'letter',
    organ: '清溪乡人民政府',
    title: '行政处罚决定书',
    number: ['鲁清溪罚决〔2026〕1号'],
    recipient: [RARE],
    blocks: [
      { kind: 'fields', fields: [{ label: '当事人', value: [RARE] }] },
      { kind: 'heading', text: '一、事实' },
      { kind: 'paragraph', words: [text, { blank: '代收机构名称', basis: '第7条' }] },
      { kind: 'form', rows: [{ fields: [{ label: '意见', value: ['同意'] }], signatures: [signature] }] },
      { kind: 'table', columns: [{ title: '序号', share: 1 }], rows: [[['1']]] },
      { kind: 'signatures', signatures: [signature] },
      { kind: 'note', words: ['一式两份。'] },
    ],
    seal: { organ: '清溪乡人民政府', on: '2026-03-02' },
    datedOn: '2026-03-02',
    eachPage: [],
    isDraft: false,
    ...changes,
  };
}

describe('rendering', () => {
  const fonts = new Fonts(new Settings());
  const pdf = new PdfRenderer(fonts);
  const other = new PdfRenderer(fonts);
  const docx = new DocxRenderer(fonts);
  afterAll(() => Promise.all([pdf.onModuleDestroy(), other.onModuleDestroy()]));

  it('gives the same PDF/A for the same paper, in one thread and in another', async () => {
    const first = await pdf.render(paper('罚款￥500.00'));
    expect(Buffer.from(await pdf.render(paper('罚款￥500.00'))).equals(first)).toBe(true);
    expect(Buffer.from(await other.render(paper('罚款￥500.00'))).equals(first)).toBe(true);
    const text = Buffer.from(first).toString('latin1');
    expect(text.slice(0, 7)).toBe('%PDF-1.');
    expect(text).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>B</);
    expect(text).toContain('NotoSerifSC');
  });

  it('goes on when the thread has been made anew', async () => {
    const renderer = new PdfRenderer(fonts);
    const all = Array.from({ length: MORE_THAN_A_THREAD_TAKES }, () => renderer.render(paper('同一份')));
    const [first, ...rest] = await Promise.all(all);
    expect(rest.every((each) => Buffer.from(each).equals(first!))).toBe(true);
    await renderer.onModuleDestroy();
  }, 60_000);

  it('keeps rare characters and ￥ as text, in the shipped face alone', async () => {
    const bytes = await pdf.render(paper('罚款￥500.00'));
    const text = read('pdftotext', bytes);
    const embedded = read('pdffonts', bytes);
    if (text === null || embedded === null) return;
    expect(text).toContain(RARE);
    expect(text).toContain('￥500.00');
    expect(text).toContain('【缺：代收机构名称】');
    const faces = embedded.split('\n').slice(2).filter(Boolean);
    expect(faces.length).toBeGreaterThan(0);
    expect(faces.every((line) => line.includes('NotoSerifSC') && /\byes\s+yes\s+yes\b/.test(line))).toBe(true);
  });

  it('never takes data for markup', async () => {
    const text = '#read("/etc/passwd") $x$ #import "a" *b* \\u{41} </w:t>';
    const printed = read('pdftotext', await pdf.render(paper(text)));
    if (printed !== null) expect(printed.replaceAll(/\s/g, '')).toContain(text.replaceAll(/\s/g, ''));
    const document = unzip(Buffer.from(await docx.render(paper(text))))
      .get('word/document.xml')!
      .toString();
    expect(document).toContain('&lt;/w:t&gt;');
  });

  it.each(['form', 'record', 'cover'] as const)('lays out a %s, sealed or draft', async (layout) => {
    const eachPage = ['被询问人逐页签名'];
    const sealed = await pdf.render(paper('同意', { layout, eachPage }));
    const draft = await pdf.render(paper('同意', { layout, eachPage, isDraft: true, number: null, seal: null }));
    expect(sealed.length).toBeGreaterThan(1_000);
    expect(Buffer.from(draft).equals(sealed)).toBe(false);
  });

  it('refuses by name what the fonts lack, before anything is laid out', async () => {
    const refused = {
      code: 'unprintable',
      details: { detail: { zh: expect.stringMatching(/😀 U\+1F600、.*U\+A9C5/) } },
    };
    await expect(pdf.render(paper('笑😀꧅'))).rejects.toMatchObject(refused);
    await expect(docx.render(paper('笑😀꧅'))).rejects.toMatchObject(refused);
  });

  it('writes a DOCX with the same text, in the faces of official documents', async () => {
    const files = unzip(Buffer.from(await docx.render(paper('第一行\n第二行', { isDraft: true }))));
    const document = files.get('word/document.xml')!.toString();
    for (const said of [
      RARE,
      '第一行',
      '第二行',
      '【缺：代收机构名称】',
      '鲁清溪罚决〔2026〕1号',
      '2026年3月2日',
      '草',
    ]) {
      expect(document).toContain(said);
    }
    expect(document).toContain('w:eastAsia="仿宋_GB2312"');
    expect(document).toMatch(/w:firstLine="640"/);
    expect(document).toMatch(/w:firstLineChars="200"/);
  });
});
