/**
 * 逐条撤防 – for each rule a twist of an allowed act that this rule must refuse, also where other walls stand before or
 * behind it: no rule may rest on a situation being unreachable. Take a rule away and its twist goes unnamed.
 */
import { measureTwists } from './measures.js';
import { partyTwists } from './party.js';
import { peopleTwists } from './people.js';
import { requestTwists } from './requests.js';
import { spotTwists } from './spot.js';
import { substanceTwists } from './substance.js';
import type { Twists } from './twist.js';

/** By the code of the rule: what it must refuse. */
export const TWISTS: Twists = {
  ...peopleTwists,
  ...substanceTwists,
  ...partyTwists,
  ...requestTwists,
  ...measureTwists,
  ...spotTwists,
};
