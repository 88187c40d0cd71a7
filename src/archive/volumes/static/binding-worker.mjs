/**
 * 装订线程 – puts pages together into one volume, away from the server's own thread: foreign files are opened here, and a
 * thread that hangs or dies on one of them is thrown away. The same parts give the same bytes.
 */
import { degrees, PDFArray, PDFDict, PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { parentPort } from 'node:worker_threads';

/** A4 in points. */
const A4 = { width: 595.28, height: 841.89 };
const MARGIN = 48;
/** Height of the line under a picture. */
const CAPTION = 24;

const front = [];
const body = [];
const back = [];
const sections = { front, body, back };

const captionFonts = new WeakMap();
const actions = { probe, add, finish };

parentPort.on('message', ({ id, action, ...asked }) => {
  actions[action](asked).then(
    (answer) => parentPort.postMessage({ id, ...answer }, answer.bytes ? [answer.bytes.buffer] : []),
    (error) => parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
  );
});

/** Whether the part can be bound; answers with its number of pages. */
async function probe(part) {
  const trial = await PDFDocument.create();
  return { pages: (await pagesFor(trial, part)).length };
}

/** Keeps the part for its section; answers with its number of pages. */
async function add({ section, ...part }) {
  const opened = part.kind === 'image' ? part : { ...part, document: await open(part.bytes) };
  sections[section].push(opened);
  return { pages: opened.document?.getPageCount() ?? 1 };
}

function open(bytes) {
  return PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
}

/** The volume: front pages, body with page numbers, back pages. */
async function finish({ title, at }) {
  const volume = await PDFDocument.create({ updateMetadata: false });
  volume.setTitle(title);
  volume.setProducer('Sanfen');
  volume.setCreator('Sanfen');
  volume.setCreationDate(new Date(at));
  volume.setModificationDate(new Date(at));
  volume.setLanguage('zh-CN');
  const font = await volume.embedFont(StandardFonts.Helvetica);
  for (const part of front) await pagesFor(volume, part);
  let number = 0;
  for (const part of body) {
    for (const page of await pagesFor(volume, part)) {
      number += 1;
      stamp(page, String(number), font);
    }
  }
  for (const part of back) await pagesFor(volume, part);
  const bytes = await volume.save({ useObjectStreams: true });
  return { bytes: Uint8Array.from(bytes), pages: number, sheets: volume.getPageCount() };
}

/** Adds the pages of the part to the document. */
async function pagesFor(document, part) {
  if (part.kind === 'image') return [await picture(document, part)];
  const from = part.document ?? (await open(part.bytes));
  const copied = await document.copyPages(from, from.getPageIndices());
  for (const page of copied) {
    document.addPage(page);
    disarm(page);
  }
  return copied;
}

/** A picture on a page of its own, as large as there is room, upright as its camera noted. */
async function picture(document, { bytes, caption, orientation }) {
  const image = bytes[0] === 0xff ? await document.embedJpg(bytes) : await document.embedPng(bytes);
  const page = document.addPage([A4.width, A4.height]);
  const room = { width: A4.width - 2 * MARGIN, height: A4.height - 2 * MARGIN - CAPTION };
  const turned = orientation === 6 || orientation === 8;
  const [width, height] = turned ? [image.height, image.width] : [image.width, image.height];
  const scale = Math.min(room.width / width, room.height / height, 1);
  const [shown, tall] = [width * scale, height * scale];
  const left = (A4.width - shown) / 2;
  const bottom = MARGIN + CAPTION + (room.height - tall) / 2;
  page.drawImage(image, placed(orientation, left, bottom, shown, tall));
  const font = captionFonts.get(document) ?? (await document.embedFont(StandardFonts.Courier));
  captionFonts.set(document, font);
  page.drawText(caption, { x: MARGIN, y: MARGIN, size: 7, font });
  return page;
}

/** Where a picture is drawn so that it stands upright in the frame (EXIF orientations 1, 3, 6, 8). */
function placed(orientation, left, bottom, width, height) {
  if (orientation === 3) return { x: left + width, y: bottom + height, width, height, rotate: degrees(180) };
  if (orientation === 6) return { x: left, y: bottom + height, width: height, height: width, rotate: degrees(-90) };
  if (orientation === 8) return { x: left + width, y: bottom, width: height, height: width, rotate: degrees(90) };
  return { x: left, y: bottom, width, height };
}

/** What a page of elsewhere would do by itself it does not do here: no scripts, no links out. */
function disarm(page) {
  page.node.delete(PDFName.of('AA'));
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  for (let index = 0; annotations && index < annotations.size(); index++) {
    const annotation = annotations.lookup(index);
    if (!(annotation instanceof PDFDict)) continue;
    for (const key of ['A', 'AA', 'PA']) annotation.delete(PDFName.of(key));
  }
}

/** 页号: upper right corner, as a stamp leaves it. */
function stamp(page, number, font) {
  const { x, y, width, height } = page.getCropBox();
  const size = 11;
  const length = font.widthOfTextAtSize(number, size);
  const angle = page.getRotation().angle;
  const inset = 28;
  const corner = {
    0: [x + width - inset - length, y + height - inset],
    90: [x + inset, y + height - inset - length],
    180: [x + inset + length, y + inset],
    270: [x + width - inset, y + inset + length],
  }[((angle % 360) + 360) % 360] ?? [x + width - inset - length, y + height - inset];
  page.drawText(number, { x: corner[0], y: corner[1], size, font, rotate: degrees(angle) });
}
