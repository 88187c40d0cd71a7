/** 调查的文书 – 行政处罚法 第28条、第55条、第56条、第57条. */
import { content, said, type Content } from './content.js';
import {
  addressed,
  benchmark,
  evidenceNamed,
  factsFound,
  legalBasis,
  organ,
  penaltyKinds,
  remedies,
} from './shared.js';

const RECORD = '行政处罚法 第55条第2款';
const PRESERVATION = '行政处罚法 第56条';
const CORRECTION = '行政处罚法 第28条第1款';
const REPORT = '行政处罚法 第57条第1款';
/** Whoever is ordered to do something is told how to contest it. */
const CONTESTED = '行政复议法 第20条; 行政诉讼法 第46条';

const attested = content(
  'attestation',
  '被检查人、被询问人的签名或者拒签的说明',
  'the signature of the person concerned, or the note of its refusal',
  RECORD,
  said('attestation'),
);
const place = (zh: string, en: string) => content('place', zh, en, RECORD, said('place'));
const credentials = content(
  'credentials-shown',
  '出示执法证件的情况',
  'that credentials were shown',
  '行政处罚法 第55条第1款',
  said('credentialsShown'),
);

/** 现场检查（勘验）笔录. */
export const inspectionRecord: readonly Content[] = [
  place('检查的地点', 'the place inspected'),
  content('from', '检查的起始时间', 'when it began', RECORD, said('from')),
  content('to', '检查的结束时间', 'when it ended', RECORD, said('to')),
  content('findings', '检查的情况', 'what was found', RECORD, said('findings')),
  attested,
  credentials,
];

/** 询问笔录. */
export const inquiryRecord: readonly Content[] = [
  place('询问的地点', 'the place of the inquiry'),
  content('person-questioned', '被询问人', 'who was questioned', RECORD, said('personQuestioned')),
  content('questions', '询问的内容', 'questions and answers', RECORD, said('questionsAndAnswers')),
  attested,
  credentials,
];

/** 先行登记保存证据通知书及清单. */
export const preservationNotice: readonly Content[] = [
  content('items', '登记保存的物品', 'the things preserved', PRESERVATION, said('items')),
  content('kept-at', '保存的地点', 'where they are kept', PRESERVATION, said('keptAt')),
  organ(PRESERVATION),
];

/** 先行登记保存证据物品处理通知书. */
export const preservationDisposition: readonly Content[] = [
  content('disposal', '处理决定', 'what becomes of the things', PRESERVATION, said('disposal')),
  content('reasons', '处理的理由', 'the reasons', PRESERVATION, said('reasons')),
  organ(PRESERVATION),
];

/** 责令（限期）改正通知书. */
export const rectificationOrder: readonly Content[] = [
  addressed(CORRECTION),
  content('order', '改正的要求', 'what is to be corrected', CORRECTION, said('order')),
  content('correct-by', '改正的期限', 'by when', CORRECTION, said('correctBy')),
  ...remedies(CONTESTED),
  organ(CORRECTION),
];

/** 案件调查终结报告. */
export const investigationReport: readonly Content[] = [
  content('report', '调查的情况', 'the course of the investigation', REPORT, said('report')),
  factsFound(REPORT),
  evidenceNamed(REPORT),
  legalBasis(REPORT),
  penaltyKinds(REPORT),
  benchmark,
];
