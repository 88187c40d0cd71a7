import type { ActDefinition, ActEvent, Rule } from '../../src/law/act.js';
import type { Blocker } from '../../src/law/blocker.js';
import type { CaseRecord } from '../../src/law/case-record.js';
import type { AgencyFacts, CertificateFacts, MatterFacts, PersonFacts } from '../../src/law/facts.js';
import type { MachineProcedure } from '../../src/law/machine-procedure.js';
import { currentLawPack } from '../../src/law/packs/index.js';
import type { LawPack } from '../../src/law/packs/law-pack.js';
import type { CaseStanding, Verdict } from '../../src/law/procedure.js';
import { addHours, startOf, type Day, type Instant } from '../../src/law/time.js';
import type { LedCase } from './led-case.js';
import { FACTS } from './township-facts.js';

/** A question put to the procedure of a case: may this be done in this case? Each change makes another question. */
export class Question {
  private constructor(
    readonly procedure: MachineProcedure,
    readonly standing: CaseStanding,
    readonly event: ActEvent,
    readonly pack: LawPack,
  ) {}

  /** Of the case as it has been led so far, at its hour. Without payload: whether it could be. */
  static of(led: LedCase, type: string, actor: string, payload?: object): Question {
    const event = { type, actor, at: led.now, payload, facts: FACTS };
    return new Question(led.procedure, { state: led.state, record: led.record }, event, currentLawPack);
  }

  on(day: Day): Question {
    return this.at(tenOn(day));
  }

  at(at: Instant): Question {
    return this.#asking({ at });
  }

  by(actor: string): Question {
    return this.#asking({ actor });
  }

  /** With other words in the payload. */
  saying(change: object): Question {
    return this.#asking({ payload: { ...this.event.payload, ...change } });
  }

  inState(state: string): Question {
    return new Question(this.procedure, { ...this.standing, state }, this.event, this.pack);
  }

  /** In a case that differs in this. */
  inCase(change: Partial<CaseRecord> | ((record: CaseRecord) => Partial<CaseRecord>)): Question {
    const { state, record } = this.standing;
    const changed = { ...record, ...(typeof change === 'function' ? change(record) : change) };
    return new Question(this.procedure, { state, record: changed }, this.event, this.pack);
  }

  /** Where the register knows this of the person; null: does not know them. */
  knowing(personId: string, change: Partial<PersonFacts> | null): Question {
    const { facts } = this.event;
    const { [personId]: known, ...others } = facts.people;
    const person = { ...NOBODY_IN_PARTICULAR, personId, name: personId, ...known, ...change };
    return this.#asking({ facts: { ...facts, people: change ? { ...others, [personId]: person } : others } });
  }

  /** Where the person's certificates differ in this. */
  certifying(personId: string, change: Partial<CertificateFacts>): Question {
    const certificates = this.event.facts.people[personId]?.certificates ?? [];
    return this.knowing(personId, { certificates: certificates.map((each) => ({ ...each, ...change })) });
  }

  /** Where the papers of the agency say this of it; null: nobody asked what they say. */
  onPaper(change: Partial<AgencyFacts> | null): Question {
    const { agency, ...facts } = this.event.facts;
    return this.#asking({ facts: change && agency ? { ...facts, agency: { ...agency, ...change } } : facts });
  }

  /** Where the agency's list differs in this; null: does not name the matter. */
  onMatter(change: Partial<MatterFacts> | null): Question {
    const { facts } = this.event;
    return this.#asking({ facts: { ...facts, matter: change && facts.matter && { ...facts.matter, ...change } } });
  }

  /** Where the party is a person of the register themselves. */
  whereParty(partyPersonId: string | null): Question {
    return this.#asking({ facts: { ...this.event.facts, partyPersonId } });
  }

  under(change: Partial<LawPack>): Question {
    return new Question(this.procedure, this.standing, this.event, { ...this.pack, ...change });
  }

  get verdict(): Verdict {
    return this.procedure.ask(this.standing, this.event, this.pack);
  }

  /** The blockers of one rule. */
  blockers(code: string): readonly Blocker[] {
    return this.verdict.blockers.filter((blocker) => blocker.code === code);
  }

  /** What the rule's blockers are about. */
  details(code: string): readonly unknown[] {
    return this.blockers(code).map(({ detail }) => detail);
  }

  /** The case after the act. @throws RangeError if it is refused. */
  performed(): CaseStanding {
    return this.procedure.perform(this.standing, { ...this.event, payload: this.event.payload ?? {} }, this.pack);
  }

  /** What one rule says of the act given, in this case, by this actor, on these facts. */
  refusals(rule: Rule, act: ActDefinition): readonly Blocker[] {
    const { event, pack } = this.saying({});
    return rule.check({ record: this.standing.record, act, event, pack });
  }

  get codes(): readonly string[] {
    return [...new Set(this.verdict.blockers.map(({ code }) => code))];
  }

  #asking(change: Partial<ActEvent>): Question {
    return new Question(this.procedure, this.standing, { ...this.event, ...change }, this.pack);
  }
}

const NOBODY_IN_PARTICULAR: PersonFacts = {
  personId: '',
  name: '',
  posts: [],
  certificates: [],
  trainings: [],
  tests: [],
  legalQualification: null,
  firstReviewOn: null,
  relatives: [],
  interests: [],
};

/** Ten in the morning in Shanghai. */
export function tenOn(day: Day): Instant {
  return addHours(startOf(day), 10);
}
