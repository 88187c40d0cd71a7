/** 网页的构建 – one page of static files that the server sends from `dist/web`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import vue from '@vitejs/plugin-vue';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import components from 'unplugin-vue-components/vite';
import { defineConfig, type Plugin } from 'vite';
import { serviceWorker } from './service-worker-plugin.ts';

/** Where `npm run dev` runs the server. */
const SERVER = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

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
    serviceWorker(),
    packed,
  ],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: ['chrome87', 'safari14'],
    // A page of its own for what an officer needs first; everything else comes when it is asked for.
    chunkSizeWarningLimit: 700,
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(['/api', '/healthz', '/readyz', '/verify.html'].map((path) => [path, SERVER])),
  },
});
