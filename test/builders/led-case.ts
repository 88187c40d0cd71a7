import type { Blocker } from '../../src/law/blocker.js';
import type { CaseRecord } from '../../src/law/case-record.js';
import type { MachineProcedure } from '../../src/law/machine-procedure.js';
import type { MeasureKind } from '../../src/law/measures/measure.js';
import { currentLawPack } from '../../src/law/packs/index.js';
import type { CaseStanding } from '../../src/law/procedure.js';
import type { RecordedEvent } from '../../src/law/replay.js';
import { addDays, addHours, startOf, type Day, type Instant } from '../../src/law/time.js';
import { FACTS, handedOver, type Actor } from './township-facts.js';

/** A case led by real acts under the current law pack, from ten o'clock on Monday, 2 March 2026 on. */
export abstract class LedCase {
  #standing: CaseStanding;
  #today: Day = '2026-03-02';
  #hour = 10;
  readonly #events: RecordedEvent[] = [];
  readonly #records = new Map<number, CaseRecord>();

  constructor(
    readonly procedure: MachineProcedure,
    actor: Actor,
    payload: object,
  ) {
    const opening = { caseId: 'case', agencyId: 'agency', actor, at: this.now, facts: FACTS, payload };
    this.#standing = procedure.open(opening, currentLawPack);
    this.#remember({ type: procedure.opening.type, actor, at: opening.at, payload, facts: FACTS });
  }

  /** Every act so far, with the facts it rested on. */
  get events(): readonly RecordedEvent[] {
    return this.#events;
  }

  /** The case after each of them, by its number. */
  get records(): ReadonlyMap<number, CaseRecord> {
    return this.#records;
  }

  get record(): CaseRecord {
    return this.#standing.record;
  }

  get state(): string {
    return this.#standing.state;
  }

  get today(): Day {
    return this.#today;
  }

  get now(): Instant {
    return addHours(startOf(this.#today), this.#hour);
  }

  /** Performs the act. @throws RangeError with the blockers' sentences if it is refused. */
  do(type: string, actor: Actor, payload: object): this {
    const event = { type, actor, at: this.now, payload, facts: FACTS };
    const { allowed, blockers } = this.procedure.ask(this.#standing, event, currentLawPack);
    if (!allowed)
      throw new RangeError(`${type} in ${this.state}: ${blockers.map(({ message }) => message.zh).join('; ')}`);
    this.#standing = this.procedure.perform(this.#standing, event, currentLawPack);
    this.#remember(event);
    return this;
  }

  #remember(event: Omit<RecordedEvent, 'seq'>): void {
    const { record } = this.#standing;
    this.#events.push({ seq: record.seq, ...event });
    this.#records.set(record.seq, record);
  }

  /** Why the act would be refused. */
  blockersOf(type: string, actor: Actor, payload: object): readonly Blocker[] {
    const event = { type, actor, at: this.now, payload, facts: FACTS };
    return this.procedure.ask(this.#standing, event, currentLawPack).blockers;
  }

  later(days: number): this {
    this.#today = addDays(this.#today, days);
    return this;
  }

  /** At that hour of the day from now on. */
  atHour(hour: number): this {
    this.#hour = hour;
    return this;
  }

  /** An act of the first officer with the second, who signs at once unless told not to. */
  byTwo(type: string, payload: object = {}, signs = true): this {
    this.do(type, 'handler-1', { coOfficerId: 'handler-2', occurredOn: this.#today, ...payload });
    return signs ? this.signAll() : this;
  }

  /** The second officer signs whatever waits for them. */
  signAll(): this {
    const papers = this.record.file.filter(({ awaiting }) => awaiting.includes('handler-2')).map(({ id }) => id);
    const evidence = this.record.evidence.filter(({ awaiting }) => awaiting === 'handler-2').map(({ id }) => id);
    for (const itemId of [...papers, ...evidence]) this.do('co-sign', 'handler-2', { itemId });
    return this;
  }

  serve(type: string, payload: object = {}): this {
    return this.byTwo(type, { ...handedOver(this.#today, this.record.party?.kind), ...payload });
  }

  /** The id of the newest measure of the kind. @throws RangeError if there is none */
  measure(kind: MeasureKind): string {
    const found = this.record.measures.filter((each) => each.kind === kind).at(-1);
    if (!found) throw new RangeError(`no ${kind} in the case`);
    return found.id;
  }

  /** Where the newest measure of the kind stands. */
  measureState(kind: MeasureKind): string | undefined {
    return this.record.measures.find(({ id }) => id === this.measure(kind))?.state;
  }
}
