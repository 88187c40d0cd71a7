/** 场景的前后一致 – what a scenario's fields must agree on with one another. */
import { currentProcedures } from '../law/procedures.js';
import { referencesIn } from './references.js';
import type { CastMemberDto } from './cast-member.dto.js';
import type { ScenarioDto, StepDto } from './scenario.dto.js';
import { registerChange } from './register-changes.js';
import { stepName } from './step-name.js';

const KINDS = ['open', 'act', 'upload', 'register'] as const;

/** The acts of every procedure in which cases are opened. */
const acts = new Set(currentProcedures.flatMap(({ acts: each }) => [...each.keys()]));

/** What is wrong with the cast, a sentence each. */
export function faultsOfCast({ people }: ScenarioDto): string[] {
  return Object.entries(people).flatMap(([name, member]) => {
    const ways = [member.account, member.secondAccountOf, member.name].filter((way) => way !== undefined);
    if (ways.length !== 1) return [`people ${name}: give one of account, secondAccountOf, name`];
    if (member.secondAccountOf !== undefined) return faultsOfSecond(name, member.secondAccountOf, people);
    const own = Object.keys(member).find((key) => key !== 'account' && key !== 'name');
    return member.account !== undefined && own !== undefined && hasValue(member, own)
      ? [`people ${name}: a person of the demo agency is as its register says; ${own} has no place here`]
      : [];
  });
}

function faultsOfSecond(name: string, of: string, people: ScenarioDto['people']): string[] {
  const first = people[of];
  const known = first !== undefined && first.secondAccountOf === undefined;
  return known ? [] : [`people ${name}: secondAccountOf must name another of the people, not ${of}`];
}

function hasValue(member: CastMemberDto, key: string): boolean {
  return Object.entries(member).some(([each, value]) => each === key && value !== undefined);
}

/** What is wrong with the end, a sentence each. */
export function faultsOfEnd({ people, finally: { duties = {} } }: ScenarioDto): string[] {
  return Object.entries(duties).flatMap(([duty, names]) => {
    if (!['handle', 'review', 'decide'].includes(duty)) return [`finally, field /duties: there is no duty ${duty}`];
    const strangers = Array.isArray(names) ? names.filter((name) => !(String(name) in people)) : ['no list'];
    return strangers.map((name) => `finally, field /duties/${duty}: ${String(name)} is none of the people`);
  });
}

/** What is wrong with the steps, a sentence each. */
export function faultsOfSteps(scenario: ScenarioDto): string[] {
  const labels = new Set<string>();
  let opened = false;
  return scenario.steps.flatMap((step, index) => {
    const faults = [...faultsOfKind(step, opened), ...faultsOfNames(step, scenario, labels), ...faultsOfAct(step)];
    opened ||= step.open !== undefined;
    if (step.as !== undefined) labels.add(step.as);
    return faults.map((fault) => `${stepName(index + 1, step)}, ${fault}`);
  });
}

function faultsOfKind(step: StepDto, opened: boolean): string[] {
  const kinds = KINDS.filter((kind) => step[kind] !== undefined);
  if (kinds.length > 1) return [`field /${kinds[1] ?? ''}: a step is one of ${KINDS.join(', ')}, not two`];
  const [kind] = kinds;
  if (kind === undefined) {
    return step.at === undefined && step.expect === undefined
      ? ['field /act: a step without open, act, upload or register needs at or expect']
      : [];
  }
  if (kind === 'open' && opened) return ['field /open: a scenario opens one case'];
  if (kind === 'act' && !opened) return ['field /act: the case has not been opened'];
  return kind === 'register' || step.by !== undefined ? [] : ['field /by: who does it?'];
}

function faultsOfNames(step: StepDto, { people }: ScenarioDto, labels: ReadonlySet<string>): string[] {
  const cast = Object.keys(people);
  const strangers = (['by', 'with', 'of'] as const).filter((field) => {
    const name = step[field];
    return name !== undefined && !cast.includes(name);
  });
  const known = new Set([...cast, ...labels]);
  const unknown = referencesIn([step.payload, step.open]).filter((name) => !known.has(name));
  return [
    ...strangers.map((field) => `field /${field}: ${step[field] ?? ''} is none of the people`),
    ...unknown.map((name) => `field /payload: $${name} is neither one of the people nor the label of a step before`),
    ...(step.as !== undefined && known.has(step.as) ? [`field /as: the name ${step.as} is taken`] : []),
  ];
}

function faultsOfAct({ act, register, of, expect, ...step }: StepDto): string[] {
  const faults: string[] = [];
  if (act !== undefined && !acts.has(act) && expect?.refused === undefined && expect?.status === undefined) {
    faults.push(`field /act: there is no act ${act}`);
  }
  if (act === undefined && step.with !== undefined) faults.push('field /with: only acts have a second officer');
  if (act === undefined && step.content !== undefined) faults.push('field /content: only acts take evidence in');
  if (register !== undefined && registerChange(register).isAboutPerson && of === undefined) {
    faults.push('field /of: whose?');
  }
  return faults;
}
