import { Injectable } from '@nestjs/common';
import type { Caller } from '../identity/caller.js';
import type { ActDefinition, ActEvent } from '../law/act.js';
import { lateActs } from '../law/periods/late-acts.js';
import { lawPackOf } from '../law/packs/index.js';
import { procedureOf } from '../law/procedures.js';
import { IdentityVault } from '../official-numbers/identity-vault.service.js';
import { BlobStore } from '../platform/blob-store.js';
import { Clock } from '../platform/clock.js';
import { Reader, UnitOfWork } from '../platform/database/index.js';
import type { Transaction } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { Attempts, submissionOf } from './attempts.service.js';
import type { Submission } from './attempts.service.js';
import { CaseStore } from './case-store.service.js';
import type { StoredCase } from './case-store.service.js';
import type { ChainedEvent } from './chain.js';
import { GatherFacts, isForPaper, peopleOf } from './gather-facts.service.js';
import type { GatheredFacts } from './gather-facts.service.js';
import { assertVisible } from './visibility.js';
import { assertBlobsKept } from './named-blobs.js';
import { nextDueOn } from './next-due.js';
import { performedOf, type Outcome, type Performed } from './outcome.js';
import { PartyNumbers } from './party-numbers.service.js';
import { readPayload, type ReadPayload } from './read-payload.js';
import { caseView, viewOf } from './views.js';

/** An act asked for from outside. */
export interface ActRequest {
  readonly type: string;
  readonly payload: unknown;
}

/** Under which conditions. */
export interface Conditions {
  /** The version the caller has seen; null if they do not say. */
  readonly ifMatch: number | null;
  readonly idempotencyKey: string | undefined;
}

/** An act that is known and whose payload is valid. */
interface Prepared extends ReadPayload {
  readonly caller: Caller;
  readonly caseId: string;
  readonly type: string;
  readonly submission: Submission | null;
  readonly ifMatch: number | null;
  readonly act: ActDefinition | null;
}

/**
 * 办案 – the one way in which a case changes: payload checked → case locked, facts gathered → the machine asked → event,
 * duties and standing written, or the refusal recorded, in one unit of work.
 */
@Injectable()
export class PerformAct {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly blobs: BlobStore,
    private readonly vault: IdentityVault,
    private readonly store: CaseStore,
    private readonly attempts: Attempts,
    private readonly facts: GatherFacts,
    private readonly numbers: PartyNumbers,
  ) {}

  /**
   * Performs the act as the caller.
   *
   * @throws DomainError not-found, malformed, precondition-failed, conflict; wrong-state or refused with the blockers
   */
  async perform(caller: Caller, caseId: string, request: ActRequest, conditions: Conditions): Promise<Performed> {
    const prepared = await this.#prepare(caller, caseId, request, conditions);
    const outcome = await this.unitOfWork.run((tx) => this.#attempt(tx, prepared));
    return performedOf(outcome);
  }

  async #prepare(
    caller: Caller,
    caseId: string,
    { type, payload }: ActRequest,
    conditions: Conditions,
  ): Promise<Prepared> {
    const { ifMatch, idempotencyKey } = conditions;
    const submission = submissionOf(idempotencyKey, { caseId, type, payload });
    const fixed = await this.store.fixedOf(this.reader, caseId);
    if (fixed?.agencyId !== caller.agencyId) throw DomainError.notFound();
    const act = procedureOf(fixed.procedure.id, fixed.procedure.version).acts.get(type) ?? null;
    const read = act ? readPayload(act, payload, this.vault) : { payload: {}, numbers: [] };
    if (act) await assertBlobsKept(this.blobs, read.payload);
    return { caller, caseId, type, submission, ifMatch, act, ...read };
  }

  async #attempt(tx: Transaction, prepared: Prepared): Promise<Outcome> {
    const { caller, caseId, submission, ifMatch } = prepared;
    const answered = await this.attempts.answered(tx, caller, submission);
    if (answered !== null) return JSON.parse(answered) as Outcome;
    const stored = await this.store.lock(tx, caseId);
    if (stored === null) throw DomainError.notFound();
    assertVisible(caller, stored);
    if (ifMatch !== null && ifMatch !== stored.version) throw outdated(stored.version);
    const at = this.#notBefore(stored);
    const outcome = await this.#judge(tx, prepared, stored, at);
    await this.attempts.keepAnswer(tx, caller, submission, submission ? JSON.stringify(outcome) : '', at);
    return outcome;
  }

  async #judge(tx: Transaction, prepared: Prepared, stored: StoredCase, at: string): Promise<Outcome> {
    const { caller, type, payload, act } = prepared;
    const procedure = procedureOf(stored.procedure.id, stored.procedure.version);
    const pack = lawPackOf(stored.lawPack);
    const gathered = await this.#gather(tx, prepared, stored);
    const event = { type, actor: caller.personId, at, payload, facts: gathered.facts };
    const verdict = procedure.ask(stored.standing, event, pack);
    if (act === null || !verdict.allowed) {
      const { blockers, inState } = verdict;
      await this.attempts.recordRefusal(tx, { caller, caseId: stored.id, act: type, payload, at }, blockers);
      return { refused: { code: inState ? 'refused' : 'wrong-state', blockers } };
    }
    return { performed: await this.#write(tx, prepared, stored, event, gathered) };
  }

  async #write(
    tx: Transaction,
    prepared: Prepared,
    stored: StoredCase,
    event: ActEvent & { readonly payload: object },
    { facts, references }: GatheredFacts,
  ): Promise<Performed> {
    const { caller, numbers } = prepared;
    const pack = lawPackOf(stored.lawPack);
    const after = procedureOf(stored.procedure.id, stored.procedure.version).perform(stored.standing, event, pack);
    const chained: ChainedEvent = {
      caseId: stored.id,
      agencyId: stored.agencyId,
      seq: after.record.seq,
      type: event.type,
      actor: caller.personId,
      accountId: caller.accountId,
      at: event.at,
      payload: event.payload,
      facts: references,
      prevHash: stored.head,
    };
    await this.numbers.keep(tx, stored.agencyId, numbers);
    const due = nextDueOn(after.record, pack, facts.calendar, event.at);
    const late = lateActs(
      { before: stored.standing.record, after: after.record, at: event.at, calendar: facts.calendar },
      pack,
    );
    const row = await this.store.append(tx, stored, after, chained, due);
    const view = caseView({ number: stored.number, standing: after, version: chained.seq });
    return { case: view, event: viewOf(chained, row.hash, stored.procedure, late) };
  }

  #gather(
    tx: Transaction,
    { caller, act, payload }: Prepared,
    { agencyId, standing }: StoredCase,
  ): Promise<GatheredFacts> {
    const named = act ? [...act.names(payload).map(({ personId }) => personId), ...act.mentions(payload)] : [];
    const people = [caller.personId, ...named, ...peopleOf(standing.record)];
    return this.facts.gather(tx, agencyId, standing.record, people, act !== null && isForPaper(act));
  }

  /** A clock set back does not put an event before its predecessor. */
  #notBefore({ standing }: StoredCase): string {
    const now = this.clock.now();
    return now < standing.record.lastActAt ? standing.record.lastActAt : now;
  }
}

function outdated(version: number): DomainError {
  return new DomainError('precondition-failed', {
    detail: {
      zh: `案件已更新至版本${version}，请刷新后重试`,
      en: `the case has moved on to version ${version}; load it again`,
    },
    headers: { etag: `"${version}"` },
  });
}
