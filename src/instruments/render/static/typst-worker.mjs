/** 排版线程 – compiles one document at a time; thrown away and made anew after some hundred, because it grows. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { parentPort, workerData } from 'node:worker_threads';

const { workspace, mainFilePath, fontPaths } = workerData;
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });

parentPort.on('message', ({ id, inputs }) => {
  try {
    const pdf = pdfOf(inputs);
    parentPort.postMessage({ id, pdf }, [pdf.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
  compiler.evictCache(10);
});

function pdfOf(inputs) {
  const compiled = compiler.compile({ mainFilePath, inputs });
  const document = compiled.result;
  if (document === null) {
    const failure = compiled.takeDiagnostics();
    throw new Error(JSON.stringify(failure?.shortDiagnostics ?? 'the document does not compile'));
  }
  // A copy of its own: what the compiler hands out is not to be given away.
  return Uint8Array.from(compiler.pdf(document, { pdfStandard: 'a-2b' }));
}
