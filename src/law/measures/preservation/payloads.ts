import { ByTwoOfficers } from '../../ordinary-procedure/payloads/investigation.js';
import { IsId, IsLine, IsOneOf, IsWords } from '../../ordinary-procedure/payloads/fields.js';

/** 先行登记保存 – 行政处罚法 第56条. */
export class PreserveEvidence extends ByTwoOfficers {
  @IsId()
  measureId!: string;
  @IsWords()
  items!: string;
  @IsLine()
  keptAt!: string;
}

/** 先行登记保存证据的处理. */
export class DisposePreservedEvidence extends ByTwoOfficers {
  @IsId()
  measureId!: string;
  @IsOneOf(['returned', 'seized', 'sent-for-appraisal', 'confiscated'])
  disposal!: 'returned' | 'seized' | 'sent-for-appraisal' | 'confiscated';
  @IsWords()
  reasons!: string;
}
