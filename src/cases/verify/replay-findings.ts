/** 重演的核验 – every event judged again, and the standing compared with the one stored. */
import { canonicalJson } from '../../law/canonical-json.js';
import { completenessBlockers } from '../../law/completeness/completeness.js';
import { lawPackOf } from '../../law/packs/index.js';
import type { LawPack } from '../../law/packs/law-pack.js';
import type { CaseStanding } from '../../law/procedure.js';
import { procedureOf } from '../../law/procedures.js';
import { replay, type RecordedEvent } from '../../law/replay.js';
import { nextDueOn } from '../next-due.js';
import type { CaseSummaryColumns, DoubtedCase } from './doubted-case.service.js';
import { finding, type Finding } from './finding.js';
import { payloadFindings } from './payload-findings.js';
import { PeopleByReplay } from './people-by-replay.js';
import { valueOr } from './unreadable.js';

/** What a replay found, and whom it found on the case; null where it could not be replayed to the end. */
export interface Replayed {
  readonly people: PeopleByReplay | null;
  readonly findings: readonly Finding[];
}

/** Replays the events of the case. */
export function replayFindings(doubted: DoubtedCase, events: readonly RecordedEvent[] | null): Replayed {
  if (events === null) return notReplayed();
  return valueOr(notReplayed(), () => replayed(doubted, events));
}

function replayed(doubted: DoubtedCase, events: readonly RecordedEvent[]): Replayed {
  const { caseId, agencyId } = doubted;
  const procedure = procedureOf(doubted.procedure.id, doubted.procedure.version);
  const pack = lawPackOf(doubted.lawPack);
  const malformed = payloadFindings(events, procedure);
  if (malformed.length > 0) return { people: null, findings: malformed };
  const people = new PeopleByReplay();
  const { standing, faults } = replay({ caseId, agencyId }, events, procedure, pack, people.witness);
  if (faults.length > 0 || standing === null) {
    return { people: null, findings: faults.map((fault) => ({ ...fault, code: `unlawful-event:${fault.code}` })) };
  }
  return {
    people,
    findings: [
      ...difference(doubted, standing),
      ...summaryDifference(doubted, standing, events.at(-1), pack),
      ...incomplete(standing, pack),
    ],
  };
}

function notReplayed(): Replayed {
  const zh = '事实、事件或者所依据的程序不可读，无法重演';
  const en = 'facts, events or the procedure cannot be read; nothing was replayed';
  return { people: null, findings: [finding('not-replayed', null, zh, en)] };
}

function difference({ standing: stored }: DoubtedCase, standing: CaseStanding): readonly Finding[] {
  const parts = Object.keys({ ...standing.record, ...stored.record });
  const differing = [
    ...(stored.state === standing.state ? [] : ['state']),
    ...parts.filter((key) => partOf(stored.record, key) !== partOf(standing.record, key)),
  ];
  if (differing.length === 0) return [];
  const zh = `登记的案情与重演结果不一致：${differing.join('、')}`;
  const en = `the stored standing differs from the replay in: ${differing.join(', ')}`;
  return [finding('standing-changed', null, zh, en)];
}

function partOf(record: CaseStanding['record'] | null, key: string): string | null {
  const value: unknown = record === null ? undefined : new Map(Object.entries(record)).get(key);
  return value === undefined ? null : valueOr(null, () => canonicalJson(value));
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

/** An archived file is whole. */
function incomplete({ state, record }: CaseStanding, pack: LawPack): readonly Finding[] {
  if (state !== 'archived') return [];
  return completenessBlockers(record, pack, 'archive').map(({ message, basis }) => {
    return { code: 'file-incomplete', message, basis };
  });
}
