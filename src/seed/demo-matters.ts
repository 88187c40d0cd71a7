import type { MatterFacts } from '../law/facts.js';
import { demoBenchmarks } from './demo-benchmarks.js';

/** 执法类别 of the demo township. */
export const demoFields: readonly { readonly code: string; readonly name: string }[] = [
  { code: 'planning', name: '城乡规划' },
  { code: 'village-construction', name: '村镇建设' },
  { code: 'environment', name: '生态环境' },
  { code: 'fire', name: '消防救援' },
  { code: 'transport', name: '交通运输' },
  { code: 'water', name: '水利' },
  { code: 'agriculture', name: '农业农村' },
];

const yuan = 100;
const upTo = (amount: number) => ({ minFen: 0, maxFen: amount * yuan });
const between = (least: number, greatest: number) => ({ minFen: least * yuan, maxFen: greatest * yuan });
const none = { citizen: null, organisation: null };

/** The provincial and municipal lists that hand the county's powers to townships. */
const handedOver = { from: '2026-02-26', until: null };

const powers: readonly MatterFacts[] = [
  {
    code: 'rural-planning',
    name: '在乡、村庄规划区内未依法取得乡村建设规划许可证或未按许可证建设（责令停止建设、限期改正）',
    field: 'planning',
    basis: '城乡规划法 第65条',
    from: '2008-01-01',
    until: null,
    penaltyKinds: [],
    fineRange: none,
  },
  {
    code: 'village-construction',
    name: '在村庄、集镇规划区内违反规划管理规定建设',
    field: 'village-construction',
    basis: '河南省村庄和集镇规划建设管理条例 第35条（金额上限五百元；所列情形未核实）',
    from: '2010-01-01',
    until: null,
    penaltyKinds: ['fine'],
    fineRange: { citizen: upTo(500), organisation: upTo(500) },
  },
  {
    code: 'village-facilities',
    name: '损坏村庄、集镇的房屋、公共设施，乱堆粪便、垃圾、柴草，破坏村容镇貌和环境卫生',
    field: 'village-construction',
    basis: '村庄和集镇规划建设管理条例 第39条；河南省村庄和集镇规划建设管理条例 第35条（金额未核实）',
    from: '1993-11-01',
    until: null,
    penaltyKinds: ['warning', 'fine'],
    fineRange: { citizen: upTo(500), organisation: upTo(500) },
  },
  {
    code: 'straw-burning-before-code',
    name: '露天焚烧秸秆（生态环境法典施行前）',
    field: 'environment',
    basis: '大气污染防治法 第119条第1款（未核实）',
    from: '2016-01-01',
    until: '2026-08-15',
    penaltyKinds: ['fine'],
    fineRange: { citizen: between(500, 2_000), organisation: between(500, 2_000) },
  },
  {
    code: 'straw-burning',
    name: '露天焚烧秸秆',
    field: 'environment',
    basis: '生态环境法典 第1131条',
    from: '2026-08-15',
    until: null,
    penaltyKinds: ['fine'],
    fineRange: { citizen: between(500, 2_000), organisation: between(500, 2_000) },
  },
  {
    code: 'fire-facilities',
    name: '消防设施、器材或者消防安全标志的配置、设置不符合标准，或者未保持完好有效',
    field: 'fire',
    basis: '消防法 第60条第1款第1项（是否在本市乡镇清单内未核实）',
    ...handedOver,
    penaltyKinds: ['fine'],
    fineRange: { citizen: null, organisation: between(5_000, 50_000) },
  },
  {
    code: 'fire-evacuation',
    name: '占用、堵塞、封闭疏散通道、安全出口',
    field: 'fire',
    basis: '消防法 第60条第1款第3项、第2款（是否在本市乡镇清单内未核实）',
    ...handedOver,
    penaltyKinds: ['warning', 'fine'],
    fineRange: { citizen: upTo(500), organisation: between(5_000, 50_000) },
  },
  {
    code: 'road-obstruction',
    name: '在公路用地范围内堆放物料、设置障碍，影响畅通',
    field: 'transport',
    basis: '公路法 第77条（条文及是否在本市乡镇清单内未核实）',
    ...handedOver,
    penaltyKinds: ['fine'],
    fineRange: { citizen: upTo(5_000), organisation: upTo(5_000) },
    seizureBasis: '公路安全保护条例 第72条（未核实）',
  },
  {
    code: 'river-building',
    name: '在河道管理范围内建设妨碍行洪的建筑物、构筑物',
    field: 'water',
    basis: '水法 第65条（条文及是否在本市乡镇清单内未核实）',
    ...handedOver,
    penaltyKinds: ['fine'],
    fineRange: { citizen: between(10_000, 100_000), organisation: between(10_000, 100_000) },
  },
  {
    code: 'animal-immunisation',
    name: '对饲养的动物未按规定实施强制免疫',
    field: 'agriculture',
    basis: '动物防疫法 第92条（条文及是否在本市乡镇清单内未核实）',
    ...handedOver,
    penaltyKinds: ['fine'],
    fineRange: { citizen: upTo(1_000), organisation: upTo(1_000) },
  },
];

/**
 * 执法事项 of the demo township, amounts in fen. What was not checked against the text of the law says so in its basis
 * （未核实）: a real township enters its own list from the published one, with the benchmarks in force.
 */
export const demoMatters: readonly MatterFacts[] = powers.map((power) => {
  const benchmark = demoBenchmarks.get(power.code);
  return benchmark ? { ...power, benchmark } : power;
});
