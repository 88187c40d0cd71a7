/**
 * 示例裁量基准 – what the published benchmarks of the demo township's powers say was not to be had: makers, numbers and
 * bands here are made up, and say so wherever they are shown. A real township enters those in force for it.
 */
import type { Benchmark, BenchmarkBand } from '../law/benchmark.js';
import type { FineRange, PenaltyKind } from '../law/facts.js';
import type { Day } from '../law/time.js';

const yuan = 100;
const between = (least: number, greatest: number): FineRange => ({ minFen: least * yuan, maxFen: greatest * yuan });

function band(
  code: string,
  circumstances: string,
  [citizen, organisation]: readonly [FineRange | null, FineRange | null],
  penaltyKinds: readonly PenaltyKind[] = ['fine'],
): BenchmarkBand {
  return { code, circumstances, penaltyKinds, fineRange: { citizen, organisation } };
}

function madeUp(matter: string, number: number, from: Day, bands: readonly BenchmarkBand[]): Benchmark {
  return {
    maker: { level: 'city', name: '示例市（虚构）', isOwn: false },
    title: `${matter}裁量基准（示例，未核实）`,
    documentNumber: `示例裁〔2026〕${number}号`,
    from,
    until: null,
    isVerified: false,
    bands,
  };
}

const strawBurning = madeUp('露天焚烧秸秆', 1, '2026-08-15', [
  band('较轻', '过火面积不足一亩，及时扑灭，未引燃他物', [between(500, 1_000), between(500, 1_000)]),
  band('一般', '过火面积一亩以上不足五亩，或者一年内第二次', [between(1_000, 1_500), between(1_000, 1_500)]),
  band('较重', '过火面积五亩以上，或者引燃林木、电力设施等', [between(1_500, 2_000), between(1_500, 2_000)]),
]);

const fireFacilities = madeUp('消防设施、器材不符合标准', 2, '2026-02-26', [
  band('较轻', '个别设施、器材失效或者设置不当，能够及时整改', [null, between(5_000, 15_000)]),
  band('一般', '多处失效，或者主要设施停用不足一个月', [null, between(15_000, 30_000)]),
  band('较重', '完全未设置，或者主要设施停用一个月以上', [null, between(30_000, 50_000)]),
]);

const fireEvacuation = madeUp('占用、堵塞、封闭疏散通道', 3, '2026-02-26', [
  band('较轻', '占用一处，当场能够恢复畅通', [between(0, 200), between(5_000, 12_000)], ['warning', 'fine']),
  band('一般', '占用二处以上，或者不能当场恢复畅通', [between(200, 350), between(12_000, 30_000)]),
  band('较重', '封闭安全出口，或者营业期间人员密集场所堵塞通道', [between(350, 500), between(30_000, 50_000)]),
]);

/** By code of the matter; powers not named have none. */
export const demoBenchmarks: ReadonlyMap<string, Benchmark> = new Map([
  ['straw-burning', strawBurning],
  ['fire-facilities', fireFacilities],
  ['fire-evacuation', fireEvacuation],
]);
