/** 撤防:人员 – rules about who may take part. */
import { partakersOf } from '../../act.js';
import type { CaseRecord } from '../../case-record.js';
import { certificate, PARTY_DIGEST } from '../population.js';
import { findingsChanged, inPayload, inPeople, NOBODY, onRecord, withPeople, type Twists } from './twist.js';

const VOID = [{ kind: 'void' as const, from: '2020-01-01T00:00:00.000Z', until: null }];
const other = (held: string) => (held === 'handle' ? 'review' : 'handle');

export const peopleTwists: Twists = {
  'post-held': inPeople(['handle', 'review', 'decide', 'chair', 'clerk'], () => ({ posts: [] })),
  'person-known': inPayload(() => ({ personId: 'stranger' })),
  'not-recused': onRecord((record, { actor }) => ({ recused: [...record.recused, actor] })),
  'no-declared-interest': (attempted) =>
    attempted.record.party?.identityDigest === PARTY_DIGEST
      ? inPeople(['handle', 'review', 'decide', 'chair', 'clerk'], () => ({ interests: [PARTY_DIGEST] }))(attempted)
      : null,
  'separation-of-duties': (attempted) => {
    const someone = partakersOf(attempted).find(({ duty }) => ['handle', 'review', 'decide'].includes(duty));
    if (!someone) return null;
    const held = {
      personId: someone.personId,
      duty: other(someone.duty),
      since: '',
      until: '',
    } as CaseRecord['duties'][number];
    return onRecord((record) => ({ duties: [held, ...record.duties] }))(attempted);
  },
  'chair-not-investigator': (attempted) => {
    const handler = partakersOf(attempted).find(({ duty }) => duty === 'handle');
    if (handler) return onRecord((record) => ({ chairs: [...record.chairs, handler.personId] }))(attempted);
    const chair = partakersOf(attempted).find(({ duty }) => duty === 'chair');
    return chair
      ? onRecord((record) => ({
          duties: [{ personId: chair.personId, duty: 'handle', since: '', until: '' }, ...record.duties],
        }))(attempted)
      : null;
  },
  'appointed-chair': onRecord(({ hearing }) => hearing && { hearing: { ...hearing, chair: NOBODY } }),
  'current-handler': onRecord((record, { actor }) => ({
    duties: record.duties.map((held) => (held.personId === actor ? { ...held, until: held.since } : held)),
  })),
  'two-officers': (attempted) => {
    const alone = onRecord((record, { actor }) => ({
      duties: record.duties.filter(({ personId, duty }) => duty !== 'handle' || personId === actor),
    }))(attempted);
    const { payload, actor } = attempted.event;
    return alone && 'coOfficerId' in payload ? inPayload(() => ({ coOfficerId: actor }))(alone) : alone;
  },
  'enforcement-certificate': inPeople(['handle'], () => ({
    certificates: [certificate('old', { validTo: '2021-01-01' })],
  })),
  'training-and-test': inPeople(['handle'], () => ({ trainings: [], tests: [] })),
  'earlier-acts-certified': (attempted) => {
    const officer = attempted.record.enforcementActs.at(-1)?.officers[0];
    return officer === undefined
      ? null
      : withPeople(attempted, [officer], (person) => ({
          certificates: person.certificates.map((each) => ({ ...each, interruptions: VOID })),
        }));
  },
  'reviewer-qualification': (attempted) => {
    const major = findingsChanged(({ circumstances }) => ({
      circumstances: { ...circumstances, majorPublicInterest: true },
    }))(attempted);
    return major && inPeople(['review'], () => ({ legalQualification: null, firstReviewOn: null }))(major);
  },
  'relieved-is-handler': inPayload(() => ({ fromPersonId: NOBODY })),
};
