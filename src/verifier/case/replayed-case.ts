/** 重演的核验 – every event judged again by the law it was under. */
import { canonicalJson } from '../../law/canonical-json.js';
import { completenessBlockers } from '../../law/completeness/completeness.js';
import { lawPackOf } from '../../law/packs/index.js';
import type { LawPack } from '../../law/packs/law-pack.js';
import type { CaseStanding } from '../../law/procedure.js';
import { procedureOf } from '../../law/procedures.js';
import { replay, type RecordedEvent } from '../../law/replay.js';
import type { CaseIdentity } from './chain.js';
import { finding, type Finding } from './finding.js';
import { payloadFindings } from './payload-findings.js';
import { PeopleByReplay } from './people-by-replay.js';
import { valueOr } from './unreadable.js';

/** What a replay came to; standing and people are null where it could not be replayed to the end. */
export interface ReplayedCase {
  readonly standing: CaseStanding | null;
  readonly people: PeopleByReplay | null;
  readonly findings: readonly Finding[];
}

/** States in which a file must be whole. */
const ARCHIVED: ReadonlySet<string> = new Set(['archived', 'restricted']);

/** Replays the events; null stands for events that cannot be read. */
export function replayedCase(of: CaseIdentity, events: readonly RecordedEvent[] | null): ReplayedCase {
  if (events === null) return notReplayed();
  return valueOr(notReplayed(), () => replayedEvents(of, events));
}

function replayedEvents(
  { caseId, agencyId, procedure: { id, version }, lawPack }: CaseIdentity,
  events: readonly RecordedEvent[],
): ReplayedCase {
  const procedure = procedureOf(id, version);
  const pack = lawPackOf(lawPack);
  const malformed = payloadFindings(events, procedure);
  if (malformed.length > 0) return { standing: null, people: null, findings: malformed };
  const people = new PeopleByReplay();
  const { standing, faults } = replay({ caseId, agencyId }, events, procedure, pack, people.witness);
  if (faults.length > 0 || standing === null) {
    const findings = faults.map((fault) => ({ ...fault, code: `unlawful-event:${fault.code}` }));
    return { standing: null, people: null, findings };
  }
  return { standing, people, findings: incomplete(standing, pack) };
}

function notReplayed(): ReplayedCase {
  const zh = '事实、事件或者所依据的程序不可读，无法重演';
  const en = 'facts, events or the procedure cannot be read; nothing was replayed';
  return { standing: null, people: null, findings: [finding('not-replayed', null, zh, en)] };
}

/** An archived file is whole. */
function incomplete({ state, record }: CaseStanding, pack: LawPack): readonly Finding[] {
  if (!ARCHIVED.has(state)) return [];
  return completenessBlockers(record, pack, 'archive').map(({ message, basis }) => {
    return { code: 'file-incomplete', message, basis };
  });
}

/** A standing as somebody kept it; the record is null where it cannot be read. */
export interface KeptStanding {
  readonly state: string;
  readonly record: CaseStanding['record'] | null;
}

/** Where the standing kept differs from the one replayed. */
export function standingDifference(kept: KeptStanding, standing: CaseStanding): readonly Finding[] {
  const parts = Object.keys({ ...standing.record, ...kept.record });
  const differing = [
    ...(kept.state === standing.state ? [] : ['state']),
    ...parts.filter((key) => partOf(kept.record, key) !== partOf(standing.record, key)),
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
