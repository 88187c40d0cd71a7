/** 人手够不够 – whether those who try could still finish the case: an end is owed only where they could. */
import { staffingOf } from '../staffing/staffing.js';
import type { Question } from './explore.js';
import { AREA, CALENDAR } from './population.js';
import { factsOf, type World } from './world.js';

/** Asked only once somebody has left or lost their certificate: all of them together can finish any case. */
export function isStaffed({ standing: { record }, now, voided }: World, { accounts, pack }: Question): boolean {
  const somebodyLeft = record.recused.length > 0 || record.duties.some(({ until }) => until !== null);
  if (!somebodyLeft && voided.length === 0) return true;
  const { people } = factsOf(voided);
  const staff = [...new Set(Object.values(accounts))].flatMap((id) => people[id] ?? []);
  const question = { record, pack, calendar: CALENDAR, at: now, agencyArea: AREA };
  return staffingOf({ ...question, people: staff, foresight: 'certain' }).satisfiable;
}
