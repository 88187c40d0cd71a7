import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { VolumeView } from '../../src/archive/archive.controller.js';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Hex } from '../../src/platform/digest.js';
import { archivedCase, closedCase } from '../support/archived-case.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS } from '../support/databases.js';
import { pdfOf, pngOf } from '../support/sample-files.js';
import { startTownship } from '../support/township.js';
import { read } from '../instruments/poppler.js';

describe('the volumes of an archived case', () => {
  let casework: Casework;
  let caseId: string;
  let main: Buffer;
  let views: readonly VolumeView[];

  const pdf = async (volume: string, by = 'supervisor1', id = caseId) => {
    return casework.township.as(by, 'GET', `/cases/${id}/volumes/${volume}.pdf`);
  };
  const listed = async (by = 'supervisor1', id = caseId) => {
    return (await casework.township.as(by, 'GET', `/cases/${id}/volumes`)).json<{ items: VolumeView[] }>().items;
  };

  beforeAll(async () => {
    casework = new Casework(await startTownship());
    caseId = await archivedCase(casework, [
      { title: '过火现场照片', bytes: pngOf(40, 30) },
      { title: '检测报告', bytes: await pdfOf(3) },
      { title: '损坏的扫描件', bytes: '%PDF-1.7 这不是文件' },
      { title: '录音', bytes: 'ID3 不能排印' },
    ]);
    main = (await pdf('main')).rawPayload;
    views = await listed();
  }, DATABASE_PATIENCE_MS);
  afterAll(() => casework.township.close());

  it('are one PDF each, in the order of the catalogue, the pages counted through', async () => {
    expect(views.map(({ volume }) => volume)).toEqual(['main', 'sub']);
    for (const { contents, pages } of views) {
      let next = 1;
      for (const { from, to } of contents) {
        expect(from).toBe(next);
        expect(to).toBeGreaterThanOrEqual(from);
        next = to + 1;
      }
      expect(next - 1).toBe(pages);
    }
    const titles = views[0]!.contents.map(({ title }) => title);
    const order = ['立案审批表', '证据清单', '过火现场照片', '行政处罚事先告知书', '行政处罚决定书'];
    expect(titles.filter((title) => order.includes(title))).toEqual(order);
    expect(views[1]!.contents.map(({ title }) => title)).toContain('案件调查终结报告');
  });

  it('cover, contents and reference sheet are there and not counted', async () => {
    const document = await PDFDocument.load(main);
    expect(document.getPageCount()).toBeGreaterThan(views[0]!.pages + 2);
    const pages = textOfPages(main);
    expect(pages[0]).toContain('行政处罚案卷');
    expect(pages.join('')).toContain('卷内文件目录');
    expect(pages.at(-1)).toContain('备考表');
  });

  it('a picture and a foreign PDF are put on pages, behind a sheet that says what they are', async () => {
    const line = (title: string) => views[0]!.contents.find((each) => each.title === title)!;
    expect(line('过火现场照片').to - line('过火现场照片').from).toBe(1);
    expect(line('检测报告').to - line('检测报告').from).toBe(3);
    const pages = textOfPages(main);
    const at = pages.findIndex((page) => page.includes('foreign page 1'));
    expect(pages[at - 1]).toContain('检测报告');
    expect(pages[at]).toMatch(new RegExp(`\\b${line('检测报告').from + 1}\\b`));
  });

  it('what cannot be put on pages is there as its sheet: name, size, digest, where it is kept', async () => {
    const pages = textOfPages(main);
    for (const [title, why] of [
      ['损坏的扫描件', '不能打开排印'],
      ['录音', '以电子形式另存'],
    ] as const) {
      const sheet = pages.find((page) => page.includes(title) && page.includes('证据（材料）页'));
      expect(sheet).toContain(why);
      expect(sheet?.replaceAll(/\s/gu, '')).toContain('字节');
    }
  });

  it('stay as they were bound, though a paper comes late', async () => {
    const before = sha256Hex(main);
    const late = { title: '迟到', receivedOn: casework.today, sha256: await casework.upload('clerk1', caseId, '迟到') };
    await casework.do('clerk1', caseId, 'file-late-paper', late);
    expect(sha256Hex((await pdf('main')).rawPayload)).toBe(before);
    expect((await listed())[0]!.sha256).toBe(before);
  });

  it('the sub volume is for those who are on the case, keep it, or supervise', async () => {
    expect((await pdf('sub', 'handler1')).statusCode).toBe(200);
    expect((await pdf('main', 'handler3')).statusCode).toBe(200);
    expect((await pdf('sub', 'handler3')).statusCode).toBe(403);
    expect((await listed('handler3')).map(({ volume }) => volume)).toEqual(['main']);
  });

  it('two that ask at once get the same', async () => {
    const id = await closedCase(casework);
    await casework.do('clerk1', id, 'archive', { note: '齐全' });
    const answers = await Promise.all([
      pdf('main', 'supervisor1', id),
      pdf('main', 'clerk1', id),
      pdf('sub', 'clerk1', id),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect(answers[0].rawPayload.equals(answers[1].rawPayload)).toBe(true);
  });

  it('changed where they lie they are found', async () => {
    const id = await archivedCase(casework);
    await pdf('main', 'supervisor1', id);
    const { sha256 } = (await listed('supervisor1', id))[0]!;
    expect(await casework.get(id, '/verify')).toMatchObject({ ok: true });
    const path = join(casework.township.server.settings.DATA_DIR, 'blobs', sha256.slice(0, 2), sha256);
    await writeFile(path, 'something else');
    expect(await casework.get(id, '/verify')).toMatchObject({ ok: false, findings: [{ code: 'volume-changed' }] });
  });

  it('of a case not archived yet are bound as the file stands, the same each time', async () => {
    const id = await closedCase(casework);
    const [one, other] = [await pdf('main', 'clerk1', id), await pdf('main', 'clerk1', id)];
    expect(one.rawPayload.equals(other.rawPayload)).toBe(true);
  });
});

/** The text of each page. Poppler belongs to the machines on which these tests run. */
function textOfPages(pdf: Uint8Array): readonly string[] {
  const text = read('pdftotext', pdf);
  if (text === null) throw new Error('pdftotext is not installed: apt-get install poppler-utils');
  return text.split('\f').slice(0, -1);
}
