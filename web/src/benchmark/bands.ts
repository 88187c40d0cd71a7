/** 裁量阶次的判断 – on which side of a band what is typed lies: what is still missing is told here, the rest by the law itself. */
import { DEPARTURE_PAPER, sideOf, type BandSide, type FinedParty } from '../../../src/law/benchmark.js';
import type { Penalty } from '../../../src/law/findings.js';
import type { components } from '../api/schema.js';

export { approvalsIn, inForceOn, keepsTo } from '../../../src/law/benchmark.js';
export type { FinedParty };

type Schemas = components['schemas'];
export type Benchmark = Schemas['Benchmark'];
export type Band = Schemas['BenchmarkBand'];
export type FineRange = Schemas['FineRange'];
export type Departure = Schemas['BenchmarkDeparture'];

/** A penalty that may still lack parts. */
export interface TypedPenalty {
  readonly kind?: string | undefined;
  readonly amountFen?: number | null | undefined;
  readonly belowRangeGround?: string | null | undefined;
}

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

/** What is typed so far, as the law looks at it: penalties of which at least the kind is known. */
export function namedIn(penalties: readonly TypedPenalty[]): readonly Penalty[] {
  return penalties.flatMap(({ kind, amountFen, belowRangeGround }) => {
    if (kind === undefined) return [];
    const amount = typeof amountFen === 'number' ? { amountFen } : {};
    return [{ kind: kind as Penalty['kind'], ...amount, ...(belowRangeGround ? { belowRangeGround } : {}) }];
  });
}

/** Where the penalties lie; null while there is nothing to be judged. */
export function typedSide(penalties: readonly TypedPenalty[], band: Band, party: FinedParty): BandSide | null {
  const named = namedIn(penalties);
  if (named.length === 0) return null;
  const side = sideOf(named, band, party);
  const isWhole = named.every(({ kind, amountFen }) => kind !== 'fine' || amountFen !== undefined);
  return isWhole || side === 'kind' ? side : null;
}
