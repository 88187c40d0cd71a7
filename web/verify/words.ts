/** 页面用语 – what the page says, in both languages. */
import type { Text } from '../../src/law/blocker.js';

export const WORDS = {
  title: { zh: '卷宗包离线核验', en: 'Offline verification of a case file' },
  other: { zh: 'English', en: '中文' },
  explain: {
    zh: '选择或者拖入卷宗包（ZIP）。文件只在本机读取，本页不使用网络，断网也能使用。',
    en: 'Choose or drop a bag (ZIP). It is read on this machine only; the page uses no network and works without one.',
  },
  choose: { zh: '选择文件', en: 'Choose a file' },
  key: {
    zh: '机关公钥或其指纹（事先从该机关取得）',
    en: 'Key of the agency or its fingerprint, taken from the agency',
  },
  checkpoint: { zh: '自己保存的检查点（可不填）', en: 'A checkpoint kept elsewhere (optional)' },
  again: { zh: '重新核验', en: 'Verify again' },
  reading: { zh: '正在核验', en: 'Verifying' },
  failed: { zh: '读取文件时出错', en: 'The file could not be read' },
  valid: { zh: '相符：包内一切前后一致', en: 'Valid: everything in the bag agrees' },
  invalid: { zh: '不符：见下列问题', en: 'Invalid: see the findings below' },
  unreadable: { zh: '不可读：这不是卷宗包', en: 'Unreadable: this is no bag' },
  pinned: { zh: '签名的公钥与所填的一致。', en: 'The key that signed is the one you named.' },
  unpinned: {
    zh: '签名的公钥未经核对：请向该机关核对下面的指纹，再填入上方。',
    en: 'The key that signed was compared with none: ask the agency for its fingerprint and name it above.',
  },
  running: {
    zh: '案件在办，尚未归档：不要求案卷完整。',
    en: 'The case still runs: its file need not be complete yet.',
  },
  case: { zh: '案件', en: 'The case' },
  agency: { zh: '办案机关', en: 'Agency' },
  number: { zh: '案号', en: 'Number' },
  party: { zh: '当事人', en: 'Party' },
  state: { zh: '状态', en: 'State' },
  procedure: { zh: '程序、法规包', en: 'Procedure, law pack' },
  contents: { zh: '内容', en: 'Contents' },
  made: { zh: '制作', en: 'Made' },
  signer: { zh: '签名', en: 'Signed by' },
  fingerprint: { zh: '公钥指纹', en: 'Fingerprint' },
  log: { zh: '日志检查点', en: 'Checkpoint of the log' },
  checks: { zh: '核验项目', en: 'What was checked' },
  findings: { zh: '问题', en: 'Findings' },
  where: { zh: '何处', en: 'Where' },
  what: { zh: '情况', en: 'What' },
  people: { zh: '谁办、谁审、谁定', en: 'Who handled, reviewed, decided' },
  name: { zh: '姓名', en: 'Name' },
  duties: { zh: '职责', en: 'Duty' },
  acts: { zh: '行为数', en: 'Acts' },
  events: { zh: '经过', en: 'What was done' },
  at: { zh: '时间（北京时间）', en: 'Time (UTC+8)' },
  act: { zh: '行为', en: 'Act' },
  handle: { zh: '办', en: 'handles' },
  review: { zh: '审', en: 'reviews' },
  decide: { zh: '定', en: 'decides' },
} as const satisfies Readonly<Record<string, Text>>;

export type Word = keyof typeof WORDS;
