/** 核验报告 – what was checked, what was found, and who did what in the case: for people and for programs. */
import type { Text } from '../law/blocker.js';
import type { CaseRecord } from '../law/case-record.js';
import type { ActDuty } from '../law/act.js';
import type { BagAgency } from './bag/contents.js';
import type { BagSigner } from './checks/signature.js';
import type { BagFinding } from './findings.js';

/** `unreadable`: it is not even a bag. */
export type BagVerdict = 'valid' | 'invalid' | 'unreadable';

/** One kind of thing that was looked at. */
export interface Check {
  readonly id: string;
  readonly name: Text;
  readonly isGood: boolean;
}

/** An act, and who did it. */
export interface ReportedEvent {
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly name: Text;
  readonly duty: ActDuty | null;
  readonly personId: string;
  readonly person: string;
  readonly hash: string;
}

/** Somebody on the case. */
export interface ReportedPerson {
  readonly personId: string;
  readonly name: string;
  /** 办、审、定; empty for those who only kept records or presided. */
  readonly duties: readonly string[];
  readonly acts: number;
}

/** The case, as the bag says. */
export interface ReportedCase {
  readonly agency: BagAgency;
  readonly caseId: string;
  readonly number: string;
  readonly party: string | null;
  readonly procedure: { readonly id: string; readonly version: string };
  readonly lawPack: string;
  readonly state: string;
  readonly stateName: Text;
  /** False: still running; the file need not be whole. */
  readonly isArchived: boolean;
  readonly ending: CaseRecord['ending'];
  readonly version: number;
  readonly head: string;
  readonly exportedAt: string;
  readonly madeBy: string;
}

/** The whole of it. */
export interface BagReport {
  readonly verdict: BagVerdict;
  readonly findings: readonly BagFinding[];
  readonly checks: readonly Check[];
  readonly signer: BagSigner | null;
  /** State of the log the bag is of; the root in hex. */
  readonly checkpoint: { readonly size: number; readonly root: string } | null;
  readonly case: ReportedCase | null;
  readonly people: readonly ReportedPerson[];
  readonly events: readonly ReportedEvent[];
  readonly volumes: readonly { readonly volume: string; readonly pages: number }[];
  readonly originals: number;
  /** Size of the bag in bytes. */
  readonly bytes: number;
}
