/** 裁量阶次的判断 – on which side of a band what is typed lies, and who may approve that the benchmark is left. */
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Benchmark = Schemas['Benchmark'];
export type Band = Schemas['BenchmarkBand'];
export type Use = Schemas['BenchmarkUse'];
export type Departure = Schemas['BenchmarkDeparture'];
export type PartyKind = 'citizen' | 'organisation';
export type Side = 'within' | 'above' | 'below' | 'kind';

/** A penalty that may still lack parts. */
export interface TypedPenalty {
  readonly kind?: string | undefined;
  readonly amountFen?: number | null | undefined;
  readonly belowRangeGround?: string | null | undefined;
}

/** Entry of the catalogue for the approval to leave a benchmark. */
export const DEPARTURE_PAPER = 'benchmark-departure-approval';

/** A use that may still lack parts. */
export interface TypedUse {
  readonly band?: string | undefined;
  readonly departure?: Partial<Departure> | null | undefined;
}

/** Approvals to leave the benchmark that are on file, by the names their papers have. */
export function approvalsOf(
  { file }: Pick<Schemas['WholeCase'], 'file'>,
  papers: readonly Pick<Schemas['DocumentView'], 'id' | 'name'>[] = [],
): readonly { readonly id: string; readonly name: string }[] {
  return file
    .filter(({ code }) => code === DEPARTURE_PAPER)
    .map(({ id, datedOn }) => ({ id, name: `${papers.find((each) => each.id === id)?.name ?? id} ${datedOn}` }));
}

export function bandIn(benchmark: Benchmark | null | undefined, code: string | undefined): Band | null {
  return benchmark?.bands.find((band) => band.code === code) ?? null;
}

/** Where the penalties lie; null while there is nothing to be judged. */
export function sideOf(penalties: readonly TypedPenalty[], band: Band, party: PartyKind): Side | null {
  const kinds: readonly string[] = band.penaltyKinds;
  const named = penalties.filter(({ kind }) => kind !== undefined);
  if (named.length === 0) return null;
  if (named.some(({ kind }) => !kinds.includes(kind ?? ''))) return 'kind';
  const fines = named.filter(({ kind }) => kind === 'fine');
  if (fines.length === 0) return 'within';
  if (fines.some(({ amountFen }) => amountFen === undefined || amountFen === null)) return null;
  const range = band.fineRange[party];
  if (range === null) return 'kind';
  const sum = fines.reduce((total, { amountFen }) => total + (amountFen ?? 0), 0);
  if (sum < range.minFen) return 'below';
  return sum > range.maxFen ? 'above' : 'within';
}

/** Below the least of the law on a stated ground (行政处罚法 第32条): a reduction, which leaves no benchmark. */
export function isReduced(penalties: readonly TypedPenalty[], leastFen: number): boolean {
  return penalties.some(
    ({ kind, amountFen, belowRangeGround }) =>
      kind === 'fine' && typeof amountFen === 'number' && amountFen < leastFen && Boolean(belowRangeGround?.trim()),
  );
}

/** Who may approve that the benchmark is left, in the procedure. */
export function waysOf({ maker }: Pick<Benchmark, 'maker'>, procedure: string): readonly Departure['approval'][] {
  if (!maker.isOwn) return ['maker'];
  return procedure === 'simplified' ? ['main-head'] : ['main-head', 'collective-discussion'];
}
