/** 重演的核验 – every event judged again, and the standing compared with the one stored. */
import { canonicalJson } from '../../law/canonical-json.js';
import { completenessBlockers } from '../../law/completeness/completeness.js';
import { lawPackOf } from '../../law/packs/index.js';
import type { CaseStanding } from '../../law/procedure.js';
import { procedureOf } from '../../law/procedures.js';
import { replay, type RecordedEvent } from '../../law/replay.js';
import type { StoredCase } from '../case-store.service.js';
import type { Finding } from '../verify-case.service.js';

/** What a replay found, and where the case stands after it. */
export interface Replayed {
  readonly standing: CaseStanding | null;
  readonly findings: readonly Finding[];
}

/** Replays the events of the case. */
export function replayFindings(stored: StoredCase, events: readonly RecordedEvent[] | null): Replayed {
  if (events === null) return { standing: null, findings: [notReplayed()] };
  const procedure = procedureOf(stored.procedure.id, stored.procedure.version);
  const pack = lawPackOf(stored.lawPack);
  const { standing, faults } = replay({ caseId: stored.id, agencyId: stored.agencyId }, events, procedure, pack);
  if (faults.length > 0 || standing === null) {
    return { standing: null, findings: faults.map((fault) => ({ ...fault, code: `unlawful-event:${fault.code}` })) };
  }
  return { standing, findings: [...difference(stored, standing), ...incomplete(stored, standing)] };
}

function notReplayed(): Finding {
  const message = { zh: '事实或者事件不可读，无法重演', en: 'facts or events cannot be read; nothing was replayed' };
  return { code: 'not-replayed', message };
}

function difference(stored: StoredCase, standing: CaseStanding): readonly Finding[] {
  if (canonicalJson(stored.standing) === canonicalJson(standing)) return [];
  const parts = Object.keys(standing.record).filter((key) => partOf(stored.standing, key) !== partOf(standing, key));
  const state = stored.standing.state === standing.state ? [] : ['state'];
  const differing = [...state, ...parts].join(', ');
  const zh = `登记的案情与重演结果不一致：${differing}`;
  return [
    { code: 'standing-changed', message: { zh, en: `the stored standing differs from the replay in: ${differing}` } },
  ];
}

function partOf({ record }: CaseStanding, key: string): string {
  return canonicalJson(Object.entries(record).find(([name]) => name === key)?.[1] ?? null);
}

/** An archived file is whole. */
function incomplete({ lawPack }: StoredCase, { state, record }: CaseStanding): readonly Finding[] {
  if (state !== 'archived') return [];
  return completenessBlockers(record, lawPackOf(lawPack), 'archive').map(({ message, basis }) => {
    return { code: 'file-incomplete', message, basis };
  });
}
