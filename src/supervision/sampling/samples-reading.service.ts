import { Injectable } from '@nestjs/common';
import { allOf, visibleTo } from '../../cases/visible-cases.js';
import type { Caller } from '../../identity/caller.js';
import type { Day, Instant } from '../../law/time.js';
import { Reader } from '../../platform/database/index.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { pageOf, type Page, type PageQuery } from '../../platform/http/page.js';
import { draw, type Candidate } from './draw.js';
import { frameOf, type Frame } from './drawing.service.js';
import type { Grade } from './grade.js';
import type { PreScore } from './pre-score.js';
import type { RiskPart } from './risk.js';

/** A sample in a list. */
export interface SampleSummary {
  readonly id: string;
  readonly seed: string;
  readonly size: number;
  readonly cases: 'ended' | 'all';
  readonly openedFrom: Day | null;
  readonly openedTo: Day | null;
  readonly drawnAt: Instant;
  readonly drawnBy: string;
  readonly drawn: number;
  /** Files on which somebody has given an opinion. */
  readonly evaluated: number;
}

export interface SampleFinding {
  readonly id: string;
  readonly grade: Grade;
  readonly opinion: string;
  readonly foundAt: Instant;
  readonly foundBy: string;
}

export interface SampledCase {
  readonly caseId: string;
  readonly position: number;
  /** Null for a case the caller may not see. */
  readonly number: string | null;
  readonly partyName: string | null;
  readonly ticket: string;
  readonly weight: number;
  readonly parts: readonly RiskPart[];
  readonly preScore: PreScore;
  /** Whether something has happened in the case since the draw. */
  readonly movedOn: boolean;
  readonly findings: readonly SampleFinding[];
}

export interface SampleView extends SampleSummary {
  readonly frame: Frame;
  /** Whether the draw, repeated from the frame as it is kept, gives the same cases in the same order. */
  readonly repeats: boolean;
  readonly items: readonly SampledCase[];
}

interface SummaryRow extends Omit<SampleSummary, 'drawn' | 'evaluated'> {
  readonly drawn: number;
  readonly evaluated: number;
}

interface CaseRow {
  readonly caseId: string;
  readonly position: number;
  readonly ticket: string;
  readonly weight: number;
  readonly parts: string;
  readonly head: string;
  readonly preScore: string;
}

const COLUMNS = `s.id, s.seed, s.size, s.cases, s.opened_from AS "openedFrom", s.opened_to AS "openedTo",
  s.drawn_at AS "drawnAt", s.drawn_by AS "drawnBy",
  (SELECT count(*) FROM sample_cases x WHERE x.sample_id = s.id) AS drawn,
  (SELECT count(DISTINCT f.case_id) FROM sample_findings f WHERE f.sample_id = s.id) AS evaluated`;

/** 抽样记录 – read as they were drawn. */
@Injectable()
export class SamplesReading {
  constructor(private readonly reader: Reader) {}

  /** Newest first. */
  async page({ agencyId }: Caller, query: PageQuery): Promise<Page<SampleSummary>> {
    const [at = '9999', id = ''] = query.position();
    const rows = await this.reader.query<SummaryRow>(
      `SELECT ${COLUMNS} FROM samples s WHERE s.agency_id = ? AND (s.drawn_at < ? OR (s.drawn_at = ? AND s.id < ?))
        ORDER BY s.drawn_at DESC, s.id DESC LIMIT ?`,
      [agencyId, at, at, id, query.limit + 1],
    );
    return pageOf(rows, query.limit, (row) => [row.drawnAt, row.id]);
  }

  /** @throws DomainError not-found */
  async one(caller: Caller, id: string): Promise<SampleView> {
    const [row] = await this.reader.query<SummaryRow & { readonly frame: string; readonly frameDigest: string }>(
      `SELECT ${COLUMNS}, s.frame, s.frame_digest AS "frameDigest" FROM samples s WHERE s.id = ? AND s.agency_id = ?`,
      [id, caller.agencyId],
    );
    if (row === undefined) throw DomainError.notFound();
    const { frame: kept, frameDigest, ...summary } = row;
    const candidates = JSON.parse(kept) as readonly Candidate[];
    const cases = await this.#casesOf(id);
    const frame = frameOf(candidates);
    const again = draw(candidates, summary.seed, summary.size);
    const isSame = again.every(({ caseId, ticket }, index) => {
      return cases[index]?.caseId === caseId && cases[index].ticket === ticket;
    });
    return {
      ...summary,
      frame,
      repeats: frame.digest === frameDigest && again.length === cases.length && isSame,
      items: await this.#shown(caller, id, cases),
    };
  }

  #casesOf(id: string): Promise<CaseRow[]> {
    return this.reader.query<CaseRow>(
      `SELECT case_id AS "caseId", position, ticket, weight, parts, head, pre_score AS "preScore" FROM sample_cases
        WHERE sample_id = ? ORDER BY position`,
      [id],
    );
  }

  async #shown(caller: Caller, id: string, cases: readonly CaseRow[]): Promise<readonly SampledCase[]> {
    const { sql, params } = allOf(visibleTo(caller));
    const visible = await this.reader.query<{ id: string; number: string; party_name: string | null; head: string }>(
      `SELECT c.id, c.number, c.party_name, c.head FROM cases c JOIN sample_cases x ON x.case_id = c.id
        WHERE x.sample_id = ? AND ${sql}`,
      [id, ...params],
    );
    const byId = new Map(visible.map((each) => [each.id, each]));
    const findings = await this.reader.query<SampleFinding & { caseId: string }>(
      `SELECT id, case_id AS "caseId", grade, opinion, found_at AS "foundAt", found_by AS "foundBy"
         FROM sample_findings WHERE sample_id = ? ORDER BY found_at, id`,
      [id],
    );
    return cases.map(({ parts, preScore, head, ...each }) => {
      const now = byId.get(each.caseId);
      return {
        ...each,
        number: now?.number ?? null,
        partyName: now?.party_name ?? null,
        parts: JSON.parse(parts) as RiskPart[],
        preScore: JSON.parse(preScore) as PreScore,
        movedOn: now !== undefined && now.head !== head,
        findings: findings.flatMap(({ caseId, ...rest }) => (now && caseId === each.caseId ? [rest] : [])),
      };
    });
  }
}
