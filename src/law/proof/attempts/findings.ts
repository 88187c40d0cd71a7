/** 证明用的认定 – findings that rest on what has been gathered: a small penalty, a major one, none. */
import type { CaseRecord, Findings, Penalty } from '../../case-record.js';
import { bandFor } from '../benchmark.js';
import { WORDS } from './attempt.js';

const fine = (amountFen: number): readonly Penalty[] => [{ kind: 'fine', amountFen }];
/** Below the line of hearing; at the line of the major penalty. */
export const SMALL = fine(100_000);
export const LARGE = fine(1_000_000);

/** Evidence both officers have signed for. */
export function signedEvidence({ evidence }: CaseRecord): readonly string[] {
  return evidence.filter(({ awaiting }) => awaiting === null).map(({ id }) => id);
}

/** Findings that rest on all evidence there is. */
export function findings(
  record: CaseRecord,
  outcome: Findings['outcome'],
  penalties: readonly Penalty[],
  crime = false,
): Findings {
  return {
    facts: [{ statement: 'built without a permit', evidenceIds: signedEvidence(record) }],
    basis: ['城乡规划法 第65条'],
    discretion: WORDS,
    benchmark: outcome === 'penalty' ? bandFor(penalties) : null,
    outcome,
    penalties,
    circumstances: {
      placeInspected: record.file.some(({ code }) => code === 'on-site-inspection-record'),
      personsQuestioned: record.file.some(({ code }) => code === 'inquiry-record'),
      samplesTaken: false,
      appraisalMade: false,
      correctable: record.file.some(({ code }) => code === 'rectification-order'),
      majorPublicInterest: false,
      difficultOrSeveralLegalRelations: false,
      complexOrGrave: false,
      suspectedCrime: crime,
    },
  };
}
