import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import type { CaseEventRow } from '../../cases/case-event.entity.js';
import { hashOf, type FactReferences } from '../../cases/chain.js';
import { ImportLeaves } from './import-leaves.service.js';
import { jsonOf, valueOr } from '../../verifier/case/unreadable.js';
import { Reader } from '../../platform/database/index.js';
import type { LogFindings } from './log-finding.js';
import { LoggedCases } from './logged-case.js';

/** A leaf beside what it should stand for; null where there is none. */
interface Beside extends Omit<CaseEventRow, 'hash'> {
  readonly leafCase: string;
  readonly leafSeq: number;
  readonly logged: string;
  readonly caseRow: string | null;
  readonly hash: string | null;
}

/** Rows of one read; a row carries a payload. */
const PAGE = 256;
/** Cases of one read, where only what is missing comes back. */
const CASES = 500;

const BESIDE = `SELECT l.case_id AS "leafCase", l.seq AS "leafSeq", l.event_hash AS logged, c.id AS "caseRow",
    e.case_id AS "caseId", e.seq, e.agency_id AS "agencyId", e.type, e.actor, e.account_id AS "accountId", e.at,
    e.payload, e.facts, e.prev_hash AS "prevHash", e.hash
  FROM audit_leaves l
  LEFT JOIN cases c ON c.id = l.case_id
  LEFT JOIN case_events e ON e.case_id = l.case_id AND e.seq = l.seq
  WHERE l.agency_id = ? AND (l.case_id, l.seq) > (?, ?)
  ORDER BY l.case_id, l.seq LIMIT ${PAGE}`;

const NEXT_CASES = `SELECT opened_at AS "openedAt", id FROM cases
  WHERE agency_id = ? AND (opened_at, id) > (?, ?) ORDER BY opened_at, id LIMIT ${CASES}`;

// Leaf and waiting event are asked for in one statement: the sequencer moves one to the other in one commit.
const UNLOGGED = `SELECT e.case_id AS "caseId", e.seq FROM cases c
  JOIN case_events e ON e.case_id = c.id
  WHERE c.agency_id = ? AND (c.opened_at, c.id) > (?, ?) AND (c.opened_at, c.id) <= (?, ?)
    AND NOT EXISTS (SELECT 1 FROM audit_leaves l
      WHERE l.agency_id = c.agency_id AND l.case_id = e.case_id AND l.seq = e.seq)
    AND NOT EXISTS (SELECT 1 FROM audit_pending p
      WHERE p.agency_id = c.agency_id AND p.at = e.at AND p.case_id = e.case_id AND p.seq = e.seq)
  ORDER BY e.case_id, e.seq`;

/** 叶与事件互核 – every leaf has its event, unchanged, and every event its leaf. Page by page, in bounded memory. */
@Injectable()
export class EventCheck {
  constructor(
    private readonly reader: Reader,
    private readonly imports: ImportLeaves,
  ) {}

  /** Compares leaves with events. @returns how many leaves were compared */
  async leaves(agencyId: string, findings: LogFindings): Promise<number> {
    let compared = 0;
    const cases = new LoggedCases(findings);
    for (let after: [string, number] = ['', 0]; ;) {
      const page = await this.reader.query<Beside>(BESIDE, [agencyId, ...after]);
      const imports = await this.imports.among(page.filter(({ caseRow }) => caseRow === null));
      for (const row of page) {
        const imported = imports.get(row.leafCase);
        const state = imported === undefined ? stateOf(row) : imported(row.logged);
        cases.of(row.leafCase, row.caseRow !== null || imported !== undefined).see(row.leafSeq, state);
      }
      compared += page.length;
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE) break;
      after = [last.leafCase, last.leafSeq];
      await setImmediate();
    }
    cases.end();
    return compared;
  }

  /** Finds events without a leaf that do not wait for one either. */
  async events(agencyId: string, findings: LogFindings): Promise<void> {
    await this.imports.unlogged(agencyId, findings);
    for (let after = ['', '']; ;) {
      const page = await this.reader.query<{ openedAt: string; id: string }>(NEXT_CASES, [agencyId, ...after]);
      const last = page.at(-1);
      if (last === undefined) return;
      const upTo = [last.openedAt, last.id];
      const found = await this.reader.query<{ caseId: string; seq: number }>(UNLOGGED, [agencyId, ...after, ...upTo]);
      for (const { caseId, seq } of found) {
        const zh = `案件${caseId}的第${seq}号事件未入日志`;
        findings.add('event-unlogged', { caseId, seq }, zh, `event ${seq} of case ${caseId} is not in the log`);
      }
      after = upTo;
      await setImmediate();
    }
  }
}

function stateOf(row: Beside) {
  if (row.hash === null) return 'missing';
  if (contentHash(row) !== row.hash) return 'changed';
  return row.hash === row.logged ? 'kept' : 'resealed';
}

/** The hash of what the event says now; null if it says nothing that can be hashed. */
function contentHash(row: Beside): string | null {
  const payload = jsonOf(row.payload);
  const facts = jsonOf(row.facts) as FactReferences | undefined;
  if (payload === undefined || facts === undefined) return null;
  return valueOr(null, () => hashOf({ ...row, payload, facts }));
}
