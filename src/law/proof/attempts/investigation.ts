/** 立案、调查的内容. */
import { custodianOf, type EvidenceItem } from '../../evidence.js';
import { DEPARTURE_PAPER } from '../../benchmark.js';
import { leaving } from '../benchmark.js';
import { byTwo, recordIn, seconds, todayIn, words, WORDS, type Attempt, type Payloads } from './attempt.js';
import { findings, LARGE, SMALL } from './findings.js';

function conclusions(attempt: Attempt): readonly object[] {
  const record = recordIn(attempt);
  const [second = attempt.actor] = seconds(attempt);
  return [
    findings(record, 'penalty', SMALL),
    findings(record, 'penalty', LARGE),
    findings(record, 'no-penalty', []),
    // No band; a band the fine lies outside of; the same, left: with approval on file if there is any.
    { ...findings(record, 'penalty', SMALL), benchmark: null },
    { ...findings(record, 'penalty', SMALL), benchmark: { band: 'ordinary' } },
    { ...findings(record, 'penalty', SMALL), benchmark: leaving(record) },
  ].map((found) => ({ coOfficerId: second, report: WORDS, findings: found }));
}

/** On from whoever has it, and from somebody who has it not. */
function handOvers(item: EvidenceItem, attempt: Attempt): readonly object[] {
  const holder = custodianOf(item) ?? '';
  const handOver = byTwo(() => ({
    itemId: item.id,
    to: `${holder}'`,
    at: '00:00',
    ...words('purpose', 'condition', 'keptAt'),
  }));
  return handOver(attempt).flatMap((each) => [holder, 'nobody'].map((from) => ({ ...each, from })));
}

export const investigationPayloads: Payloads = {
  'assign-handlers': ({ present }) =>
    [
      ['handler-1', 'handler-2'],
      ['handler-1', 'twofold'],
      ['handler-1', 'expired'],
      ['handler-1', 'interested'],
    ]
      .filter((personIds) => present.has('twofold') || !personIds.includes('twofold'))
      .map((personIds) => ({ personIds })),
  'apply-for-filing': () =>
    ['file', 'do-not-file'].map((recommendation) => ({ recommendation, ...words('reasons', 'suspectedLaw') })),
  'request-referral': () => [words('toOrgan', 'reasons')],
  'record-referral-reply': (attempt) =>
    ['accepted', 'declined'].map((reply) => ({ reply, organ: WORDS, repliedOn: todayIn(attempt) })),
  'record-inspection': byTwo(() => ({
    ...words('place', 'findings', 'attestation'),
    from: '09:00',
    to: '10:00',
    credentialsShown: true,
  })),
  'record-inquiry': byTwo(() => ({
    ...words('personQuestioned', 'place', 'questionsAndAnswers', 'attestation'),
    capacity: 'party',
    credentialsShown: true,
  })),
  'collect-evidence': byTwo(({ world }) => ({
    ...words('title', 'proves', 'source', 'place'),
    kind: 'physical',
    sha256: String(world.standing.record.evidence.length).padStart(64, '0'),
    collectedAt: '00:00',
    original: { isOriginal: true },
    attestation: { by: WORDS, manner: 'signed' },
    object: words('quantity', 'condition', 'custodian', 'keptAt'),
    ofSeq: 1,
  })),
  'transfer-custody': (attempt) =>
    recordIn(attempt)
      .evidence.slice(0, 1)
      .flatMap((item) => handOvers(item, attempt)),
  'attach-recording': (attempt) => [
    {
      ...words('title', 'device', 'recordedBy'),
      ofSeq: 1,
      medium: 'video',
      sha256: '0'.repeat(64),
      recordedOn: todayIn(attempt),
      from: '00:00',
      to: '00:00',
    },
  ],
  'identify-party': byTwo(({ world }) => ({ party: world.standing.record.party, proof: WORDS })),
  'file-document': (attempt) =>
    ['appraisal-report', 'inquiry-record', DEPARTURE_PAPER].map((code) => ({
      code,
      title: WORDS,
      datedOn: todayIn(attempt),
      sha256: '0'.repeat(64),
      coOfficerId: seconds(attempt)[0],
    })),
  'request-extension': () => [30, 31].map((days) => ({ days, reasons: WORDS })),
  'conclude-investigation': conclusions,
};
