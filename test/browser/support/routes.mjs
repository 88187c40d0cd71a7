/** The routes of the web application, from its own files: names of all that are pages. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './server.mjs';

/** What the files of routes lean on, as far as is needed to read them. */
const STANDS_IN = {
  'vue-router':
    'export const createRouter = ({ routes }) => ({ routes, beforeEach() {}, afterEach() {}, onError() {} }); export const createWebHistory = () => null;',
  session: 'export const recallSelf = null;',
  page: 'export default {};',
};

const readable = {
  name: 'readable',
  setup({ onResolve, onLoad }) {
    // Most pages come later, and are never asked for here; the others come with the routes.
    onResolve({ filter: /\.vue$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : { path: 'page', namespace: 'stands-in' },
    );
    onResolve({ filter: /^vue-router$|composables\/session$/ }, ({ path }) => ({
      path: path.split('/').at(-1),
      namespace: 'stands-in',
    }));
    onLoad({ filter: /.*/, namespace: 'stands-in' }, ({ path }) => ({ contents: STANDS_IN[path] }));
  },
};

/** Names of the pages: every route that is not only a frame or a way elsewhere. */
export async function routeNames() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'web/src/router.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    plugins: [readable],
  });
  const { router } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return router.routes.flatMap(pagesOf).toSorted();
}

function pagesOf({ name, redirect, children = [] }) {
  return [...(name && !redirect ? [name] : []), ...children.flatMap(pagesOf)];
}
