import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { StoredCase } from '../../cases/case-store.service.js';
import type { Caller } from '../../identity/caller.js';
import { BlobStore } from '../../platform/blob-store.js';
import { Clock } from '../../platform/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { DomainError } from '../../platform/http/domain-error.js';
import type { ReceivedFile } from '../receive-file.js';
import { claimedName, claimedType } from './claimed.js';
import { deviceDataOf } from './device-data.js';
import type { DeviceData } from './device-data.js';
import { Duplicates } from './duplicates.service.js';
import { ALLOWED_EXTENSIONS } from './media-types.js';
import type { MediaKind, MediaType } from './media-types.js';
import { typeOfFile } from './sniff.js';
import { UploadRow } from './upload.entity.js';
import { assertWithinLimit } from './upload-limits.js';
import { claimWarnings } from './warnings.js';
import type { FileWarning } from './warnings.js';

/** A file as it was taken in: name it by its digest in an act. */
export interface TakenIn {
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** As the bytes show it. */
  readonly mediaType: string;
  readonly kind: MediaKind;
  readonly name: string;
  /** 设备数据: noted by the device, proved by nothing. */
  readonly device: DeviceData | null;
  readonly warnings: readonly FileWarning[];
}

/** 接收文件 – a file that has come in whole, by whichever way: looked at, kept, noted. Or refused, and nothing of it stays. */
@Injectable()
export class Intake {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly blobs: BlobStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly duplicates: Duplicates,
  ) {}

  /**
   * Keeps the file for the case.
   *
   * @param alongside what else is to be written in the same unit of work
   * @throws DomainError unsupported-media-type, payload-too-large; StorageUnavailable
   */
  async take(
    caller: Caller,
    stored: StoredCase,
    received: ReceivedFile,
    alongside: (tx: Transaction, sha256: string) => Promise<void> = () => Promise.resolve(),
  ): Promise<TakenIn> {
    const { type, device } = await this.#examined(received);
    const { sha256, size } = await this.blobs.keep(received.staged);
    const name = claimedName(received.name);
    const claim = claimedType(received.claimedType);
    const duplicates = await this.duplicates.of(caller, stored, sha256);
    await this.unitOfWork.run(async (tx) => {
      await tx.insert(UploadRow, {
        id: randomUUID(),
        agencyId: stored.agencyId,
        caseId: stored.id,
        sha256,
        size,
        mediaType: type.mime,
        name,
        claimedType: claim,
        device: device === null ? null : JSON.stringify(device),
        byPerson: caller.personId,
        byAccount: caller.accountId,
        at: this.clock.now(),
      });
      await alongside(tx, sha256);
    });
    const warnings = [...claimWarnings(claim, type), ...duplicates];
    return { sha256, size, mediaType: type.mime, kind: type.kind, name, device, warnings };
  }

  /** What the bytes show. What is not taken in is discarded at once. */
  async #examined({ staged }: ReceivedFile): Promise<{ type: MediaType; device: DeviceData | null }> {
    try {
      const type = await typeOfFile(staged.path);
      if (type === null) throw notTakenIn();
      assertWithinLimit(this.settings, type.kind, staged.size);
      return { type, device: await deviceDataOf(staged.path, type.mime) };
    } catch (error) {
      await this.blobs.discard(staged);
      throw error;
    }
  }
}

function notTakenIn(): DomainError {
  const listed = ALLOWED_EXTENSIONS.join(' ');
  return new DomainError('unsupported-media-type', {
    detail: {
      zh: `文件内容不属于可接收的类型（${listed}）`,
      en: `the bytes of the file are of no type that is taken in (${listed})`,
    },
  });
}
