/** 版式的摘要 – everything but the paper itself that a PDF comes from. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { canonicalDigest, sha256Hex } from '../../platform/digest.js';
import type { FontBook } from './fonts.js';

const TEMPLATE = fileURLToPath(new URL('./static/instrument.typ', import.meta.url));

/** SHA-256 over the layout, the fonts' bytes and choice, and the version of the compiler. */
export function digestOfLayout({ paths, choice }: Pick<FontBook, 'paths' | 'choice'>): string {
  const require = createRequire(import.meta.url);
  const { version } = require('@myriaddreamin/typst-ts-node-compiler/package.json') as { readonly version: string };
  const fonts = paths.map((path) => sha256Hex(readFileSync(path)));
  return canonicalDigest({ layout: sha256Hex(readFileSync(TEMPLATE)), fonts, choice, compiler: version });
}
