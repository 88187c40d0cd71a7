import type { Benchmark, BenchmarkBand, BenchmarkLevel } from '../law/benchmark.js';
import type { FineRange, MatterFacts } from '../law/facts.js';
import type { FieldError } from '../platform/http/domain-error.js';

const AT = '/benchmark';
const COUNTY_DIGITS = 6;

/**
 * What is wrong with the benchmark of a matter: a maker that cannot be one, bands outside the law's own range, bands that
 * contradict one another or themselves. Ranges may touch, overlap or leave gaps: there the published text decides.
 */
export function benchmarkErrors(matter: MatterFacts, agencyArea: string): FieldError[] {
  const { benchmark } = matter;
  if (!benchmark) return [];
  return [
    ...makerErrors(benchmark, agencyArea),
    ...when(
      benchmark.until !== null && benchmark.until <= benchmark.from,
      `${AT}/until`,
      '终止日须晚于起始日',
      'must be later than the first day',
    ),
    ...twice(benchmark.bands, ({ code }) => code, 'code', '阶次编码重复', 'another band has this code'),
    ...twice(
      benchmark.bands,
      ({ circumstances }) => circumstances,
      'circumstances',
      '与另一阶次的情节相同',
      'another band has these circumstances',
    ),
    ...benchmark.bands.flatMap((band, index) => bandErrors(band, matter, `${AT}/bands/${index}`)),
  ];
}

/** 本机关的层级, by its division code; null for a township, which is not named as a maker. */
function levelOf(area: string): BenchmarkLevel | null {
  if (!/^0*$/.test(area.slice(COUNTY_DIGITS))) return null;
  const county = area.slice(0, COUNTY_DIGITS);
  if (county.endsWith('0000')) return 'province';
  return county.endsWith('00') ? 'city' : 'county';
}

function makerErrors({ maker }: Benchmark, agencyArea: string): FieldError[] {
  if (!maker.isOwn) return [];
  const level = levelOf(agencyArea);
  return [
    ...when(
      level === null,
      `${AT}/maker/isOwn`,
      '乡镇不是裁量基准的制定机关（国办发〔2022〕27号 (四)）',
      'a township is not named as a maker of benchmarks',
    ),
    ...when(
      level !== null && level !== maker.level,
      `${AT}/maker/level`,
      '本机关制定的基准,层级须与本机关一致',
      'a benchmark of one’s own is of the agency’s own level',
    ),
  ];
}

function bandErrors(band: BenchmarkBand, matter: MatterFacts, at: string): FieldError[] {
  const { penaltyKinds, fineRange } = band;
  const unknown = penaltyKinds.some((kind) => !matter.penaltyKinds.includes(kind));
  const hasRange = fineRange.citizen !== null || fineRange.organisation !== null;
  return [
    ...when(
      unknown,
      `${at}/penaltyKinds`,
      '含有事项依据未规定的处罚种类',
      'a kind of penalty the matter’s basis does not know',
    ),
    ...when(
      penaltyKinds.includes('fine') !== hasRange,
      `${at}/fineRange`,
      '有罚款的须有罚款幅度，反之亦然',
      'a fine needs its range, and a range the fine',
    ),
    ...(['citizen', 'organisation'] as const).flatMap((party) =>
      rangeErrors(fineRange[party], matter.fineRange[party], `${at}/fineRange/${party}`),
    ),
  ];
}

function rangeErrors(range: FineRange | null, law: FineRange | null, pointer: string): FieldError[] {
  if (range === null) return [];
  if (range.minFen > range.maxFen) {
    return when(true, pointer, '下限不得高于上限', 'the least may not exceed the greatest');
  }
  return when(
    law === null || range.minFen < law.minFen || range.maxFen > law.maxFen,
    pointer,
    law === null ? '事项依据未对此类当事人规定罚款' : `超出法定幅度${law.minFen / 100}—${law.maxFen / 100}元`,
    law === null
      ? 'the matter’s basis sets no fine for this kind of party'
      : `outside the range of the law, ${law.minFen / 100}–${law.maxFen / 100} yuan`,
  );
}

function twice(
  bands: readonly BenchmarkBand[],
  of: (band: BenchmarkBand) => string,
  field: string,
  zh: string,
  en: string,
): FieldError[] {
  const values = bands.map((band) => of(band).trim());
  return values.flatMap((value, index) =>
    when(values.indexOf(value) !== index, `${AT}/bands/${index}/${field}`, zh, en),
  );
}

function when(fault: boolean, pointer: string, zh: string, en: string): FieldError[] {
  return fault ? [{ pointer, message: { zh, en } }] : [];
}
