/** 决定、送达、执行、归档的内容. */
import { addDays } from '../../time.js';
import { recordIn, serving, todayIn, words, WORDS, type Attempt, type Payloads } from './attempt.js';

export const decisionPayloads: Payloads = {
  'record-collective-discussion': (attempt) =>
    [
      ['approver-1', 'approver-2', 'approver-3'],
      ['approver-2'],
      ['approver-1', 'approver-2', 'reviewer-1'],
      ['approver-1', 'approver-2', 'twofold'],
    ].map((ids) => ({
      heldOn: todayIn(attempt),
      members: ids.filter((id) => id !== attempt.actor).map((personId) => ({ personId, view: WORDS, vote: 'for' })),
      conclusion: WORDS,
    })),
  'decide-penalty': () => [words('opinion', 'performanceAndRemedies')],
  'decide-no-penalty': () => [words('opinion', 'performanceAndRemedies')],
  'dismiss-case': () => [words('opinion', 'performanceAndRemedies')],
  'serve-decision': serving,
  'record-payment': (attempt) => payments(attempt),
  'request-deferral': (attempt) => [30, 0].map((days) => ({ until: addDays(todayIn(attempt), days), reasons: WORDS })),
  'serve-demand': serving,
  'request-court-application': () => [words('court', 'reasons')],
  'record-remedy': (attempt) => [{ kind: 'reconsideration', acceptedOn: todayIn(attempt) }],
  'record-remedy-outcome': (attempt) =>
    ['upheld', 'revoked'].map((outcome) => ({ kind: 'reconsideration', outcome, endedOn: todayIn(attempt) })),
  'record-publication': (attempt) => [{ publishedOn: todayIn(attempt), place: WORDS }],
  archive: () => [words('note')],
  'file-late-paper': (attempt) => [{ title: WORDS, receivedOn: todayIn(attempt), sha256: '0'.repeat(64) }],
};

function payments(attempt: Attempt): readonly object[] {
  const { decision } = recordIn(attempt);
  const due = (decision?.penalties ?? []).reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
  const paid = recordIn(attempt).performance.payments.reduce((sum, { fineFen }) => sum + fineFen, 0);
  const pay = (fineFen: number, surchargeFen: number) => ({
    paidOn: todayIn(attempt),
    fineFen,
    surchargeFen,
    channel: 'bank',
    receiptNumber: 'r',
  });
  return [pay(due - paid, 0), pay(due - paid + 1, 0), pay(0, due)];
}
