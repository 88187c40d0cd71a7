/** Data of a pack kept as JSON, read into its exact types. */
import type { CatalogueEntry, Gate, PeriodDefinition, SigningDuty } from './law-pack.js';

type Raw<T, Narrowed extends keyof T> = Omit<T, Narrowed>;

/** A period as JSON holds it. */
export interface RawPeriod extends Raw<PeriodDefinition, 'unit' | 'mode'> {
  readonly unit: string;
  readonly mode: string;
}

/** An entry of a catalogue as JSON holds it. */
export interface RawEntry extends Raw<CatalogueEntry, 'volume' | 'gate' | 'signedBy' | 'servedBefore'> {
  readonly volume: string;
  readonly gate: string;
  readonly signedBy: readonly string[];
  readonly servedBefore: string | null;
}

const UNITS = ['working-day', 'calendar-day', 'month', 'year', 'hour'] as const satisfies PeriodDefinition['unit'][];
const MODES = ['at-most', 'at-least'] as const satisfies PeriodDefinition['mode'][];
const VOLUMES = ['main', 'sub'] as const satisfies CatalogueEntry['volume'][];
const GATES = ['conclusion', 'review', 'notice', 'decision', 'closing', 'archive'] as const satisfies Gate[];
const DUTIES = ['handle', 'review', 'decide', 'chair', 'clerk'] as const satisfies SigningDuty[];

/**
 * The periods of a pack.
 * @throws RangeError naming the code and the value, for a unit or mode that does not exist.
 */
export function readPeriods(raw: readonly RawPeriod[]): readonly PeriodDefinition[] {
  return raw.map((period) => ({
    ...period,
    unit: oneOf(UNITS, period.unit, period.code),
    mode: oneOf(MODES, period.mode, period.code),
  }));
}

/**
 * The entries of a catalogue.
 * @throws RangeError naming the code and the value, for a volume, gate or duty that does not exist.
 */
export function readCatalogue(raw: readonly RawEntry[]): readonly CatalogueEntry[] {
  return raw.map((entry) => ({
    ...entry,
    volume: oneOf(VOLUMES, entry.volume, entry.code),
    gate: oneOf(GATES, entry.gate, entry.code),
    signedBy: entry.signedBy.map((duty) => oneOf(DUTIES, duty, entry.code)),
    servedBefore: entry.servedBefore === null ? null : oneOf(GATES, entry.servedBefore, entry.code),
  }));
}

function oneOf<const Value extends string>(values: readonly Value[], text: string, code: string): Value {
  const value = values.find((each) => each === text);
  if (value === undefined) throw new RangeError(`${code}: ${text} is none of ${values.join(', ')}`);
  return value;
}
