/** 程序的运行 – a procedure answered from its XState machine by pure transitions; nothing is kept between questions. */
import { transition, type AnyStateMachine, type StateValue } from 'xstate';
import type { ActDefinition, ActEvent, Rule, Situation } from './act.js';
import type { Blocker, Text } from './blocker.js';
import type { CaseRecord } from './case-record.js';
import { blankRecord, type OpeningPayload } from './opening.js';
import type { LawPack } from './packs/law-pack.js';
import type { CaseStanding, Opening, Procedure, StageDescription, StageMove, Verdict } from './procedure.js';
import { recorded } from './recording.js';
import { describeStages, pathsOf, stageMoves } from './stages-of.js';

/** What a procedure is made of. */
export interface ProcedureParts {
  readonly id: string;
  readonly version: string;
  readonly name: Text;
  readonly basis: string;
  readonly machine: AnyStateMachine;
  readonly acts: readonly ActDefinition[];
  readonly opening: ActDefinition;
  /** Rules by code; every code the acts name must be there. */
  readonly rules: ReadonlyMap<string, Rule>;
}

interface SnapshotLike {
  readonly value: unknown;
  readonly context: { readonly record: CaseRecord };
}

/** A procedure whose states and moves are those of a machine. */
export class MachineProcedure implements Procedure {
  readonly id: string;
  readonly version: string;
  readonly name: Text;
  readonly basis: string;
  readonly opening: ActDefinition;
  readonly acts: ReadonlyMap<string, ActDefinition>;
  readonly stages: readonly StageDescription[];
  readonly moves: readonly StageMove[];
  readonly #machine: AnyStateMachine;
  readonly #rules: ReadonlyMap<string, readonly Rule[]>;
  readonly #paths: ReadonlyMap<string, StateValue>;
  readonly #known: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #verdicts = new WeakMap<ActEvent, { readonly record: CaseRecord; readonly blockers: readonly Blocker[] }>();

  /** @throws RangeError if an act names an unknown rule, a state an unknown act, or an act stands in no state. */
  constructor({ id, version, name, basis, machine, acts, opening, rules }: ProcedureParts) {
    this.id = id;
    this.version = version;
    this.name = name;
    this.basis = basis;
    this.opening = opening;
    this.acts = new Map(acts.map((act) => [act.type, act]));
    this.#machine = machine;
    this.#rules = new Map([opening, ...acts].map((act) => [act.type, rulesOf(act, rules)]));
    this.#paths = pathsOf(machine.root);
    this.stages = describeStages(machine.root);
    this.moves = stageMoves(machine.root);
    this.#known = new Map(this.stages.map((stage) => [stage.id, new Set(stage.acts)]));
    assertWhole(this.acts, this.stages);
  }

  stageOf(state: string): StageDescription {
    const stage = this.stages.find(({ id }) => id === state);
    if (!stage) throw new RangeError(`the procedure ${this.id} has no state ${state}`);
    return stage;
  }

  blockersOfOpening(opening: Opening, pack: LawPack): readonly Blocker[] {
    return this.#blockers({ record: this.#blank(opening, pack), act: this.opening, event: this.#first(opening), pack });
  }

  open(opening: Opening, pack: LawPack): CaseStanding {
    const blockers = this.blockersOfOpening(opening, pack);
    if (blockers.length > 0) throw new RangeError(`a case may not be opened so: ${codesOf(blockers)}`);
    const record = recorded({
      record: this.#blank(opening, pack),
      act: this.opening,
      event: this.#first(opening),
      pack,
    });
    const initial = this.stages[0];
    if (!initial) throw new RangeError(`the procedure ${this.id} has no states`);
    return { state: initial.id, record };
  }

  ask(standing: CaseStanding, event: ActEvent, pack: LawPack): Verdict {
    const act = this.acts.get(event.type);
    if (!act || this.#known.get(standing.state)?.has(event.type) !== true) {
      return { inState: false, allowed: false, blockers: [this.#wrongState(standing, event.type)] };
    }
    const blockers = this.#blockers({ record: standing.record, act, event, pack });
    return { inState: true, allowed: blockers.length === 0, blockers };
  }

  /** As {@link ask}, without saying why not: the first rule that refuses is enough. For those who ask very often. */
  allows({ state, record }: CaseStanding, event: ActEvent, pack: LawPack): boolean {
    const act = this.acts.get(event.type);
    if (!act || this.#known.get(state)?.has(event.type) !== true) return false;
    const situation = { record, act, event, pack };
    return (this.#rules.get(event.type) ?? []).every((rule) => rule.check(situation).length === 0);
  }

  perform(standing: CaseStanding, event: ActEvent & { readonly payload: object }, pack: LawPack): CaseStanding {
    const verdict = this.ask(standing, event, pack);
    if (!verdict.allowed) throw new RangeError(`the act ${event.type} is not allowed: ${codesOf(verdict.blockers)}`);
    const context = { record: standing.record, pack, judge: this };
    const before = this.#machine.resolveState({ value: this.#pathOf(standing.state), context });
    const [after] = transition(this.#machine, before, event) as [SnapshotLike, unknown];
    const { record } = after.context;
    if (record.seq !== standing.record.seq + 1) throw new RangeError(`the machine did not take the act ${event.type}`);
    return { state: leafOf(after.value), record };
  }

  /** The machine's own question; answered once for each event. */
  isLawful({ record, pack }: { readonly record: CaseRecord; readonly pack: LawPack }, event: ActEvent): boolean {
    return this.#blockers({ record, act: this.actOf(event.type), event, pack }).length === 0;
  }

  /** The act of the type. @throws RangeError if the procedure has none. */
  actOf(type: string): ActDefinition {
    const act = this.acts.get(type);
    if (!act) throw new RangeError(`the procedure ${this.id} knows no act ${type}`);
    return act;
  }

  #blockers(situation: Situation): readonly Blocker[] {
    const judged = this.#verdicts.get(situation.event);
    if (judged && judged.record === situation.record) return judged.blockers;
    const blockers = (this.#rules.get(situation.act.type) ?? []).flatMap((rule) => rule.check(situation));
    this.#verdicts.set(situation.event, { record: situation.record, blockers });
    return blockers;
  }

  #blank(opening: Opening, pack: LawPack): CaseRecord {
    const { id, version } = this;
    return blankRecord(opening, opening.payload as OpeningPayload, pack, { id, version });
  }

  #first({ actor, at, payload, facts }: Opening): ActEvent & { readonly payload: object } {
    return { type: this.opening.type, actor, at, payload, facts };
  }

  #pathOf(state: string): StateValue {
    const path = this.#paths.get(state);
    if (path === undefined) throw new RangeError(`the procedure ${this.id} has no state ${state}`);
    return path;
  }

  #wrongState({ state }: CaseStanding, type: string): Blocker {
    const act = this.acts.get(type);
    const here = this.stages.find(({ id }) => id === state);
    const belongs = this.stages.filter(({ acts }) => acts.includes(type));
    return {
      code: act ? 'wrong-state' : 'unknown-act',
      message: act
        ? {
            zh: `案件处于"${here?.name.zh ?? state}"阶段,不能进行"${act.name.zh}"`,
            en: `The case is at “${here?.name.en ?? state}”, where “${act.name.en}” has no place`,
          }
        : { zh: `没有名为${type}的行为`, en: `There is no act ${type}` },
      basis: act?.basis ?? this.basis,
      detail: { state, states: belongs.map(({ id }) => id) },
    };
  }
}

function rulesOf(act: ActDefinition, rules: ReadonlyMap<string, Rule>): readonly Rule[] {
  return [...new Set(act.rules)].map((code) => {
    const rule = rules.get(code);
    if (!rule) throw new RangeError(`the act ${act.type} names the rule ${code}, which there is not`);
    return rule;
  });
}

function assertWhole(acts: ReadonlyMap<string, ActDefinition>, stages: readonly StageDescription[]): void {
  const placed = new Set(stages.flatMap((stage) => stage.acts));
  const unknown = [...placed].filter((type) => !acts.has(type));
  const homeless = [...acts.keys()].filter((type) => !placed.has(type));
  if (unknown.length > 0) throw new RangeError(`states name acts there are not: ${unknown.join(', ')}`);
  if (homeless.length > 0) throw new RangeError(`acts that stand in no state: ${homeless.join(', ')}`);
}

function codesOf(blockers: readonly Blocker[]): string {
  return blockers.map(({ code }) => code).join(', ');
}

function leafOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return leafOf(Object.values(value as Record<string, unknown>)[0]);
}
