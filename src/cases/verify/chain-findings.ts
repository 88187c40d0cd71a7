/** 链的核验 – numbers, links, times and hashes, recomputed from what is stored. */
import type { CaseEventRow } from '../case-event.entity.js';
import { genesisOf, hashOf, type FactReferences } from '../chain.js';
import type { DoubtedCase } from './doubted-case.service.js';
import { finding, type Finding } from './finding.js';
import { jsonOf, valueOr } from './unreadable.js';

/** What is expected of an event, from its predecessor. */
interface Expected {
  readonly seq: number;
  readonly prevHash: string;
  readonly notBefore: string;
}

/** What is wrong with the chain of the case; empty if nothing is. */
export function chainFindings(doubted: DoubtedCase, rows: readonly CaseEventRow[]): readonly Finding[] {
  const { caseId, agencyId, number, procedure, lawPack } = doubted;
  const genesis = valueOr('', () => genesisOf({ caseId, agencyId, number, procedure, lawPack }));
  let expected: Expected = { seq: 1, prevHash: genesis, notBefore: '' };
  const findings = rows.flatMap((row) => {
    const found = [
      ...numberFinding(row, expected),
      ...linkFinding(row, expected),
      ...hashFinding(row),
      ...timeFinding(row, expected),
      ...placeFinding(row, doubted),
    ];
    expected = { seq: row.seq + 1, prevHash: row.hash, notBefore: row.at };
    return found;
  });
  return [...findings, ...endFinding(doubted, rows.at(-1))];
}

function numberFinding({ seq }: CaseEventRow, expected: Expected): readonly Finding[] {
  if (seq === expected.seq) return [];
  const zh = `缺第${expected.seq}号事件，其后为第${seq}号：有事件被删除、插入或者调换`;
  return [finding('event-missing', expected.seq, zh, `event ${expected.seq} is missing; the next is number ${seq}`)];
}

function linkFinding({ seq, prevHash }: CaseEventRow, expected: Expected): readonly Finding[] {
  if (prevHash === expected.prevHash) return [];
  const zh = `第${seq}号事件与前一事件不相连`;
  return [finding('broken-link', seq, zh, `event ${seq} does not follow its predecessor`)];
}

function hashFinding(row: CaseEventRow): readonly Finding[] {
  const payload = jsonOf(row.payload);
  const facts = jsonOf(row.facts) as FactReferences | undefined;
  const isReadable = payload !== undefined && facts !== undefined;
  const hash = isReadable ? valueOr(null, () => hashOf(Object.assign({}, row, { payload, facts }))) : null;
  if (hash !== null && hash === row.hash) return [];
  const zh = `第${row.seq}号事件的内容与其散列不符`;
  return [finding('event-changed', row.seq, zh, `the content of event ${row.seq} was changed`)];
}

/** The pipeline never writes an event before its predecessor, so that time going back was written by another hand. */
function timeFinding({ seq, at }: CaseEventRow, { notBefore }: Expected): readonly Finding[] {
  if (at >= notBefore) return [];
  return [finding('time-backwards', seq, `第${seq}号事件早于前一事件`, `event ${seq} is earlier than its predecessor`)];
}

function placeFinding({ seq, agencyId }: CaseEventRow, doubted: DoubtedCase): readonly Finding[] {
  if (agencyId === doubted.agencyId) return [];
  return [finding('event-misplaced', seq, `第${seq}号事件不属于本案`, `event ${seq} belongs elsewhere`)];
}

function endFinding({ version, head }: DoubtedCase, last: CaseEventRow | undefined): readonly Finding[] {
  const seq = last?.seq ?? 0;
  if (seq === version && last?.hash === head) return [];
  const zh = `案件记载末尾为第${version}号事件，实为第${seq}号，或者末尾散列不符`;
  const en = `the case says its last event is number ${version}; it is ${seq}, or another one`;
  return [finding('wrong-end', seq < version ? seq + 1 : version, zh, en)];
}
