import type { LogFindings } from './log-finding.js';

/** What has become of a logged event: there as it was, gone, no longer hashing to its hash, or hashed anew. */
export type EventState = 'kept' | 'missing' | 'changed' | 'resealed';

/** 已入日志的案件 – one case as the log has it, its events seen in their order, and what is to be said of them. */
export class LoggedCase {
  #lastPresent = 0;
  #resealedFrom: number | null = null;
  readonly #missing: number[] = [];
  readonly #changed: number[] = [];

  constructor(
    readonly caseId: string,
    private readonly hasRow: boolean,
  ) {}

  /** Takes note of the event of the number. */
  see(seq: number, state: EventState): void {
    if (state === 'missing') this.#missing.push(seq);
    else this.#lastPresent = seq;
    if (state === 'changed') this.#changed.push(seq);
    if (state === 'resealed') this.#resealedFrom ??= seq;
  }

  /** Says what is wrong; to be called after the last event. */
  report(findings: LogFindings): void {
    const { caseId } = this;
    if (!this.hasRow || this.#lastPresent === 0) {
      const zh = `日志记载的案件${caseId}已被整案删除`;
      findings.add('case-removed', { caseId }, zh, `case ${caseId}, which the log knows, was removed`);
      return;
    }
    this.#reportMissing(findings);
    if (this.#resealedFrom !== null) {
      const seq = this.#resealedFrom;
      const zh = `案件${caseId}自第${seq}号事件起被改写并重新计算散列`;
      const en = `the chain of case ${caseId} was rewritten and hashed anew from event ${seq} on`;
      findings.add('chain-resealed', { caseId, seq }, zh, en);
    }
    for (const seq of this.#changed) {
      const zh = `案件${caseId}第${seq}号事件的内容与其散列不符`;
      findings.add('event-changed', { caseId, seq }, zh, `the content of event ${seq} of case ${caseId} was changed`);
    }
  }

  #reportMissing(findings: LogFindings): void {
    const { caseId } = this;
    const tail = this.#missing.filter((seq) => seq > this.#lastPresent);
    for (const seq of this.#missing.filter((each) => each < this.#lastPresent)) {
      const zh = `案件${caseId}的第${seq}号事件已被删除`;
      findings.add('event-removed', { caseId, seq }, zh, `event ${seq} of case ${caseId} was removed`);
    }
    const [seq] = tail;
    if (seq === undefined) return;
    const zh = `案件${caseId}自第${seq}号事件起被截去${tail.length}件`;
    const en = `the last ${tail.length} events of case ${caseId} were cut off, from event ${seq} on`;
    findings.add('tail-truncated', { caseId, seq }, zh, en);
  }
}

/** Goes through logged cases one after the other, and reports each when the next begins. */
export class LoggedCases {
  #present: LoggedCase | null = null;

  constructor(private readonly findings: LogFindings) {}

  /** The case now seen; whether it has a row of its own still. */
  of(caseId: string, hasRow: boolean): LoggedCase {
    if (this.#present?.caseId === caseId) return this.#present;
    this.end();
    this.#present = new LoggedCase(caseId, hasRow);
    return this.#present;
  }

  /** Reports the last one. */
  end(): void {
    this.#present?.report(this.findings);
    this.#present = null;
  }
}
