/** 当场处罚之后: collection, report, check – 行政处罚法 第52条第3款、第68条至第71条、第75条. */
import { IsInt, Max, Min } from 'class-validator';
import { IsDay, IsFen, IsLine, IsOneOf, IsWords, Optional } from '../../ordinary-procedure/payloads/fields.js';
import { ByTwoOfficers } from '../../ordinary-procedure/payloads/investigation.js';

/** 当场收缴罚款 – 行政处罚法 第68条、第69条. */
export class CollectOnTheSpot extends ByTwoOfficers {
  @IsFen()
  amountFen!: number;
  /** 一百元以下; 不当场收缴事后难以执行; 边远、水上、交通不便地区当事人提出. */
  @IsOneOf(['small-fine', 'hard-to-collect-later', 'remote-at-request'])
  ground!: 'small-fine' | 'hard-to-collect-later' | 'remote-at-request';
  /** Why collection would be hard later, or what the party asked for and where. */
  @Optional()
  @IsWords()
  explanation?: string | null;
  /** 财政部门统一制发的专用票据号 (行政处罚法 第70条). */
  @IsLine()
  receiptNumber!: string;
}

abstract class CashOnItsWay {
  /** Number of the event of the collection. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  collectionSeq!: number;
}

/** 当场收缴的罚款交至行政机关 – 行政处罚法 第71条. */
export class HandOverCash extends CashOnItsWay {
  @IsDay()
  handedOverOn!: string;
  /** Who handed over how much, and who received it. */
  @IsWords()
  note!: string;
}

/** 将罚款缴付指定的银行 – 行政处罚法 第71条. */
export class PayCashToBank extends CashOnItsWay {
  @IsDay()
  paidOn!: string;
  @IsLine()
  bank!: string;
  /** 缴款凭证号. */
  @IsLine()
  slipNumber!: string;
}

/** 报所属行政机关备案 – 行政处罚法 第52条第3款. */
export class ReportSpotDecision {
  @IsWords()
  note!: string;
}

/** 事后审核通过. */
export class PassSpotCheck {
  @IsWords()
  opinion!: string;
}

/** 事后审核发现问题: what is wrong, and what should be done. */
export class FindSpotFault {
  @IsWords()
  faults!: string;
  @IsOneOf(['correct', 'revoke'])
  proposal!: 'correct' | 'revoke';
}

/** 更正当场处罚决定书: slips of the pen, never to the party's harm. */
export class CorrectSpotDecision {
  @IsWords()
  correction!: string;
  @IsWords()
  opinion!: string;
}

/** 撤销当场处罚决定 – 行政处罚法 第75条第2款. */
export class RevokeSpotDecision {
  @IsWords()
  reasons!: string;
  /** 已缴罚款的退还. */
  @IsWords()
  refund!: string;
}

/** 维持: the head sees no fault where the reviewer saw one (国办发〔2018〕118号 (十四)). */
export class UpholdSpotDecision {
  @IsWords()
  reasons!: string;
}

/** 当场处罚案件结案. */
export class CloseSpotCase {
  @IsWords()
  note!: string;
}
