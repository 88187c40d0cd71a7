/** Days and events that the periods take from the papers of the file. */
import type { CaseRecord, DocumentEntry } from '../case-record.js';
import { entryIn } from '../ordinary-procedure/entry-in.js';
import type { Day } from '../time.js';

/** The newest paper of the entry, or of the one that stands for it in the case's procedure; null if there is none. */
export function newestPaper(record: CaseRecord, code: string): DocumentEntry | null {
  const own = entryIn(record, code);
  return record.file.filter((entry) => entry.code === own).at(-1) ?? null;
}

/**
 * The day on which the agency served its decision. For public notice that is the day of the notice, not the later day
 * from which the decision counts as received: the duty of 行政处罚法 第61条 is to serve, not to be read.
 */
export function decisionSentOn({ decision, file }: CaseRecord): Day | null {
  if (!decision) return null;
  return file.find(({ id }) => id === decision.documentId)?.service?.servedOn ?? decision.servedOn;
}

/** 结案条件成就之日 of a case that ended otherwise than by payment; null while it is open, or where no event dates it. */
export function endingDay(record: CaseRecord): Day | null {
  const { decision, performance } = record;
  switch (record.ending) {
    case 'not-filed':
      return newestPaper(record, 'filing-approval')?.datedOn ?? null;
    case 'transferred-to-police':
      return record.policeReply?.repliedOn ?? null;
    case 'no-penalty':
    case 'dismissed':
    case 'performed':
      return performance.payments.at(-1)?.paidOn ?? decision?.servedOn ?? null;
    case 'decision-revoked':
      return performance.remedies.at(-1)?.until ?? null;
    case 'referred':
    case 'withdrawn':
    case 'converted':
    case 'performance-terminated':
    case null:
      return null;
  }
}
