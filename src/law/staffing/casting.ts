/** 试配 – exact search for people to play the legs: plain backtracking, the scarcest leg first. Knows nothing of law. */

/** A part to be played by so many different persons. */
export interface Part {
  readonly needed: number;
  /** Who could play it, in order of preference. */
  readonly candidates: readonly string[];
}

/** What is asked of the search. */
export interface Casting {
  readonly parts: readonly Part[];
  /** Whether nobody may play both parts, by their indexes. */
  readonly shutOut: (one: number, other: number) => boolean;
  /** Whether the persons may play the part together. */
  readonly fit: (part: number, persons: readonly string[]) => boolean;
}

/** Who plays each part, by its index. */
export type Cast = readonly (readonly string[])[];

/** Somebody for every part, the preferred ones where possible; null if there is no way at all. */
export function cast(casting: Casting): Cast | null {
  const { parts } = casting;
  const slack = (index: number) => (parts[index]?.candidates.length ?? 0) - (parts[index]?.needed ?? 0);
  const order = parts.map((_, index) => index).sort((one, other) => slack(one) - slack(other));
  const chosen: string[][] = parts.map(() => []);
  return playFrom(0) ? chosen : null;

  function playFrom(position: number): boolean {
    const part = order[position];
    return part === undefined || choose(part, position, 0);
  }

  /** Fills the part with candidates from `first` on, in their order, then goes on to the next part. */
  function choose(part: number, position: number, first: number): boolean {
    const { needed, candidates } = parts[part] ?? { needed: 0, candidates: [] };
    const players = chosen[part] ?? [];
    if (players.length === needed) return casting.fit(part, players) && playFrom(position + 1);
    for (let index = first; candidates.length - index >= needed - players.length; index += 1) {
      const person = candidates[index];
      if (person === undefined || isTaken(person, part)) continue;
      players.push(person);
      if (choose(part, position, index + 1)) return true;
      players.pop();
    }
    return false;
  }

  function isTaken(person: string, part: number): boolean {
    return chosen.some((players, other) => players.includes(person) && casting.shutOut(part, other));
  }
}
