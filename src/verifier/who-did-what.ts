/** 谁办、谁审、谁定 – the people and the acts of a case, by the names the facts give them. */
import type { ActDefinition } from '../law/act.js';
import type { Text } from '../law/blocker.js';
import type { CaseStanding, Procedure } from '../law/procedure.js';
import { procedureOf } from '../law/procedures.js';
import { ARCHIVED_STATES } from './bag/contents.js';
import { jsonOf, valueOr } from './case/unreadable.js';
import type { OpenedBag } from './opened-bag.js';
import type { ReportedCase, ReportedEvent, ReportedPerson } from './report.js';

/** The case as the bag says; the state's name as the law has it. */
export function reportedCase({ case: of }: OpenedBag, standing: CaseStanding | null): ReportedCase | null {
  if (of === null) return null;
  const { agency, caseId, number, procedure, lawPack, state, version, head, exportedAt, madeBy } = of;
  const record = standing?.record;
  return {
    ...{ agency, caseId, number, procedure, lawPack, state, version, head, exportedAt, madeBy },
    party: record?.party?.name ?? null,
    stateName: valueOr(
      { zh: state, en: state },
      () => procedureOf(procedure.id, procedure.version).stageOf(state).name,
    ),
    isArchived: ARCHIVED_STATES.includes(state),
    ending: record?.ending ?? null,
  };
}

/** Every act. */
export function eventsOf(bag: OpenedBag): readonly ReportedEvent[] {
  const names = namesIn(bag);
  const procedure = procedureIn(bag);
  return (bag.events ?? []).map(({ seq, at, type, actor, hash }) => {
    const act = procedure === null ? undefined : actOf(procedure, type);
    const name: Text = act?.name ?? { zh: type, en: type };
    return { seq, at, type, name, duty: act?.duty ?? null, personId: actor, person: names.get(actor) ?? actor, hash };
  });
}

/** Everyone who acted or holds a duty. */
export function peopleOf(bag: OpenedBag, standing: CaseStanding | null): readonly ReportedPerson[] {
  const names = namesIn(bag);
  const duties = standing?.record.duties ?? [];
  const acts = new Map<string, number>();
  for (const { actor } of bag.events ?? []) acts.set(actor, (acts.get(actor) ?? 0) + 1);
  const everyone = new Set([...duties.map(({ personId }) => personId), ...acts.keys()]);
  return [...everyone].map((personId) => ({
    personId,
    name: names.get(personId) ?? personId,
    duties: [...new Set(duties.filter((held) => held.personId === personId).map(({ duty }) => duty))],
    acts: acts.get(personId) ?? 0,
  }));
}

function procedureIn({ case: of }: OpenedBag): Procedure | null {
  return of === null ? null : valueOr(null, () => procedureOf(of.procedure.id, of.procedure.version));
}

function actOf({ opening, acts }: Procedure, type: string): ActDefinition | undefined {
  return type === opening.type ? opening : acts.get(type);
}

function namesIn({ facts }: OpenedBag): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { kind, json } of facts ?? []) {
    const value = kind === 'person' ? jsonOf(json) : null;
    if (typeof value !== 'object' || value === null || !('personId' in value) || !('name' in value)) continue;
    names.set(String(value.personId), String(value.name));
  }
  return names;
}
