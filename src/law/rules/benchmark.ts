/** 裁量基准的适用 – 行政处罚法 第34条; 国办发〔2022〕27号 (十二). */
import type { Situation } from '../act.js';
import {
  approvalsFor,
  approvalsIn,
  bandOf,
  DEPARTURE_PAPER,
  keepsTo,
  type Benchmark,
  type BenchmarkBand,
  type BenchmarkDeparture,
  type DepartureApproval,
  type FinedParty,
} from '../benchmark.js';
import type { CaseRecord, Findings } from '../case-record.js';
import { findingsAt } from './findings.js';
import { defineRule, unless, type Finding } from './rule.js';

/**
 * 有裁量基准的,拟处罚应当指明阶次并在其内;调整适用的,须经批准并附卷. A case opened while no benchmark was in force is not
 * asked for one; nor is an outcome without penalty.
 */
export const benchmarkApplied = defineRule({
  code: 'benchmark-applied',
  basis: '行政处罚法 第34条; 国办发〔2022〕27号 (十二)',
  title: { zh: '适用裁量基准,或者经批准调整适用', en: 'The benchmark is applied, or left with approval' },
  check: (situation) => {
    const { benchmark } = situation.record;
    const findings = findingsAt(situation);
    if (!benchmark || findings?.outcome !== 'penalty') return [];
    const { title, bands } = benchmark;
    const use = findings.benchmark;
    const codes = bands.map(({ code }) => code);
    if (!use) {
      return unless(
        false,
        `本案适用《${title}》,拟处罚应当指明所适用的裁量阶次（${codes.join('、')}）`,
        `The benchmark “${title}” is in force for this case: name the band applied (${codes.join(', ')})`,
        { bands: codes },
      );
    }
    const band = bandOf(benchmark, use.band);
    if (!band) {
      return unless(false, `《${title}》没有裁量阶次“${use.band}”`, `“${title}” has no band “${use.band}”`, {
        band: use.band,
        bands: codes,
      });
    }
    if (follows(situation, findings, band)) return needlessDeparture(band, use.departure);
    return use.departure
      ? departureFindings(situation, benchmark, use.departure)
      : [outside(situation, findings, band, benchmark)];
  },
});

function follows({ record, event }: Situation, { penalties }: Findings, band: BenchmarkBand): boolean {
  const party = partyOf(record);
  return keepsTo(penalties, band, party, event.facts.matter?.fineRange[party] ?? null);
}

function needlessDeparture({ code }: BenchmarkBand, departure: BenchmarkDeparture | null | undefined) {
  return unless(
    !departure,
    `拟处罚在裁量阶次“${code}”之内,没有调整适用,不得记载调整适用`,
    `The penalty lies in the band “${code}”: nothing is left, and no departure is to be stated`,
    { band: code },
  );
}

function outside(
  { record }: Situation,
  { penalties }: Findings,
  { code, penaltyKinds, fineRange }: BenchmarkBand,
  benchmark: Benchmark,
): Finding {
  const range = fineRange[partyOf(record)];
  const within = range ? `${range.minFen / 100}—${range.maxFen / 100}元` : '不处罚款';
  const withinEn = range ? `${range.minFen / 100}–${range.maxFen / 100} yuan` : 'no fine';
  const ways = approvalsFor(benchmark);
  return {
    message: {
      zh: `拟处罚不在裁量阶次“${code}”（${within}）之内;调整适用应当说明理由,${waysZh(ways)}`,
      en: `The penalty lies outside the band “${code}” (${withinEn}); leaving it needs reasons and ${waysEn(ways)}`,
    },
    detail: { band: code, penaltyKinds, ...range, penalties, approvals: ways },
  };
}

function departureFindings(
  { record }: Situation,
  benchmark: Benchmark,
  { approval, paperId = null }: BenchmarkDeparture,
): readonly Finding[] {
  const ways = approvalsFor(benchmark);
  const { name, isOwn } = benchmark.maker;
  if (!ways.includes(approval)) {
    return unless(
      false,
      `本案基准由${isOwn ? '本机关' : name}制定,调整适用应当${waysZh(ways)}`,
      `The benchmark was made by ${isOwn ? 'this agency' : name}: leaving it needs ${waysEn(ways)}`,
      { approval, approvals: ways },
    );
  }
  if (approval === 'collective-discussion') {
    return unless(
      approvalsIn(benchmark, record.procedure.id).includes(approval),
      '当场处罚没有集体讨论;调整适用裁量基准应当经主要负责人批准,或者转为普通程序',
      'Nothing is discussed collectively on the spot: the main head approves, or the case goes to the ordinary procedure',
    );
  }
  const paper = record.file.find(({ id }) => id === paperId);
  return unless(
    paper?.code === DEPARTURE_PAPER && paper.sealedAt !== null,
    '调整适用裁量基准的批准材料尚未入卷,或者所引材料不是批准材料',
    'The approval to leave the benchmark is not on file, or the paper referred to is another one',
    { paperId, entry: DEPARTURE_PAPER },
  );
}

const WAYS: Readonly<Record<DepartureApproval, { readonly zh: string; readonly en: string }>> = {
  maker: { zh: '报制定机关批准', en: 'the approval of its maker' },
  'main-head': { zh: '经本机关主要负责人批准', en: 'the approval of the main head' },
  'collective-discussion': { zh: '经集体讨论通过', en: 'a collective discussion' },
};

function waysZh(ways: readonly DepartureApproval[]): string {
  return `${ways.map((way) => WAYS[way].zh).join('或者')},批准材料入卷`;
}

function waysEn(ways: readonly DepartureApproval[]): string {
  return `${ways.map((way) => WAYS[way].en).join(' or ')}, on file`;
}

function partyOf({ party }: CaseRecord): FinedParty {
  return party?.kind ?? 'citizen';
}
