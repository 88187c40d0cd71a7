import { Injectable } from '@nestjs/common';
import { FactsService } from '../facts/facts.service.js';
import type { Caller } from '../identity/caller.js';
import type { ActDefinition } from '../law/act.js';
import type { Blocker } from '../law/blocker.js';
import { inventoryOf } from '../law/completeness/completeness.js';
import type { FileEntry } from '../law/completeness/completeness.js';
import type { MatterFacts } from '../law/facts.js';
import { lawPackOf } from '../law/packs/index.js';
import { periodsOf, type CasePeriod } from '../law/periods/case-periods.js';
import { procedureOf } from '../law/procedures.js';
import { dayOf } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Reader } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { CaseStore } from './case-store.service.js';
import type { StoredCase } from './case-store.service.js';
import { GatherFacts, peopleOf } from './gather-facts.service.js';
import { nextDue, type Due } from './next-due.js';
import { assertVisible, RESTRICTED } from './visibility.js';

/** An act the state knows, and whether the caller may do it now. */
export interface OfferedAct {
  readonly act: ActDefinition;
  readonly allowed: boolean;
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
  ) {}

  /** The case. @throws DomainError not-found if there is none for this caller */
  async caseFor(caller: Caller, caseId: string): Promise<StoredCase> {
    const stored = await this.store.read(this.reader, caseId);
    if (stored === null) throw DomainError.notFound();
    assertVisible(caller, stored);
    return stored;
  }

  /** The case, for which a file may be taken in. @throws DomainError not-found; wrong-state while its file is restricted */
  async fillableCaseFor(caller: Caller, caseId: string): Promise<StoredCase> {
    const stored = await this.caseFor(caller, caseId);
    if (stored.standing.state !== RESTRICTED) return stored;
    const detail = {
      zh: '案卷已封存，不再收取任何材料',
      en: 'the file is restricted: nothing more is taken in',
    };
    throw new DomainError('wrong-state', { detail });
  }

  /** 执法事项 as it stands on the agency's list today; null if it is there no more. */
  async matterOf({ agencyId, standing }: StoredCase): Promise<MatterFacts | null> {
    const matter = await this.facts.currentMatter(this.reader, agencyId, standing.record.matterCode);
    return matter?.facts ?? null;
  }

  /** 期限. */
  async periodsOf(stored: StoredCase): Promise<readonly CasePeriod[]> {
    const { calendar } = await this.facts.currentCalendar(this.reader, stored.agencyId);
    const now = this.clock.now();
    return periodsOf(stored.standing.record, lawPackOf(stored.lawPack), calendar, dayOf(now), now);
  }

  /** 最近期限, as of now. */
  async nextDueOf({ agencyId, standing, lawPack }: StoredCase): Promise<Due | null> {
    const { calendar } = await this.facts.currentCalendar(this.reader, agencyId);
    return nextDue(standing.record, lawPackOf(lawPack), calendar, this.clock.now());
  }

  /** 案卷目录: each entry present, missing or not required, with the reason. */
  inventoryOf({ standing, lawPack }: StoredCase): readonly FileEntry[] {
    return inventoryOf(standing.record, lawPackOf(lawPack));
  }

  /** Every act the state knows, asked as the caller without a payload. */
  async actsFor(caller: Caller, stored: StoredCase): Promise<readonly OfferedAct[]> {
    const { standing, procedure, lawPack, agencyId } = stored;
    const people = [caller.personId, ...peopleOf(standing.record)];
    const { facts } = await this.gathering.gather(this.reader, agencyId, standing.record, people, true);
    const machine = procedureOf(procedure.id, procedure.version);
    const at = this.clock.now();
    return machine.stageOf(standing.state).acts.flatMap((type) => {
      const act = machine.acts.get(type);
      const event = { type, actor: caller.personId, at, payload: undefined, facts };
      const { allowed, blockers } = machine.ask(standing, event, lawPackOf(lawPack));
      return act ? [{ act, allowed, blockers }] : [];
    });
  }
}
