/** 审核绑定内容 – what exactly a review saw, and what has changed since. */
import type { CaseRecord, Findings, Party, ReviewedContent } from './case-record.js';
import { digestOf } from './digest.js';

/** Papers of the file that are themselves evidence (行政处罚法 第46条). */
const EVIDENTIARY_PAPERS: ReadonlySet<string> = new Set([
  'on-site-inspection-record',
  'inquiry-record',
  'spot-evidence',
  'sampling-record',
  'appraisal-report',
  'party-identity',
]);

/** 听证之后的审核 – a review made before the hearing is not one of its record (行政处罚法 第58条第1款第2项、第65条). */
const HEARING_PAPERS: ReadonlySet<string> = new Set(['hearing-record', 'hearing-report']);

/** Records never change, so that one record has one content; several rules and guards ask for it at every act. */
const known = new WeakMap<CaseRecord, ReviewedContent>();

/** The content of the case a review, a notice or a decision speaks about, part by part and as a whole. */
export function contentOf(record: CaseRecord): ReviewedContent {
  const content = known.get(record) ?? digested(record);
  known.set(record, content);
  return content;
}

function digested(record: CaseRecord): ReviewedContent {
  const { findings } = record;
  const parts = {
    facts: digestOf([findings?.facts ?? [], findings?.circumstances ?? null, record.party, record.breach]),
    basis: digestOf([record.matterCode, findings?.basis ?? []]),
    proposal: digestOf([
      findings?.outcome ?? null,
      findings?.penalties ?? [],
      findings?.discretion ?? '',
      ...(findings?.benchmark ? [findings.benchmark] : []),
    ]),
    hearing: digestOf(record.file.filter(({ code }) => HEARING_PAPERS.has(code)).map(({ id }) => id)),
    evidence: evidenceDigests(record),
  };
  return { ...parts, digest: digestOf(parts) };
}

function evidenceDigests(record: CaseRecord): Record<string, string> {
  const digests: Record<string, string> = {};
  for (const item of record.evidence) digests[item.id] = digestOf([item.sha256, item.kind, item.proves]);
  for (const paper of record.file) {
    if (EVIDENTIARY_PAPERS.has(paper.code)) digests[paper.id] = digestOf([paper.code, paper.seq]);
  }
  return digests;
}

/** What was told, and to whom: facts, basis, the party by identity (行政处罚法 第44条). */
export function toldDigestOf(findings: Findings, party: Party | null): string {
  return digestOf([findings.facts.map((fact) => fact.statement), findings.basis, party?.identityDigest ?? null]);
}

/** Names of the parts that differ: `facts`, `basis`, `proposal`, `hearing`, `evidence:<id>`. Empty = nothing has changed. */
export function differenceOf(seen: ReviewedContent, now: ReviewedContent): readonly string[] {
  const parts = (['facts', 'basis', 'proposal', 'hearing'] as const).filter((part) => seen[part] !== now[part]);
  const ids = new Set([...Object.keys(seen.evidence), ...Object.keys(now.evidence)]);
  const evidence = [...ids].filter((id) => seen.evidence[id] !== now.evidence[id]).sort();
  return [...parts, ...evidence.map((id) => `evidence:${id}`)];
}
