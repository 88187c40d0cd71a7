/** 先行脚本 – a few lines that come before all others: the colours, and the first questions to the server. */
import { firstQuestions, someoneIsKnown } from './api/early';
import { showTheme, storedTheme } from './design/colours';
import { preferredLanguage } from './i18n/preferred';
import { isLeaving } from './offline/is-leaving';

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
}
