/** 先行登记保存的行为 – 行政处罚法 第56条. */
import { asking, defineGrant, defineRequest, signedByApplicant } from '../../ordinary-procedure/asking.js';
import { defineByTwo } from '../../ordinary-procedure/by-two.js';
import { filing, paper } from '../../ordinary-procedure/drawing.js';
import { Reasons } from '../../ordinary-procedure/payloads/filing.js';
import { askedFor, begins, begun, changed, named, NOT_BEGUN, papersByTwo, sinceDiscovery } from '../measure-acts.js';
import { DisposePreservedEvidence, PreserveEvidence } from './payloads.js';

export const requestPreservation = defineRequest<Reasons>('preservation', {
  name: { zh: '申请先行登记保存', en: 'Request preservation of evidence' },
  basis: '行政处罚法 第56条',
  payload: Reasons,
  measure: begins('preservation'),
  record: (performed) => {
    const id = `preservation.${performed.seq}`;
    return {
      ...asking(performed, 'preservation', { subject: id }),
      ...begun(performed, {
        id,
        kind: 'preservation',
        state: NOT_BEGUN,
        registeredOn: null,
        registeredSeq: null,
        disposedOn: null,
      }),
    };
  },
});

export const approvePreservation = defineGrant(
  'preservation',
  {
    name: { zh: '批准先行登记保存', en: 'Approve preservation of evidence' },
    basis: '行政处罚法 第56条',
    draws: ['evidence-preservation-approval'],
    measure: askedFor('preservation'),
  },
  (performed, request) =>
    filing(performed, paper(performed, 'evidence-preservation-approval', { signed: signedByApplicant(request) })),
);

export const preserveEvidence = defineByTwo<PreserveEvidence>({
  type: 'preserve-evidence',
  name: { zh: '先行登记保存证据', en: 'Register and preserve evidence' },
  basis: '行政处罚法 第56条',
  payload: PreserveEvidence,
  draws: ['evidence-preservation-notice'],
  asserts: sinceDiscovery,
  measure: named,
  record: (performed) => ({
    ...papersByTwo(performed, 'evidence-preservation-notice'),
    ...changed(performed, 'preservation', performed.payload.measureId, () => ({
      registeredOn: performed.payload.occurredOn,
      registeredSeq: performed.seq,
    })),
  }),
});

export const disposePreservedEvidence = defineByTwo<DisposePreservedEvidence>({
  type: 'dispose-preserved-evidence',
  name: { zh: '处理先行登记保存的证据', en: 'Dispose of preserved evidence' },
  basis: '行政处罚法 第56条',
  payload: DisposePreservedEvidence,
  draws: ['evidence-preservation-disposition'],
  asserts: sinceDiscovery,
  measure: named,
  record: (performed) => ({
    ...papersByTwo(performed, 'evidence-preservation-disposition'),
    ...changed(performed, 'preservation', performed.payload.measureId, () => ({
      disposedOn: performed.payload.occurredOn,
    })),
  }),
});
