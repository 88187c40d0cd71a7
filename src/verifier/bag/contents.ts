/** 卷宗包的内容 – what the JSON files of a bag say. All of them are canonical JSON (RFC 8785). */
import type { CaseRecord } from '../../law/case-record.js';
import type { LawPack } from '../../law/packs/law-pack.js';
import type { Procedure } from '../../law/procedure.js';
import type { CaseIdentity } from '../case/chain.js';

/** The agency whose case it is. */
export interface BagAgency {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly creditCode: string;
  readonly area: string;
}

/** `data/case.json`. */
export interface BagCase extends CaseIdentity {
  /** Form of the bag. */
  readonly format: typeof FORMAT;
  readonly agency: BagAgency;
  readonly state: string;
  readonly record: CaseRecord;
  /** Number and hash of the last event. */
  readonly version: number;
  readonly head: string;
  /** When the checkpoint was issued under which the bag was made. */
  readonly exportedAt: string;
  /** Program and version that made it. */
  readonly madeBy: string;
}

/** The present form of a bag. */
export const FORMAT = 'sanfen-bag/1';

/** A file in `data/files.json`. */
export interface BagFile {
  readonly sha256: string;
  readonly size: number;
  /** The event that names it first, and how it calls it. */
  readonly seq: number;
  readonly title: string;
}

/** `data/log/proofs.json`: that every event is in the log the checkpoint is of. */
export interface BagProofs {
  readonly size: number;
  readonly events: readonly {
    readonly seq: number;
    /** Position of the leaf, counted from 0. */
    readonly position: number;
    /** RFC 6962 audit path in hex, lowest first. */
    readonly path: readonly string[];
  }[];
}

/** `data/volumes/volumes.json`. */
export type BagVolumes = readonly BagVolume[];

/** A bound volume and what is in it. */
export interface BagVolume {
  readonly volume: 'main' | 'sub';
  readonly pages: number;
  readonly sha256: string;
  readonly lines: readonly BagVolumeLine[];
}

/** A paper or a piece of evidence in a volume, and its pages. */
export interface BagVolumeLine {
  readonly title: string;
  /** 文号; null where it bears none. */
  readonly number: string | null;
  readonly datedOn: string;
  readonly from: number;
  readonly to: number;
}

/** States in which a case is archived. */
export const ARCHIVED_STATES: readonly string[] = ['archived', 'restricted'];

/** What of a procedure can be written down: states, moves, acts with their rules. The machine itself is code. */
export function procedureDocument(procedure: Procedure): object {
  const { id, version, name, basis, opening, acts, stages, moves } = procedure;
  const told = [opening, ...acts.values()].map((act) => {
    const { type, duty, roles, rules, gate, enforcement } = act;
    return { type, name: act.name, duty, roles, basis: act.basis, rules: [...new Set(rules)], gate, enforcement };
  });
  return { id, version, name, basis, acts: told, stages, moves };
}

/** A law pack as it is written down. */
export function packDocument(pack: LawPack): object {
  return pack;
}
