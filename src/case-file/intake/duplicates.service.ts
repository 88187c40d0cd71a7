import { Injectable } from '@nestjs/common';
import type { StoredCase } from '../../cases/case-store.service.js';
import { CasesReading } from '../../cases/cases-reading.service.js';
import type { Caller } from '../../identity/caller.js';
import { Reader } from '../../platform/database/index.js';
import { DomainError } from '../../platform/http/domain-error.js';
import type { FileWarning } from './warnings.js';

/** More places are of no more use. */
const MOST_CASES = 20;

interface Place {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly itemId: string;
}

/** 重复文件 – where else the same bytes are: in this case, and in cases of the agency that the caller may see. */
@Injectable()
export class Duplicates {
  constructor(
    private readonly reader: Reader,
    private readonly reading: CasesReading,
  ) {}

  /** Warnings for a file of the case, one for each item elsewhere; `itemId` is the item asked about, if there is one. */
  async of(caller: Caller, stored: StoredCase, sha256: string, itemId: string | null = null): Promise<FileWarning[]> {
    const own = placesIn(stored, sha256).filter((place) => place.itemId !== itemId);
    const elsewhere = await this.#elsewhere(caller, stored, sha256);
    return [...own, ...elsewhere].map(warningOf);
  }

  async #elsewhere(caller: Caller, { id, agencyId }: StoredCase, sha256: string): Promise<readonly Place[]> {
    const rows = await this.reader.query<{ case_id: string }>(
      `SELECT DISTINCT case_id FROM uploads WHERE agency_id = ? AND sha256 = ? AND case_id <> ?
        ORDER BY case_id LIMIT ?`,
      [agencyId, sha256, id, MOST_CASES],
    );
    const places: Place[] = [];
    for (const row of rows) places.push(...(await this.#placesFor(caller, row.case_id, sha256)));
    return places;
  }

  async #placesFor(caller: Caller, caseId: string, sha256: string): Promise<readonly Place[]> {
    try {
      return placesIn(await this.reading.caseFor(caller, caseId), sha256);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-found') return [];
      throw error;
    }
  }
}

function placesIn({ id, number, standing }: StoredCase, sha256: string): readonly Place[] {
  const { evidence, recordings } = standing.record;
  return [...evidence, ...recordings]
    .filter((item) => item.sha256 === sha256)
    .map((item) => ({ caseId: id, caseNumber: number, itemId: item.id }));
}

function warningOf({ caseId, caseNumber, itemId }: Place): FileWarning {
  return {
    code: 'duplicate',
    message: {
      zh: `同一文件已见于案件${caseNumber}（${itemId}）`,
      en: `the same file is in case ${caseNumber} (${itemId})`,
    },
    detail: { caseId, caseNumber, itemId },
  };
}
