/** 症结 – the fewest legs that cannot be played together by the people there are, and why. */
import type { Blocker, Text } from '../blocker.js';
import type { Leg, LegCode } from './legs.js';
import type { Roster } from './roster.js';

/** A leg of the conflict with everybody's standing towards it, those who could play it first. */
export interface ConflictLeg {
  readonly leg: LegCode;
  readonly name: Text;
  readonly basis: string;
  readonly needed: number;
  /** False for what only may come. */
  readonly certain: boolean;
  readonly candidates: readonly { readonly personId: string; readonly blockers: readonly Blocker[] }[];
}

/** 症结: minimal – without any one of its legs the others could be played. */
export interface Conflict {
  readonly legs: readonly ConflictLeg[];
  readonly explanation: readonly Text[];
}

/**
 * The smallest conflict of a roster that cannot be cast; of several, the one earliest in the procedure.
 * @throws RangeError if the roster can be cast.
 */
export function conflictOf(roster: Roster): Conflict {
  const indexes = roster.legs.map((_, index) => index);
  for (let size = 1; size <= indexes.length; size += 1) {
    const failing = subsetsOf(indexes, size).find((subset) => roster.castFor(subset) === null);
    if (failing) return { legs: failing.map((index) => legOf(roster, index)), explanation: explain(roster, failing) };
  }
  throw new RangeError('the case can be finished: there is no conflict');
}

/** All subsets of the size, in the order of their elements. */
function subsetsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsetsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

function legOf(roster: Roster, index: number): ConflictLeg {
  const { code, act, needed, certain } = legAt(roster, index);
  const candidates = [...roster.rows.values()].map(({ person, blockers }) => ({
    personId: person.personId,
    blockers: blockers[index] ?? [],
  }));
  candidates.sort((one, other) => one.blockers.length - other.blockers.length);
  return { leg: code, name: act.name, basis: act.basis, needed, certain, candidates };
}

function legAt(roster: Roster, index: number): Leg {
  const leg = roster.legs[index];
  if (!leg) throw new RangeError(`there is no leg ${index}`);
  return leg;
}

function explain(roster: Roster, failing: readonly number[]): readonly Text[] {
  const each = failing.map((index) => available(roster, index));
  const [only, ...others] = failing;
  if (only === undefined) return each;
  if (others.length > 0) return [...each, competing(roster, failing)];
  const eligible = roster.eligibleFor(only);
  const enough = eligible.length >= legAt(roster, only).needed;
  return enough ? [...each, ...roster.faultsTogether(eligible).map(({ message }) => message)] : each;
}

function available(roster: Roster, index: number): Text {
  const { act, needed, certain } = legAt(roster, index);
  const names = namesOf(roster, roster.eligibleFor(index));
  const [zh, en] = certain ? ['须', 'needs'] : ['可能须', 'may need'];
  return {
    zh: `"${act.name.zh}"${zh}${needed}人,现可担任者:${names.join('、') || '无'}`,
    en: `“${act.name.en}” ${en} ${needed}; eligible now: ${names.join(', ') || 'nobody'}`,
  };
}

function competing(roster: Roster, failing: readonly number[]): Text {
  const people = [...new Set(failing.flatMap((index) => roster.eligibleFor(index)))];
  const names = namesOf(roster, people);
  return {
    zh: `以上各项依法不得兼任,单独各有人可任,一并则配不齐;可担任者合计仅有:${names.join('、')}`,
    en: `The law keeps these apart: each could be filled, but not all of them together, by only: ${names.join(', ')}`,
  };
}

function namesOf(roster: Roster, ids: readonly string[]): readonly string[] {
  return ids.map((id) => roster.rows.get(id)?.person.name ?? id);
}
