import { Injectable } from '@nestjs/common';
import type { StoredCase } from '../cases/case-store.service.js';
import { KeptCases } from '../cases/kept-case.service.js';
import type { Text } from '../law/blocker.js';
import type { CaseRecord, Findings, Review } from '../law/case-record.js';
import { contentOf, differenceOf } from '../law/content.js';
import type { PassReview, ReturnReview, ReviewPoint, ReturnReason } from '../law/ordinary-procedure/payloads/review.js';
import type { FindSpotFault } from '../law/simplified-procedure/payloads/afterwards.js';
import { lawPackOf } from '../law/packs/index.js';
import { procedureOf } from '../law/procedures.js';
import { replay, type RecordedEvent } from '../law/replay.js';
import type { Day, Instant } from '../law/time.js';
import { sha256Hex } from '../platform/digest.js';
import { resolved } from '../verifier/case/facts.js';
import { valueOr } from '../verifier/case/unreadable.js';
import { changedItems, type ItemChange } from './changed-items.js';

/** 一次审核 – what it said, what it saw, and what has changed since. */
export interface ReviewRound {
  readonly seq: number;
  readonly type: string;
  readonly name: Text;
  readonly by: string;
  readonly at: Instant;
  readonly result: Review['result'];
  /** 法制审核, not only a review of the case. */
  readonly legal: boolean;
  readonly opinion: string | null;
  readonly points: readonly ReviewPoint[];
  readonly reasons: readonly ReturnReason[];
  /** The paper it drew up. */
  readonly documentId: string | null;
  /** Parts of the content that are different now: `facts`, `basis`, `proposal`, `hearing`, `evidence:<id>`. Empty: none. */
  readonly changed: readonly string[];
  /** Papers and evidence that are new, gone or different since. */
  readonly items: readonly ItemChange[];
  /** The findings it saw; null where the chain cannot be replayed or there were none. */
  readonly findings: Findings | null;
  /** The day it was submitted for this review. */
  readonly submittedOn: Day | null;
}

/** 审核经过 – every review of a case against the case of today. Derived on reading. */
@Injectable()
export class ReviewRounds {
  constructor(private readonly kept: KeptCases) {}

  /** The reviews of the case, oldest first. */
  async of(stored: StoredCase): Promise<readonly ReviewRound[]> {
    const { record } = stored.standing;
    if (record.reviews.length === 0) return [];
    const { events, facts } = await this.kept.of(stored);
    const recorded = valueOr([], () => resolved(events, facts, sha256Hex).events ?? []);
    const seen = recordsBefore(stored, recorded);
    const { acts } = procedureOf(stored.procedure.id, stored.procedure.version);
    return record.reviews.map((review) => {
      const event = recorded.find(({ seq }) => seq === review.seq);
      const type = event?.type ?? '';
      const before = seen.get(review.seq - 1) ?? null;
      return {
        ...told(review, record),
        ...said(event),
        type,
        name: acts.get(type)?.name ?? { zh: type, en: type },
        findings: before?.findings ?? null,
        submittedOn: before?.submittedOn ?? null,
      };
    });
  }
}

function told(review: Review, record: CaseRecord) {
  const { seq, by, at, result, legal } = review;
  const now = contentOf(record);
  return {
    seq,
    by,
    at,
    result,
    legal,
    documentId: record.file.find((paper) => paper.seq === seq)?.id ?? null,
    changed: differenceOf(review.seen, now),
    items: changedItems(review.seen, now, record),
  };
}

function said(event: RecordedEvent | undefined): Pick<ReviewRound, 'opinion' | 'points' | 'reasons'> {
  const payload: Partial<PassReview & ReturnReview & FindSpotFault> = event?.payload ?? {};
  const { opinion, faults, points = [], reasons = [] } = payload;
  return { opinion: opinion ?? faults ?? null, points, reasons };
}

/** The case after each of its events. */
function recordsBefore(stored: StoredCase, events: readonly RecordedEvent[]): ReadonlyMap<number, CaseRecord> {
  const { id, agencyId, procedure, lawPack } = stored;
  return valueOr(new Map<number, CaseRecord>(), () => {
    const records = new Map<number, CaseRecord>();
    const machine = procedureOf(procedure.id, procedure.version);
    replay({ caseId: id, agencyId }, events, machine, lawPackOf(lawPack), (seq, { record }) => {
      records.set(seq, record);
    });
    return records;
  });
}
