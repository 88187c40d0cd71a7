import { describe, expect, it } from '@jest/globals';
import type { Benchmark, BenchmarkDeparture } from '../../../src/law/benchmark.js';
import type { CaseRecord, Findings, Penalty } from '../../../src/law/case-record.js';
import { inventoryOf } from '../../../src/law/completeness/completeness.js';
import { needsCollectiveDiscussion } from '../../../src/law/completeness/circumstances.js';
import { currentLawPack } from '../../../src/law/packs/index.js';
import { Question } from '../../builders/question.js';
import { onTheSpot, spotHeard } from '../../builders/spot-case.js';
import { concluded, defended, investigated, undefended, WORDS } from '../../builders/stages.js';

const within = (minFen: number, maxFen: number) => ({ minFen, maxFen });
const BENCHMARK: Benchmark = {
  maker: { level: 'county', name: '示例县交通运输局', isOwn: false },
  title: '示例裁量基准',
  documentNumber: '示例〔2026〕1号',
  from: '2026-01-01',
  until: null,
  isVerified: false,
  bands: [
    {
      code: '较轻',
      circumstances: '面积较小',
      penaltyKinds: ['warning', 'fine'],
      fineRange: { citizen: within(10_000, 99_999), organisation: null },
    },
    {
      code: '一般',
      circumstances: '面积较大',
      penaltyKinds: ['fine', 'confiscation'],
      fineRange: { citizen: within(100_000, 300_000), organisation: within(100_000, 3_000_000) },
    },
  ],
};
const OWN: Benchmark = { ...BENCHMARK, maker: { level: 'county', name: '本机关', isOwn: true } };
const PAPER = {
  id: 'benchmark-departure-approval.9',
  code: 'benchmark-departure-approval',
  seq: 9,
  drawnAt: '2026-03-02T02:00:00.000Z',
  datedOn: '2026-03-02',
  awaiting: [],
  signatures: [],
  sealedAt: '2026-03-02T02:00:00.000Z',
  service: null,
};
const left = (change: Partial<BenchmarkDeparture> = {}): BenchmarkDeparture => ({
  ground: 'manifestly-unfair',
  reasons: WORDS,
  approval: 'maker',
  paperId: PAPER.id,
  ...change,
});
const fine = (amountFen: number): readonly Penalty[] => [{ kind: 'fine', amountFen }];
const found = () => concluded().record.findings as Findings;
const under =
  (benchmark: Benchmark) =>
  ({ file }: CaseRecord) => ({ benchmark, file: [...file, PAPER] });

/** The conclusion of an investigation that finds so, in a case with the benchmark and an approval on file. */
function conclude(change: Partial<Findings>, benchmark = BENCHMARK): Question {
  return Question.of(investigated(), 'conclude-investigation', 'handler-1', {
    coOfficerId: 'handler-2',
    report: WORDS,
    findings: { ...found(), ...change },
  }).inCase(under(benchmark));
}

const refused = (question: Question) => question.blockers('benchmark-applied');
const band = (code: string, departure?: BenchmarkDeparture) => ({
  benchmark: { band: code, ...(departure && { departure }) },
});

describe('行政处罚法 第34条; 国办发〔2022〕27号 (十二) benchmark-applied: 适用裁量基准,或者经批准调整适用', () => {
  it('permits a penalty in the band named, at both its ends', () => {
    for (const amountFen of [100_000, 300_000])
      expect(refused(conclude({ penalties: fine(amountFen), ...band('一般') }))).toEqual([]);
  });

  it('refuses a fen less and a fen more, naming the band and the ways the law leaves open', () => {
    for (const amountFen of [99_999, 300_001])
      expect(refused(conclude({ penalties: fine(amountFen), ...band('一般') }))).toEqual([
        {
          code: 'benchmark-applied',
          basis: '行政处罚法 第34条; 国办发〔2022〕27号 (十二)',
          message: {
            zh: '拟处罚不在裁量阶次“一般”（1000—3000元）之内;调整适用应当说明理由,报制定机关批准,批准材料入卷',
            en: 'The penalty lies outside the band “一般” (1000–3000 yuan); leaving it needs reasons and the approval of its maker, on file',
          },
          detail: {
            band: '一般',
            penaltyKinds: ['fine', 'confiscation'],
            minFen: 100_000,
            maxFen: 300_000,
            penalties: fine(amountFen),
            approvals: ['maker'],
          },
        },
      ]);
  });

  it('adds fines up, and asks for a kind of penalty the band knows', () => {
    expect(refused(conclude({ penalties: [...fine(150_000), ...fine(150_000)], ...band('一般') }))).toEqual([]);
    expect(refused(conclude({ penalties: [...fine(150_000), ...fine(150_001)], ...band('一般') }))).toHaveLength(1);
    expect(refused(conclude({ penalties: [{ kind: 'warning' }], ...band('较轻') }))).toEqual([]);
    expect(refused(conclude({ penalties: [{ kind: 'warning' }], ...band('一般') }))).toHaveLength(1);
  });

  it('takes the range of the kind of party', () => {
    const organisation = (question: Question) =>
      question.inCase(({ party }) => ({ party: party && { ...party, kind: 'organisation' as const } }));
    expect(refused(organisation(conclude({ penalties: fine(3_000_000), ...band('一般') })))).toEqual([]);
    expect(refused(organisation(conclude({ penalties: fine(50_000), ...band('较轻') })))).toHaveLength(1);
  });

  it('refuses a penalty that names no band, or one the benchmark does not have', () => {
    expect(refused(conclude({})).map(({ detail }) => detail)).toEqual([{ bands: ['较轻', '一般'] }]);
    expect(refused(conclude(band('特别严重')))).toHaveLength(1);
  });

  it('asks nothing of a case opened without a benchmark, of one without penalty or without findings', () => {
    expect(refused(Question.of(undefended(), 'decide-penalty', 'approver', {}))).toEqual([]);
    expect(refused(conclude({ outcome: 'no-penalty', penalties: [] }))).toEqual([]);
    expect(refused(Question.of(undefended(), 'decide-penalty', 'approver', {}).inCase({ findings: null }))).toEqual([]);
  });

  it('permits a fine below the least of the law on its ground (第32条): a reduction leaves no benchmark', () => {
    const reduced = [{ kind: 'fine' as const, amountFen: 9_000, belowRangeGround: WORDS }];
    expect(refused(conclude({ penalties: reduced, ...band('一般') }))).toEqual([]);
    expect(refused(conclude({ penalties: fine(9_000), ...band('一般') }))).toHaveLength(1);
  });

  it('permits leaving a superior’s benchmark with its maker’s approval on file, and by no other leave', () => {
    const leave = (departure: BenchmarkDeparture) =>
      refused(conclude({ penalties: fine(400_000), ...band('一般', departure) }));
    expect(leave(left())).toEqual([]);
    for (const paperId of [null, 'nothing', 'investigation-report.1']) expect(leave(left({ paperId }))).toHaveLength(1);
    for (const approval of ['main-head', 'collective-discussion'] as const)
      expect(leave(left({ approval })).map(({ detail }) => detail)).toEqual([{ approval, approvals: ['maker'] }]);
  });

  it('refuses an approval nobody has signed for yet', () => {
    const unsigned = conclude({ penalties: fine(400_000), ...band('一般', left()) }).inCase(({ file }) => ({
      file: file.map((paper) => (paper.id === PAPER.id ? { ...paper, sealedAt: null } : paper)),
    }));
    expect(refused(unsigned)).toHaveLength(1);
  });

  it('permits leaving an own benchmark with the main head’s approval on file, or by a discussion to come', () => {
    const leave = (departure: BenchmarkDeparture) =>
      refused(conclude({ penalties: fine(400_000), ...band('一般', departure) }, OWN));
    expect(leave(left({ approval: 'main-head' }))).toEqual([]);
    expect(leave(left({ approval: 'main-head', paperId: null }))).toHaveLength(1);
    expect(leave(left({ approval: 'collective-discussion', paperId: null }))).toEqual([]);
    expect(leave(left())).toHaveLength(1);
  });

  it('refuses a departure stated where nothing is left', () => {
    expect(refused(conclude({ penalties: fine(200_000), ...band('一般', left()) }))).toHaveLength(1);
  });

  it('holds for findings revised after a defence, and at the decision', () => {
    const revise = (change: Partial<Findings>) =>
      Question.of(defended().later(15), 're-examine-defence', 'handler-1', {
        coOfficerId: 'handler-2',
        opinion: WORDS,
        result: 'accepted',
        revisedFindings: { ...found(), ...change },
      }).inCase(under(BENCHMARK));
    expect(refused(revise({ penalties: fine(50_000), ...band('较轻') }))).toEqual([]);
    expect(refused(revise({ penalties: fine(50_000), ...band('一般') }))).toHaveLength(1);
    const decide = Question.of(undefended(), 'decide-penalty', 'approver', {}).inCase(under(BENCHMARK));
    expect(refused(decide)).toHaveLength(1);
    const named = ({ findings }: CaseRecord) => ({ findings: findings && { ...findings, ...band('一般') } });
    expect(refused(decide.inCase(named))).toEqual([]);
  });

  it('holds on the spot: proposing, answering the defence, deciding; nothing is discussed collectively there', () => {
    const led = onTheSpot();
    const propose = (change: Partial<Findings>, benchmark = BENCHMARK) =>
      Question.of(led, 'propose-spot-penalty', 'handler-1', {
        coOfficerId: 'handler-2',
        findings: { ...led.findings(), ...change },
      }).inCase(under(benchmark));
    expect(refused(propose(band('较轻')))).toEqual([]);
    expect(refused(propose({}))).toHaveLength(1);
    expect(refused(propose(band('一般', left())))).toEqual([]);
    expect(refused(propose(band('一般', left({ approval: 'main-head' })), OWN))).toEqual([]);
    const discussed = propose(band('一般', left({ approval: 'collective-discussion' })), OWN);
    expect(refused(discussed)[0]?.message.zh).toContain('转为普通程序');
    const decide = Question.of(spotHeard(), 'decide-on-the-spot', 'handler-1');
    expect(refused(decide)).toEqual([]);
    expect(refused(decide.inCase(under(BENCHMARK)))).toHaveLength(1);
  });
});

describe('国办发〔2022〕27号 (十二): 批准材料或者集体讨论记录入卷', () => {
  const leftBy = (approval: BenchmarkDeparture['approval']) => {
    const { record } = concluded();
    return { ...record, findings: { ...found(), ...band('一般', left({ approval })) } };
  };
  const called = (record: CaseRecord) =>
    inventoryOf(record, currentLawPack).find(({ code }) => code === PAPER.code)?.status;

  it('the approval is called for where the benchmark is left by it, and only there', () => {
    expect(called(leftBy('maker'))).toBe('missing');
    expect(called({ ...leftBy('maker'), file: [PAPER] })).toBe('present');
    expect(called(leftBy('collective-discussion'))).toBe('not-required');
    expect(called(concluded().record)).toBe('not-required');
  });

  it('the heads discuss collectively where the benchmark is left by that', () => {
    expect(needsCollectiveDiscussion(leftBy('collective-discussion'), currentLawPack)).toBe(true);
    expect(needsCollectiveDiscussion(leftBy('main-head'), currentLawPack)).toBe(false);
  });
});
