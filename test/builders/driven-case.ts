import { EVIDENCE_FORM } from './an-evidence-item.js';
import type { DeclaredCircumstances, Findings, Penalty } from '../../src/law/case-record.js';
import { ordinaryProcedure } from '../../src/law/ordinary-procedure/ordinary-procedure.js';
import { currentLawPack } from '../../src/law/packs/index.js';
import type { Day } from '../../src/law/time.js';
import { LedCase } from './led-case.js';
import { AREA, MATTER, PARTY, WORDS } from './township-facts.js';

export { AGENCY, FACTS, handedOver, type Actor } from './township-facts.js';

/** What the handlers find; nothing beyond inspection and questioning unless said. */
export interface Found {
  readonly outcome?: Findings['outcome'];
  readonly penalties?: readonly Penalty[];
  readonly circumstances?: Partial<DeclaredCircumstances>;
}

/** An ordinary case led by real acts under the current law pack, from Monday, 2 March 2026 on. */
export class DrivenCase extends LedCase {
  readonly party;

  constructor(party: { kind: 'citizen' | 'organisation'; bornOn?: Day | null } = PARTY) {
    const whole = { ...PARTY, ...party };
    super(ordinaryProcedure, 'clerk', {
      matterCode: MATTER.code,
      source: 'patrol',
      summary: WORDS,
      place: AREA,
      address: WORDS,
      breach: { endedOn: '2026-02-20', discoveredOn: '2026-02-27', harmsLifeHealthOrFinance: false },
      party: whole,
    });
    this.party = whole;
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
    return this.do('record-collective-discussion', 'approver', { heldOn: this.today, members, conclusion: WORDS });
  }

  published(): this {
    return this.do('record-publication', 'clerk', { publishedOn: this.today, place: WORDS });
  }

  closedAndArchived(): this {
    return this.do('request-closing', 'handler-1', { reasons: WORDS })
      .do('approve-closing', 'approver', { opinion: WORDS })
      .do('archive', 'clerk', { note: WORDS });
  }
}
