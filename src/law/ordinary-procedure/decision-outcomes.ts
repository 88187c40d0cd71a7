import type { Outcome } from '../case-record.js';

/** Which outcome each act of decision states – 行政处罚法 第57条第1款. */
export const OUTCOME_OF_DECISION: Readonly<Record<string, Outcome>> = {
  'decide-penalty': 'penalty',
  'decide-no-penalty': 'no-penalty',
  'dismiss-case': 'dismissal',
};
