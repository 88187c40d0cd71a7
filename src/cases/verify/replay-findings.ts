/** 重演的核验 – the standing as it is stored, compared with the one replayed. */
import { lawPackOf } from '../../law/packs/index.js';
import type { LawPack } from '../../law/packs/law-pack.js';
import type { CaseStanding } from '../../law/procedure.js';
import type { RecordedEvent } from '../../law/replay.js';
import { finding, type Finding } from '../../verifier/case/finding.js';
import type { PeopleByReplay } from '../../verifier/case/people-by-replay.js';
import { replayedCase, standingDifference } from '../../verifier/case/replayed-case.js';
import { valueOr } from '../../verifier/case/unreadable.js';
import { nextDueOn } from '../next-due.js';
import type { CaseSummaryColumns, DoubtedCase } from './doubted-case.service.js';

/** What a replay found, and whom it found on the case; null where it could not be replayed to the end. */
export interface Replayed {
  readonly people: PeopleByReplay | null;
  readonly findings: readonly Finding[];
}

/** Replays the events of the case. */
export function replayFindings(doubted: DoubtedCase, events: readonly RecordedEvent[] | null): Replayed {
  const { standing, people, findings } = replayedCase(doubted, events);
  if (standing === null || events === null) return { people, findings };
  const summary = valueOr([], () => summaryDifference(doubted, standing, events.at(-1), lawPackOf(doubted.lawPack)));
  return { people, findings: [...standingDifference(doubted.standing, standing), ...summary, ...findings] };
}

/** The columns that lists are made of say what the record says. */
function summaryDifference(
  { summary }: DoubtedCase,
  { record }: CaseStanding,
  last: RecordedEvent | undefined,
  pack: LawPack,
): readonly Finding[] {
  if (last === undefined) return [];
  const expected: CaseSummaryColumns = {
    openedAt: record.openedAt,
    updatedAt: last.at,
    matterCode: record.matterCode,
    partyName: record.party?.name ?? null,
    nextDueOn: nextDueOn(record, pack, last.facts.calendar, last.at),
  };
  const stored = new Map(Object.entries(summary));
  const differing = Object.entries(expected).flatMap(([name, value]) => (stored.get(name) === value ? [] : [name]));
  if (differing.length === 0) return [];
  const zh = `案件列表所载与重演结果不一致：${differing.join('、')}`;
  return [finding('summary-changed', null, zh, `the columns for lists differ in: ${differing.join(', ')}`)];
}
