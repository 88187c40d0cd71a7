/** 结案、归档的行为 – 市场监督管理行政处罚程序规定 第77条; 河南省行政执法条例 第33条. */
import { defineAct } from '../act.js';
import { answered, defineGrant, defineRequest, signedByApplicant } from './asking.js';
import { filing, paper } from './drawing.js';
import { Reasons } from './payloads/filing.js';
import { Archive, FileLatePaper } from './payloads/throughout.js';

export const requestClosing = defineRequest<Reasons>('closing', {
  name: { zh: '申请结案', en: 'Request closing' },
  basis: '市场监督管理行政处罚程序规定 第77条; 农业行政处罚程序规定 第84条',
  payload: Reasons,
  gate: 'closing',
  rules: ['performance-complete', 'requests-settled', 'measures-ended', 'file-complete'],
});

export const approveClosing = defineGrant(
  'closing',
  {
    name: { zh: '批准结案', en: 'Approve closing' },
    basis: '市场监督管理行政处罚程序规定 第77条; 农业行政处罚程序规定 第84条',
    draws: ['closing-approval'],
  },
  (performed, request) => ({
    closedOn: performed.today,
    ending: performed.record.ending ?? 'performed',
    ...filing(performed, paper(performed, 'closing-approval', { signed: signedByApplicant(request) })),
  }),
);

export const returnClosing = defineAct<Reasons>({
  type: 'return-closing',
  name: { zh: '退回结案申请', en: 'Return the request for closing' },
  duty: 'decide',
  basis: '市场监督管理行政处罚程序规定 第77条',
  payload: Reasons,
  rules: ['request-pending', 'approved-by-another'],
  record: ({ record }) => answered(record, 'closing'),
});

export const archive = defineAct<Archive>({
  type: 'archive',
  name: { zh: '立卷归档', en: 'Archive the file' },
  duty: 'clerk',
  basis: '河南省行政执法条例 第33条; 行政处罚法 第47条',
  payload: Archive,
  draws: ['file-cover', 'file-contents', 'reference-sheet'],
  gate: 'closing',
  rules: ['file-complete'],
  record: (performed) =>
    filing(performed, ...['file-cover', 'file-contents', 'reference-sheet'].map((code) => paper(performed, code))),
});

export const fileLatePaper = defineAct<FileLatePaper>({
  type: 'file-late-paper',
  name: { zh: '迟到材料入卷', en: 'File a late paper' },
  duty: 'clerk',
  basis: '河南省行政执法条例 第33条',
  payload: FileLatePaper,
  asserts: ({ receivedOn }, { closedOn }) => ({ day: receivedOn, notBefore: closedOn ?? '' }),
  record: (performed) => filing(performed, paper(performed, 'late-paper', { datedOn: performed.payload.receivedOn })),
});
