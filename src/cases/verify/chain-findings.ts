/** 链的核验 – numbers, links and hashes, recomputed from what is stored. */
import type { CaseEventRow } from '../case-event.entity.js';
import type { StoredCase } from '../case-store.service.js';
import { genesisOf, hashOf, type FactReferences } from '../chain.js';
import type { Finding } from '../verify-case.service.js';

/** What is wrong with the chain of the case; empty if nothing is. */
export function chainFindings(stored: StoredCase, rows: readonly CaseEventRow[]): readonly Finding[] {
  const { id: caseId, agencyId, number, procedure, lawPack } = stored;
  let expected = genesisOf({ caseId, agencyId, number, procedure, lawPack });
  const findings = rows.flatMap((row, index) => {
    const found = [
      ...numberFinding(row, index),
      ...linkFinding(row, expected),
      ...hashFinding(row),
      ...placeFinding(row, stored),
    ];
    expected = row.hash;
    return found;
  });
  return [...findings, ...endFinding(stored, rows)];
}

function numberFinding({ seq }: CaseEventRow, index: number): readonly Finding[] {
  if (seq === index + 1) return [];
  const zh = `应为第${index + 1}号事件，实为第${seq}号：有事件被删除、插入或者调换`;
  return [finding('event-missing', seq, zh, `event ${index + 1} is missing; the next there is has number ${seq}`)];
}

function linkFinding({ seq, prevHash }: CaseEventRow, expected: string): readonly Finding[] {
  if (prevHash === expected) return [];
  return [
    finding('broken-link', seq, `第${seq}号事件与前一事件不相连`, `event ${seq} does not follow its predecessor`),
  ];
}

function hashFinding(row: CaseEventRow): readonly Finding[] {
  const payload = parsed(row.payload);
  const facts = parsed(row.facts);
  const intact =
    payload !== undefined &&
    facts !== undefined &&
    hashOf(Object.assign({}, row, { payload, facts: facts as FactReferences })) === row.hash;
  if (intact) return [];
  return [
    finding(
      'event-changed',
      row.seq,
      `第${row.seq}号事件的内容与其散列不符`,
      `the content of event ${row.seq} was changed`,
    ),
  ];
}

function placeFinding({ seq, caseId, agencyId }: CaseEventRow, stored: StoredCase): readonly Finding[] {
  if (caseId === stored.id && agencyId === stored.agencyId) return [];
  return [finding('event-misplaced', seq, `第${seq}号事件不属于本案`, `event ${seq} belongs elsewhere`)];
}

function endFinding({ version, head }: StoredCase, rows: readonly CaseEventRow[]): readonly Finding[] {
  const last = rows.at(-1);
  if (rows.length === version && last?.hash === head) return [];
  const zh = `案件记载共${version}个事件，实有${rows.length}个，或者末尾散列不符`;
  return [
    finding(
      'wrong-end',
      undefined,
      zh,
      `the case says ${version} events; there are ${rows.length}, or the last is another`,
    ),
  ];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function finding(code: string, seq: number | undefined, zh: string, en: string): Finding {
  return { code, ...(seq === undefined ? {} : { seq }), message: { zh, en } };
}
