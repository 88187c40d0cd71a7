/** 直接入卷的材料 – entries of the catalogue that come from outside the acts of this procedure. */
export const PAPERS_NO_ACT_DRAWS: ReadonlySet<string> = new Set([
  'sampling-record',
  'appraisal-report',
  'coercive-measure-approval',
  'seizure-decision-and-list',
  'seizure-extension-or-release',
  'documentary-and-physical-evidence',
  'audio-visual-and-electronic-data',
]);

/** 决定作出后仍可入卷的材料 – what ends a measure; evidence gathered after the decision proves nothing (行政诉讼法 第35条). */
export const PAPERS_AFTER_DECISION: ReadonlySet<string> = new Set(['seizure-extension-or-release']);
