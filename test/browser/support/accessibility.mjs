/** What anybody who looks for it would find wrong with a page, by the rules of WCAG 2.2 AA and of the house. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Violations, each with where it is found; none on a page as it should be. The bar at the foot of a phone's screen is laid
 * in its place meanwhile: what lies beneath it can be scrolled away from it, which the rule of target sizes does not see.
 */
export async function violations(page) {
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll('nav.places')) bar.style.position = 'static';
  });
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }),
    TAGS,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${lastLine(failureSummary)}`),
  );
}

/** What is wrong with how the page is made up: one heading of the first rank, a title, nothing wider than the screen. */
export async function faultsOfMakeUp(page) {
  const seen = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    language: document.documentElement.lang,
  }));
  return [
    ...(seen.headings === 1 ? [] : [`${seen.headings} headings of the first rank`]),
    ...(/\S+ · \S+/.test(seen.title) ? [] : [`the title is “${seen.title}”`]),
    ...(seen.tooWide > 0 ? [`${seen.tooWide} px wider than the screen`] : []),
  ];
}

function lastLine(text = '') {
  return text.trim().split('\n').at(-1).trim();
}

/** Waits until nothing moves any more: a colour on its way to another is neither, nor is a width. */
export async function still(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((seen) => requestAnimationFrame(seen));
    for (const wait of [frame, frame]) await wait();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await frame();
  });
}
