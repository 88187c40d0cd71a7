/** 法规包总目 – every pack a case may be pinned to. A pack once published stays as it is; a change is a new pack. */
import { calendarFrom, type HolidayData } from './calendars/holiday-data.js';
import { stateCouncil2024To2026 } from './calendars/state-council-2024-2026.js';
import { pingdingshan202608 } from './cn-henan-pingdingshan/2026-08/pack.js';
import type { LawPack } from './law-pack.js';
import { assertValidPack } from './validate.js';

const PACKS: ReadonlyMap<string, LawPack> = new Map([pingdingshan202608].map((pack) => [pack.id, pack]));

for (const pack of PACKS.values()) assertValidPack(pack);

/** The pack under which new cases are opened. */
export const currentLawPack: LawPack = pingdingshan202608;

/** 放假安排 an agency starts out with, until it loads newer notices of its own. */
export const defaultHolidayData: HolidayData = stateCouncil2024To2026;

export { calendarFrom };

/**
 * The pack a case is pinned to.
 * @throws RangeError if there is none of the id.
 */
export function lawPackOf(id: string): LawPack {
  const pack = PACKS.get(id);
  if (!pack) throw new RangeError(`no such law pack: ${id}`);
  return pack;
}

/** Every pack, oldest first. */
export function lawPacks(): readonly LawPack[] {
  return [...PACKS.values()];
}
