/** 各阶段用时 – how long cases were in each stage. Pure. */
import type { Text } from '../../law/blocker.js';
import { procedureOf } from '../../law/procedures.js';
import type { CaseFilter } from '../case-filter.js';
import type { CaseHistory } from '../history/case-history.js';
import type { SupervisedCase } from '../history/supervised-cases.service.js';
import { median, ninetieth } from './statistics.js';

/** Times in one stage of one version of a procedure; in calendar days with one decimal, of stays that are over. */
export interface StageTime {
  readonly procedure: { readonly id: string; readonly version: string };
  readonly state: string;
  readonly name: Text;
  /** Stays that are over. */
  readonly left: number;
  readonly medianDays: number | null;
  readonly ninetiethDays: number | null;
  /** Cases that are there now; the filter finds them. */
  readonly there: number;
  readonly filter: CaseFilter;
}

const MS_PER_DAY = 86_400_000;

interface Stays {
  readonly procedure: SupervisedCase['procedure'];
  readonly days: Map<string, number[]>;
  readonly there: Map<string, number>;
}

/** In the order of the procedure; stages in which nothing waits any more have no time. */
export function stageTimes(
  cases: readonly SupervisedCase[],
  histories: ReadonlyMap<string, CaseHistory | null>,
  span: CaseFilter,
): readonly StageTime[] {
  const byProcedure = new Map<string, Stays>();
  for (const { id, procedure } of cases) {
    const key = `${procedure.id}|${procedure.version}`;
    const stays = byProcedure.get(key) ?? { procedure, days: new Map(), there: new Map() };
    byProcedure.set(key, stays);
    count(stays, histories.get(id) ?? null);
  }
  return [...byProcedure.values()].flatMap((stays) => timesIn(stays, span));
}

function count({ days, there }: Stays, history: CaseHistory | null): void {
  for (const { state, from, until } of history?.stays ?? []) {
    if (until === null) there.set(state, (there.get(state) ?? 0) + 1);
    else days.set(state, [...(days.get(state) ?? []), (Date.parse(until) - Date.parse(from)) / MS_PER_DAY]);
  }
}

function timesIn({ procedure, days, there }: Stays, span: CaseFilter): readonly StageTime[] {
  const { stages } = procedureOf(procedure.id, procedure.version);
  return stages
    .filter(({ id, final }) => !final && (days.has(id) || there.has(id)))
    .map(({ id, name }) => {
      const spent = days.get(id) ?? [];
      return {
        procedure,
        state: id,
        name,
        left: spent.length,
        medianDays: toOneDecimal(median(spent)),
        ninetiethDays: toOneDecimal(ninetieth(spent)),
        there: there.get(id) ?? 0,
        filter: { ...span, procedure: procedure.id, state: id },
      };
    });
}

function toOneDecimal(days: number | null): number | null {
  return days === null ? null : Math.round(days * 10) / 10;
}
