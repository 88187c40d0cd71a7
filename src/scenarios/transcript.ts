/** 实录 – what happened in a scenario, step by step. */
import type { Text } from '../law/blocker.js';
import type { Instant } from '../law/time.js';
import type { Actor } from './cast.js';

/** Why the server refused, as it said it. */
export interface StatedBlocker {
  readonly code: string;
  readonly message: string;
  readonly basis: string;
}

export type Outcome = 'done' | 'refused' | 'failed';

/** One step, played. */
export interface PlayedStep {
  readonly number: number;
  readonly at: Instant;
  /** What the scenario says the step is about. */
  readonly title: Text | null;
  readonly actor: Actor | null;
  readonly second: Actor | null;
  readonly what: Text;
  readonly outcome: Outcome;
  readonly status: number | null;
  readonly blockers: readonly StatedBlocker[];
  /** The state afterwards; null before there is a case. */
  readonly state: Text | null;
  /** Papers and signatures that came of it. */
  readonly left: readonly string[];
  /** What was not as the scenario says. */
  readonly differences: readonly string[];
}

/** The whole play. */
export interface Transcript {
  readonly file: string;
  readonly title: Text;
  readonly story: Text;
  readonly caseNumber: string | null;
  readonly steps: readonly PlayedStep[];
  /** How many attempts were refused and left no trace but that. */
  readonly refusals: number;
  readonly isVerified: boolean | null;
  /** Every difference, each with its step; empty = played as written. */
  readonly differences: readonly string[];
}
