import { Injectable } from '@nestjs/common';
import type { Caller } from '../../identity/caller.js';
import type { CaseStanding } from '../../law/procedure.js';
import { Reader } from '../../platform/database/index.js';
import { DomainError } from '../../platform/http/domain-error.js';
import type { CaseEventRow } from '../case-event.entity.js';
import type { CaseIdentity } from '../chain.js';
import { mayReadCases, mayReadRestricted, RESTRICTED } from '../visibility.js';
import { jsonOf } from '../../verifier/case/unreadable.js';

/** Columns of a case that only repeat what its record says, for lists. */
export interface CaseSummaryColumns {
  readonly openedAt: string;
  readonly updatedAt: string;
  readonly matterCode: string;
  readonly partyName: string | null;
  readonly nextDueOn: string | null;
}

/** A case as its row has it, believed in nothing. */
export interface DoubtedCase extends CaseIdentity {
  readonly version: number;
  readonly head: string;
  /** The record is null where it cannot be read. */
  readonly standing: { readonly state: string; readonly record: CaseStanding['record'] | null };
  readonly summary: CaseSummaryColumns;
}

interface Row extends CaseSummaryColumns {
  readonly agencyId: string;
  readonly number: string;
  readonly procedureId: string;
  readonly procedureVersion: string;
  readonly lawPack: string;
  readonly state: string;
  readonly version: string;
  readonly record: string;
  readonly head: string;
}

// Numbers as text: what somebody wrote into the column need not be one.
const CASE_COLUMNS = `agency_id AS "agencyId", number, procedure_id AS "procedureId",
  procedure_version AS "procedureVersion", law_pack AS "lawPack", state, CAST(version AS text) AS version, record, head,
  opened_at AS "openedAt", updated_at AS "updatedAt", matter_code AS "matterCode", party_name AS "partyName",
  next_due_on AS "nextDueOn"`;
const EVENT_COLUMNS = `case_id AS "caseId", CAST(seq AS text) AS seq, agency_id AS "agencyId", type, actor,
  account_id AS "accountId", at, payload, facts, prev_hash AS "prevHash", hash`;

/** 存疑的案件 – a case read afresh for verification: from its rows, past every cache, whatever they hold. */
@Injectable()
export class DoubtedCases {
  constructor(private readonly reader: Reader) {}

  /** The case. @throws DomainError not-found if there is none for this caller */
  async caseFor(caller: Caller, caseId: string): Promise<DoubtedCase> {
    const [row] = await this.reader.query<Row>(`SELECT ${CASE_COLUMNS} FROM cases WHERE id = ?`, [caseId]);
    const isHidden = row?.state === RESTRICTED && !mayReadRestricted(caller);
    const isOwn = row?.agencyId === caller.agencyId && !isHidden && mayReadCases(caller);
    if (!isOwn || (await this.#isRecused(caseId, caller.personId))) throw DomainError.notFound();
    const { agencyId, number, procedureId, procedureVersion, lawPack, state, version, record, head, ...summary } = row;
    return {
      caseId,
      agencyId,
      number,
      procedure: { id: procedureId, version: procedureVersion },
      lawPack,
      version: Number(version),
      head,
      standing: { state, record: recordIn(record) },
      summary,
    };
  }

  /** Its events in the order of their numbers. */
  async eventsOf({ caseId }: DoubtedCase): Promise<readonly CaseEventRow[]> {
    const rows = await this.reader.query<Omit<CaseEventRow, 'seq'> & { seq: string }>(
      `SELECT ${EVENT_COLUMNS} FROM case_events WHERE case_id = ? ORDER BY case_events.seq`,
      [caseId],
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }

  async #isRecused(caseId: string, personId: string): Promise<boolean> {
    const rows = await this.reader.query('SELECT 1 AS found FROM case_recusals WHERE case_id = ? AND person_id = ?', [
      caseId,
      personId,
    ]);
    return rows.length > 0;
  }
}

function recordIn(text: string): CaseStanding['record'] | null {
  const record = jsonOf(text);
  return typeof record === 'object' && record !== null ? (record as CaseStanding['record']) : null;
}
