/** 空闲 – for what nobody needs at once: after the page has come, when the browser has nothing better to do. */

/** How long it may take at most until then, in milliseconds. */
const MOST_MS = 2_000;

/** Resolves as soon as the page stands and the browser is at rest. */
export async function atRest(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: MOST_MS });
    else setTimeout(resolve);
  });
}
