/** 拒绝统计 – how often which blocker stood in whose way. Pure. */
import type { Blocker, Text } from '../../law/blocker.js';
import { statute } from '../../law/rules/index.js';
import { tallied } from './overview.js';

/** One refused attempt. */
export interface RefusedAttempt {
  readonly actor: string;
  readonly blockers: readonly Blocker[];
}

export interface BlockerCount {
  readonly code: string;
  readonly name: Text;
  readonly basis: string;
  /** Attempts in which it stood in the way. */
  readonly count: number;
}

export interface RefusalCounts {
  readonly total: number;
  readonly blockers: readonly BlockerCount[];
  readonly people: readonly { readonly personId: string; readonly name: string; readonly count: number }[];
}

/** Most frequent first. An attempt with several blockers counts for each of them, and once in the total. */
export function refusalCountsOf(
  attempts: readonly RefusedAttempt[],
  nameOf: (personId: string) => string,
): RefusalCounts {
  const examples = new Map(attempts.flatMap(({ blockers }) => blockers).map((blocker) => [blocker.code, blocker]));
  const codes = attempts.flatMap(({ blockers }) => [...new Set(blockers.map(({ code }) => code))]);
  return {
    total: attempts.length,
    blockers: tallied(codes).map(([code, count]) => ({ code, ...named(code, examples.get(code)), count })),
    people: tallied(attempts.map(({ actor }) => actor)).map(([personId, count]) => ({
      personId,
      name: nameOf(personId),
      count,
    })),
  };
}

/** By the title of the rule; what is no rule of the statute – an act of another stage, say – by its own sentence. */
function named(code: string, example: Blocker | undefined): Pick<BlockerCount, 'name' | 'basis'> {
  const rule = statute.get(code);
  if (rule) return { name: rule.title, basis: rule.basis };
  const other = OTHERS[code];
  return { name: other ?? example?.message ?? { zh: code, en: code }, basis: example?.basis ?? '' };
}

const OTHERS: Readonly<Record<string, Text>> = {
  'wrong-state': { zh: '所处阶段没有这项行为', en: 'The stage has no place for the act' },
  'unknown-act': { zh: '没有这项行为', en: 'There is no such act' },
};
