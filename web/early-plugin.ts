/** 先行脚本的构建 – `early.ts` as a small file of its own, named in the head of the page before everything else. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Plugin } from 'vite';

const DIGITS = 8;

/** Emits `assets/early-….js`. */
export function earlyScript(): Plugin {
  let source: Uint8Array = new Uint8Array();
  let name = '';
  return {
    name: 'early-script',
    apply: 'build',
    configResolved: ({ root }) => {
      const built = buildSync({
        entryPoints: [join(root, 'src', 'early.ts')],
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
        target: 'es2020',
      });
      source = built.outputFiles[0]?.contents ?? source;
      name = `assets/early-${createHash('sha256').update(source).digest('hex').slice(0, DIGITS)}.js`;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source });
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: `/${name}`, async: true }, injectTo: 'head-prepend' }],
  };
}
