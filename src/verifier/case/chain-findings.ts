/** 链的核验 – numbers, links, times and hashes, recomputed from what was kept. */
import { eventText, genesisText, type CaseIdentity, type Digest, type KeptEvent } from './chain.js';
import { finding, type Finding } from './finding.js';
import { valueOr } from './unreadable.js';

/** A case and the end its chain is said to have. */
export interface ChainEnd extends CaseIdentity {
  readonly version: number;
  readonly head: string;
}

/** What is expected of an event, from its predecessor. */
interface Expected {
  readonly seq: number;
  readonly prevHash: string;
  readonly notBefore: string;
}

/** What is wrong with the chain of the case; empty if nothing is. */
export function chainFindings(of: ChainEnd, events: readonly KeptEvent[], digest: Digest): readonly Finding[] {
  const genesis = valueOr('', () => digest(genesisText(of)));
  let expected: Expected = { seq: 1, prevHash: genesis, notBefore: '' };
  const findings = events.flatMap((event) => {
    const found = [
      ...numberFinding(event, expected),
      ...linkFinding(event, expected),
      ...hashFinding(event, digest),
      ...timeFinding(event, expected),
      ...placeFinding(event, of),
    ];
    expected = { seq: event.seq + 1, prevHash: event.hash, notBefore: event.at };
    return found;
  });
  return [...findings, ...endFinding(of, events.at(-1))];
}

function numberFinding({ seq }: KeptEvent, expected: Expected): readonly Finding[] {
  if (seq === expected.seq) return [];
  const zh = `缺第${expected.seq}号事件，其后为第${seq}号：有事件被删除、插入或者调换`;
  return [finding('event-missing', expected.seq, zh, `event ${expected.seq} is missing; the next is number ${seq}`)];
}

function linkFinding({ seq, prevHash }: KeptEvent, expected: Expected): readonly Finding[] {
  if (prevHash === expected.prevHash) return [];
  const zh = `第${seq}号事件与前一事件不相连`;
  return [finding('broken-link', seq, zh, `event ${seq} does not follow its predecessor`)];
}

function hashFinding(event: KeptEvent, digest: Digest): readonly Finding[] {
  const isReadable = event.payload !== undefined && event.facts !== undefined;
  const hash = isReadable ? valueOr(null, () => digest(eventText(event))) : null;
  if (hash !== null && hash === event.hash) return [];
  const zh = `第${event.seq}号事件的内容与其散列不符`;
  return [finding('event-changed', event.seq, zh, `the content of event ${event.seq} was changed`)];
}

/** The pipeline never writes an event before its predecessor, so that time going back was written by another hand. */
function timeFinding({ seq, at }: KeptEvent, { notBefore }: Expected): readonly Finding[] {
  if (at >= notBefore) return [];
  return [finding('time-backwards', seq, `第${seq}号事件早于前一事件`, `event ${seq} is earlier than its predecessor`)];
}

function placeFinding({ seq, caseId, agencyId }: KeptEvent, of: ChainEnd): readonly Finding[] {
  if (agencyId === of.agencyId && caseId === of.caseId) return [];
  return [finding('event-misplaced', seq, `第${seq}号事件不属于本案`, `event ${seq} belongs elsewhere`)];
}

function endFinding({ version, head }: ChainEnd, last: KeptEvent | undefined): readonly Finding[] {
  const seq = last?.seq ?? 0;
  if (seq === version && last?.hash === head) return [];
  const zh = `案件记载末尾为第${version}号事件，实为第${seq}号，或者末尾散列不符`;
  const en = `the case says its last event is number ${version}; it is ${seq}, or another one`;
  return [finding('wrong-end', seq < version ? seq + 1 : version, zh, en)];
}
