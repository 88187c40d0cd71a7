/** 网页的构建 – one page of static files that the server sends from `dist/web`. */
import vue from '@vitejs/plugin-vue';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import components from 'unplugin-vue-components/vite';
import { defineConfig } from 'vite';

/** Where `npm run dev` runs the server. */
const SERVER = 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [vue(), components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: 'css' })] })],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: ['chrome87', 'safari14'],
    // A page of its own for what an officer needs first; everything else comes when it is asked for.
    chunkSizeWarningLimit: 700,
    sourcemap: true,
  },
  server: { port: 5173, proxy: { '/api': SERVER, '/healthz': SERVER } },
});
