import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Reader, UnitOfWork } from '../platform/database/index.js';
import type { Transaction } from '../platform/database/index.js';
import { DocumentNumberRow } from './document-number.entity.js';
import { documentNumber } from './model/document-kinds.js';

/** A sealed paper that is to bear a number. */
export interface ToNumber {
  readonly documentId: string;
  /** 文种代字. */
  readonly letters: string;
  readonly year: number;
  /** 机关代字. */
  readonly prefix: string;
}

/**
 * 文号 – by agency, kind and year, from 1, without gaps or doubles: taken under a lock in the unit of work that writes
 * it, once for each paper. A number is given when a sealed paper is first read.
 */
@Injectable()
export class DocumentNumbers {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The numbers of the case's papers, by id; those that have none yet are given theirs, in the order of the papers. */
  async ensure(agencyId: string, caseId: string, papers: readonly ToNumber[]): Promise<ReadonlyMap<string, string>> {
    const given = await numbersOf(this.reader, caseId);
    const missing = papers.filter(({ documentId }) => !given.has(documentId));
    if (missing.length === 0) return given;
    return this.unitOfWork.run(async (tx) => {
      const keys = new Set(missing.map(({ letters, year }) => `document-number:${agencyId}:${letters}:${year}`));
      for (const key of [...keys].sort()) await tx.lock(key);
      const now = new Map(await numbersOf(tx, caseId));
      for (const paper of missing) {
        if (!now.has(paper.documentId)) now.set(paper.documentId, await this.#give(tx, agencyId, caseId, paper));
      }
      return now;
    });
  }

  async #give(tx: Transaction, agencyId: string, caseId: string, paper: ToNumber): Promise<string> {
    const { documentId, letters, year, prefix } = paper;
    const [row] = await tx.query<{ last: number | null }>(
      'SELECT max(number) AS last FROM document_numbers WHERE agency_id = ? AND kind = ? AND year = ?',
      [agencyId, letters, year],
    );
    const number = (row?.last ?? 0) + 1;
    const text = documentNumber(prefix, letters, year, number);
    const of = { agencyId, kind: letters, year, number, caseId, documentId };
    await tx.insert(DocumentNumberRow, { ...of, text, givenAt: this.clock.now() });
    return text;
  }
}

async function numbersOf(reader: Pick<Reader, 'find'>, caseId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.find(DocumentNumberRow, { where: { caseId } });
  return new Map(rows.map(({ documentId, text }) => [documentId, text]));
}
