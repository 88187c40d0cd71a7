import { IsBoolean } from 'class-validator';
import { IsDay, IsHour, IsId, IsLine, IsOneOf, IsWords } from './fields.js';
import { Serve } from './notice.js';

/** 听证申请. */
export class RecordHearingRequest {
  @IsDay()
  requestedOn!: string;
  @IsWords()
  request!: string;
}

/** 撤回听证申请, or absence without good cause, which counts as giving the right up (行政处罚法 第64条第6项). */
export class RecordHearingWithdrawal {
  @IsDay()
  withdrawnOn!: string;
  @IsOneOf(['withdrawn', 'absent-without-cause'])
  ground!: 'withdrawn' | 'absent-without-cause';
  @IsWords()
  statement!: string;
}

/** 组织听证: chair, day and hour, place. */
export class ArrangeHearing {
  @IsId()
  chairPersonId!: string;
  @IsDay()
  day!: string;
  /** 听证开始的时刻, to the minute: the party is told the time (行政处罚法 第64条第2项). */
  @IsHour()
  hour!: string;
  @IsLine()
  place!: string;
  @IsBoolean()
  public!: boolean;
}

/** 送达听证通知书. */
export class ServeHearingNotice extends Serve {}

/** 听证笔录. */
export class HoldHearing {
  @IsWords()
  minutes!: string;
  /** Signatures of the party and the investigators, or the chair's note of refusal. */
  @IsWords()
  attestation!: string;
}

/** 听证报告. */
export class ReportHearing {
  @IsWords()
  report!: string;
  @IsWords()
  opinion!: string;
}
