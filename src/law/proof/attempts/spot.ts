/** 当场处罚的内容 – what could be said on the spot and afterwards. */
import type { Findings, Penalty } from '../../case-record.js';
import { byTwo, recordIn, seconds, todayIn, words, WORDS, type Attempt, type Payloads } from './attempt.js';
import { findings } from './findings.js';

/** At the limit for a citizen on the spot; small enough to be collected at once; beyond the limit. */
const LIMIT: readonly Penalty[] = [{ kind: 'fine', amountFen: 20_000 }];
const TINY: readonly Penalty[] = [{ kind: 'fine', amountFen: 10_000 }];
const BEYOND: readonly Penalty[] = [{ kind: 'fine', amountFen: 20_001 }];
const WARNING: readonly Penalty[] = [{ kind: 'warning' }];

function found(attempt: Attempt): readonly Findings[] {
  const record = recordIn(attempt);
  return [TINY, LIMIT, WARNING, BEYOND].map((penalties) => findings(record, 'penalty', penalties));
}

export const spotPayloads: Payloads = {
  'propose-spot-penalty': (attempt) =>
    found(attempt).map((proposed) => ({ coOfficerId: seconds(attempt)[0], findings: proposed })),
  'tell-on-the-spot': byTwo(() => ({ told: WORDS, rightsTold: true })),
  'hear-on-the-spot': (attempt) =>
    [
      { stance: 'nothing-to-say', statement: WORDS },
      { stance: 'stated', statement: WORDS, reExamination: WORDS, result: 'not-accepted' },
      {
        stance: 'stated',
        statement: WORDS,
        reExamination: WORDS,
        result: 'accepted',
        revisedFindings: found(attempt)[2],
      },
      {
        stance: 'stated',
        statement: WORDS,
        reExamination: WORDS,
        result: 'accepted',
        revisedFindings: found(attempt)[1],
      },
      { stance: 'stated', statement: WORDS },
    ].flatMap((said) =>
      seconds(attempt).map((coOfficerId) => ({ coOfficerId, occurredOn: todayIn(attempt), ...said })),
    ),
  'decide-on-the-spot': byTwo(() => ({ at: '00:00', ...words('place', 'performance', 'remedies') })),
  'hand-over-decision': byTwo(() => ({ receipt: 'refused', note: WORDS })),
  'convert-to-ordinary': (attempt) => [{ coOfficerId: seconds(attempt)[0], ground: 'complex', reasons: WORDS }],
  'collect-on-the-spot': (attempt) =>
    byTwo(() => ({ amountFen: owed(attempt), ground: 'small-fine', receiptNumber: WORDS }))(attempt),
  'hand-over-cash': (attempt) => collections(attempt, { handedOverOn: todayIn(attempt), note: WORDS }),
  'pay-cash-to-bank': (attempt) => collections(attempt, { paidOn: todayIn(attempt), bank: WORDS, slipNumber: WORDS }),
  'report-spot-decision': () => [words('note')],
  'pass-spot-check': () => [words('opinion')],
  'find-spot-fault': () => [{ faults: WORDS, proposal: 'correct' }],
  'correct-spot-decision': () => [words('correction', 'opinion')],
  'revoke-spot-decision': () => [words('reasons', 'refund')],
  'close-spot-case': () => [words('note')],
};

function collections(attempt: Attempt, said: object): readonly object[] {
  return recordIn(attempt).performance.cash.map(({ seq }) => ({ collectionSeq: seq, ...said }));
}

function owed(attempt: Attempt): number {
  const { decision, performance } = recordIn(attempt);
  const due = (decision?.penalties ?? []).reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
  return due - performance.payments.reduce((sum, { fineFen }) => sum + fineFen, 0);
}
