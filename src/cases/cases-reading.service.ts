import { Injectable } from '@nestjs/common';
import { Agencies } from '../agency/agencies.service.js';
import { FactsService } from '../facts/facts.service.js';
import type { Caller } from '../identity/caller.js';
import type { ActDefinition } from '../law/act.js';
import type { Blocker } from '../law/blocker.js';
import { inventoryOf } from '../law/completeness/completeness.js';
import type { FileEntry } from '../law/completeness/completeness.js';
import type { Duty, PersonFacts } from '../law/facts.js';
import { lawPackOf } from '../law/packs/index.js';
import { periodsOf, type CasePeriod } from '../law/periods/case-periods.js';
import { procedureOf } from '../law/procedures.js';
import { eligibility } from '../law/staffing/eligibility.js';
import type { CaseQuestion } from '../law/staffing/question.js';
import { staffingOf, type Staffing } from '../law/staffing/staffing.js';
import { dayOf } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Reader } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { CaseStore } from './case-store.service.js';
import type { StoredCase } from './case-store.service.js';
import { GatherFacts, peopleOf } from './gather-facts.service.js';
import { assertVisible } from './visibility.js';

/** An act the state knows, and whether the caller may do it now. */
export interface OfferedAct {
  readonly act: ActDefinition;
  readonly allowed: boolean;
  readonly blockers: readonly Blocker[];
}

/** One of the agency's people, and whether they may take the duty up. */
export interface Candidate {
  readonly personId: string;
  readonly name: string;
  readonly eligible: boolean;
  readonly blockers: readonly Blocker[];
}

/** 阅案 – a case as one of its agency may see it, and what the law says of it at this moment. */
@Injectable()
export class CasesReading {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly store: CaseStore,
    private readonly gathering: GatherFacts,
    private readonly facts: FactsService,
    private readonly agencies: Agencies,
  ) {}

  /** The case. @throws DomainError not-found if there is none for this caller */
  async caseFor(caller: Caller, caseId: string): Promise<StoredCase> {
    const stored = await this.store.read(this.reader, caseId);
    if (stored === null) throw DomainError.notFound();
    assertVisible(caller, stored);
    return stored;
  }

  /** 期限. */
  async periodsOf(stored: StoredCase): Promise<readonly CasePeriod[]> {
    const { calendar } = await this.facts.currentCalendar(this.reader, stored.agencyId);
    return periodsOf(stored.standing.record, lawPackOf(stored.lawPack), calendar, dayOf(this.clock.now()));
  }

  /** 案卷目录: each entry present, missing or not required, with the reason. */
  inventoryOf({ standing, lawPack }: StoredCase): readonly FileEntry[] {
    return inventoryOf(standing.record, lawPackOf(lawPack));
  }

  /** Every act the state knows, asked as the caller without a payload. */
  async actsFor(caller: Caller, stored: StoredCase): Promise<readonly OfferedAct[]> {
    const { standing, procedure, lawPack, agencyId } = stored;
    const people = [caller.personId, ...peopleOf(standing.record)];
    const { facts } = await this.gathering.gather(this.reader, agencyId, standing.record, people);
    const machine = procedureOf(procedure.id, procedure.version);
    const at = this.clock.now();
    return machine.stageOf(standing.state).acts.flatMap((type) => {
      const act = machine.acts.get(type);
      const event = { type, actor: caller.personId, at, payload: undefined, facts };
      const { allowed, blockers } = machine.ask(standing, event, lawPackOf(lawPack));
      return act ? [{ act, allowed, blockers }] : [];
    });
  }

  /** Everyone of the agency, and whether they may take the duty up on the case. */
  async candidatesFor(stored: StoredCase, duty: Duty): Promise<readonly Candidate[]> {
    const question = await this.#question(stored);
    return (await this.#everyone(stored)).map((person) => {
      const blockers = eligibility(person, duty, question);
      return { personId: person.personId, name: person.name, eligible: blockers.length === 0, blockers };
    });
  }

  /** 可办结性体检. */
  async staffingOf(stored: StoredCase): Promise<Staffing> {
    return staffingOf({ ...(await this.#question(stored)), people: await this.#everyone(stored) });
  }

  async #everyone({ agencyId }: StoredCase): Promise<readonly PersonFacts[]> {
    return [...(await this.facts.everyone(this.reader, agencyId)).values()].map(({ facts }) => facts);
  }

  async #question({ agencyId, standing, lawPack }: StoredCase): Promise<CaseQuestion> {
    const { calendar } = await this.facts.currentCalendar(this.reader, agencyId);
    const { area } = await this.agencies.byId(agencyId);
    return { record: standing.record, pack: lawPackOf(lawPack), calendar, at: this.clock.now(), agencyArea: area };
  }
}
