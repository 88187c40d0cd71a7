/** 评查等次. */
export const GRADES = ['excellent', 'passed', 'failed'] as const;
export type Grade = (typeof GRADES)[number];
