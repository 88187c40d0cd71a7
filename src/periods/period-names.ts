import type { Text } from '../law/blocker.js';
import { lawPackOf } from '../law/packs/index.js';

/** How the law pack of a case names a period, and the article it rests on. @throws RangeError for an unknown pack */
export function nameAndBasis(lawPack: string, code: string): { readonly name: Text; readonly basis: string } {
  const definition = lawPackOf(lawPack).periods.find((each) => each.code === code);
  return { name: definition?.name ?? { zh: code, en: code }, basis: definition?.basis ?? '' };
}
