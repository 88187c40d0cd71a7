import { IsLine, IsOneOf, IsWords, Optional } from './fields.js';

/** 封存事由: whose interest asks for it. */
export const RESTRICTION_GROUNDS = [
  'minor',
  'state-secret',
  'trade-secret',
  'personal-privacy',
  'court-order',
  'supervisory-order',
] as const;

/** 申请封存案卷. */
export class RequestRestriction {
  @IsOneOf(RESTRICTION_GROUNDS)
  ground!: (typeof RESTRICTION_GROUNDS)[number];
  /** 依据的法律条文、裁判或者决定文书. */
  @IsLine()
  authority!: string;
  @IsWords()
  reasons!: string;
}

/** 申请解除封存. */
export class RequestLifting {
  /** 依据的法律条文、裁判或者决定文书. */
  @Optional()
  @IsLine()
  authority?: string | null;
  @IsWords()
  reasons!: string;
}
