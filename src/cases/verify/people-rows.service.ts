import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { DoubtedCase } from './doubted-case.service.js';
import { finding, type Finding } from '../../verifier/case/finding.js';
import type { PeopleByReplay, PeopleTable } from '../../verifier/case/people-by-replay.js';

/** What a row of each table says of the person, as the replay says it. */
const ENTRIES: Readonly<Record<PeopleTable, string>> = {
  case_duties: "duty || ' ' || CAST(seq AS text)",
  case_chairs: "'chair ' || CAST(seq AS text)",
  case_recusals: "'recused ' || CAST(seq AS text)",
};
const TABLES: readonly PeopleTable[] = ['case_duties', 'case_chairs', 'case_recusals'];

/** 人员的核验 – duties, chairs and recusals as the tables have them, against the replay. */
@Injectable()
export class PeopleRows {
  constructor(private readonly reader: Reader) {}

  async findings({ caseId, agencyId }: DoubtedCase, people: PeopleByReplay | null): Promise<readonly Finding[]> {
    if (people === null) return [];
    const findings: Finding[] = [];
    for (const table of TABLES) {
      const rows = await this.reader.query<{ personId: string; entry: string; agencyId: string }>(
        `SELECT person_id AS "personId", ${ENTRIES[table]} AS entry, agency_id AS "agencyId" FROM ${table}
          WHERE case_id = ?`,
        [caseId],
      );
      const stored = new Map(
        rows.map((row) => [row.personId, row.agencyId === agencyId ? row.entry : `elsewhere ${row.entry}`]),
      );
      findings.push(...differences(table, people.rowsOf(table), stored));
    }
    return findings;
  }
}

function differences(
  table: PeopleTable,
  expected: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, string>,
): readonly Finding[] {
  const persons = new Set([...expected.keys(), ...stored.keys()]);
  return [...persons].flatMap((personId) => {
    const [should, is] = [expected.get(personId), stored.get(personId)];
    if (should === is) return [];
    const seq = Number((should ?? is ?? '').split(' ').at(-1));
    const zh = `${table}中${personId}应为${should ?? '无'}，实为${is ?? '无'}`;
    return [
      finding('people-changed', seq, zh, `${table}: ${personId} should be ${should ?? 'absent'}, is ${is ?? 'absent'}`),
    ];
  });
}
