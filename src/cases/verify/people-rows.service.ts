import { Injectable } from '@nestjs/common';
import type { CaseRecord } from '../../law/case-record.js';
import type { CaseStanding } from '../../law/procedure.js';
import { Reader } from '../../platform/database/index.js';
import type { StoredCase } from '../case-store.service.js';
import type { Finding } from '../verify-case.service.js';

/** Tables of people on a case, and what the replay says must stand in them. */
const TABLES: readonly {
  readonly table: string;
  readonly what: string;
  readonly expected: (record: CaseRecord) => readonly string[];
}[] = [
  {
    table: 'case_duties',
    what: "person_id || ' ' || duty",
    expected: ({ duties }) => [...new Set(duties.map(({ personId, duty }) => `${personId} ${duty}`))],
  },
  { table: 'case_chairs', what: 'person_id', expected: ({ chairs }) => [...new Set(chairs)] },
  { table: 'case_recusals', what: 'person_id', expected: ({ recused }) => [...new Set(recused)] },
];

/** 人员的核验 – duties, chairs and recusals as the tables have them, against the replay. */
@Injectable()
export class PeopleRows {
  constructor(private readonly reader: Reader) {}

  async findings({ id }: StoredCase, standing: CaseStanding | null): Promise<readonly Finding[]> {
    if (standing === null) return [];
    const findings: Finding[] = [];
    for (const { table, what, expected } of TABLES) {
      const rows = await this.reader.query<{ entry: string }>(
        `SELECT ${what} AS entry FROM ${table} WHERE case_id = ?`,
        [id],
      );
      const stored = rows.map(({ entry }) => entry).sort();
      if (stored.join('\n') !== [...expected(standing.record)].sort().join('\n')) findings.push(differing(table));
    }
    return findings;
  }
}

function differing(table: string): Finding {
  const zh = `${table}与重演得到的人员不一致`;
  return { code: 'people-changed', message: { zh, en: `${table} differs from the people the replay finds` } };
}
