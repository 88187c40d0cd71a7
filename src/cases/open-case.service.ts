import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Agencies } from '../agency/agencies.service.js';
import type { Caller } from '../identity/caller.js';
import { currentLawPack } from '../law/packs/index.js';
import { currentProcedures } from '../law/procedures.js';
import type { OpeningPayload } from '../law/opening.js';
import type { Procedure } from '../law/procedure.js';
import { dayOf } from '../law/time.js';
import { IdentityVault } from '../official-numbers/identity-vault.service.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import type { Transaction } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { Attempts, submissionOf } from './attempts.service.js';
import type { Submission } from './attempts.service.js';
import { CaseStore } from './case-store.service.js';
import type { StoredCase } from './case-store.service.js';
import { genesisOf, type ChainedEvent } from './chain.js';
import { GatherFacts, isForPaper } from './gather-facts.service.js';
import { nextDueOn } from './next-due.js';
import { performedOf, type Outcome, type Performed } from './outcome.js';
import { PartyNumbers } from './party-numbers.service.js';
import { readPayload, type ReadPayload } from './read-payload.js';
import { caseView, viewOf } from './views.js';

interface Prepared extends ReadPayload {
  readonly caller: Caller;
  readonly procedure: Procedure;
  readonly submission: Submission | null;
}

/** 受理线索 – opens a case by its first event, under the procedure and the law pack in force. */
@Injectable()
export class OpenCaseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly vault: IdentityVault,
    private readonly agencies: Agencies,
    private readonly store: CaseStore,
    private readonly attempts: Attempts,
    private readonly facts: GatherFacts,
    private readonly numbers: PartyNumbers,
  ) {}

  /**
   * Opens a case as the caller.
   *
   * @throws DomainError malformed, conflict (Idempotency-Key), or refused with the blockers
   */
  async open(
    caller: Caller,
    procedureId: string,
    payload: object,
    idempotencyKey: string | undefined,
  ): Promise<Performed> {
    const procedure = currentProcedures.find(({ id }) => id === procedureId);
    if (procedure === undefined) throw unknownProcedure(procedureId);
    const submission = submissionOf(idempotencyKey, { procedure: procedureId, payload });
    const prepared = { caller, procedure, submission, ...readPayload(procedure.opening, payload, this.vault, '') };
    return performedOf(await this.unitOfWork.run((tx) => this.#attempt(tx, prepared)));
  }

  async #attempt(tx: Transaction, prepared: Prepared): Promise<Outcome> {
    const { caller, submission } = prepared;
    const answered = await this.attempts.answered(tx, caller, submission);
    if (answered !== null) return JSON.parse(answered) as Outcome;
    const at = this.clock.now();
    const outcome = await this.#judge(tx, prepared, at);
    await this.attempts.keepAnswer(tx, caller, submission, submission ? JSON.stringify(outcome) : '', at);
    return outcome;
  }

  async #judge(tx: Transaction, { caller, procedure, payload, numbers }: Prepared, at: string): Promise<Outcome> {
    const { agencyId, personId } = caller;
    const { matterCode, party = null } = payload as OpeningPayload;
    const { facts, references } = await this.facts.gather(
      tx,
      agencyId,
      { matterCode, party },
      [personId, ...procedure.opening.names(payload).map((named) => named.personId)],
      isForPaper(procedure.opening),
    );
    const opening = { caseId: randomUUID(), agencyId, actor: personId, at, payload, facts };
    const blockers = procedure.blockersOfOpening(opening, currentLawPack);
    if (blockers.length > 0) {
      const attempt = { caller, caseId: '', act: procedure.opening.type, payload, at };
      await this.attempts.recordRefusal(tx, attempt, blockers);
      return { refused: { code: 'refused', blockers } };
    }
    const standing = procedure.open(opening, currentLawPack);
    const opened = await this.#identified(tx, procedure, opening.caseId, agencyId, at);
    await this.numbers.keep(tx, agencyId, numbers);
    const event: ChainedEvent = {
      caseId: opened.id,
      agencyId,
      seq: 1,
      type: procedure.opening.type,
      actor: personId,
      accountId: caller.accountId,
      at,
      payload,
      facts: references,
      prevHash: opened.head,
    };
    const due = nextDueOn(standing.record, currentLawPack, facts.calendar, at);
    const row = await this.store.insert(tx, { ...opened, standing }, event, due);
    const view = caseView({ number: opened.number, standing, version: 1 });
    return { performed: { case: view, event: viewOf(event, row.hash, opened.procedure) } };
  }

  async #identified(
    tx: Transaction,
    procedure: Procedure,
    id: string,
    agencyId: string,
    at: string,
  ): Promise<Omit<StoredCase, 'standing'>> {
    const { shortName } = await this.agencies.byId(agencyId, tx);
    const year = Number(dayOf(at).slice(0, 4));
    const number = `${shortName}案〔${year}〕${await nextNumber(tx, agencyId, year)}号`;
    const of = { id: procedure.id, version: procedure.version };
    const lawPack = currentLawPack.id;
    const head = genesisOf({ caseId: id, agencyId, number, procedure: of, lawPack });
    return { id, agencyId, number, procedure: of, lawPack, version: 0, head };
  }
}

/** The next number of the agency in the year: without gaps, because it is taken in the unit of work that uses it. */
async function nextNumber(tx: Transaction, agencyId: string, year: number): Promise<number> {
  await tx.lock(`case-number:${agencyId}:${year}`);
  const raised = 'UPDATE case_numbers SET last = last + 1 WHERE agency_id = ? AND year = ?';
  if ((await tx.execute(raised, [agencyId, year])) === 0) {
    await tx.execute('INSERT INTO case_numbers (agency_id, year, last) VALUES (?, ?, 1)', [agencyId, year]);
  }
  const [row] = await tx.query<{ last: number }>('SELECT last FROM case_numbers WHERE agency_id = ? AND year = ?', [
    agencyId,
    year,
  ]);
  return Number(row?.last);
}

function unknownProcedure(id: string): DomainError {
  const known = currentProcedures.map((each) => each.id).join(', ');
  return new DomainError('malformed', {
    errors: [
      {
        pointer: '/procedure',
        message: { zh: `没有程序${id}；现有：${known}`, en: `there is no procedure ${id}; there are: ${known}` },
      },
    ],
  });
}
