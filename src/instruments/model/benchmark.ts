/** 裁量基准的适用情况 – drawn from the band named, so that nobody types it again. 国办发〔2022〕27号 (十二). */
import { bandOf, type BenchmarkBand, type BenchmarkDeparture } from '../../law/benchmark.js';
import type { Findings, Party } from '../../law/case-record.js';
import type { Dossier } from './dossier.js';
import type { Block } from './instrument.js';
import { free, paragraph } from './parts.js';
import { closed, dayText, PENALTY_NAMES } from './wording.js';

const BASIS = '国办发〔2022〕27号 (十二)';

const GROUNDS: Readonly<Record<BenchmarkDeparture['ground'], string>> = {
  'manifestly-unfair': '适用该基准可能出现明显不当、显失公平',
  'circumstances-changed': '该基准适用的客观情况发生变化',
};

const APPROVALS: Readonly<Record<BenchmarkDeparture['approval'], string>> = {
  maker: '报经制定机关批准',
  'main-head': '经本机关主要负责人批准',
  'collective-discussion': '由本机关负责人集体讨论决定',
};

/** The benchmark and the band in words, the departure if there is one, and the reasons given. */
export function benchmarkUse(dossier: Dossier, findings: Findings | null, blank: string): readonly Block[] {
  return [...bandWords(dossier, findings), ...free(findings?.discretion, blank, BASIS)];
}

/** The same in one line, for forms; null where the case has no benchmark. */
export function benchmarkLine(dossier: Dossier, findings: Findings | null): string | null {
  const sentences = sentencesOf(dossier, findings);
  return sentences.length === 0 ? null : sentences.join('') + closed(findings?.discretion ?? '');
}

function bandWords(dossier: Dossier, findings: Findings | null): readonly Block[] {
  return sentencesOf(dossier, findings).map((sentence) => paragraph([sentence]));
}

function sentencesOf({ record, material }: Dossier, findings: Findings | null): readonly string[] {
  const { benchmark, party, file } = record;
  const use = findings?.benchmark;
  const band = benchmark && use ? bandOf(benchmark, use.band) : null;
  if (!benchmark || !use || !band) return [];
  const { maker, title, documentNumber } = benchmark;
  const named = `本案适用${maker.isOwn ? material.agency.name : maker.name}制定的《${title}》（${documentNumber}）。`;
  const within = `违法情节属于“${band.code}”阶次（${band.circumstances}），该阶次的处罚为：${rangeWords(band, party)}。`;
  const paper = file.find(({ id }) => id === use.departure?.paperId);
  return [named + within, ...(use.departure ? [leftWords(use.departure, paper?.datedOn ?? null)] : [])];
}

function rangeWords({ penaltyKinds, fineRange }: BenchmarkBand, party: Party | null): string {
  const range = fineRange[party?.kind ?? 'citizen'];
  return penaltyKinds
    .map((kind) => {
      if (kind !== 'fine' || range === null) return PENALTY_NAMES[kind];
      return `${PENALTY_NAMES[kind]}${range.minFen / 100}元以上${range.maxFen / 100}元以下`;
    })
    .join('、');
}

function leftWords({ ground, reasons, approval }: BenchmarkDeparture, approvedOn: string | null): string {
  const paper = approvedOn === null ? '' : `（批准材料日期：${dayText(approvedOn)}，已入卷）`;
  return `${GROUNDS[ground]}，${APPROVALS[approval]}${paper}，调整适用该基准。理由：${closed(reasons)}`;
}
