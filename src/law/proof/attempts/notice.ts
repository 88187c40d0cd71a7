/** 审核、告知、申辩、听证的内容. */
import type { LawPack } from '../../packs/law-pack.js';
import { addDays } from '../../time.js';
import { recordIn, seconds, serving, todayIn, words, WORDS, type Attempt, type Payloads } from './attempt.js';
import { findings, LARGE, SMALL } from './findings.js';

function reExaminations(attempt: Attempt): readonly object[] {
  const record = recordIn(attempt);
  const [second = attempt.actor] = seconds(attempt);
  const revised = [null, findings(record, 'penalty', SMALL), findings(record, 'penalty', LARGE)];
  return revised.map((revisedFindings) => ({
    coOfficerId: second,
    opinion: WORDS,
    result: 'accepted',
    revisedFindings,
  }));
}

const points = (pack: LawPack, met: boolean) => pack.reviewPoints.map(({ code }) => ({ code, met, note: WORDS }));
const notes = (note: string) => (attempt: Attempt) =>
  seconds(attempt).map((coOfficerId) => ({ coOfficerId, [note]: WORDS }));

export const noticePayloads: Payloads = {
  'pass-review': ({ pack }) => [true, false].map((met) => ({ points: points(pack, met), opinion: WORDS })),
  'return-for-supplement': ({ pack }) => [{ reasons: [{ point: pack.reviewPoints[0]?.code ?? '', reason: WORDS }] }],
  'object-to-proposal': ({ pack }) => [{ reasons: [{ point: pack.reviewPoints[0]?.code ?? '', reason: WORDS }] }],
  'serve-notice': serving,
  'record-defence': (attempt) =>
    seconds(attempt).map((coOfficerId) => ({ coOfficerId, statedOn: todayIn(attempt), statement: WORDS })),
  'record-waiver': (attempt) =>
    ['defence', 'defence-and-hearing'].map((rights) => ({
      coOfficerId: seconds(attempt)[0],
      waivedOn: todayIn(attempt),
      rights,
      statement: WORDS,
    })),
  'note-no-defence': notes('note'),
  're-examine-defence': reExaminations,
  'record-hearing-request': (attempt) => [{ requestedOn: todayIn(attempt), request: WORDS }],
  'record-hearing-withdrawal': (attempt) => [{ withdrawnOn: todayIn(attempt), ground: 'withdrawn', statement: WORDS }],
  'arrange-hearing': (attempt) =>
    ['clerk-1', 'third', 'handler-1']
      .filter((id) => id !== 'third' || attempt.present.has(id))
      .flatMap((chairPersonId) =>
        [3, 15].map((days) => ({
          chairPersonId,
          day: addDays(todayIn(attempt), days),
          hour: '09:00',
          place: WORDS,
          public: true,
        })),
      ),
  'serve-hearing-notice': serving,
  'hold-hearing': () => [words('minutes', 'attestation')],
  'report-hearing': () => [words('report', 'opinion')],
};
