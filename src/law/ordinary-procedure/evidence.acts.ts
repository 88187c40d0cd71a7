/** 证据的保管、执法全过程记录 – 行政处罚法 第46条、第47条. Collecting itself stands with the investigation. */
import { defineAct, type Performed } from '../act.js';
import type { EvidenceItem } from '../evidence.js';
import { defineByTwo } from './by-two.js';
import { AttachRecording, TransferCustody, type CollectEvidence } from './payloads/evidence.js';

/** What the record keeps of a piece of evidence. */
export function collectedItem({ payload, actor, seq }: Performed<CollectEvidence>): EvidenceItem {
  const { kind, title, proves, source, sha256, occurredOn, collectedAt, place, original, attestation } = payload;
  const { coOfficerId, position = null, ofSeq = null } = payload;
  return {
    id: `evidence.${seq}`,
    kind,
    title,
    proves,
    source,
    sha256,
    collectedOn: occurredOn,
    collectedAt,
    place,
    position,
    collectors: [...new Set([actor, coOfficerId])],
    original,
    attestation,
    particulars: particularsOf(payload),
    custody: [],
    ofSeq,
    seq,
    awaiting: coOfficerId,
  };
}

/** The item, or the hand-over of it, with the second officer's signature. */
export function signedItem(item: EvidenceItem, itemId: string): EvidenceItem {
  const custody = item.custody.map((step) => (step.id === itemId ? { ...step, awaiting: null } : step));
  return { ...item, custody, awaiting: item.id === itemId ? null : item.awaiting };
}

function particularsOf(payload: CollectEvidence): EvidenceItem['particulars'] {
  const { object, recording, electronic, testimony, appraisal } = payload;
  const parts = { object, recording, electronic, testimony, appraisal };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined && part !== null));
}

export const transferCustody = defineByTwo<TransferCustody>({
  type: 'transfer-custody',
  name: { zh: '移交物证', en: 'Hand over physical evidence' },
  basis: '行政处罚法 第46条第2款、第47条',
  payload: TransferCustody,
  asserts: ({ itemId, occurredOn }, { evidence }) => ({
    day: occurredOn,
    notBefore: lastInHandsOn(evidence.find(({ id }) => id === itemId)),
  }),
  rules: ['custody-held'],
  record: ({ record, payload, actor, seq }) => {
    const { coOfficerId, itemId, from, to, occurredOn, at, purpose, condition, keptAt } = payload;
    const transfer = {
      id: `custody.${seq}`,
      seq,
      from,
      to,
      on: occurredOn,
      at,
      purpose,
      condition,
      keptAt,
      officers: [...new Set([actor, coOfficerId])],
      awaiting: coOfficerId,
    };
    return {
      evidence: record.evidence.map((item) =>
        item.id === itemId ? { ...item, custody: [...item.custody, transfer] } : item,
      ),
    };
  },
});

function lastInHandsOn(item: EvidenceItem | undefined): string {
  return item?.custody.at(-1)?.on ?? item?.collectedOn ?? '';
}

export const attachRecording = defineAct<AttachRecording>({
  type: 'attach-recording',
  name: { zh: '附执法记录', en: 'Attach a recording of an act' },
  duty: 'handle',
  basis: '行政处罚法 第47条; 国办发〔2018〕118号 (七)、(八)',
  payload: AttachRecording,
  rules: ['recording-of-an-act'],
  asserts: ({ recordedOn }, { breach }) => ({ day: recordedOn, notBefore: breach.discoveredOn }),
  record: ({ record, payload, seq }) => ({
    recordings: [...record.recordings, { id: `recording.${seq}`, seq, ...recordingOf(payload) }],
  }),
});

function recordingOf(payload: AttachRecording) {
  const { ofSeq, medium, title, sha256, device, recordedBy, recordedOn, from, to } = payload;
  return { ofSeq, medium, title, sha256, device, recordedBy, recordedOn, from, to };
}
