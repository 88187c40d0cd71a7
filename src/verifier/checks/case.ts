/** 案件 – chain, facts, and the replay of every event by the law it was under. */
import type { CaseStanding } from '../../law/procedure.js';
import { chainFindings } from '../case/chain-findings.js';
import type { Digest } from '../case/chain.js';
import { factsNamed, resolved } from '../case/facts.js';
import { replayedCase, standingDifference } from '../case/replayed-case.js';
import { PATHS } from '../bag/paths.js';
import { about, ofCase, type BagFinding } from '../findings.js';
import type { OpenedBag } from '../opened-bag.js';

/** What came of the replay; the standing is null where there is none. */
export interface CaseReplay {
  readonly standing: CaseStanding | null;
  readonly findings: readonly BagFinding[];
}

/** What is wrong with numbers, links and hashes. */
export function chainOf({ case: of, events }: OpenedBag, digest: Digest): readonly BagFinding[] {
  if (of === null || events === null) return [];
  return chainFindings(of, events, digest).map(ofCase);
}

/** Judges every event again. */
export function caseReplay({ case: of, events, facts }: OpenedBag, digest: Digest): CaseReplay {
  if (of === null || events === null || facts === null) return { standing: null, findings: [] };
  const named = new Set(factsNamed(events));
  const strange = facts.filter((fact) => !named.has(fact.digest)).map((fact) => unnamed(fact.digest));
  const { events: whole, findings } = resolved(events, facts, digest);
  const replayed = replayedCase(of, whole);
  const { standing } = replayed;
  const differences = standing === null ? [] : standingDifference({ state: of.state, record: of.record }, standing);
  return {
    standing,
    findings: [
      ...strange,
      ...[...findings, ...replayed.findings].map(ofCase),
      ...differences.map((found) => ({ ...found, item: PATHS.case })),
    ],
  };
}

function unnamed(digest: string): BagFinding {
  const zh = `包内的事实${digest}没有任何事件依据`;
  return about(PATHS.facts, 'facts-added', zh, `no event rests on the facts ${digest} in the bag`);
}
