import { Equals } from 'class-validator';
import { ByTwoOfficers } from '../../ordinary-procedure/payloads/investigation.js';
import { IsDay, IsId, IsLine, IsOneOf, IsWords } from '../../ordinary-procedure/payloads/fields.js';
import type { ReInspectionResult } from '../measure.js';

/** 责令（限期）改正 – 行政处罚法 第28条. */
export class OrderCorrection extends ByTwoOfficers {
  @IsWords()
  order!: string;
  @IsDay()
  correctBy!: string;
}

/** 再次责令改正, after a re-inspection found the breach not (wholly) corrected. */
export class OrderCorrectionAgain extends ByTwoOfficers {
  @IsId()
  measureId!: string;
  @IsWords()
  order!: string;
  @IsDay()
  correctBy!: string;
}

export const RE_INSPECTION_RESULTS = [
  'corrected',
  'partly-corrected',
  'not-corrected',
] as const satisfies readonly ReInspectionResult[];

/** 复查: whether the breach was corrected. */
export class ReInspectCorrection extends ByTwoOfficers {
  @IsId()
  measureId!: string;
  @IsLine()
  place!: string;
  @IsWords()
  findings!: string;
  @IsOneOf(RE_INSPECTION_RESULTS)
  result!: ReInspectionResult;
  /** Signature of the party, or why it is missing. */
  @IsWords()
  attestation!: string;
  /** 主动出示执法证件 (行政处罚法 第55条第1款). */
  @Equals(true)
  credentialsShown!: true;
}
