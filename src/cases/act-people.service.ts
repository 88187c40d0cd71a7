import { Injectable } from '@nestjs/common';
import { FactsService } from '../facts/facts.service.js';
import { lawPackOf } from '../law/packs/index.js';
import { procedureOf } from '../law/procedures.js';
import { Clock } from '../platform/clock.js';
import { Reader } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { StoredCase } from './case-store.service.js';
import { GatherFacts, peopleOf } from './gather-facts.service.js';
import type { Candidate } from './staffing-reading.service.js';

/** 谁可以办 – the machine asked about an act for everyone of the agency, as it would be asked if they tried. */
@Injectable()
export class ActPeople {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly facts: FactsService,
    private readonly gathering: GatherFacts,
  ) {}

  /**
   * Everyone of the agency, and whether they could perform the act now: those who could come first.
   *
   * @throws DomainError not-found if the procedure of the case knows no such act
   */
  async of({ agencyId, standing, procedure, lawPack }: StoredCase, type: string): Promise<readonly Candidate[]> {
    const machine = procedureOf(procedure.id, procedure.version);
    if (!machine.acts.has(type)) throw DomainError.notFound();
    const everyone = [...(await this.facts.everyone(this.reader, agencyId)).values()].map((current) => current.facts);
    const ids = [...everyone.map(({ personId }) => personId), ...peopleOf(standing.record)];
    const { facts } = await this.gathering.gather(this.reader, agencyId, standing.record, ids, true);
    const pack = lawPackOf(lawPack);
    const at = this.clock.now();
    const asked = everyone.map(({ personId, name }): Candidate => {
      const event = { type, actor: personId, at, payload: undefined, facts };
      const { allowed, blockers } = machine.ask(standing, event, pack);
      return { personId, name, eligible: allowed, blockers };
    });
    return asked.toSorted((one, other) => Number(other.eligible) - Number(one.eligible));
  }
}
