/**
 * 各阶段可以进行的行为 – reviewed by hand: one line a state, each act it knows, and after `>` where that leads. An act
 * without `>` leaves the case where it is. `+name` stands for the acts of that name below.
 */
export const STATE_ACTS: Readonly<Record<string, string>> = {
  lead: 'assign-handlers apply-for-filing>filing-decision request-referral approve-referral>referral +throughout',
  'filing-decision': 'approve-filing>investigation refuse-filing>closed return-filing>lead +throughout',
  referral: 'record-referral-reply>after-referral dispose-preserved-evidence +throughout',
  investigation:
    'record-inspection record-inquiry collect-evidence identify-party file-document order-correction request-preservation approve-preservation preserve-evidence dispose-preserved-evidence request-suspension approve-suspension>investigation-suspended conclude-investigation>investigation-concluded +before-decision',
  'investigation-suspended': 'resume-investigation>investigation dispose-preserved-evidence +before-decision',
  'investigation-concluded':
    'submit-for-review>legal-review reopen-investigation>investigation dispose-preserved-evidence +before-decision',
  'legal-review':
    'pass-review>after-review return-for-supplement>investigation object-to-proposal>investigation +before-decision',
  'notice-approval':
    'approve-notice>notice-service reject-notice>investigation reopen-investigation>investigation +before-decision',
  'notice-service': 'serve-notice>statement-and-defence reopen-investigation>investigation +before-decision',
  'statement-and-defence':
    'record-defence record-waiver record-hearing-request>hearing-requested note-no-defence>after-defence re-examine-defence>after-defence collect-evidence dispose-preserved-evidence reopen-investigation>investigation +before-decision',
  'hearing-requested':
    'arrange-hearing>hearing-arranged record-hearing-withdrawal>statement-and-defence record-defence +before-decision',
  'hearing-arranged':
    'serve-hearing-notice>hearing-announced arrange-hearing record-hearing-withdrawal>statement-and-defence record-defence approve-recusal>hearing-requested +before-decision',
  'hearing-announced':
    'hold-hearing>hearing-held arrange-hearing>hearing-arranged record-hearing-withdrawal>statement-and-defence record-defence approve-recusal>hearing-requested +before-decision',
  'hearing-held': 'report-hearing>statement-and-defence approve-recusal>hearing-requested +before-decision',
  'decision-approval':
    'record-collective-discussion decide-penalty>decision-service decide-no-penalty>decision-service dismiss-case>decision-service return-to-handlers>investigation note-no-defence>after-defence re-examine-defence>after-defence dispose-preserved-evidence reopen-investigation>investigation +before-decision',
  'crime-transfer': 'record-police-reply>after-police-reply dispose-preserved-evidence +throughout',
  'decision-service': 'serve-decision>after-service file-document +throughout',
  performance:
    'record-payment request-deferral approve-deferral serve-demand request-court-application approve-court-application record-remedy record-remedy-outcome>after-remedy record-publication file-document terminate-performance>ended request-closing>closing-approval +throughout',
  ended:
    'record-publication record-remedy record-remedy-outcome file-document dispose-preserved-evidence request-closing>closing-approval +throughout',
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
    'request-extension approve-extension request-referral approve-referral>referral request-crime-transfer approve-crime-transfer>crime-transfer request-withdrawal approve-withdrawal>ended +throughout',
};
