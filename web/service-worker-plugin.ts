/** 离线网页的构建 – bundles the service worker, with the list of files that the officers' pages are made of. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Plugin, Rollup } from 'vite';

/** Pages of the desk: they come when they are asked for, and need a connection anyway. */
const AT_THE_DESK = /\/src\/(?:administration|supervision)\//;

/** What stands beside the page under a name that never changes. */
const BESIDE = ['/icon.svg', '/icon-192.png', '/manifest.webmanifest'];

/** Emits `service-worker.js`. */
export function serviceWorker(): Plugin {
  let root = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const early = Object.keys(bundle).filter((file) => file.startsWith('assets/early-'));
      const files = [...BESIDE, ...[...early, ...filesOf(bundle)].map((file) => `/${file}`)].sort();
      const source = join(root, 'src', 'service-worker.ts');
      const parts = [files.join('\n'), readFileSync(source), readFileSync(join(root, 'index.html'))];
      const hash = createHash('sha256');
      for (const part of parts) hash.update(part);
      const built = buildSync({
        entryPoints: [source],
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
        target: 'es2020',
        define: { SHELL_FILES: JSON.stringify(files), SHELL_VERSION: JSON.stringify(hash.digest('hex').slice(0, 16)) },
      });
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: built.outputFiles[0]?.text ?? '' });
    },
  };
}

/** Chunks that the page can ask for outside the desk, with their styles and pictures. */
function filesOf(bundle: Rollup.OutputBundle): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || found.has(name) || AT_THE_DESK.test(chunk.facadeModuleId ?? '')) return;
    found.add(name);
    const { importedCss, importedAssets } = chunk.viteMetadata ?? {};
    for (const file of [...(importedCss ?? []), ...(importedAssets ?? [])]) found.add(file);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  for (const [name, file] of Object.entries(bundle)) if (file.type === 'chunk' && file.isEntry) visit(name);
  return [...found];
}
