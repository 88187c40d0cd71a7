import { DEPARTURE_PAPER } from '../benchmark.js';
import type { CaseRecord } from '../case-record.js';

/** 直接入卷的材料 – entries of the catalogue that come from outside the acts of this procedure. */
export const PAPERS_NO_ACT_DRAWS: ReadonlySet<string> = new Set([
  'sampling-record',
  'appraisal-report',
  'documentary-and-physical-evidence',
  'audio-visual-and-electronic-data',
  DEPARTURE_PAPER,
]);

/** The same in the simplified procedure, where evidence has one entry. */
const IN_SIMPLIFIED: ReadonlySet<string> = new Set(['spot-evidence', 'audio-visual-record', DEPARTURE_PAPER]);

/** Entries that papers from outside may fill in the case. */
export function papersNoActDraws({ procedure }: Pick<CaseRecord, 'procedure'>): readonly string[] {
  return [...(procedure.id === 'simplified' ? IN_SIMPLIFIED : PAPERS_NO_ACT_DRAWS)];
}
