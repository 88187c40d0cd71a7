import { Injectable } from '@nestjs/common';
import type { StoredCase } from '../cases/case-store.service.js';
import { allOf, visibleTo } from '../cases/visible-cases.js';
import { bandStandingOf } from '../law/benchmark.js';
import type { Caller } from '../identity/caller.js';
import type { CaseRecord, Decision, Outcome, Party, DeclaredCircumstances } from '../law/case-record.js';
import type { PenaltyKind } from '../law/facts.js';
import type { Day } from '../law/time.js';
import { Reader } from '../platform/database/index.js';
import { fineOf, placeOf, spreadOf, type FinePlace, type FineSpread } from './comparison.js';

/** A past decision on the same matter. Names nobody: neither party nor staff, and nothing anybody wrote. */
export interface SimilarDecision {
  readonly id: string;
  readonly number: string;
  readonly procedure: string;
  readonly decidedOn: Day;
  readonly outcome: Outcome;
  readonly partyKind: Party['kind'] | null;
  readonly penalties: readonly { readonly kind: PenaltyKind; readonly amountFen: number | null }[];
  /** All fines of the decision together; null where none is fined. */
  readonly fineFen: number | null;
  readonly circumstances: DeclaredCircumstances | null;
  /** 裁量阶次 it named, and whether the penalty lies outside of it; null where it had no benchmark. */
  readonly band: { readonly code: string; readonly isOutside: boolean } | null;
}

/** 类案 – how the agency has decided on the same matter, and where this case stands among it. */
export interface SimilarCases {
  readonly matterCode: string;
  /** The newest first. */
  readonly items: readonly SimilarDecision[];
  /** More were decided than are listed and counted. */
  readonly truncated: boolean;
  /** Null where nobody was fined. */
  readonly spread: FineSpread | null;
  /** The fine decided, else the one proposed; null where there is none. */
  readonly thisFen: number | null;
  readonly place: FinePlace | null;
}

/** More than an approver looks at. */
const AT_MOST = 500;

/** 类案检索 – 国办发〔2022〕27号: the same is decided alike. */
@Injectable()
export class SimilarReading {
  constructor(private readonly reader: Reader) {}

  /** Decisions on the same matter which the caller may see; decisions revoked since do not count. */
  async to(caller: Caller, stored: StoredCase): Promise<SimilarCases> {
    const { record } = stored.standing;
    const visible = allOf([
      ...visibleTo(caller),
      ['c.matter_code = ?', record.matterCode],
      ['c.id <> ?', stored.id],
      // Only a decision has this; in what people wrote its quotation marks would be escaped.
      ['c.record LIKE ?', '%"decision":{%'],
    ]);
    const rows = await this.reader.query<{ id: string; number: string; record: string }>(
      `SELECT c.id, c.number, c.record FROM cases c WHERE ${visible.sql} ORDER BY c.opened_at DESC, c.id DESC LIMIT ?`,
      [...visible.params, AT_MOST + 1],
    );
    const items = rows.slice(0, AT_MOST).flatMap(similar).sort(newestFirst);
    const fines = items.map(({ fineFen }) => fineFen).filter((fine) => fine !== null);
    const thisFen = fineOf(record.decision?.penalties ?? record.findings?.penalties ?? []);
    return {
      matterCode: record.matterCode,
      items,
      truncated: rows.length > AT_MOST,
      spread: spreadOf(fines),
      thisFen,
      place: thisFen === null || fines.length === 0 ? null : placeOf(thisFen, fines),
    };
  }
}

function similar({ id, number, record: text }: { id: string; number: string; record: string }): SimilarDecision[] {
  const record = JSON.parse(text) as CaseRecord;
  const { decision, ending, procedure, party, findings } = record;
  if (decision === null || ending === 'decision-revoked') return [];
  const standing = bandStandingOf(record);
  return [
    {
      id,
      number,
      procedure: procedure.id,
      decidedOn: decision.decidedOn,
      outcome: decision.outcome,
      partyKind: party?.kind ?? null,
      penalties: bare(decision),
      fineFen: fineOf(decision.penalties),
      circumstances: findings?.circumstances ?? null,
      band: standing && { code: standing.band.code, isOutside: standing.isOutside },
    },
  ];
}

/** Kinds and amounts: particulars and grounds are words, and words name people. */
function bare({ penalties }: Decision): SimilarDecision['penalties'] {
  return penalties.map(({ kind, amountFen }) => ({ kind, amountFen: amountFen ?? null }));
}

function newestFirst(one: SimilarDecision, other: SimilarDecision): number {
  return other.decidedOn.localeCompare(one.decidedOn) || other.number.localeCompare(one.number);
}
