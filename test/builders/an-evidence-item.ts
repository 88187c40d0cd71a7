import type { EvidenceItem } from '../../src/law/case-record.js';

/** How a piece of evidence came into the file, as most do: an original, signed by whoever provided it. */
export const EVIDENCE_FORM = {
  place: '柳湾村二组南地',
  collectedAt: '00:00',
  original: { isOriginal: true },
  attestation: { by: '田示禾', manner: 'signed' },
};

/** A piece of documentary evidence both officers have signed for, with what differs. */
export function anEvidenceItem(change: Partial<EvidenceItem> = {}): EvidenceItem {
  return {
    id: 'evidence.1',
    kind: 'documentary',
    title: '照片',
    proves: '地点',
    source: '现场拍摄',
    sha256: 'a'.repeat(64),
    collectedOn: '2026-03-02',
    collectedAt: '00:00',
    place: '柳湾村二组南地',
    position: null,
    collectors: ['handler-1', 'handler-2'],
    original: { isOriginal: true },
    attestation: { by: '田示禾', manner: 'signed' },
    particulars: {},
    custody: [],
    ofSeq: null,
    seq: 1,
    awaiting: null,
    ...change,
  };
}
