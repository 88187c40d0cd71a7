import { Injectable } from '@nestjs/common';
import { ArchiveImportRow } from '../../archive/imports/archive-import.entity.js';
import { importHash } from '../../archive/imports/import-hash.js';
import { In, Reader } from '../../platform/database/index.js';
import type { LogFindings } from './log-finding.js';
import type { EventState } from './logged-case.js';

/** What has become of an import, beside the hash that was logged for it. */
type StateOf = (logged: string) => EventState;

const UNLOGGED = `SELECT i.id FROM archive_imports i WHERE i.agency_id = ?
  AND NOT EXISTS (SELECT 1 FROM audit_leaves l WHERE l.agency_id = i.agency_id AND l.case_id = i.id)
  AND NOT EXISTS (SELECT 1 FROM audit_pending p WHERE p.agency_id = i.agency_id AND p.case_id = i.id)
  ORDER BY i.id`;

/** 接收档案的日志叶 – an archive taken over is one entry of the log, under its own id. */
@Injectable()
export class ImportLeaves {
  constructor(private readonly reader: Reader) {}

  /** Which of the leaves stand for an import, by its id. */
  async among(leaves: readonly { readonly leafCase: string }[]): Promise<ReadonlyMap<string, StateOf>> {
    if (leaves.length === 0) return new Map();
    const ids = [...new Set(leaves.map(({ leafCase }) => leafCase))];
    const rows = await this.reader.find(ArchiveImportRow, { where: { id: In(ids) } });
    return new Map(rows.map((row) => [row.id, (logged) => stateOf(row, logged)]));
  }

  /** Finds imports without a leaf that do not wait for one either. */
  async unlogged(agencyId: string, findings: LogFindings): Promise<void> {
    for (const { id } of await this.reader.query<{ id: string }>(UNLOGGED, [agencyId])) {
      const zh = `接收的档案${id}未入日志`;
      findings.add('event-unlogged', { caseId: id, seq: 1 }, zh, `the import ${id} is not in the log`);
    }
  }
}

function stateOf(row: ArchiveImportRow, logged: string): EventState {
  if (importHash(row) !== row.hash) return 'changed';
  return row.hash === logged ? 'kept' : 'resealed';
}
