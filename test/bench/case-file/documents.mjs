/** 文书 – how long a paper takes as DOCX and as PDF, over HTTP, beside a page that the bare compiler sets. */
import { performance } from 'node:perf_hooks';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { need } from '../connection.mjs';
import { quantile } from '../load.mjs';
import { fetchInto } from './transfer.mjs';

const WARMING = 10;

/** Milliseconds for one paper after another of the case. */
export async function documentFigures({ connection, port, token, caseId, documents }) {
  const path = `/api/v1/cases/${caseId}/documents`;
  const { items } = await need(connection, { method: 'GET', path, token });
  const timesOf = (extension) =>
    timed(documents, (index) => {
      const { id } = items[index % items.length];
      return fetchInto({ port, token, path: `${path}/${id}.${extension}`, file: null });
    });
  const pdf = await timesOf('pdf');
  const docx = await timesOf('docx');
  const floor = await timed(documents, barePage);
  return { papers: documents, pdf, docx, floor, ofFloor: pdf.p50Ms / floor.p50Ms };
}

async function timed(count, work) {
  for (let index = 0; index < WARMING; index++) await work(index);
  const times = [];
  for (let index = 0; index < count; index++) {
    const begun = performance.now();
    await work(index);
    times.push(performance.now() - begun);
  }
  times.sort((one, other) => one - other);
  return { p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99) };
}

const compiler = NodeCompiler.create({});

/** One page of plain text, each time another. */
function barePage(index) {
  const source = `#set page(paper: "a4")\n= ${index}\n${'The officers recorded what they saw. '.repeat(40)}`;
  return compiler.pdf({ mainFileContent: source });
}
