/** 网页的构建 – one page of static files that the server sends from `dist/web`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import vue from '@vitejs/plugin-vue';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import components from 'unplugin-vue-components/vite';
import { defineConfig, type Plugin } from 'vite';
import { earlyScript } from './early-plugin.ts';
import { serviceWorker } from './service-worker-plugin.ts';

/** Where `npm run dev` runs the server. */
const SERVER = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

const OF_CASES =
  /\/src\/(?:composables|capture\/(?:words|as-ev)|spot\/(?:words|steps)|components\/case\/(?:map|[A-Z])|components\/(?:Case|Due|Blocker))/;
const OF_FORMS =
  /\/src\/forms\/|element-plus\/es\/components\/(?:select|option|tag|input-number|radio|checkbox|form)\//;
const OF_MENUS = /element-plus\/es\/components\/(?:popper|tooltip|scrollbar|focus-trap)\//;

/** Beside every text file its packed forms, so that a slow connection carries a third of it. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  writeBundle({ dir = '' }) {
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:js|css|html|svg|webmanifest)$/.test(name)) continue;
      const bytes = readFileSync(join(dir, name));
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(bytes));
      writeFileSync(join(dir, `${name}.gz`), gzipSync(bytes));
    }
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    vue(),
    components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
    earlyScript(),
    serviceWorker(),
    packed,
  ],
  // Messages are composed in one way only, and no tool looks into the page.
  define: {
    __VUE_I18N_FULL_INSTALL__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: ['chrome87', 'safari14'],
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // On a slow line each file costs a wait of its own: what every page needs comes as one, what the pages of a case share
        // as another, and so on.
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'], priority: 3 },
            { name: 'menu', test: OF_MENUS, minShareCount: 2, priority: 3 },
            { name: 'case', test: OF_CASES, minShareCount: 2, priority: 2 },
            { name: 'form', test: OF_FORMS, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(['/api', '/healthz', '/readyz', '/verify.html'].map((path) => [path, SERVER])),
  },
});
