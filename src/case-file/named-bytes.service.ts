import { Injectable } from '@nestjs/common';
import type { StoredCase } from '../cases/case-store.service.js';
import { Reader } from '../platform/database/index.js';

/** 案卷所附文件 – which bytes a piece of evidence, a recording or a paper of a case stands for. */
@Injectable()
export class NamedBytes {
  constructor(private readonly reader: Reader) {}

  /** SHA-256 of the item's bytes; null if the case has no such item, or the item has none. */
  async digestOf({ id, standing }: StoredCase, itemId: string): Promise<string | null> {
    const { evidence, recordings, file } = standing.record;
    const collected = [...evidence, ...recordings].find((item) => item.id === itemId);
    if (collected !== undefined) return collected.sha256;
    const paper = file.find((entry) => entry.id === itemId);
    return paper === undefined ? null : this.#namedBy(id, paper.seq);
  }

  /** A paper that came from outside was named by the act that put it on file. */
  async #namedBy(caseId: string, seq: number): Promise<string | null> {
    const sql = 'SELECT payload FROM case_events WHERE case_id = ? AND seq = ?';
    const [row] = await this.reader.query<{ payload: string }>(sql, [caseId, seq]);
    const { sha256 } = JSON.parse(row?.payload ?? '{}') as { readonly sha256?: string };
    return sha256 ?? null;
  }
}
