/** 执法全过程记录 – which acts of a case have the record that is due, which lack it: 行政处罚法 第47条. */
import type { Text } from '../blocker.js';
import type { CaseRecord } from '../case-record.js';
import type { Instant } from '../time.js';
import type { ProcessRecordLaw, RecordDemand, RecordMedium, RecordRequirement } from './requirement.js';

/** An act of the case as it was performed. */
export interface PerformedAct {
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
  readonly payload: object;
}

/** `unsigned`: there, but a signature is missing. `advised`: not there, and only asked for where there may be dispute. */
export type RecordState = 'present' | 'unsigned' | 'missing' | 'advised';

/** One duty to record one act, and what there is. */
export interface RecordDue {
  readonly medium: RecordMedium;
  readonly demand: RecordDemand;
  readonly reason: Text;
  readonly basis: string;
  readonly state: RecordState;
  /** Ids of papers, evidence, recordings. */
  readonly items: readonly string[];
}

/** An act something is to be recorded of. */
export interface RecordedAct {
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
  readonly due: readonly RecordDue[];
}

/** A link of the process: the acts done of it; none = not reached. */
export interface RecordedLink {
  readonly code: string;
  readonly name: Text;
  readonly acts: readonly number[];
  /** How many of them lack something that is required. */
  readonly lacking: number;
}

/** 全过程记录 of a case. */
export interface ProcessRecord {
  /** Nothing that is required is missing or unsigned. */
  readonly complete: boolean;
  readonly basis: string;
  readonly links: readonly RecordedLink[];
  readonly acts: readonly RecordedAct[];
}

/** The record of the whole process so far. */
export function processRecordOf(
  record: CaseRecord,
  performed: readonly PerformedAct[],
  law: ProcessRecordLaw,
): ProcessRecord {
  const acts = performed.flatMap((act) => {
    const due = law.requirements.filter((each) => concerns(each, act)).map((each) => dueOf(each, act, record));
    return due.length === 0 ? [] : [{ seq: act.seq, type: act.type, at: act.at, due }];
  });
  const lacking = new Set(acts.filter(({ due }) => due.some(isLacking)).map(({ seq }) => seq));
  const links = law.links.map(({ code, name, acts: types }) => {
    const done = performed.filter(({ type }) => types.includes(type)).map(({ seq }) => seq);
    return { code, name, acts: done, lacking: done.filter((seq) => lacking.has(seq)).length };
  });
  return { complete: lacking.size === 0, basis: law.basis, links, acts };
}

function concerns({ acts, methods }: RecordRequirement, { type, payload }: PerformedAct): boolean {
  if (!acts.includes(type)) return false;
  return methods === undefined || ('method' in payload && methods.some((method) => method === payload.method));
}

function dueOf(requirement: RecordRequirement, act: PerformedAct, record: CaseRecord): RecordDue {
  const { medium, reason, basis } = requirement;
  const demand = requirement.orWitnesses === true && wasWitnessed(act) ? 'as-needed' : requirement.demand;
  const { state, items } = medium === 'written' ? writtenOf(act, record) : recordingsOf(act, record);
  return { medium, demand, reason, basis, items, state: state ?? (demand === 'required' ? 'missing' : 'advised') };
}

/** 见证人 of a service by leaving. */
function wasWitnessed({ payload }: PerformedAct): boolean {
  const { left } = payload as { readonly left?: { readonly witnesses?: readonly string[] } | null };
  return (left?.witnesses ?? []).length > 0;
}

interface Found {
  /** Null where there is nothing. */
  readonly state: 'present' | 'unsigned' | null;
  readonly items: readonly string[];
}

/** Papers the act left in the file. An act that leaves none is written down by its event. */
function writtenOf({ seq }: PerformedAct, { file }: CaseRecord): Found {
  const papers = file.filter((paper) => paper.seq === seq);
  const unsigned = papers.some(({ awaiting }) => awaiting.length > 0);
  return { state: unsigned ? 'unsigned' : 'present', items: papers.map(({ id }) => id) };
}

/** Recordings that name the act, and evidence that does. */
function recordingsOf({ seq }: PerformedAct, { recordings, evidence }: CaseRecord): Found {
  const items = [...recordings, ...evidence].filter(({ ofSeq }) => ofSeq === seq).map(({ id }) => id);
  return { state: items.length > 0 ? 'present' : null, items };
}

function isLacking({ demand, state }: RecordDue): boolean {
  return demand === 'required' && state !== 'present';
}
