/**
 * 行政裁量基准 – how the range of the law is divided by circumstances, who divided it, and how it is applied or left.
 * 行政处罚法 第34条; 国办发〔2022〕27号 (四)、(五)、(十二). Plain data and pure questions about it.
 */
import type { CaseRecord } from './case-record.js';
import type { FineRange, PenaltyKind } from './facts.js';
import type { Penalty } from './findings.js';
import type { Day } from './time.js';

/** 制定机关的层级 – townships are not named as makers (国办发〔2022〕27号 (四)). */
export const BENCHMARK_LEVELS = ['ministry', 'province', 'city', 'county'] as const;
export type BenchmarkLevel = (typeof BENCHMARK_LEVELS)[number];

/** 制定机关. `isOwn`: the agency that handles the case made it itself; otherwise a superior did. */
export interface BenchmarkMaker {
  readonly level: BenchmarkLevel;
  readonly name: string;
  readonly isOwn: boolean;
}

/** 裁量阶次 – under these circumstances, these kinds of penalty, and fines of this range by kind of party. */
export interface BenchmarkBand {
  /** As the benchmark itself numbers or names it, such as `一般`. */
  readonly code: string;
  readonly circumstances: string;
  readonly penaltyKinds: readonly PenaltyKind[];
  readonly fineRange: {
    readonly citizen: FineRange | null;
    readonly organisation: FineRange | null;
  };
}

/** 裁量基准 of one matter. */
export interface Benchmark {
  readonly maker: BenchmarkMaker;
  readonly title: string;
  readonly documentNumber: string;
  /** The days on which it is in force; `until` is exclusive, null = open. */
  readonly from: Day;
  readonly until: Day | null;
  /** Whether it was compared with the text its maker published. */
  readonly isVerified: boolean;
  /** In the order of the benchmark. */
  readonly bands: readonly BenchmarkBand[];
}

/** 调整适用的情形 – 国办发〔2022〕27号 (十二). */
export const DEPARTURE_GROUNDS = ['manifestly-unfair', 'circumstances-changed'] as const;

/** 调整适用的批准 – a superior's benchmark: its maker's; an own one: the main head's, or a collective discussion. */
export const DEPARTURE_APPROVALS = ['maker', 'main-head', 'collective-discussion'] as const;
export type DepartureApproval = (typeof DEPARTURE_APPROVALS)[number];

/** 调整适用 – the benchmark is left: why, and who approved it. */
export interface BenchmarkDeparture {
  readonly ground: (typeof DEPARTURE_GROUNDS)[number];
  readonly reasons: string;
  readonly approval: DepartureApproval;
  /** 批准材料: the paper of the file; none where the heads discuss it collectively, which they do later. */
  readonly paperId?: string | null;
}

/** 裁量基准的适用 – the band the circumstances fall under, and the departure where the penalty lies outside of it. */
export interface BenchmarkUse {
  readonly band: string;
  readonly departure?: BenchmarkDeparture | null;
}

/** Entry of the catalogue for the approval to leave a benchmark. */
export const DEPARTURE_PAPER = 'benchmark-departure-approval';

/** The benchmark if it is in force on the day; null if there is none. */
export function inForceOn(benchmark: Benchmark | null | undefined, day: Day): Benchmark | null {
  if (!benchmark) return null;
  return benchmark.from <= day && (benchmark.until === null || day < benchmark.until) ? benchmark : null;
}

/** The band of the code. */
export function bandOf({ bands }: Pick<Benchmark, 'bands'>, code: string): BenchmarkBand | null {
  return bands.find((band) => band.code === code) ?? null;
}

/** Kind of party, by which fines differ. */
export type FinedParty = 'citizen' | 'organisation';

/** On which side of a band a penalty lies; `kind`: the band does not know it for this kind of party. */
export type BandSide = 'within' | 'above' | 'below' | 'kind';

/** Where the kinds and the sum of the fines lie. */
export function sideOf(
  penalties: readonly Penalty[],
  { penaltyKinds, fineRange }: BenchmarkBand,
  party: FinedParty,
): BandSide {
  if (penalties.some(({ kind }) => !penaltyKinds.includes(kind))) return 'kind';
  const fines = penalties.filter(({ kind }) => kind === 'fine');
  if (fines.length === 0) return 'within';
  const range = fineRange[party];
  if (range === null) return 'kind';
  const sum = fines.reduce((total, { amountFen }) => total + (amountFen ?? 0), 0);
  if (sum < range.minFen) return 'below';
  return sum > range.maxFen ? 'above' : 'within';
}

/** Whether kinds and the sum of the fines lie within the band. */
export function liesInBand(penalties: readonly Penalty[], band: BenchmarkBand, party: FinedParty): boolean {
  return sideOf(penalties, band, party) === 'within';
}

/** In the band; or below what the law itself sets as the least, which is reduction (行政处罚法 第32条) and no departure. */
export function keepsTo(
  penalties: readonly Penalty[],
  band: BenchmarkBand,
  party: FinedParty,
  law: FineRange | null,
): boolean {
  if (liesInBand(penalties, band, party)) return true;
  const rest = penalties.filter((penalty) => !isReduced(penalty, law));
  return rest.length < penalties.length && liesInBand(rest, band, party);
}

/** 减轻处罚 – a fine below the least of the law, on a stated ground (行政处罚法 第32条). */
export function isReduced({ kind, amountFen = 0, belowRangeGround }: Penalty, law: FineRange | null): boolean {
  return kind === 'fine' && Boolean(belowRangeGround?.trim()) && law !== null && amountFen < law.minFen;
}

/** Who may approve that the benchmark is left. */
export function approvalsFor({ maker }: Pick<Benchmark, 'maker'>): readonly DepartureApproval[] {
  return maker.isOwn ? ['main-head', 'collective-discussion'] : ['maker'];
}

/** The same in the procedure: nothing is discussed collectively on the spot. */
export function approvalsIn(benchmark: Pick<Benchmark, 'maker'>, procedure: string): readonly DepartureApproval[] {
  const all = approvalsFor(benchmark);
  return procedure === 'simplified' ? all.filter((way) => way !== 'collective-discussion') : all;
}

/** How a case stands to its benchmark: the band named, and whether the penalty lies outside of it. */
export interface BandStanding {
  readonly band: BenchmarkBand;
  /** The fines of the band for the kind of party; null: none. */
  readonly range: FineRange | null;
  readonly side: BandSide;
  readonly isOutside: boolean;
  /** Null where the penalty lies in the band, or below what the law sets as the least (行政处罚法 第32条). */
  readonly departure: BenchmarkDeparture | null;
}

/** Of the penalty decided, else of the one proposed; null where there is no benchmark, no penalty or no band of the name. */
export function bandStandingOf({
  benchmark,
  findings,
  decision,
  party,
}: Pick<CaseRecord, 'benchmark' | 'findings' | 'decision' | 'party'>): BandStanding | null {
  const use = findings?.benchmark;
  const penalties = decision?.penalties ?? findings?.penalties ?? [];
  const band = benchmark && use ? bandOf(benchmark, use.band) : null;
  if (!band || penalties.length === 0) return null;
  const kind = party?.kind ?? 'citizen';
  const side = sideOf(penalties, band, kind);
  return {
    band,
    range: band.fineRange[kind],
    side,
    isOutside: side !== 'within',
    departure: use?.departure ?? null,
  };
}
