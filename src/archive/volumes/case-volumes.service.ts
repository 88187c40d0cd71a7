import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { StoredCase } from '../../cases/case-store.service.js';
import { BlobStore } from '../../platform/blob-store.js';
import { Clock } from '../../platform/clock.js';
import { Reader, UnitOfWork } from '../../platform/database/index.js';
import { sha256Hex } from '../../platform/digest.js';
import { ARCHIVED_STATES, type BagVolume } from '../../verifier/bag/contents.js';
import type { Pieces } from '../package/zip-stream.js';
import { CaseVolumeRow } from './case-volume.entity.js';
import { VolumeBinding, type Bound } from './volume-binding.service.js';

/** A bound volume, and its PDF. */
export interface BoundVolume extends BagVolume {
  /** In bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Pieces>;
}

/**
 * 卷册 – the file bound. Of an archived case the volumes are kept as they were bound first, whatever later becomes of
 * fonts and templates; of a case that still runs they are bound anew each time, as the file stands.
 */
@Injectable()
export class CaseVolumes {
  /** Bindings under way, so that a case asked for twice is bound once. */
  readonly #underway = new Map<string, Promise<readonly BoundVolume[]>>();

  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly blobs: BlobStore,
    private readonly binding: VolumeBinding,
  ) {}

  /** The volumes of the case, main volume first. */
  of(stored: StoredCase): Promise<readonly BoundVolume[]> {
    const key = `${stored.id}:${stored.head}`;
    const running = this.#underway.get(key) ?? this.#bound(stored).finally(() => this.#underway.delete(key));
    this.#underway.set(key, running);
    return running;
  }

  async #bound(stored: StoredCase): Promise<readonly BoundVolume[]> {
    if (!ARCHIVED_STATES.includes(stored.standing.state)) return (await this.binding.bind(stored)).map(inMemory);
    const kept = await this.#kept(stored.id);
    return kept.length > 0 ? kept : this.#keep(stored, await this.binding.bind(stored));
  }

  async #kept(caseId: string): Promise<readonly BoundVolume[]> {
    const rows = await this.reader.find(CaseVolumeRow, { where: { caseId }, order: { volume: 'ASC' } });
    return rows.map((row) => this.#fromRow(row));
  }

  #fromRow({ volume, pages, sha256, size, lines }: CaseVolumeRow): BoundVolume {
    const bytes = async () => (await this.blobs.get(sha256)) as AsyncIterable<Buffer>;
    return { volume, pages, sha256, size, lines: JSON.parse(lines) as BagVolume['lines'], bytes };
  }

  /** Of two that bind at once the first is kept. */
  async #keep(stored: StoredCase, volumes: readonly Bound[]): Promise<readonly BoundVolume[]> {
    for (const { pdf } of volumes) await this.blobs.put(Readable.from([Buffer.from(pdf)]), pdf.length);
    const boundAt = this.clock.now();
    const { id: caseId, agencyId, version: seq } = stored;
    await this.unitOfWork.run(async (tx) => {
      await tx.lock(`volumes:${caseId}`);
      if ((await tx.count(CaseVolumeRow, { caseId })) > 0) return;
      for (const { volume, pages, pdf, lines } of volumes) {
        const of = { caseId, volume, agencyId, seq, sha256: sha256Hex(pdf), size: pdf.length };
        await tx.insert(CaseVolumeRow, { ...of, pages, lines: JSON.stringify(lines), boundAt });
      }
    });
    return this.#kept(caseId);
  }
}

function inMemory({ volume, pages, pdf, lines }: Bound): BoundVolume {
  return { volume, pages, lines, sha256: sha256Hex(pdf), size: pdf.length, bytes: () => Promise.resolve([pdf]) };
}
