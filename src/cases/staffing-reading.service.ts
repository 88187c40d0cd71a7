import { Injectable } from '@nestjs/common';
import { Agencies } from '../agency/agencies.service.js';
import { FactsService } from '../facts/facts.service.js';
import type { Blocker } from '../law/blocker.js';
import type { CaseRecord } from '../law/case-record.js';
import type { Duty, PersonFacts } from '../law/facts.js';
import { currentLawPack, lawPackOf } from '../law/packs/index.js';
import { absenceDrill, type Drill } from '../law/staffing/drill.js';
import { eligibility } from '../law/staffing/eligibility.js';
import { smallestLoan, type Loan } from '../law/staffing/loan.js';
import type { CaseQuestion } from '../law/staffing/question.js';
import { staffingOf, type Staffing } from '../law/staffing/staffing.js';
import { Clock } from '../platform/clock.js';
import { Reader } from '../platform/database/index.js';
import type { StoredCase } from './case-store.service.js';

/** One of the agency's people, and whether they may take the duty up. */
export interface Candidate {
  readonly personId: string;
  readonly name: string;
  readonly eligible: boolean;
  readonly blockers: readonly Blocker[];
}

/** 体检结果, with the smallest lawful loan where the agency's own people do not suffice. */
export type StaffingAndLoan = Staffing & { readonly loan?: Loan | null };

/** How many open cases one drill looks at, the oldest first. */
const DRILL_LIMIT = 500;

/** 人员 – who can take a duty up, whether a case can be finished, and which single absence would stop which cases. */
@Injectable()
export class StaffingReading {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly facts: FactsService,
    private readonly agencies: Agencies,
  ) {}

  /** Everyone of the agency, and whether they may take the duty up on the case. */
  async candidatesFor(stored: StoredCase, duty: Duty): Promise<readonly Candidate[]> {
    const question = await this.#question(stored);
    return (await this.#everyone(stored.agencyId)).map((person) => {
      const blockers = eligibility(person, duty, question);
      return { personId: person.personId, name: person.name, eligible: blockers.length === 0, blockers };
    });
  }

  /** 可办结性体检、最少借人方案. */
  async staffingOf(stored: StoredCase): Promise<StaffingAndLoan> {
    const question = { ...(await this.#question(stored)), people: await this.#everyone(stored.agencyId) };
    const staffing = staffingOf(question);
    return staffing.satisfiable ? staffing : { ...staffing, loan: smallestLoan(question) };
  }

  /** 缺一人演练 over the agency's open cases. */
  async drill(agencyId: string): Promise<Drill> {
    const rows = await this.reader.query<{ record: string; law_pack: string }>(
      `SELECT record, law_pack FROM cases WHERE agency_id = ? AND state NOT IN ('closed', 'archived', 'restricted')
        ORDER BY opened_at, id LIMIT ?`,
      [agencyId, DRILL_LIMIT],
    );
    const cases = rows.map(({ record, law_pack }) => ({
      record: JSON.parse(record) as CaseRecord,
      pack: lawPackOf(law_pack),
    }));
    const hour = await this.#hour(agencyId);
    return absenceDrill({ ...hour, cases, pack: currentLawPack, people: await this.#everyone(agencyId) });
  }

  async #everyone(agencyId: string): Promise<readonly PersonFacts[]> {
    return [...(await this.facts.everyone(this.reader, agencyId)).values()].map(({ facts }) => facts);
  }

  async #question({ agencyId, standing, lawPack }: StoredCase): Promise<CaseQuestion> {
    return { ...(await this.#hour(agencyId)), record: standing.record, pack: lawPackOf(lawPack) };
  }

  async #hour(agencyId: string): Promise<Pick<CaseQuestion, 'calendar' | 'at' | 'agencyArea'>> {
    const { calendar } = await this.facts.currentCalendar(this.reader, agencyId);
    const { area } = await this.agencies.byId(agencyId);
    return { calendar, at: this.clock.now(), agencyArea: area };
  }
}
