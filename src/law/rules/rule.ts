import type { Rule, Situation } from '../act.js';
import type { Blocker, Text } from '../blocker.js';
import type { PersonFacts } from '../facts.js';

/** A rule whose blockers all carry its own code and article. */
export function defineRule(rule: Omit<Rule, 'check'> & { check: (situation: Situation) => readonly Finding[] }): Rule {
  const { code, basis, title, check } = rule;
  return {
    code,
    basis,
    title,
    check: (situation) => check(situation).map((finding): Blocker => ({ code, basis, ...finding })),
  };
}

/** What a rule found: a sentence, and the facts it rests on. `basis` only where it is narrower than the rule's own. */
export interface Finding {
  readonly message: Text;
  readonly basis?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** No finding, or exactly one. */
export function unless(
  holds: boolean,
  zh: string,
  en: string,
  detail?: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  return holds ? [] : [{ message: { zh, en }, ...(detail ? { detail } : {}) }];
}

/** The person as the register knows them; null for somebody it does not know at all, `constructor` not excepted. */
export function personIn({ event }: Pick<Situation, 'event'>, personId: string): PersonFacts | null {
  const { people } = event.facts;
  return Object.hasOwn(people, personId) ? (people[personId] ?? null) : null;
}

/** 姓名 for a sentence; the id where the register does not know the person. */
export function nameOf(situation: Pick<Situation, 'event'>, personId: string): string {
  return personIn(situation, personId)?.name ?? personId;
}

/** The payload as the act's own class, once validated; undefined when it is only asked whether. */
export function payloadOf<Payload extends object>(situation: Situation, of: new () => Payload): Payload | undefined {
  return situation.act.payload === of ? (situation.event.payload as Payload | undefined) : undefined;
}
