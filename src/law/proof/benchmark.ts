/** 证明用的裁量基准 – made by a superior: what is small is light, what lies beyond that is ordinary. */
import { bandOf, DEPARTURE_PAPER, liesInBand, type Benchmark, type BenchmarkUse } from '../benchmark.js';
import type { CaseRecord, Penalty } from '../case-record.js';
import type { FineRange, PenaltyKind } from '../facts.js';

const alike = (minFen: number, maxFen: number): { citizen: FineRange; organisation: FineRange } => ({
  citizen: { minFen, maxFen },
  organisation: { minFen, maxFen },
});
const kinds: readonly PenaltyKind[] = ['warning', 'fine'];

export const BENCHMARK: Benchmark = {
  maker: { level: 'county', name: 'county', isOwn: false },
  title: 'benchmark',
  documentNumber: '1',
  from: '2020-01-01',
  until: null,
  isVerified: true,
  bands: [
    { code: 'light', circumstances: 'light', penaltyKinds: kinds, fineRange: alike(10_000, 199_999) },
    { code: 'ordinary', circumstances: 'ordinary', penaltyKinds: ['fine'], fineRange: alike(200_000, 2_000_000) },
  ],
};

/** The band the penalty lies in. */
export function bandFor(penalties: readonly Penalty[]): BenchmarkUse {
  const band = BENCHMARK.bands.find((each) => liesInBand(penalties, each, 'citizen'));
  return { band: band?.code ?? 'ordinary' };
}

/** The benchmark left: with the approval on file, if there is one. */
export function leaving({ file }: CaseRecord): BenchmarkUse {
  const paperId = file.findLast(({ code }) => code === DEPARTURE_PAPER)?.id ?? 'nothing';
  return {
    band: 'ordinary',
    departure: { ground: 'manifestly-unfair', reasons: 'words', approval: 'maker', paperId },
  };
}

/** Of a decision: the penalty is in the band named, or the paper that lets it leave it is on file and sealed. */
export function benchmarkFault({ benchmark, decision, findings, file, party }: CaseRecord): string | null {
  if (!benchmark || decision?.outcome !== 'penalty') return null;
  const use = findings?.benchmark;
  const band = use ? bandOf(benchmark, use.band) : null;
  if (!use || !band) return 'no band named';
  if (liesInBand(decision.penalties, band, party?.kind ?? 'citizen')) return null;
  const paper = file.find(({ id }) => id === use.departure?.paperId);
  return paper?.code === DEPARTURE_PAPER && paper.sealedAt !== null ? null : `outside of ${band.code}`;
}
