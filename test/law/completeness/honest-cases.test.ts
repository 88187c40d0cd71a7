import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_FORM } from '../../builders/an-evidence-item.js';
import { completenessBlockers, inventoryOf } from '../../../src/law/completeness/completeness.js';
import { currentLawPack as pack } from '../../../src/law/packs/index.js';
import { DrivenCase } from '../../builders/driven-case.js';
import { disposed, lifted, ordered, preserved, reInspected, returned, seized } from '../../builders/measures.js';

const WORDS = '如实记载';
const fine = (amountFen: number) => [{ kind: 'fine' as const, amountFen }];

function pay(of: DrivenCase): DrivenCase {
  const fineFen = of.record.decision?.penalties.reduce((sum, { amountFen = 0 }) => sum + amountFen, 0);
  return of.do('record-payment', 'clerk', {
    paidOn: of.today,
    fineFen,
    surchargeFen: 0,
    channel: 'bank',
    receiptNumber: '1',
  });
}

/** A small fine, nothing said in defence, paid. */
function smallFine(): DrivenCase {
  const led = new DrivenCase().filed().investigated().concluded().reviewed().noticeServed().later(15);
  led.byTwo('note-no-defence', { note: WORDS }).decided().serve('serve-decision').published();
  return pay(led).closedAndArchived();
}

/** A fine at the major line: every conditional paper of investigation, defence, hearing, discussion, deferral. */
function majorFineWithHearing(): DrivenCase {
  const found = {
    penalties: fine(1_000_000),
    circumstances: { samplesTaken: true, appraisalMade: true, correctable: true, complexOrGrave: true },
  };
  const file = (led: DrivenCase, ...codes: string[]) =>
    codes.reduce(
      (each, code) => each.byTwo('file-document', { code, title: WORDS, datedOn: each.today, sha256: 'b'.repeat(64) }),
      led,
    );
  const led = new DrivenCase().filed().investigated();
  led.byTwo('collect-evidence', {
    ...EVIDENCE_FORM,
    kind: 'audio-visual',
    recording: { device: WORDS, recordedBy: WORDS, from: '09:00', to: '09:10', hasSound: false },
    title: WORDS,
    proves: WORDS,
    source: WORDS,
    sha256: 'c'.repeat(64),
  });
  disposed(preserved(led));
  file(led, 'sampling-record', 'appraisal-report', 'benchmark-departure-approval');
  seized(led).byTwo('notify-appraisal-time', {
    ...{ measureId: led.measure('seizure'), from: led.today, until: '2026-03-04', purpose: WORDS },
  });
  returned(lifted(led));
  reInspected(ordered(led, led.today));
  led.do('request-recusal', 'clerk', { personId: 'deputy-1', raisedBy: 'party', ground: WORDS });
  led.do('refuse-request', 'approver', { kind: 'recusal', reasons: WORDS });
  led
    .do('request-extension', 'handler-1', { days: 30, reasons: WORDS })
    .do('approve-extension', 'approver', { opinion: WORDS });
  led.serveAll().concluded(found).reviewed().noticeServed().later(1);
  led.byTwo('record-defence', { statedOn: led.today, statement: WORDS });
  led.do('record-hearing-request', 'clerk', { requestedOn: led.today, request: WORDS });
  led.do('arrange-hearing', 'approver', {
    chairPersonId: 'chair',
    day: '2026-03-20',
    hour: '09:00',
    place: WORDS,
    public: true,
  });
  led.serve('serve-hearing-notice').later(17).do('hold-hearing', 'chair', { minutes: WORDS, attestation: WORDS });
  led.do('report-hearing', 'chair', { report: WORDS, opinion: WORDS });
  led.byTwo('re-examine-defence', { opinion: WORDS, result: 'not-accepted' });
  led.reviewed();
  led.discussed().decided().serve('serve-decision').published();
  led.do('request-deferral', 'handler-1', { until: '2026-06-30', reasons: WORDS });
  led.do('approve-deferral', 'approver', { opinion: WORDS }).serveAll();
  return pay(led).closedAndArchived();
}

/** A fine never paid: demanded, taken to court, given up. */
function unpaidFine(): DrivenCase {
  const led = new DrivenCase().filed().investigated().concluded().reviewed().noticeServed().later(15);
  led.byTwo('note-no-defence', { note: WORDS }).decided().serve('serve-decision').published();
  led.later(190).serve('serve-demand').later(30);
  led.do('request-court-application', 'handler-1', { court: WORDS, reasons: WORDS });
  led.do('approve-court-application', 'approver', { opinion: WORDS });
  return led.do('terminate-performance', 'approver', { reasons: WORDS }).closedAndArchived();
}

/** Nothing to notify: the case ends with the service of the decision. */
function noPenalty(type: 'decide-no-penalty' | 'dismiss-case'): DrivenCase {
  const outcome = type === 'dismiss-case' ? 'dismissal' : 'no-penalty';
  const led = new DrivenCase().filed().investigated().concluded({ outcome }).reviewed();
  return led.decided(type).serve('serve-decision').closedAndArchived();
}

/** Found to belong to another organ, after the investigation was concluded. */
function referred(): DrivenCase {
  const led = new DrivenCase().filed().investigated().concluded();
  led.do('request-referral', 'handler-1', { toOrgan: WORDS, reasons: WORDS });
  led.do('approve-referral', 'approver', { opinion: WORDS });
  led.do('record-referral-reply', 'clerk', { reply: 'accepted', organ: WORDS, repliedOn: led.today });
  return led.closedAndArchived();
}

function notFiled(): DrivenCase {
  const led = new DrivenCase().do('assign-handlers', 'clerk', { personIds: ['handler-1', 'handler-2'] });
  led.do('apply-for-filing', 'handler-1', { recommendation: 'do-not-file', reasons: WORDS, suspectedLaw: WORDS });
  return led.do('refuse-filing', 'approver', { reasons: WORDS }).do('archive', 'clerk', { note: WORDS });
}

const CASES: Readonly<Record<string, () => DrivenCase>> = {
  'a small fine, paid': smallFine,
  'a major fine after a hearing': majorFineWithHearing,
  'a fine never paid': unpaidFine,
  'no penalty': () => noPenalty('decide-no-penalty'),
  'no breach established': () => noPenalty('dismiss-case'),
  'referred to another organ': referred,
  'not filed': notFiled,
};

describe('行政处罚法 第40条、第47条: an honest case closes with a complete file', () => {
  it.each(Object.keys(CASES))('%s', (name) => {
    const { record, state } = CASES[name]!();
    expect(state).toBe('archived');
    expect(completenessBlockers(record, pack, 'archive')).toEqual([]);
    expect(
      inventoryOf(record, pack).filter(({ status, lacking }) => status === 'missing' || lacking.length > 0),
    ).toEqual([]);
  });

  it('and every entry of the catalogue can be supplied by some act', () => {
    const supplied = new Set(
      Object.values(CASES).flatMap((lead) =>
        inventoryOf(lead().record, pack)
          .filter(({ status }) => status === 'present')
          .map(({ code }) => code),
      ),
    );
    expect(pack.catalogue.ordinary.map(({ code }) => code).filter((code) => !supplied.has(code))).toEqual([]);
  });
});

describe('nothing is demanded that the circumstances do not call for', () => {
  it('a small fine holds these papers and no other', () => {
    const present = inventoryOf(smallFine().record, pack).filter(({ status }) => status === 'present');
    expect(present.map(({ code }) => code)).toEqual([
      'file-cover',
      'file-contents',
      'case-source-record',
      'filing-approval',
      'officer-credential-check',
      'party-identity',
      'on-site-inspection-record',
      'inquiry-record',
      'documentary-and-physical-evidence',
      'investigation-report',
      'case-review-opinion',
      'prior-notice',
      'statement-and-defence-record',
      'decision-approval',
      'penalty-decision',
      'service-receipt',
      'property-receipts',
      'publicity-and-filing-record',
      'closing-approval',
      'reference-sheet',
    ]);
  });

  it('a case not filed needs its source and the refusal', () => {
    const present = inventoryOf(notFiled().record, pack).filter(({ status }) => status === 'present');
    expect(present.map(({ code }) => code)).toEqual([
      'file-cover',
      'file-contents',
      'case-source-record',
      'filing-approval',
      'reference-sheet',
    ]);
  });
});
