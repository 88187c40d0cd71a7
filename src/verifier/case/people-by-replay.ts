import type { CaseRecord } from '../../law/case-record.js';
import type { CaseStanding } from '../../law/procedure.js';

/** The tables of people on a case. */
export type PeopleTable = 'case_duties' | 'case_chairs' | 'case_recusals';

/** Who is on the case, and since which event, as a replay finds it: what must stand in the tables of people. */
export class PeopleByReplay {
  readonly #rows: Readonly<Record<PeopleTable, Map<string, string>>> = {
    case_duties: new Map(),
    case_chairs: new Map(),
    case_recusals: new Map(),
  };

  /** Sees the standing after each event. */
  readonly witness = (seq: number, { record }: CaseStanding): void => {
    for (const [personId, duty] of firstDuties(record)) this.#see('case_duties', personId, `${duty} ${seq}`);
    for (const personId of record.chairs) this.#see('case_chairs', personId, `chair ${seq}`);
    for (const personId of record.recused) this.#see('case_recusals', personId, `recused ${seq}`);
  };

  /** By person: what they are and the number of the event that made them so, e.g. `handle 2`. */
  rowsOf(table: PeopleTable): ReadonlyMap<string, string> {
    return this.#rows[table];
  }

  #see(table: PeopleTable, personId: string, entry: string): void {
    if (!this.#rows[table].has(personId)) this.#rows[table].set(personId, entry);
  }
}

function firstDuties({ duties }: CaseRecord): ReadonlyMap<string, string> {
  return new Map([...duties].reverse().map(({ personId, duty }) => [personId, duty]));
}
