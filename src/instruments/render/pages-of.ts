/**
 * 页数 of a PDF this product rendered: what the root of its tree of pages counts.
 *
 * @throws RangeError for bytes that are no such PDF
 */
export function pagesOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count (\d+)/gu)].map(([, count]) => Number(count));
  if (counts.length === 0) throw new RangeError('these bytes are no PDF of this product');
  return Math.max(...counts);
}
