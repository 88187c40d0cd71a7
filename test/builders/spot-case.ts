import type { DeclaredCircumstances, Findings, Penalty } from '../../src/law/case-record.js';
import { simplifiedProcedure } from '../../src/law/simplified-procedure/simplified-procedure.js';
import { EVIDENCE_FORM } from './an-evidence-item.js';
import { LedCase } from './led-case.js';
import { AREA, MATTER, PARTY, WORDS } from './township-facts.js';

const NOTHING_SPECIAL: DeclaredCircumstances = {
  placeInspected: true,
  personsQuestioned: false,
  samplesTaken: false,
  appraisalMade: false,
  correctable: false,
  majorPublicInterest: false,
  difficultOrSeveralLegalRelations: false,
  complexOrGrave: false,
  suspectedCrime: false,
};

/** What the officers find on the spot. */
export interface SpotFound {
  readonly outcome?: Findings['outcome'];
  readonly penalties?: readonly Penalty[];
  readonly circumstances?: Partial<DeclaredCircumstances>;
}

/** One hundred yuan. */
export const SMALL_FINE: readonly Penalty[] = [{ kind: 'fine', amountFen: 10_000 }];

/** A case decided on the spot by the two officers, led by real acts, on Monday, 2 March 2026. */
export class SpotCase extends LedCase {
  readonly party;

  constructor(party: { kind: 'citizen' | 'organisation' } = PARTY) {
    const whole = { ...PARTY, ...party };
    super(simplifiedProcedure, 'handler-1', {
      matterCode: MATTER.code,
      source: 'patrol',
      summary: WORDS,
      place: AREA,
      address: WORDS,
      breach: { endedOn: '2026-03-02', discoveredOn: '2026-03-02', harmsLifeHealthOrFinance: false },
      party: whole,
      officerIds: ['handler-1', 'handler-2'],
      credentialsShown: true,
    });
    this.party = whole;
  }

  /** Identity, a record of the scene and one photograph, all signed. */
  investigated(): this {
    return this.byTwo('identify-party', { party: this.party, proof: WORDS })
      .byTwo('record-inspection', {
        place: WORDS,
        from: '09:00',
        to: '09:30',
        findings: WORDS,
        attestation: WORDS,
        credentialsShown: true,
      })
      .byTwo('collect-evidence', {
        ...EVIDENCE_FORM,
        kind: 'documentary',
        title: WORDS,
        proves: WORDS,
        source: WORDS,
        sha256: 'a'.repeat(64),
      });
  }

  findings({ outcome = 'penalty', penalties = SMALL_FINE, circumstances = {} }: SpotFound = {}): Findings {
    return {
      facts: [{ statement: WORDS, evidenceIds: this.record.evidence.map(({ id }) => id) }],
      basis: [MATTER.basis],
      discretion: WORDS,
      outcome,
      penalties: outcome === 'penalty' ? penalties : [],
      circumstances: { ...NOTHING_SPECIAL, ...circumstances },
    };
  }

  proposed(found?: SpotFound): this {
    return this.do('propose-spot-penalty', 'handler-1', {
      coOfficerId: 'handler-2',
      findings: this.findings(found),
    });
  }

  told(): this {
    return this.byTwo('tell-on-the-spot', { told: WORDS, rightsTold: true });
  }

  heard(payload: object = { stance: 'nothing-to-say' }): this {
    return this.byTwo('hear-on-the-spot', { statement: WORDS, ...payload });
  }

  decided(): this {
    return this.byTwo('decide-on-the-spot', { at: '10:00', place: WORDS, performance: WORDS, remedies: WORDS });
  }

  handedOver(receipt = 'signed'): this {
    return this.byTwo('hand-over-decision', { receipt, note: WORDS });
  }

  collected(amountFen = 10_000): this {
    return this.byTwo('collect-on-the-spot', { amountFen, ground: 'small-fine', receiptNumber: WORDS });
  }

  /** To the agency and on to the bank, both today. */
  banked(): this {
    const collectionSeq = this.record.performance.cash.at(-1)?.seq;
    return this.do('hand-over-cash', 'clerk', { collectionSeq, handedOverOn: this.today, note: WORDS }).do(
      'pay-cash-to-bank',
      'clerk',
      { collectionSeq, paidOn: this.today, bank: WORDS, slipNumber: WORDS },
    );
  }

  reported(): this {
    return this.do('report-spot-decision', 'handler-1', { note: WORDS });
  }

  checked(): this {
    return this.do('pass-spot-check', 'reviewer', { opinion: WORDS });
  }

  published(): this {
    return this.do('record-publication', 'clerk', { publishedOn: this.today, place: WORDS });
  }

  closed(): this {
    return this.do('close-spot-case', 'clerk', { note: WORDS });
  }

  archived(): this {
    return this.do('archive', 'clerk', { note: WORDS });
  }
}

export const onTheSpot = () => new SpotCase().investigated();
export const spotProposed = (found?: SpotFound) => onTheSpot().proposed(found);
export const spotTold = (found?: SpotFound) => spotProposed(found).told();
export const spotHeard = (found?: SpotFound) => spotTold(found).heard();
export const spotDecided = (found?: SpotFound) => spotHeard(found).decided();
export const spotHandedOver = (found?: SpotFound) => spotDecided(found).handedOver();
export const spotReported = (found?: SpotFound) => spotHandedOver(found).reported();
export const spotChecked = (found?: SpotFound) => spotReported(found).checked();
export const faultFound = () =>
  spotReported().do('find-spot-fault', 'reviewer', { faults: WORDS, proposal: 'correct' });
export const converted = () =>
  onTheSpot()
    .do('convert-to-ordinary', 'handler-1', { coOfficerId: 'handler-2', ground: 'over-limits', reasons: WORDS })
    .signAll();
