import { Injectable } from '@nestjs/common';
import type { Caller } from '../identity/caller.js';
import type { Text } from '../law/blocker.js';
import type { CaseRecord } from '../law/case-record.js';
import { procedureOf } from '../law/procedures.js';
import { Reader } from '../platform/database/index.js';
import { allOf, visibleTo, type Condition } from './visible-cases.js';

/** Something found: a case itself, a paper by its number, a piece of evidence by its title. */
export interface SearchHit {
  readonly kind: 'case' | 'paper' | 'evidence';
  readonly caseId: string;
  readonly caseNumber: string;
  readonly partyName: string | null;
  readonly stateName: Text;
  /** What was found: the number of the case or the paper, the title of the evidence. */
  readonly title: string;
  /** The paper or the piece of evidence; null for the case itself. */
  readonly itemId: string | null;
}

interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly party_name: string | null;
  readonly procedure_id: string;
  readonly procedure_version: string;
  readonly state: string;
}

/** As many of each kind as a list under a search box holds. */
const SHOWN = 8;

const COLUMNS = 'c.id, c.number, c.party_name, c.procedure_id, c.procedure_version, c.state';
const NAMED = `(c.number LIKE ? ESCAPE '!' OR c.party_name LIKE ? ESCAPE '!' OR c.matter_code LIKE ? ESCAPE '!'
  OR c.matter_code IN (SELECT m.code FROM matters m JOIN fact_snapshots f ON f.digest = m.facts_digest
    WHERE m.agency_id = c.agency_id AND f.json LIKE ? ESCAPE '!'))`;

/** 查找 – cases by number, party or matter, papers by their number, evidence by its title; never more than one may see. */
@Injectable()
export class CaseSearch {
  constructor(private readonly reader: Reader) {}

  /** @throws DomainError not-found for those who see no cases */
  async find(caller: Caller, words: string): Promise<readonly SearchHit[]> {
    const visible = visibleTo(caller);
    const cases = await this.#cases(visible, words);
    const papers = await this.#papers(visible, words);
    return [...cases, ...papers, ...(await this.#evidence(visible, words))];
  }

  async #cases(visible: readonly Condition[], words: string): Promise<readonly SearchHit[]> {
    const part = contains(words);
    const { sql, params } = allOf([...visible, [NAMED, part, part, part, part]]);
    const rows = await this.reader.query<CaseRow>(
      `SELECT ${COLUMNS} FROM cases c WHERE ${sql} ORDER BY c.opened_at DESC, c.id DESC LIMIT ?`,
      [...params, SHOWN],
    );
    return rows.map((row) => hit('case', row, row.number, null));
  }

  async #papers(visible: readonly Condition[], words: string): Promise<readonly SearchHit[]> {
    const { sql, params } = allOf([...visible, [`d.text LIKE ? ESCAPE '!'`, contains(words)]]);
    const rows = await this.reader.query<CaseRow & { readonly text: string; readonly document_id: string }>(
      `SELECT ${COLUMNS}, d.text, d.document_id FROM document_numbers d JOIN cases c ON c.id = d.case_id
        WHERE ${sql} ORDER BY d.given_at DESC, d.text LIMIT ?`,
      [...params, SHOWN],
    );
    return rows.map((row) => hit('paper', row, row.text, row.document_id));
  }

  /** The record holds every title; what else in it may hold the words is sorted out here. */
  async #evidence(visible: readonly Condition[], words: string): Promise<readonly SearchHit[]> {
    const escaped = JSON.stringify(words).slice(1, -1);
    const { sql, params } = allOf([...visible, [`c.record LIKE ? ESCAPE '!'`, contains(escaped)]]);
    const rows = await this.reader.query<CaseRow & { readonly record: string }>(
      `SELECT ${COLUMNS}, c.record FROM cases c WHERE ${sql} ORDER BY c.opened_at DESC, c.id DESC LIMIT ?`,
      [...params, SHOWN * 4],
    );
    const wanted = words.toLowerCase();
    const found = rows.flatMap((row) => {
      const { evidence } = JSON.parse(row.record) as Pick<CaseRecord, 'evidence'>;
      return evidence
        .filter(({ title }) => title.toLowerCase().includes(wanted))
        .map(({ id, title }) => hit('evidence', row, title, id));
    });
    return found.slice(0, SHOWN);
  }
}

function hit(kind: SearchHit['kind'], row: CaseRow, title: string, itemId: string | null): SearchHit {
  const stage = procedureOf(row.procedure_id, row.procedure_version).stageOf(row.state);
  return {
    kind,
    caseId: row.id,
    caseNumber: row.number,
    partyName: row.party_name,
    stateName: stage.name,
    title,
    itemId,
  };
}

function contains(text: string): string {
  return `%${text.replace(/[!%_]/g, '!$&')}%`;
}
