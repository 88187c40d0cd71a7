/** 案卷的报告 – the figures of papers, uploads and packages, for machines and for people. */
import { median } from '../load.mjs';
import { rounded, table } from '../table.mjs';

/** The figures; a ratio of uploads is the median of the rounds' own ratios. */
export function summarisedCaseFile({ documents, uploads, bag }) {
  const ratios = uploads.map(({ product, floor }) => product / floor);
  return {
    documents: roundedAll(documents),
    upload: {
      productMiBPerSecond: Math.round(median(uploads.map(({ product }) => product))),
      floorMiBPerSecond: Math.round(median(uploads.map(({ floor }) => floor))),
      ofFloor: rounded(median(ratios)),
      least: rounded(Math.min(...ratios)),
      most: rounded(Math.max(...ratios)),
    },
    bag: roundedAll(bag),
  };
}

function roundedAll(figures) {
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, roundedOne(value)]));
}

function roundedOne(value) {
  if (typeof value === 'number') return rounded(value);
  return value === null || typeof value !== 'object' ? value : roundedAll(value);
}

/** The figures as tables for the terminal. */
export function printedCaseFile({ documents, upload, bag }) {
  const { pdf, docx, floor } = documents;
  return [
    table([
      ['one paper, ms', 'p50', 'p99'],
      ['PDF', String(pdf.p50Ms), String(pdf.p99Ms)],
      ['DOCX', String(docx.p50Ms), String(docx.p99Ms)],
      ['floor: a plain page, compiler alone', String(floor.p50Ms), String(floor.p99Ms)],
    ]),
    '',
    `upload: ${upload.productMiBPerSecond} MiB/s, floor ${upload.floorMiBPerSecond} MiB/s, ` +
      `ratio ${upload.ofFloor} (${upload.least}–${upload.most})`,
    `package of ${bag.papers} papers and ${bag.filmsMiB} MiB of films (${bag.sizeMiB} MiB):`,
    table([
      ['', 'seconds', 'floor ÷ it', 'most memory, MiB'],
      ['packed by the server', ...shown(bag.package)],
      ['verified by the tool', ...shown(bag.verify)],
      ['floor: hashed and copied', String(bag.floorSeconds), '1', ''],
    ]),
  ].join('\n');
}

function shown({ seconds, ofFloor, peakMiB }) {
  return [String(seconds), String(ofFloor), String(peakMiB)];
}
