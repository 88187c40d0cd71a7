import { canonicalDigest } from '../../platform/digest.js';
import type { ArchiveImportRow } from './archive-import.entity.js';

/** The hash of an import: over everything its row says, in one form on both databases. */
export function importHash(row: Omit<ArchiveImportRow, 'hash'>): string {
  const { id, agencyId, sha256, originId, originName, originCreditCode, verifierKey, checkpoint } = row;
  const { caseId, caseNumber, partyName, procedureId, procedureVersion, lawPack, state, head } = row;
  const { exportedAt, importedAt, importedBy, accountId } = row;
  const of = { id, agencyId, sha256, size: row.size, originId, originName, originCreditCode, verifierKey, checkpoint };
  const about = { caseId, caseNumber, partyName, procedureId, procedureVersion, lawPack, state, head };
  return canonicalDigest({ ...of, ...about, events: row.events, exportedAt, importedAt, importedBy, accountId });
}
