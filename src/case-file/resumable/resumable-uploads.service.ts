import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { StoredCase } from '../../cases/case-store.service.js';
import type { Caller } from '../../identity/caller.js';
import { addHours } from '../../law/time.js';
import { BlobStore } from '../../platform/blob-store.js';
import { Clock } from '../../platform/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { Reader, UnitOfWork } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { CaseUploads } from '../case-uploads.service.js';
import type { KnownFile } from '../case-uploads.service.js';
import { Duplicates } from '../intake/duplicates.service.js';
import { Intake } from '../intake/intake.service.js';
import { claimWarnings } from '../intake/warnings.js';
import type { FileWarning } from '../intake/warnings.js';
import { PartialFiles } from './partial-files.js';
import { PartialUploadRow } from './partial-upload.entity.js';

/** More than anybody sends at once; a client that begins anew each time must not fill the disk. */
const OPEN_AT_ONCE = 20;

/** What is begun. */
export interface BegunUpload {
  readonly id: string;
  /** In bytes, when whole. */
  readonly length: number;
  readonly name: string;
  readonly claimedType: string;
}

/** How far an upload has come. */
export interface UploadStanding {
  readonly id: string;
  /** Bytes that are here. */
  readonly offset: number;
  readonly length: number;
  readonly expiresAt: string;
  /** Digest to be named in an act; null until the file is whole and taken in. */
  readonly sha256: string | null;
  readonly file: KnownFile | null;
}

/** As it is shown to whoever sends it. */
export interface UploadView extends UploadStanding {
  /** What does not fit in the file that was taken in. */
  readonly warnings: readonly FileWarning[];
}

/** 断点续传 – uploads that come in pieces: whose they are, how far they have come, what becomes of them. */
@Injectable()
export class ResumableUploads {
  readonly files: PartialFiles;

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly blobs: BlobStore,
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly intake: Intake,
    private readonly duplicates: Duplicates,
    private readonly uploads: CaseUploads,
  ) {
    this.files = new PartialFiles(blobs.partialDirectory);
  }

  /** Notes that the caller begins an upload. @throws DomainError too-many-requests with too many unfinished ones */
  async begin(caller: Caller, { id: caseId, agencyId }: StoredCase, begun: BegunUpload): Promise<void> {
    const createdAt = this.clock.now();
    const { personId, accountId } = caller;
    const expiresAt = addHours(createdAt, this.settings.UPLOAD_EXPIRY_HOURS);
    await this.unitOfWork.run(async (tx) => {
      await tx.lock(`uploads:${personId}`);
      await assertFewOpen(tx, personId, createdAt);
      const row = { agencyId, caseId, personId, accountId, createdAt, expiresAt, sha256: null };
      await tx.insert(PartialUploadRow, { ...begun, ...row });
    });
  }

  /** The caller's own upload for the case. @throws DomainError not-found for another's, an expired one, none */
  async own(caller: Caller, stored: StoredCase, id: string): Promise<PartialUploadRow> {
    const where = { id, caseId: stored.id, personId: caller.personId };
    const row = await this.reader.findOne(PartialUploadRow, { where });
    if (row === null || row.expiresAt <= this.clock.now()) throw DomainError.notFound();
    return row;
  }

  /** How far it has come. */
  async standingOf({ id, caseId, length, expiresAt, sha256 }: PartialUploadRow): Promise<UploadStanding> {
    const offset = sha256 === null ? ((await stat(this.files.pathOf(id)).catch(() => null))?.size ?? 0) : length;
    const file = sha256 === null ? null : await this.uploads.one(caseId, sha256);
    return { id, offset, length: length, expiresAt, sha256, file };
  }

  /** How far it has come, and what of it does not fit, as `Intake` tells whoever sends a file in one piece. */
  async viewOf(caller: Caller, stored: StoredCase, row: PartialUploadRow): Promise<UploadView> {
    const standing = await this.standingOf(row);
    const { sha256, file } = standing;
    if (sha256 === null) return { ...standing, warnings: [] };
    const claimed = file === null ? [] : claimWarnings(row.claimedType, { mime: file.mediaType });
    return { ...standing, warnings: [...claimed, ...(await this.duplicates.of(caller, stored, sha256))] };
  }

  /**
   * Takes in a file that is whole. What is refused is gone; where the storage does not answer, the pieces stay and
   * asking again tries again.
   *
   * @returns its digest
   */
  async finish(caller: Caller, stored: StoredCase, row: PartialUploadRow): Promise<string> {
    const staged = await this.blobs.adopt(this.files.pathOf(row.id));
    try {
      const { name, claimedType } = row;
      const taken = await this.intake.take(caller, stored, { staged, name, claimedType }, (tx, sha256) =>
        finished(tx, row.id, sha256),
      );
      await this.files.forget(row.id);
      return taken.sha256;
    } catch (error) {
      if (error instanceof DomainError && error.code !== 'conflict') await this.abandon(row.id);
      throw error;
    }
  }

  /** Forgets the upload and its bytes. */
  async abandon(id: string): Promise<void> {
    await this.unitOfWork.run((tx) => tx.execute('DELETE FROM partial_uploads WHERE id = ?', [id]));
    await this.files.forget(id);
  }

  /** A name for a new upload that nobody guesses. */
  newId(): string {
    return randomUUID();
  }

  /** Forgets what has expired, and bytes nobody waits for. @returns how many uploads */
  async sweep(): Promise<number> {
    const expired = await this.reader.query<{ id: string }>('SELECT id FROM partial_uploads WHERE expires_at <= ?', [
      this.clock.now(),
    ]);
    for (const { id } of expired) await this.abandon(id);
    const here = await this.files.ids();
    const known = new Set((await this.reader.find(PartialUploadRow)).map(({ id }) => id));
    const orphans = here.filter((id) => !known.has(id));
    for (const id of orphans) await this.files.forget(id);
    return expired.length + orphans.length;
  }
}

async function assertFewOpen(tx: Transaction, personId: string, now: string): Promise<void> {
  const [row] = await tx.query<{ open: number }>(
    'SELECT count(*) AS open FROM partial_uploads WHERE person_id = ? AND sha256 IS NULL AND expires_at > ?',
    [personId, now],
  );
  if (Number(row?.open) < OPEN_AT_ONCE) return;
  throw new DomainError('too-many-requests', {
    detail: {
      zh: `您有${OPEN_AT_ONCE}个未完成的上传，请先续传或者取消`,
      en: `you have ${OPEN_AT_ONCE} unfinished uploads: go on with them or give them up`,
    },
    headers: { 'retry-after': '60' },
  });
}

/** @throws DomainError conflict if another request has taken it in meanwhile */
async function finished(tx: Transaction, id: string, sha256: string): Promise<void> {
  if ((await tx.update(PartialUploadRow, { id, sha256: null }, { sha256 })) !== 1) throw new DomainError('conflict');
}
