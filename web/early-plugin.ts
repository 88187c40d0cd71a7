/** 先行脚本的构建 – `early.ts` as a small file of its own, named in the head of the page before everything else. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Plugin, Rollup } from 'vite';

const DIGITS = 8;

/** Pages that are opened by a link from elsewhere, and the addresses they stand at. */
const PAGES: readonly (readonly [address: RegExp, ...files: string[]])[] = [
  [/^\/cases\/[\w-]{8,}$/, 'pages/CasePage.vue'],
  [/^\/cases\/[^/]+\/acts\//, 'pages/ActPage.vue'],
  [/^\/cases\/[^/]+\/review$/, 'pages/ReviewPage.vue'],
  [/^\/cases\/[^/]+\/brief$/, 'pages/BriefPage.vue'],
  [/^\/supervision$/, 'supervision/SupervisionArea.vue', 'pages/DashboardPage.vue'],
];

/** Emits `assets/early-….js`. */
export function earlyScript(): Plugin {
  let root = '';
  let name = '';
  return {
    name: 'early-script',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const ahead = PAGES.map(([address, ...pages]) => [address.source, filesOf(bundle, pages)]);
      const built = buildSync({
        entryPoints: [join(root, 'src', 'early.ts')],
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
        target: 'es2020',
        define: { FILES_AHEAD: JSON.stringify(ahead) },
      });
      const source = built.outputFiles[0]?.text ?? '';
      name = `assets/early-${createHash('sha256').update(source).digest('hex').slice(0, DIGITS)}.js`;
      this.emitFile({ type: 'asset', fileName: name, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'script', attrs: { src: `/${name}`, async: true }, injectTo: 'head-prepend' }],
    },
  };
}

const STYLE = /\.css(?:$|\?)/;

/** What the pages need beside the first script. */
function filesOf(bundle: Rollup.OutputBundle, pages: readonly string[]): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const first = new Set<string>();
  const all = new Set<string>();
  for (const chunk of chunks) {
    if (chunk.isEntry) collect(bundle, chunk.fileName, first);
    if (pages.some((page) => chunk.facadeModuleId?.endsWith(page) === true)) collect(bundle, chunk.fileName, all);
  }
  return [...all].filter((file) => !first.has(file)).map((file) => `/${file}`);
}

function collect(bundle: Rollup.OutputBundle, name: string, found: Set<string>): void {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || found.has(name)) return;
  // What is nothing but style sheets is left out of the build in the end.
  if (!chunk.moduleIds.every((id) => STYLE.test(id))) found.add(name);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const next of chunk.imports) collect(bundle, next, found);
}
