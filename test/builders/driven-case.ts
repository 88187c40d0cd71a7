import { EVIDENCE_FORM } from './an-evidence-item.js';
import type { Blocker } from '../../src/law/blocker.js';
import type { CaseRecord, DeclaredCircumstances, Findings, Penalty } from '../../src/law/case-record.js';
import type { AgencyFacts, CertificateFacts, Facts, MatterFacts, PersonFacts, Role } from '../../src/law/facts.js';
import { ordinaryProcedure } from '../../src/law/ordinary-procedure/ordinary-procedure.js';
import { calendarFrom, currentLawPack, defaultHolidayData } from '../../src/law/packs/index.js';
import type { CaseStanding } from '../../src/law/procedure.js';
import { addDays, addHours, startOf, type Day } from '../../src/law/time.js';

/** People of the demo township; ids say what they may do. */
export type Actor = 'handler-1' | 'handler-2' | 'reviewer' | 'approver' | 'deputy-1' | 'deputy-2' | 'chair' | 'clerk';

const ROLES: Readonly<Record<Actor, Role>> = {
  'handler-1': 'handler',
  'handler-2': 'handler',
  reviewer: 'reviewer',
  approver: 'approver',
  'deputy-1': 'approver',
  'deputy-2': 'approver',
  chair: 'hearing-chair',
  clerk: 'clerk',
};

const AREA = '410423105';
const WORDS = '如实记载';
const TRAINING_DAYS = ['2026-01-15', '2026-09-15', '2027-05-15'];

function certificatesOf(id: string, role: Role): readonly CertificateFacts[] {
  const validity = { validFrom: '2025-01-01', validTo: '2029-12-31', interruptions: [] };
  return role === 'handler' ? [{ id, number: id, fields: ['transport'], area: AREA, ...validity }] : [];
}

function personOf(personId: string, role: Role): PersonFacts {
  return {
    personId,
    name: personId,
    posts: [{ role, from: '2020-01-01T00:00:00.000Z', until: null }],
    certificates: certificatesOf(personId, role),
    trainings: TRAINING_DAYS.map((on) => ({ on, hours: 60 })),
    tests: TRAINING_DAYS.map((on) => ({ on, passed: true })),
    legalQualification: { number: '法律职业资格', since: '2015-01-01' },
    firstReviewOn: null,
    relatives: [],
    interests: [],
  };
}

const MATTER: MatterFacts = {
  code: 'T-01',
  name: '擅自占用公路用地',
  field: 'transport',
  basis: '公路法 第76条',
  from: '2026-01-01',
  until: null,
  penaltyKinds: ['warning', 'fine', 'confiscation'],
  fineRange: { citizen: { minFen: 10_000, maxFen: 5_000_000 }, organisation: { minFen: 10_000, maxFen: 50_000_000 } },
};

/** What the papers of the demo township say of it. */
export const AGENCY: AgencyFacts = {
  name: '清溪乡人民政府',
  address: '清溪乡人民政府院内',
  telephone: '0375-0000000',
  bank: { name: '清溪信用社', address: '清溪街', account: '0000' },
  reconsideration: { name: '鲁山县人民政府', address: '鲁山县司法局' },
  court: { name: '鲁山县人民法院', address: '立案大厅' },
  police: '鲁山县公安局',
};

/** What the shell hands in with every act of a driven case. */
export const FACTS: Facts = {
  people: Object.fromEntries(Object.entries(ROLES).map(([id, role]) => [id, personOf(id, role)])),
  agencyArea: AREA,
  agency: AGENCY,
  matter: MATTER,
  calendar: calendarFrom(defaultHolidayData),
};

const PARTY = {
  kind: 'citizen',
  name: '张三',
  identityDigest: 'digest',
  address: '清溪乡',
  bornOn: '1980-01-01',
} as const;

/** What the handlers find; nothing beyond inspection and questioning unless said. */
export interface Found {
  readonly outcome?: Findings['outcome'];
  readonly penalties?: readonly Penalty[];
  readonly circumstances?: Partial<DeclaredCircumstances>;
}

/** 直接送达 to the party in person, or to the head of an organisation. */
export function handedOver(servedOn: Day, kind: 'citizen' | 'organisation' = 'citizen'): object {
  const relation = kind === 'citizen' ? 'self' : 'legal-representative';
  return { method: 'direct', servedOn, place: WORDS, proof: WORDS, recipient: { name: WORDS, relation } };
}

/** An ordinary case led by real acts under the current law pack, from Monday, 2 March 2026 on. */
export class DrivenCase {
  #standing: CaseStanding;
  #today: Day = '2026-03-02';
  readonly party;

  constructor(party: { kind: 'citizen' | 'organisation'; bornOn?: Day | null } = PARTY) {
    this.party = { ...PARTY, ...party };
    const opening = {
      caseId: 'case',
      agencyId: 'agency',
      actor: 'clerk',
      at: this.#at(),
      facts: FACTS,
      payload: {
        matterCode: MATTER.code,
        source: 'patrol',
        summary: WORDS,
        place: AREA,
        address: WORDS,
        breach: { endedOn: '2026-02-20', discoveredOn: '2026-02-27', harmsLifeHealthOrFinance: false },
        party: this.party,
      },
    };
    this.#standing = ordinaryProcedure.open(opening, currentLawPack);
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

  /** Performs the act. @throws RangeError with the blockers' sentences if it is refused. */
  do(type: string, actor: Actor, payload: object): this {
    const event = { type, actor, at: this.#at(), payload, facts: FACTS };
    const { allowed, blockers } = ordinaryProcedure.ask(this.#standing, event, currentLawPack);
    if (!allowed)
      throw new RangeError(`${type} in ${this.state}: ${blockers.map(({ message }) => message.zh).join('; ')}`);
    this.#standing = ordinaryProcedure.perform(this.#standing, event, currentLawPack);
    return this;
  }

  /** Why the act would be refused. */
  blockersOf(type: string, actor: Actor, payload: object): readonly Blocker[] {
    const event = { type, actor, at: this.#at(), payload, facts: FACTS };
    return ordinaryProcedure.ask(this.#standing, event, currentLawPack).blockers;
  }

  later(days: number): this {
    this.#today = addDays(this.#today, days);
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
    return this.byTwo(type, { ...handedOver(this.#today, this.party.kind), ...payload });
  }

  /** Serves every paper that goes to the party and has no act of service of its own. */
  serveAll(): this {
    const goes = new Set(
      currentLawPack.catalogue.ordinary.filter((entry) => entry.servedOnParty).map(({ code }) => code),
    );
    const open = this.record.file.filter(({ code, service }) => service === null && goes.has(code));
    for (const { id } of open) this.serve('serve-document', { documentId: id });
    return this;
  }

  filed(): this {
    return this.do('assign-handlers', 'clerk', { personIds: ['handler-1', 'handler-2'] })
      .do('apply-for-filing', 'handler-1', { recommendation: 'file', reasons: WORDS, suspectedLaw: WORDS })
      .do('approve-filing', 'approver', { opinion: WORDS });
  }

  /** Inspection, inquiry, identity and one photograph, all signed. */
  investigated(): this {
    const shown = { attestation: WORDS, credentialsShown: true };
    return this.byTwo('record-inspection', { place: WORDS, from: '09:00', to: '10:00', findings: WORDS, ...shown })
      .byTwo('record-inquiry', {
        personQuestioned: '张三',
        capacity: 'party',
        place: WORDS,
        questionsAndAnswers: WORDS,
        ...shown,
      })
      .byTwo('collect-evidence', {
        ...EVIDENCE_FORM,
        kind: 'documentary',
        title: WORDS,
        proves: WORDS,
        source: WORDS,
        sha256: 'a'.repeat(64),
      })
      .byTwo('identify-party', { party: this.party, proof: WORDS });
  }

  /** The report of what was found, for the second officer to sign. */
  concluded({
    outcome = 'penalty',
    penalties = [{ kind: 'fine', amountFen: 100_000 }],
    circumstances = {},
  }: Found = {}): this {
    const none = { samplesTaken: false, appraisalMade: false, correctable: false, majorPublicInterest: false };
    const findings: Findings = {
      facts: [{ statement: WORDS, evidenceIds: this.record.evidence.map(({ id }) => id) }],
      basis: [MATTER.basis],
      discretion: WORDS,
      outcome,
      penalties: outcome === 'penalty' ? penalties : [],
      circumstances: {
        ...none,
        placeInspected: true,
        personsQuestioned: true,
        difficultOrSeveralLegalRelations: false,
        complexOrGrave: false,
        suspectedCrime: false,
        ...circumstances,
      },
    };
    return this.byTwo('conclude-investigation', { report: WORDS, findings });
  }

  reviewed(): this {
    const points = currentLawPack.reviewPoints.map(({ code }) => ({ code, met: true, note: WORDS }));
    return this.do('submit-for-review', 'handler-1', { reasons: WORDS }).do('pass-review', 'reviewer', {
      points,
      opinion: WORDS,
    });
  }

  noticeServed(): this {
    return this.do('approve-notice', 'approver', { opinion: WORDS }).serve('serve-notice');
  }

  decided(type = 'decide-penalty'): this {
    return this.do(type, 'approver', { opinion: WORDS, performanceAndRemedies: WORDS });
  }

  /** The heads in council. */
  discussed(): this {
    const members = ['deputy-1', 'deputy-2'].map((personId) => ({ personId, view: WORDS, vote: 'for' }));
    return this.do('record-collective-discussion', 'approver', { heldOn: this.#today, members, conclusion: WORDS });
  }

  published(): this {
    return this.do('record-publication', 'clerk', { publishedOn: this.#today, place: WORDS });
  }

  closedAndArchived(): this {
    return this.do('request-closing', 'handler-1', { reasons: WORDS })
      .do('approve-closing', 'approver', { opinion: WORDS })
      .do('archive', 'clerk', { note: WORDS });
  }

  /** Ten in the morning in Shanghai. */
  #at() {
    return addHours(startOf(this.#today), 10);
  }
}
