/**
 * Builds `dist/verify.html`: the verifier and its page in one file, with a policy that lets nothing in but that file itself.
 * Runs after the build of the server, whose compiled verifier it takes, so that page and server judge by the same code.
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = resolve(process.argv[2] ?? join(here, '..', '..', 'dist'));

/** What the page takes from `src` it takes as the compiler has made it. */
const compiled = {
  name: 'compiled',
  setup(builder) {
    builder.onResolve({ filter: /^\.\.\/\.\.\/src\// }, ({ path }) => ({
      path: join(dist, path.replace('../../src/', '')),
    }));
  },
};

const { outputFiles } = await build({
  entryPoints: [join(here, 'main.ts')],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  target: ['chrome87', 'firefox90', 'safari15'],
  charset: 'utf8',
  legalComments: 'none',
  tsconfig: join(here, 'tsconfig.json'),
  plugins: [compiled],
});

const script = outputFiles[0].text.replaceAll('</script', '<\\/script').trim();
const style = readFileSync(join(here, 'style.css'), 'utf8').trim();
const policy = [
  "default-src 'none'",
  `script-src '${hashOf(script)}'`,
  `style-src '${hashOf(style)}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const parts = { csp: policy, style, script };
const page = readFileSync(join(here, 'page.html'), 'utf8').replaceAll(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
if (!existsSync(dist)) throw new Error('build the server first');
writeFileSync(join(dist, 'verify.html'), page);

/** As a policy names what stands between the tags. */
function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
