/** 程序 – a procedure of the law as others see it: pure questions to its machine, and nothing but questions. */
import type { ActDefinition, ActEvent } from './act.js';
import type { Blocker, Text } from './blocker.js';
import type { CaseRecord } from './case-record.js';
import type { Facts } from './facts.js';
import type { LawPack } from './packs/law-pack.js';
import type { StageMeta } from './stage.js';
import type { Instant } from './time.js';

/** Where a case stands: the name of the machine's state, and all that has happened. Plain JSON. */
export interface CaseStanding {
  readonly state: string;
  readonly record: CaseRecord;
}

/** What opens a case: its first event. */
export interface Opening {
  readonly caseId: string;
  readonly agencyId: string;
  readonly actor: string;
  readonly at: Instant;
  /** An instance of {@link Procedure.opening}'s payload class; a party's number already replaced by its digest. */
  readonly payload: object;
  readonly facts: Facts;
}

/** 裁断 – whether an act is allowed, and if not why. */
export interface Verdict {
  /** Whether the state knows the act at all; if not, `blockers` says where it would belong. */
  readonly inState: boolean;
  readonly allowed: boolean;
  readonly blockers: readonly Blocker[];
}

/** A state as the interface and the diagram show it. */
export interface StageDescription extends StageMeta {
  readonly id: string;
  /** Types of the acts the state knows, its own before those of the stages around it. */
  readonly acts: readonly string[];
  readonly final: boolean;
}

/** A move of the machine, for diagrams. `via` is the act, or empty where the machine moves on by itself. */
export interface StageMove {
  readonly from: string;
  readonly to: string;
  readonly via: string;
}

/** A procedure in one version. All methods are pure. */
export interface Procedure {
  readonly id: string;
  readonly version: string;
  readonly name: Text;
  readonly basis: string;
  readonly acts: ReadonlyMap<string, ActDefinition>;
  /** The act that opens a case. */
  readonly opening: ActDefinition;
  readonly stages: readonly StageDescription[];
  readonly moves: readonly StageMove[];
  /** The state of that id. @throws RangeError if there is none. */
  stageOf(state: string): StageDescription;
  /** Why a case may not be opened so; empty if it may. */
  blockersOfOpening(opening: Opening, pack: LawPack): readonly Blocker[];
  /** The case as its first event leaves it. @throws RangeError if there are blockers. */
  open(opening: Opening, pack: LawPack): CaseStanding;
  /** Whether the act is allowed; without a payload: whether it could be. Never throws for what a caller may send. */
  ask(standing: CaseStanding, event: ActEvent, pack: LawPack): Verdict;
  /** The case after the act. @throws RangeError if the act is not allowed. */
  perform(standing: CaseStanding, event: ActEvent & { readonly payload: object }, pack: LawPack): CaseStanding;
}
