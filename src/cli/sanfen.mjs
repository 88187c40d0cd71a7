#!/usr/bin/env node
/**
 * `npx sanfen verify FILE.zip` – the tools of a built clone, by name. Paths are those of the folder one stands in.
 *
 * Plain JavaScript, because it says what to do where nothing is built yet.
 */
import { existsSync } from 'node:fs';

const TOOLS = ['verify'];
const [name] = process.argv.splice(2, 1);
const script = new URL(`../../dist/cli/${name}.js`, import.meta.url);

if (!TOOLS.includes(name)) {
  console.error(`usage: sanfen ${TOOLS.join(' | ')} …`);
  process.exitCode = 64;
} else if (!existsSync(script)) {
  console.error('尚未构建：请先运行 npm ci && npm run build | nothing is built yet: run npm ci && npm run build first');
  process.exitCode = 69;
} else {
  await import(script.href);
}
