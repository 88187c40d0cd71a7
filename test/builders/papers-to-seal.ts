import type { DrivenCase } from './driven-case.js';
import type { LedCase } from './led-case.js';
import { lifted, ordered, seized, seizureApproved, SEIZURE_BASIS, TAKING } from './measures.js';
import { Question } from './question.js';
import { faultFound, spotHandedOver, spotHeard, spotProposed } from './spot-case.js';
import {
  defended,
  HEARING_FINE,
  hearingAnnounced,
  hearingHeld,
  hearingRequested,
  investigated,
  MAJOR_FINE,
  reviewed,
  served,
  told,
  undefended,
  WORDS,
} from './stages.js';
import { handedOver } from './township-facts.js';

const opinion = { opinion: WORDS };
const shown = { attestation: WORDS, credentialsShown: true };
const decision = { ...opinion, performanceAndRemedies: WORDS };

/** An act by the first officer with the second, today. */
function byTwo(led: LedCase, type: string, payload: object): Question {
  return Question.of(led, type, 'handler-1', { coOfficerId: 'handler-2', occurredOn: led.today, ...payload });
}

function demanded(): DrivenCase {
  return served().later(40);
}

/** The application to the court, about to be approved. */
function atTheCourt(): DrivenCase {
  const led = demanded().serve('serve-demand').later(200);
  return led.do('request-court-application', 'handler-1', { court: WORDS, reasons: WORDS });
}

function transferAsked(): DrivenCase {
  return investigated().do('request-crime-transfer', 'handler-1', { reasons: WORDS });
}

function extensionAsked(): DrivenCase {
  const led = seized(investigated());
  return led.do('request-seizure-extension', 'handler-1', {
    measureId: led.measure('seizure'),
    days: 10,
    reasons: WORDS,
  });
}

const order = { order: WORDS, correctBy: '2026-04-01' };

/** For each paper whose contents the law prescribes: the act that would draw and seal it, in a case where it may be done. */
export const PAPERS_TO_SEAL: readonly (readonly [string, () => Question])[] = [
  [
    'on-site-inspection-record',
    () =>
      byTwo(investigated(), 'record-inspection', {
        place: WORDS,
        from: '09:00',
        to: '10:00',
        findings: WORDS,
        ...shown,
      }),
  ],
  [
    'inquiry-record',
    () =>
      byTwo(investigated(), 'record-inquiry', {
        personQuestioned: WORDS,
        capacity: 'party',
        place: WORDS,
        questionsAndAnswers: WORDS,
        ...shown,
      }),
  ],
  [
    'evidence-preservation-notice',
    () => {
      const led = investigated().do('request-preservation', 'handler-1', { reasons: WORDS });
      led.do('approve-preservation', 'approver', opinion);
      return byTwo(led, 'preserve-evidence', { measureId: led.measure('preservation'), items: WORDS, keptAt: WORDS });
    },
  ],
  [
    'evidence-preservation-disposition',
    () => {
      const led = investigated().do('request-preservation', 'handler-1', { reasons: WORDS });
      led.do('approve-preservation', 'approver', opinion);
      const measureId = led.measure('preservation');
      led.byTwo('preserve-evidence', { measureId, items: WORDS, keptAt: WORDS });
      return byTwo(led, 'dispose-preserved-evidence', { measureId, disposal: 'returned', reasons: WORDS });
    },
  ],
  ['rectification-order', () => byTwo(investigated(), 'order-correction', order)],
  [
    're-inspection-record',
    () => {
      const led = ordered(investigated(), '2026-04-01');
      const measureId = led.measure('correction-order');
      return byTwo(led, 're-inspect-correction', {
        ...shown,
        measureId,
        place: WORDS,
        findings: WORDS,
        result: 'corrected',
      });
    },
  ],
  [
    'investigation-report',
    () => {
      const led = investigated().concluded();
      const { findings } = led.record;
      led.do('reopen-investigation', 'handler-1', { reasons: WORDS });
      return Question.of(led, 'conclude-investigation', 'handler-1', {
        coOfficerId: 'handler-2',
        report: WORDS,
        findings,
      });
    },
  ],
  ['prior-notice', () => Question.of(reviewed(), 'approve-notice', 'approver', opinion)],
  ['hearing-rights-notice', () => Question.of(reviewed(HEARING_FINE), 'approve-notice', 'approver', opinion)],
  ['statement-and-defence-record', () => byTwo(told(), 'record-defence', { statedOn: told().today, statement: WORDS })],
  [
    'defence-recheck-opinion',
    () => byTwo(defended().later(15), 're-examine-defence', { opinion: WORDS, result: 'not-accepted' }),
  ],
  [
    'hearing-notice',
    () =>
      Question.of(hearingRequested(), 'arrange-hearing', 'approver', {
        ...{ chairPersonId: 'chair', day: '2026-03-20', hour: '09:00', place: WORDS, public: true },
      }),
  ],
  [
    'hearing-record',
    () => Question.of(hearingAnnounced().later(17), 'hold-hearing', 'chair', { minutes: WORDS, attestation: WORDS }),
  ],
  ['hearing-report', () => Question.of(hearingHeld(), 'report-hearing', 'chair', { report: WORDS, opinion: WORDS })],
  [
    'collective-discussion-record',
    () => {
      const led = undefended(MAJOR_FINE);
      const members = ['deputy-1', 'deputy-2'].map((personId) => ({ personId, view: WORDS, vote: 'for' }));
      return Question.of(led, 'record-collective-discussion', 'approver', {
        heldOn: led.today,
        members,
        conclusion: WORDS,
      });
    },
  ],
  ['decision-approval', () => Question.of(undefended(), 'decide-penalty', 'approver', decision)],
  ['penalty-decision', () => Question.of(undefended(), 'decide-penalty', 'approver', decision)],
  [
    'no-penalty-decision',
    () =>
      Question.of(
        investigated().concluded({ outcome: 'no-penalty' }).reviewed(),
        'decide-no-penalty',
        'approver',
        decision,
      ),
  ],
  ['demand-notice', () => byTwo(demanded(), 'serve-demand', handedOver(demanded().today))],
  ['court-enforcement-application', () => Question.of(atTheCourt(), 'approve-court-application', 'approver', opinion)],
  ['transfer-documents', () => Question.of(transferAsked(), 'approve-crime-transfer', 'approver', opinion)],
  [
    'coercive-measure-approval',
    () => {
      const led = investigated();
      led.do('request-seizure', 'handler-1', {
        ...{ form: 'seizure', items: WORDS, place: WORDS, legalBasis: SEIZURE_BASIS, reasons: WORDS },
      });
      return Question.of(led, 'approve-seizure', 'approver', opinion);
    },
  ],
  [
    'seizure-decision-and-list',
    () =>
      byTwo(investigated(), 'seize-urgently', {
        ...TAKING,
        form: 'sealing',
        legalBasis: SEIZURE_BASIS,
        urgency: WORDS,
      }),
  ],
  [
    'seizure-scene-record',
    () => {
      const led = seizureApproved(investigated());
      return byTwo(led, 'carry-out-seizure', { ...TAKING, measureId: led.measure('seizure') });
    },
  ],
  [
    'seizure-extension-or-release',
    () => Question.of(extensionAsked(), 'approve-seizure-extension', 'approver', opinion),
  ],
  [
    'seizure-appraisal-notice',
    () => {
      const led = seized(investigated());
      const measureId = led.measure('seizure');
      return byTwo(led, 'notify-appraisal-time', { measureId, from: led.today, until: '2026-03-12', purpose: WORDS });
    },
  ],
  [
    'seizure-disposal-record',
    () => {
      const led = lifted(seized(investigated()));
      const measureId = led.measure('seizure');
      return byTwo(led, 'return-seized-property', { measureId, particulars: WORDS, attestation: WORDS });
    },
  ],
  [
    'property-receipts',
    () => {
      const led = served();
      const paid = { paidOn: led.today, fineFen: 100, surchargeFen: 0, channel: 'bank', receiptNumber: WORDS };
      return Question.of(led, 'record-payment', 'clerk', paid);
    },
  ],
  [
    'oral-notice-and-defence-record',
    () => byTwo(spotProposed(), 'tell-on-the-spot', { told: WORDS, rightsTold: true }),
  ],
  [
    'on-the-spot-decision',
    () => byTwo(spotHeard(), 'decide-on-the-spot', { at: '10:00', place: WORDS, performance: WORDS, remedies: WORDS }),
  ],
  [
    'fine-receipt',
    () =>
      byTwo(spotHandedOver(), 'collect-on-the-spot', {
        ...{ amountFen: 10_000, ground: 'small-fine', receiptNumber: WORDS },
      }),
  ],
  ['spot-decision-filing', () => Question.of(spotHandedOver(), 'report-spot-decision', 'handler-1', { note: WORDS })],
  [
    'spot-decision-correction',
    () => Question.of(faultFound(), 'correct-spot-decision', 'approver', { correction: WORDS, opinion: WORDS }),
  ],
];
