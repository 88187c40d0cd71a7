/** 死胡同 – worlds from which no end of the case can be reached. */
import type { Place } from './explore.js';

/**
 * Places that lead to no end of the procedure although staff suffices. A certificate found void may leave nothing but the
 * withdrawal of the case, which costs an excursion; such places count only while they have one left.
 */
export function deadEnds(places: readonly Place[], ends: ReadonlySet<string>): readonly Place[] {
  const alive = new Set(places.filter(({ state }) => ends.has(state)));
  const from = reversed(places);
  const queue = [...alive];
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    for (const earlier of from.get(place) ?? []) {
      if (alive.has(earlier)) continue;
      alive.add(earlier);
      queue.push(earlier);
    }
  }
  return places.filter((place) => !alive.has(place) && place.staffed && (!place.voided || place.excursionsLeft > 0));
}

function reversed(places: readonly Place[]): ReadonlyMap<Place, readonly Place[]> {
  const back = new Map<Place, Place[]>();
  for (const place of places) {
    for (const to of place.leadsTo) {
      const known = back.get(to);
      if (known) known.push(place);
      else back.set(to, [place]);
    }
  }
  return back;
}
