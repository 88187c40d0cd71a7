import { IsDay, IsFen, IsLine, IsOneOf, IsWords } from './fields.js';
import { Serve } from './notice.js';

/** 缴款. */
export class RecordPayment {
  @IsDay()
  paidOn!: string;
  /** Towards fines and confiscations. */
  @IsFen()
  fineFen!: number;
  /** Towards the surcharge. */
  @IsFen()
  surchargeFen!: number;
  @IsOneOf(['bank', 'electronic', 'on-the-spot', 'court'])
  channel!: 'bank' | 'electronic' | 'on-the-spot' | 'court';
  /** 票据号: without an official receipt the party may refuse (行政处罚法 第70条). */
  @IsLine()
  receiptNumber!: string;
}

/** 延期、分期缴纳申请. */
export class RequestDeferral {
  @IsDay()
  until!: string;
  @IsWords()
  reasons!: string;
}

/** 送达催告书. */
export class ServeDemand extends Serve {}

/** 申请人民法院强制执行. */
export class RequestCourtApplication {
  @IsLine()
  court!: string;
  @IsWords()
  reasons!: string;
}

/** 复议、诉讼情况. */
export class RecordRemedy {
  @IsOneOf(['reconsideration', 'litigation'])
  kind!: 'reconsideration' | 'litigation';
  @IsDay()
  acceptedOn!: string;
}

/** 复议、诉讼结果. */
export class RecordRemedyOutcome {
  @IsOneOf(['reconsideration', 'litigation'])
  kind!: 'reconsideration' | 'litigation';
  @IsOneOf(['upheld', 'revoked', 'withdrawn'])
  outcome!: 'upheld' | 'revoked' | 'withdrawn';
  @IsDay()
  endedOn!: string;
}

/** 公示. */
export class RecordPublication {
  @IsDay()
  publishedOn!: string;
  @IsLine()
  place!: string;
}
