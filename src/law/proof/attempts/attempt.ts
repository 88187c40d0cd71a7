/** 尝试 – what every payload of the proof is made from: the world, who tries, and whom they could name. */
import type { CaseRecord } from '../../case-record.js';
import type { LawPack } from '../../packs/law-pack.js';
import { currentHandlers } from '../../rules/separation-of-duties.js';
import { dayOf, type Day } from '../../time.js';
import type { World } from '../world.js';

/** What an attempt may refer to. */
export interface Attempt {
  readonly world: World;
  readonly actor: string;
  readonly pack: LawPack;
  /** Those who try at all: nobody else who could take part is named, for a case would wait for them forever. */
  readonly present: ReadonlySet<string>;
}

/** What could be said with each act. */
export type Payloads = Readonly<Record<string, (attempt: Attempt) => readonly object[]>>;

/** Stands for every text: no rule reads any. */
export const WORDS = 'words';
export const words = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, WORDS]));
export const todayIn = ({ world }: Attempt): Day => dayOf(world.now);
export const recordIn = ({ world }: Attempt): CaseRecord => world.standing.record;

/** Whom the actor could name as second officer: another handler, nobody else at all (themselves), one who may not. */
export function seconds(attempt: Attempt): readonly string[] {
  const others = currentHandlers(recordIn(attempt)).filter((id) => id !== attempt.actor);
  return [...others, attempt.actor, 'expired'];
}

/** An act of enforcement today, with each second officer who could be named. */
export function byTwo(rest: (attempt: Attempt) => object) {
  return (attempt: Attempt) =>
    seconds(attempt).map((coOfficerId) => ({ coOfficerId, occurredOn: todayIn(attempt), ...rest(attempt) }));
}

/** A service today, with each second officer who could be named. */
export function serving(attempt: Attempt): readonly object[] {
  return seconds(attempt).map((coOfficerId) => ({
    coOfficerId,
    method: 'direct',
    servedOn: todayIn(attempt),
    place: WORDS,
    proof: WORDS,
    recipient: { name: WORDS, relation: 'self' },
  }));
}
