/** Every text of a paper, as a reader would meet it: what must be in the fonts. */
import type { Block, Instrument, Signature, Words } from './instrument.js';

export function textsIn(instrument: Instrument): readonly string[] {
  const { organ, title, number, recipient, blocks, seal, eachPage } = instrument;
  return [
    organ,
    title,
    ...of(number ?? []),
    ...of(recipient ?? []),
    ...blocks.flatMap(ofBlock),
    ...(seal === null ? [] : [seal.organ]),
    ...eachPage,
  ];
}

function of(words: Words): readonly string[] {
  return words.map((part) => (typeof part === 'string' ? part : part.blank));
}

function ofSignature({ role, name, certificate }: Signature): readonly string[] {
  return [role, ...of(name), certificate ?? ''];
}

function ofBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'note':
      return of(block.words);
    case 'fields':
      return block.fields.flatMap(({ label, value }) => [label, ...of(value)]);
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat().flatMap(of)];
    case 'signatures':
      return block.signatures.flatMap(ofSignature);
    case 'form':
      return block.rows.flatMap(({ fields, signatures }) => [
        ...fields.flatMap(({ label, value }) => [label, ...of(value)]),
        ...signatures.flatMap(ofSignature),
      ]);
  }
}
