/** 执法全过程记录 – what of an act is to be recorded, and how: the vocabulary of the law pack's list. */
import type { Text } from '../blocker.js';
import type { ServiceMethod } from '../case-record.js';

/** 文字记录、音像记录. */
export type RecordMedium = 'written' | 'audio-visual';

/** `required`: without it the record has a gap. `as-needed`: 根据实际情况, where it may be disputed. */
export type RecordDemand = 'required' | 'as-needed';

/** One duty to record. */
export interface RecordRequirement {
  /** Types of the acts it is about, of any procedure. */
  readonly acts: readonly string[];
  readonly medium: RecordMedium;
  readonly demand: RecordDemand;
  /** Only of services of these ways; absent = always. */
  readonly methods?: readonly ServiceMethod[];
  /** Witnesses who signed stand in for it: then it is only as needed. */
  readonly orWitnesses?: boolean;
  readonly reason: Text;
  readonly basis: string;
}

/** 启动、调查取证、审核、决定、送达、执行 – a link of the whole process, by the acts that make it up. */
export interface ProcessLink {
  readonly code: string;
  readonly name: Text;
  readonly acts: readonly string[];
}

/** Everything a law pack says of recording. */
export interface ProcessRecordLaw {
  readonly links: readonly ProcessLink[];
  readonly requirements: readonly RecordRequirement[];
  readonly basis: string;
}
