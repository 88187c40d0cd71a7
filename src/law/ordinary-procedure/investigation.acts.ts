/** 调查取证的行为 – 行政处罚法 第54条至第56条、第60条. */
import { defineAct, type Performed } from '../act.js';
import { defineByTwo } from './by-two.js';
import { filing, paper } from './drawing.js';
import { Reasons } from './payloads/filing.js';
import { collectedItem } from './evidence.acts.js';
import { CollectEvidence } from './payloads/evidence.js';
import { ConcludeInvestigation } from './payloads/findings.js';
import {
  FileDocument,
  IdentifyParty,
  RecordInquiry,
  RecordInspection,
  type ByTwoOfficers,
} from './payloads/investigation.js';
import type { PartyPayload } from './payloads/opening.js';
import type { Party } from '../case-record.js';

/** Investigation looks back no further than the discovery of the breach. */
const sinceDiscovery = ({ occurredOn }: ByTwoOfficers, record: { breach: { discoveredOn: string } }) => ({
  day: occurredOn,
  notBefore: record.breach.discoveredOn,
});

function recordOf(code: string) {
  return (performed: Performed<ByTwoOfficers>) =>
    filing(
      performed,
      paper(performed, code, { datedOn: performed.payload.occurredOn, coSigners: [performed.payload.coOfficerId] }),
    );
}

export const recordInspection = defineByTwo<RecordInspection>({
  type: 'record-inspection',
  name: { zh: '制作现场检查（勘验）笔录', en: 'Record an on-site inspection' },
  basis: '行政处罚法 第46条第1款第8项、第55条',
  payload: RecordInspection,
  draws: ['on-site-inspection-record'],
  asserts: sinceDiscovery,
  record: recordOf('on-site-inspection-record'),
});

export const recordInquiry = defineByTwo<RecordInquiry>({
  type: 'record-inquiry',
  name: { zh: '制作询问笔录', en: 'Record an inquiry' },
  basis: '行政处罚法 第55条第2款',
  payload: RecordInquiry,
  draws: ['inquiry-record'],
  asserts: sinceDiscovery,
  record: recordOf('inquiry-record'),
});

export const collectEvidence = defineByTwo<CollectEvidence>({
  type: 'collect-evidence',
  name: { zh: '收集证据', en: 'Collect evidence' },
  basis: '行政处罚法 第46条、第54条',
  payload: CollectEvidence,
  asserts: sinceDiscovery,
  rules: ['evidence-form', 'recording-of-an-act'],
  record: (performed) => ({ evidence: [...performed.record.evidence, collectedItem(performed)] }),
});

export const identifyParty = defineByTwo<IdentifyParty>({
  type: 'identify-party',
  name: { zh: '查明当事人主体资格', en: 'Identify the party' },
  basis: '行政处罚法 第40条、第59条第1款第1项',
  payload: IdentifyParty,
  draws: ['party-identity'],
  asserts: sinceDiscovery,
  record: (performed) => ({ party: sealedParty(performed.payload.party), ...recordOf('party-identity')(performed) }),
});

/** The party as the record keeps it: the shell has replaced the number by its digest and read the birthday from it. */
export function sealedParty(party: PartyPayload & Partial<Party>): Party {
  const { kind, name, address, identityDigest = '', bornOn = null } = party;
  return { kind, name, address, identityDigest, bornOn };
}

export const fileDocument = defineAct<FileDocument>({
  type: 'file-document',
  name: { zh: '材料入卷', en: 'Put a document on file' },
  duty: 'handle',
  basis: '行政处罚法 第46条、第47条',
  payload: FileDocument,
  names: ({ coOfficerId }) => (coOfficerId ? [{ personId: coOfficerId, duty: 'handle' }] : []),
  asserts: ({ datedOn }, { breach }) => ({ day: datedOn, notBefore: breach.endedOn ?? breach.discoveredOn }),
  rules: ['drawn-by-no-act'],
  record: (performed) =>
    filing(
      performed,
      paper(performed, performed.payload.code, {
        datedOn: performed.payload.datedOn,
        coSigners: [performed.payload.coOfficerId],
      }),
    ),
});

export const concludeInvestigation = defineAct<ConcludeInvestigation>({
  type: 'conclude-investigation',
  name: { zh: '调查终结', en: 'Conclude the investigation' },
  duty: 'handle',
  basis: '行政处罚法 第57条第1款',
  payload: ConcludeInvestigation,
  draws: ['investigation-report'],
  names: ({ coOfficerId }) => [{ personId: coOfficerId, duty: 'handle' }],
  gate: 'conclusion',
  rules: ['facts-proved', 'penalty-in-range', 'benchmark-applied', 'no-heavier-after-defence', 'file-complete'],
  record: (performed) => ({
    findings: performed.payload.findings,
    ...filing(performed, paper(performed, 'investigation-report', { coSigners: [performed.payload.coOfficerId] })),
  }),
});

export const reopenInvestigation = defineAct<Reasons>({
  type: 'reopen-investigation',
  name: { zh: '补充调查', en: 'Reopen the investigation' },
  duty: 'handle',
  basis: '行政处罚法 第54条第1款',
  payload: Reasons,
});

export const submitForReview = defineAct<Reasons>({
  type: 'submit-for-review',
  name: { zh: '送请审核', en: 'Submit for review' },
  duty: 'handle',
  basis: '行政处罚法 第58条; 国办发〔2018〕118号 (十三)',
  payload: Reasons,
  gate: 'review',
  rules: ['file-complete'],
  record: ({ today }) => ({ submittedOn: today }),
});
