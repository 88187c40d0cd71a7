/** 文书设置 – what an agency's documents say of the agency itself and of those the party must turn to. */
import type { AgencyFacts } from '../../law/facts.js';

export type { Place } from '../../law/facts.js';

/** Null: not settled; the documents mark what is missing. */
export interface InstrumentSettings extends Omit<AgencyFacts, 'name'> {
  /** 机关代字 of document numbers, e.g. 鲁清溪. */
  readonly numberPrefix: string | null;
}

/** An agency that has settled nothing. */
export const noSettings: InstrumentSettings = {
  numberPrefix: null,
  address: null,
  telephone: null,
  bank: null,
  reconsideration: null,
  court: null,
  police: null,
};
