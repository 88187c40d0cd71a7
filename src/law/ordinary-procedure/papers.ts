/** 直接入卷的材料 – entries of the catalogue that come from outside the acts of this procedure. */
export const PAPERS_NO_ACT_DRAWS: ReadonlySet<string> = new Set([
  'sampling-record',
  'appraisal-report',
  'documentary-and-physical-evidence',
  'audio-visual-and-electronic-data',
]);
