import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import { RegisterHistory } from '../../facts/register-history.service.js';
import type { Caller } from '../../identity/caller.js';
import type { Blocker } from '../../law/blocker.js';
import { BlobStore, type StagedFile } from '../../platform/blob-store.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { DomainError } from '../../platform/http/domain-error.js';
import type { BagReport, ReportedCase } from '../../verifier/report.js';
import { verifyBag } from '../../verifier/verify-bag.js';
import { fileSource } from '../package/file-source.js';
import { nodeHashing } from '../package/node-hashing.js';
import { ArchiveImportPersonRow, ArchiveImportRow } from './archive-import.entity.js';
import { importHash } from './import-hash.js';

/** A bag that holds up, with what of it cannot be missing then. */
interface SoundBag {
  readonly staged: StagedFile;
  readonly report: BagReport;
  readonly of: ReportedCase;
  readonly verifierKey: string;
  /** The checkpoint as the report has it: size and root. */
  readonly checkpoint: string;
}

const BASIS = '档案法 第37条; 行政处罚法 第47条';

/**
 * 接收档案 – an archive of another installation is kept as the bag it came in: nothing of it is woven into this one's
 * tables, so that it proves as much as on the day it was handed over. Beside it stands an index, and the import itself is
 * an entry of the receiving agency's log.
 */
@Injectable()
export class ArchiveImports {
  constructor(
    private readonly blobs: BlobStore,
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    private readonly history: RegisterHistory,
  ) {}

  /**
   * Verifies the staged bag whole, and keeps it or nothing.
   *
   * @param key the key of the other agency, or its fingerprint, as the caller knows it
   * @throws DomainError refused with what was found; conflict if it, or its case, is here already
   */
  async take(caller: Caller, staged: StagedFile, key: string): Promise<ArchiveImportRow> {
    try {
      const sound = soundBag(staged, await verified(staged, key));
      await this.unitOfWork.run((tx) => assertNew(tx, caller, sound));
      await this.blobs.keep(staged);
      return await this.unitOfWork.run((tx) => this.#write(tx, caller, sound));
    } finally {
      await this.blobs.discard(staged);
    }
  }

  async #write(tx: Transaction, caller: Caller, sound: SoundBag): Promise<ArchiveImportRow> {
    await tx.lock(`archive-import:${caller.agencyId}:${sound.of.caseId}`);
    await assertNew(tx, caller, sound);
    const row = this.#rowOf(caller, sound);
    await tx.insert(ArchiveImportRow, row);
    for (const { personId, name, duties, acts } of sound.report.people) {
      const person = { agencyId: row.agencyId, importId: row.id, personId, name, duties: JSON.stringify(duties), acts };
      await tx.insert(ArchiveImportPersonRow, person);
    }
    const { id, sha256, originName, caseNumber, head } = row;
    await this.history.record(tx, caller, 'archive-imported', null, { id, sha256, originName, caseNumber, head });
    return row;
  }

  #rowOf(caller: Caller, { staged, of, verifierKey, checkpoint }: SoundBag): ArchiveImportRow {
    const row = {
      id: randomUUID(),
      agencyId: caller.agencyId,
      sha256: staged.sha256,
      size: staged.size,
      originId: of.agency.id,
      originName: of.agency.name,
      originCreditCode: of.agency.creditCode,
      verifierKey,
      checkpoint,
      caseId: of.caseId,
      caseNumber: of.number,
      partyName: of.party,
      procedureId: of.procedure.id,
      procedureVersion: of.procedure.version,
      lawPack: of.lawPack,
      state: of.state,
      events: of.version,
      head: of.head,
      exportedAt: of.exportedAt,
      importedAt: this.clock.now(),
      importedBy: caller.personId,
      accountId: caller.accountId,
    };
    return { ...row, hash: importHash(row) };
  }
}

async function verified(staged: StagedFile, key: string): Promise<BagReport> {
  const handle = await open(staged.path, 'r');
  try {
    return await verifyBag(await fileSource(handle), { key, hashing: nodeHashing });
  } finally {
    await handle.close();
  }
}

/** @throws DomainError refused unless the bag is valid and of an archived case */
function soundBag(staged: StagedFile, report: BagReport): SoundBag {
  const { verdict, findings, case: of, signer, checkpoint } = report;
  if (verdict !== 'valid' || of === null || signer === null || checkpoint === null) {
    throw DomainError.refused(
      findings.map(({ code, item, message, basis = BASIS }) => ({ code, message, basis, detail: { item } })),
    );
  }
  if (!of.isArchived) {
    throw DomainError.refused([
      blocker('not-archived', '案件在办，尚未归档，不能作为档案接收', 'the case still runs: it is not an archive yet'),
    ]);
  }
  const { verifierKey } = signer;
  return { staged, report, of, verifierKey, checkpoint: `${checkpoint.size} ${checkpoint.root}` };
}

/** @throws DomainError conflict if it is here already; refused if it contradicts what is */
async function assertNew(tx: Transaction, { agencyId }: Caller, { staged, of, report }: SoundBag): Promise<void> {
  const earlier = await tx.find(ArchiveImportRow, {
    where: { agencyId, caseId: of.caseId },
    order: { events: 'DESC' },
  });
  const [own] = await tx.query('SELECT 1 AS found FROM cases WHERE id = ?', [of.caseId]);
  if (own !== undefined || earlier.some(({ sha256 }) => sha256 === staged.sha256)) throw alreadyHere();
  for (const { events, head } of earlier) {
    if (events > of.version) throw DomainError.refused([outdated(events, of.version)]);
    if (report.events[events - 1]?.hash !== head) throw DomainError.refused([forked(events)]);
  }
}

function alreadyHere(): DomainError {
  const detail = { zh: '本案或者本卷宗包已在本系统中', en: 'the case, or this bag of it, is here already' };
  return new DomainError('conflict', { detail });
}

function outdated(events: number, own: number): Blocker {
  const zh = `已接收过本案有${events}项事件的卷宗包，此包只有${own}项`;
  return blocker(
    'older-than-imported',
    zh,
    `a bag of ${events} events of this case is here already; this one has ${own}`,
  );
}

function forked(events: number): Blocker {
  const zh = `此包的前${events}项事件与先前接收的不同：事件链被改写过`;
  return blocker(
    'chain-forked',
    zh,
    `its first ${events} events are not those taken over before: the chain was rewritten`,
  );
}

function blocker(code: string, zh: string, en: string): Blocker {
  return { code, message: { zh, en }, basis: BASIS };
}
