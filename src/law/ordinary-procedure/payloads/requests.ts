import { IsInt, Max, Min } from 'class-validator';
import type { RequestKind } from '../../case-record.js';
import { REQUEST_KINDS } from '../request-kinds.js';
import { IsId, IsLine, IsOneOf, IsWords } from './fields.js';

/** 申请延长办案期限. */
export class RequestExtension {
  @IsInt()
  @Min(1)
  @Max(365)
  days!: number;
  @IsWords()
  reasons!: string;
}

/** 申请回避. */
export class RequestRecusal {
  @IsId()
  personId!: string;
  @IsOneOf(['self', 'party', 'agency'])
  raisedBy!: 'self' | 'party' | 'agency';
  @IsWords()
  ground!: string;
}

/** 移送有管辖权的机关. */
export class RequestReferral {
  @IsLine()
  toOrgan!: string;
  @IsWords()
  reasons!: string;
}

/** 更正: what was wrong, where, and what is right. The event itself stays as it is. */
export class RequestCorrection {
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  seq!: number;
  @IsWords()
  correction!: string;
}

/** 不批准申请. */
export class RefuseRequest {
  @IsOneOf(REQUEST_KINDS)
  kind!: RequestKind;
  @IsWords()
  reasons!: string;
}
