/**
 * 最少借人方案 – the smallest lawful set of people to borrow, as offices and qualifications. No rule is ever relaxed: those
 * borrowed are judged by the same rules as everybody else.
 */
import type { Text } from '../blocker.js';
import { cast, type Cast } from './casting.js';
import { describe, personOf, profileFor, type Profile } from './profile.js';
import type { StaffingQuestion } from './question.js';
import type { Leg, LegCode } from './legs.js';
import { Roster } from './roster.js';
import { assignmentOf, type Assignment } from './staffing.js';

/** 拟借人员. */
export interface Borrowed extends Profile {
  /** `borrowed:1` and so on; stands for them in the assignment. */
  readonly personId: string;
  /** The legs they are to play. */
  readonly legs: readonly LegCode[];
  readonly text: Text;
}

/** 借人方案, and how the case is then finished. */
export interface Loan {
  readonly people: readonly Borrowed[];
  readonly assignment: Assignment;
}

/**
 * The fewest people to borrow and, among equally few, in the fewest posts; null if nobody need be borrowed.
 * Every smaller way of sharing the legs between borrowed and own people has been tried.
 */
export function smallestLoan(question: StaffingQuestion): Loan | null {
  return smallestLoanFor(Roster.of(question));
}

/** The same for a roster drawn up already. */
export function smallestLoanFor(roster: Roster): Loan | null {
  if (roster.castFor()) return null;
  for (const plan of plansOf(roster)) {
    const loan = loanBy(plan, roster);
    if (loan) return loan;
  }
  throw new RangeError('with every leg played by somebody borrowed the case can be finished');
}

/** The legs each of the borrowed would play, by index. */
type Plan = readonly (readonly number[])[];

/** Every number of borrowed people each leg might get, shared out among the fewest persons; the smallest plans first. */
function plansOf(roster: Roster): readonly Plan[] {
  const shares = roster.legs.reduce<readonly (readonly number[])[]>(
    (counts, leg, index) => counts.flatMap((before) => choices(roster, leg, index).map((count) => [...before, count])),
    [[]],
  );
  const plans = shares.map((share) => sharedOut(share, roster));
  return plans.sort((one, other) => one.length - other.length || legsIn(one) - legsIn(other));
}

/** At least as many as the agency lacks for the leg, at most all. */
function choices(roster: Roster, { needed }: Leg, index: number): readonly number[] {
  const lacking = Math.max(0, needed - roster.eligibleFor(index).length);
  return Array.from({ length: needed - lacking + 1 }, (_, more) => lacking + more);
}

function legsIn(plan: Plan): number {
  return plan.flat().length;
}

/** The share of borrowed people for each leg, played by as few persons as the law lets play them. */
function sharedOut(share: readonly number[], roster: Roster): Plan {
  for (let count = Math.max(...share); ; count += 1) {
    const candidates = Array.from({ length: count }, (_, index) => String(index));
    const found = cast({
      parts: share.map((needed) => ({ needed, candidates })),
      shutOut: (one, other) => roster.isShutOut(one, other),
      fit: () => true,
    });
    if (found) return candidates.map((id) => legsPlayedBy(id, found));
  }
}

function legsPlayedBy(id: string, found: Cast): readonly number[] {
  return found.flatMap((players, index) => (players.includes(id) ? [index] : []));
}

function loanBy(plan: Plan, roster: Roster): Loan | null {
  const people = plan.map((indexes, index) => ({ ...profileOf(indexes, roster), personId: `borrowed:${index + 1}` }));
  const joined = roster.with(...people.map((each) => personOf(each, each.personId, roster.question)));
  const found = joined.castFor();
  if (!found) return null;
  const borrowed = people.map((each): Borrowed => {
    const legs = legsPlayedBy(each.personId, found).flatMap((index) => roster.legs[index]?.code ?? []);
    return { ...each, legs, text: describe(each, roster.question.pack) };
  });
  return { people: borrowed, assignment: assignmentOf(joined, found) };
}

function profileOf(indexes: readonly number[], { legs, question }: Roster): Profile {
  return profileFor(
    legs.filter((_, index) => indexes.includes(index)),
    question,
  );
}
