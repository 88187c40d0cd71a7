/** 文书设置 – what an agency's documents say of the agency itself and of those the party must turn to. */

/** A body with its address. */
export interface Place {
  readonly name: string;
  readonly address: string;
}

/** Null: not settled; the documents mark what is missing. */
export interface InstrumentSettings {
  /** 机关代字 of document numbers, e.g. 鲁清溪. */
  readonly numberPrefix: string | null;
  readonly address: string | null;
  readonly telephone: string | null;
  /** 代收机构 and the account – 罚款决定与罚款收缴分离实施办法 第7条. */
  readonly bank: (Place & { readonly account: string }) | null;
  /** 行政复议机关 – 行政复议法 第24条. */
  readonly reconsideration: Place | null;
  /** 有管辖权的人民法院. */
  readonly court: Place | null;
  /** 同级公安机关, for suspected crimes – 行政执法机关移送涉嫌犯罪案件的规定 第5条. */
  readonly police: string | null;
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
