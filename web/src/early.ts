/** 先行脚本 – a few lines that come before all others: the colours, and the first questions to the server. */
import { firstQuestions, someoneIsKnown } from './api/early';
import { showTheme, storedTheme } from './design/colours';
import { preferredLanguage } from './i18n/preferred';
import { isLeaving } from './offline/is-leaving';

/** Patterns of addresses, and what the page there needs beside the first script; the build knows it. */
declare const FILES_AHEAD: readonly (readonly [address: string, files: readonly string[]])[];

/** Has the browser fetch it beside the first script, not after it. */
function fetchAhead(file: string): void {
  const isScript = file.endsWith('.js');
  const link = document.createElement('link');
  Object.assign(link, { rel: isScript ? 'modulepreload' : 'preload', href: file, crossOrigin: '' });
  if (!isScript) link.as = 'style';
  document.head.append(link);
}

showTheme(storedTheme());
if (globalThis.sanfenEarly === undefined && someoneIsKnown() && !isLeaving()) {
  document.documentElement.classList.add('known');
  const headers = { 'accept-language': preferredLanguage(), 'x-requested-with': 'sanfen' };
  const ask = (path: string) => {
    const answer = fetch(path, { headers, credentials: 'same-origin' });
    // Whoever takes it up hears of it; if nobody does, nothing has happened.
    answer.catch(() => undefined);
    return [path, answer] as const;
  };
  globalThis.sanfenEarly = new Map(firstQuestions(location.pathname).map(ask));
  const ahead = FILES_AHEAD.find(([address]) => new RegExp(address).test(location.pathname));
  for (const file of ahead?.[1] ?? []) fetchAhead(file);
}
