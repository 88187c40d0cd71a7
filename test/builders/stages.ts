import type { Found } from './driven-case.js';
import { DrivenCase } from './driven-case.js';

export const WORDS = '如实记载';
export const fine = (yuan: number) => [{ kind: 'fine' as const, amountFen: yuan * 100 }];
const opinion = { opinion: WORDS };
const reasons = { reasons: WORDS };

/** What a record of an inspection says, whoever made it and when. */
export const INSPECTION = {
  ...{ place: WORDS, from: '09:00', to: '10:00', findings: WORDS, attestation: WORDS, credentialsShown: true },
};

/** A fine with a right to a hearing, below the major line. */
export const HEARING_FINE: Found = { penalties: fine(6_000) };
/** A fine at the major line: legal review and collective discussion. */
export const MAJOR_FINE: Found = { penalties: fine(10_000) };

/** Cases led to where a stage of the procedure begins. Filed on Monday, 2 March 2026. */
export const lead = () => new DrivenCase().do('assign-handlers', 'clerk', { personIds: ['handler-1', 'handler-2'] });
export const applied = () =>
  lead().do('apply-for-filing', 'handler-1', { recommendation: 'file', reasons: WORDS, suspectedLaw: WORDS });
export const filed = () => new DrivenCase().filed();
export const investigated = () => filed().investigated();
export const concluded = (found?: Found) => investigated().concluded(found);
export const submitted = (found?: Found) => concluded(found).do('submit-for-review', 'handler-1', reasons);
export const reviewed = (found?: Found) => concluded(found).reviewed();
export const noticeApproved = (found?: Found) => reviewed(found).do('approve-notice', 'approver', opinion);
export const told = (found?: Found) => reviewed(found).noticeServed();
export const undefended = (found?: Found) => told(found).later(15).byTwo('note-no-defence', { note: WORDS });
export const defended = (found?: Found) => {
  const led = told(found).later(1);
  return led.byTwo('record-defence', { statedOn: led.today, statement: WORDS });
};
export const hearingRequested = (found: Found = HEARING_FINE) => {
  const led = told(found).later(1);
  return led.do('record-hearing-request', 'clerk', { requestedOn: led.today, request: WORDS });
};
export const hearingArranged = (found?: Found, day = '2026-03-20') =>
  hearingRequested(found).do('arrange-hearing', 'approver', {
    chairPersonId: 'chair',
    day,
    hour: '09:00',
    place: WORDS,
    public: true,
  });
export const hearingAnnounced = (found?: Found) => hearingArranged(found).serve('serve-hearing-notice');
export const hearingHeld = (found?: Found) =>
  hearingAnnounced(found).later(17).do('hold-hearing', 'chair', { minutes: WORDS, attestation: WORDS });
export const hearingReported = (found?: Found) =>
  hearingHeld(found).do('report-hearing', 'chair', { report: WORDS, opinion: WORDS });
export const decided = (found?: Found) => undefended(found).decided();
export const served = (found?: Found) => decided(found).serve('serve-decision');
export const unpunished = () => concluded({ outcome: 'no-penalty' }).reviewed().decided('decide-no-penalty');
export const ended = () => unpunished().serve('serve-decision');
export const closingRequested = () => ended().do('request-closing', 'handler-1', reasons);
export const closed = () => closingRequested().do('approve-closing', 'approver', opinion);
export const archived = () => closed().do('archive', 'clerk', { note: WORDS });
export const restricted = () =>
  archived()
    .do('request-restriction', 'clerk', { ground: 'minor', authority: WORDS, reasons: WORDS })
    .do('restrict-access', 'approver', opinion);
export const suspended = () =>
  filed().do('request-suspension', 'handler-1', reasons).do('approve-suspension', 'approver', opinion);
export const referred = () =>
  filed()
    .do('request-referral', 'handler-1', { toOrgan: WORDS, reasons: WORDS })
    .do('approve-referral', 'approver', opinion);
export const transferred = () =>
  filed().do('request-crime-transfer', 'handler-1', reasons).do('approve-crime-transfer', 'approver', opinion);

/** A case in every state a case can be in. */
export const IN_STATE: Readonly<Record<string, () => DrivenCase>> = {
  lead,
  'filing-decision': applied,
  referral: referred,
  investigation: filed,
  'investigation-suspended': suspended,
  'investigation-concluded': concluded,
  'legal-review': submitted,
  'notice-approval': reviewed,
  'notice-service': noticeApproved,
  'statement-and-defence': told,
  'hearing-requested': hearingRequested,
  'hearing-arranged': hearingArranged,
  'hearing-announced': hearingAnnounced,
  'hearing-held': hearingHeld,
  'decision-approval': undefended,
  'crime-transfer': transferred,
  'decision-service': decided,
  performance: served,
  ended,
  'closing-approval': closingRequested,
  closed,
  archived,
  restricted,
};
