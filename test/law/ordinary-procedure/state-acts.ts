/**
 * 各阶段可以进行的行为 – reviewed by hand: one line a state, each act it knows, and after `>` where that leads. An act
 * without `>` leaves the case where it is. `+name` stands for the acts of that name below.
 */
export const STATE_ACTS: Readonly<Record<string, string>> = {
  lead: 'assign-handlers apply-for-filing>filing-decision request-referral approve-referral>referral +throughout',
  'filing-decision': 'approve-filing>investigation refuse-filing>closed return-filing>lead +throughout',
  referral: 'record-referral-reply>after-referral +measures-go-on +throughout',
  investigation:
    'record-inspection record-inquiry collect-evidence identify-party file-document +measures-taken request-suspension approve-suspension>investigation-suspended conclude-investigation>investigation-concluded +before-decision',
  'investigation-suspended': 'resume-investigation>investigation +before-decision',
  'investigation-concluded': 'submit-for-review>legal-review reopen-investigation>investigation +before-decision',
  'legal-review':
    'pass-review>after-review return-for-supplement>investigation object-to-proposal>investigation +before-decision',
  'notice-approval':
    'approve-notice>notice-service reject-notice>investigation reopen-investigation>investigation +before-decision',
  'notice-service': 'serve-notice>statement-and-defence reopen-investigation>investigation +before-decision',
  'statement-and-defence':
    'record-defence record-waiver record-hearing-request>hearing-requested note-no-defence>after-defence re-examine-defence>after-defence collect-evidence reopen-investigation>investigation +before-decision',
  'hearing-requested':
    'arrange-hearing>hearing-arranged record-hearing-withdrawal>statement-and-defence record-defence +before-decision',
  'hearing-arranged':
    'serve-hearing-notice>hearing-announced arrange-hearing record-hearing-withdrawal>statement-and-defence record-defence approve-recusal>hearing-requested +before-decision',
  'hearing-announced':
    'hold-hearing>hearing-held arrange-hearing>hearing-arranged record-hearing-withdrawal>statement-and-defence record-defence approve-recusal>hearing-requested +before-decision',
  'hearing-held': 'report-hearing>statement-and-defence approve-recusal>hearing-requested +before-decision',
  'decision-approval':
    'record-collective-discussion decide-penalty>decision-service decide-no-penalty>decision-service dismiss-case>decision-service return-to-handlers>investigation note-no-defence>after-defence re-examine-defence>after-defence reopen-investigation>investigation +before-decision',
  'crime-transfer': 'record-police-reply>after-police-reply +measures-go-on +throughout',
  'decision-service': 'serve-decision>after-service +measures-go-on +throughout',
  performance:
    'record-payment request-deferral approve-deferral serve-demand request-court-application approve-court-application record-remedy record-remedy-outcome>after-remedy record-publication terminate-performance>ended request-closing>closing-approval +measures-go-on +throughout',
  ended:
    'record-publication record-remedy record-remedy-outcome request-closing>closing-approval +measures-go-on +throughout',
  'closing-approval': 'approve-closing>closed return-closing>after-closing-returned +throughout',
  closed: 'archive>archived',
  archived: 'file-late-paper request-restriction restrict-access>restricted refuse-request',
  restricted: 'request-lifting lift-restriction>archived refuse-request',
};

/** Where the case goes on by itself from what it only passes through. */
export const PASSAGES: Readonly<Record<string, string>> = {
  'after-referral': 'closed ended investigation-suspended investigation lead',
  'after-police-reply': 'ended investigation-suspended investigation',
  'after-review':
    'hearing-requested hearing-arranged hearing-announced hearing-held notice-approval statement-and-defence decision-approval',
  'after-defence': 'decision-approval investigation-concluded',
  'after-service': 'ended performance',
  'after-remedy': 'ended performance',
  'after-closing-returned': 'ended performance',
};

/** Acts that several states share. */
export const SHARED_ACTS: Readonly<Record<string, string>> = {
  throughout:
    'co-sign reassign-handler request-recusal approve-recusal refuse-request request-correction approve-correction serve-document transfer-custody attach-recording',
  'before-decision':
    'request-extension approve-extension request-referral approve-referral>referral request-crime-transfer approve-crime-transfer>crime-transfer request-withdrawal approve-withdrawal>ended +measures-go-on +throughout',
  'measures-taken':
    'request-preservation approve-preservation preserve-evidence request-seizure carry-out-seizure seize-urgently order-correction',
  'measures-go-on':
    'dispose-preserved-evidence report-urgent-seizure approve-seizure request-seizure-extension approve-seizure-extension notify-appraisal-time propose-seizure-disposal lift-seizure return-seized-property dispose-seized-property re-inspect-correction order-correction-again',
};
