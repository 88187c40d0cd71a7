/** 撤防:当场处罚 – rules about what is done on the spot, and about the money collected there. */
import { findings, inPayload, onRecord, type Twists } from './twist.js';

export const spotTwists: Twists = {
  'opened-by-officer': inPayload(() => ({ officerIds: ['handler-2', 'handler-3'] })),
  'spot-limits': findings(() => ({ penalties: [{ kind: 'fine', amountFen: 20_001 }] })),
  'spot-defence-answered': inPayload(() => ({ stance: 'stated', reExamination: null })),
  'heard-on-the-spot': onRecord((record) => ({
    enforcementActs: record.enforcementActs.filter(({ type }) => type !== 'hear-on-the-spot'),
  })),
  'spot-decision-signed': onRecord((record) => ({
    file: record.file.map((paper) => (paper.id === record.decision?.documentId ? { ...paper, sealedAt: null } : paper)),
  })),
  'spot-collection-allowed': inPayload(() => ({ amountFen: 10_000_000 })),
  'cash-on-its-way': inPayload(() => ({ collectionSeq: 999_999 })),
  'cash-banked': onRecord((record) => ({
    performance: {
      ...record.performance,
      cash: [{ seq: 1, collectedOn: '2026-03-02', amountFen: 100, handedOverOn: null, bankedOn: null }],
    },
  })),
};
