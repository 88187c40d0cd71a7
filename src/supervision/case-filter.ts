/** 下钻 – which cases a number counts, as `GET /cases` understands it. */
export interface CaseFilter {
  readonly state?: string;
  readonly procedure?: string;
  readonly matter?: string;
  readonly from?: string;
  readonly to?: string;
  readonly closed?: string;
  readonly overdue?: 'true';
  readonly person?: string;
  readonly personDuty?: 'handle' | 'review' | 'decide';
}
