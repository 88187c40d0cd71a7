/**
 * 行为 – everything that changes a case is an act: an event of its machine. This file is the vocabulary; the acts
 * themselves stand beside the stages of their procedure.
 */
import type { Blocker, Text } from './blocker.js';
import type { CaseRecord } from './case-record.js';
import { hasPrescribedContents } from './contents/index.js';
import type { Duty, Facts, Role } from './facts.js';
import type { Gate, LawPack } from './packs/law-pack.js';
import { dayOf, type Day, type Instant } from './time.js';

/** The duty an act exercises. `chair` presides a hearing; `clerk` keeps records and holds none of the three. */
export type ActDuty = Duty | 'chair' | 'clerk';

/** A performed or attempted act. The actor comes from the session, never from the body. */
export interface ActEvent<Payload extends object = object> {
  readonly type: string;
  readonly actor: string;
  readonly at: Instant;
  /** Absent when it is only asked whether the act would be allowed. */
  readonly payload: Payload | undefined;
  readonly facts: Facts;
}

/** 参与人 – a person who takes part in an act, and as what. */
export interface Partaker {
  readonly personId: string;
  readonly duty: ActDuty;
}

/** 落款时间 – the day a payload asserts, and the earliest day it may lawfully name. */
export interface AssertedDay {
  readonly day: Day;
  readonly notBefore: Day;
}

/** What a rule looks at: the case, the act attempted, the facts handed in, the law of the case. */
export interface Situation {
  readonly record: CaseRecord;
  readonly act: ActDefinition;
  readonly event: ActEvent;
  readonly pack: LawPack;
}

/** What a permitted act writes from: its payload is there, `seq` is its number in the case's chain. */
export interface Performed<Payload extends object> {
  readonly record: CaseRecord;
  readonly act: ActDefinition;
  readonly actor: string;
  readonly at: Instant;
  readonly today: Day;
  readonly seq: number;
  readonly payload: Payload;
  readonly facts: Facts;
  readonly pack: LawPack;
}

/**
 * 规则 – one rule of law: pure, total, and in exactly one place. It returns every blocker it finds; none = permits.
 * A rule that needs the payload permits when the payload is absent.
 */
export interface Rule {
  readonly code: string;
  readonly basis: string;
  readonly title: Text;
  readonly check: (situation: Situation) => readonly Blocker[];
}

/** 行为的定义: who may do it, on what basis, under which rules, and what it leaves in the record. */
export interface ActDefinition {
  /** kebab-case verb of the statute's usual translation. */
  readonly type: string;
  readonly name: Text;
  readonly duty: ActDuty;
  /** Roles a post of which entitles to the act. */
  readonly roles: readonly Role[];
  readonly basis: string;
  /** The class whose decorators define and validate the payload. */
  readonly payload: new () => object;
  /** Codes of every rule that must permit the act. */
  readonly rules: readonly string[];
  /** The gate of the file that must be open, for acts under the rule `file-complete`. */
  readonly gate: Gate | null;
  /** An act of enforcement towards the party: two officers, certificates shown (行政处罚法 第42条、第55条). */
  readonly enforcement: boolean;
  /** Entries of the catalogue of which the act may leave a paper in the file. */
  readonly draws: readonly string[];
  readonly names: (payload: object) => readonly Partaker[];
  /** Ids of persons the payload is about, who take no part in the act. */
  readonly mentions: (payload: object) => readonly string[];
  readonly asserts: (payload: object, record: CaseRecord) => AssertedDay | null;
  /** 措施: for acts of a measure, the id of the one it begins or moves on; null where the payload is about none. */
  readonly measure: ((payload: object, record: CaseRecord, seq: number) => string | null) | null;
  readonly record: (performed: Performed<object>) => Partial<CaseRecord>;
}

/** What an act states of itself; the rest follows from its duty. */
export interface ActStatement<Payload extends object> {
  readonly type: string;
  readonly name: Text;
  readonly duty: ActDuty;
  readonly basis: string;
  readonly payload: new () => Payload;
  /** Only where it differs from the duty's own role. */
  readonly roles?: readonly Role[];
  readonly rules?: readonly string[];
  readonly gate?: Gate;
  readonly enforcement?: boolean;
  /** Entries of the catalogue it draws papers of: brings the rule `required-contents` where the law says what they must say. */
  readonly draws?: readonly string[];
  /** Persons the payload names besides the actor. */
  readonly names?: (payload: Payload) => readonly Partaker[];
  /** Persons the payload is about without their taking part: brings the rule `person-known`. */
  readonly mentions?: (payload: Payload) => readonly string[];
  readonly asserts?: (payload: Payload, record: CaseRecord) => AssertedDay | null;
  /** The measure it begins or moves on, by id; `seq` is the act's own number. Brings the rule `measure-in-state`. */
  readonly measure?: (payload: Payload, record: CaseRecord, seq: number) => string | null;
  readonly record?: (performed: Performed<Payload>) => Partial<CaseRecord>;
}

const ROLE_OF_DUTY: Readonly<Record<ActDuty, Role>> = {
  handle: 'handler',
  review: 'reviewer',
  decide: 'approver',
  chair: 'hearing-chair',
  clerk: 'clerk',
};

/** The rules that hold for every act of a duty, whatever the act (办审定三分离、执法资格、回避). */
const RULES_OF_DUTY: Readonly<Record<ActDuty, readonly string[]>> = {
  handle: [
    'post-held',
    'not-recused',
    'no-declared-interest',
    'separation-of-duties',
    'chair-not-investigator',
    'current-handler',
    'two-officers',
    'enforcement-certificate',
    'training-and-test',
  ],
  review: ['post-held', 'not-recused', 'no-declared-interest', 'separation-of-duties', 'reviewer-qualification'],
  decide: ['post-held', 'not-recused', 'no-declared-interest', 'separation-of-duties'],
  chair: ['post-held', 'not-recused', 'no-declared-interest', 'chair-not-investigator', 'appointed-chair'],
  clerk: ['post-held', 'not-recused'],
};

/** Completes an act's statement with what its duty always brings. */
export function defineAct<Payload extends object>(statement: ActStatement<Payload>): ActDefinition {
  const { names, mentions, asserts, measure, record, draws = [] } = statement;
  const ofPayload = (payload: object) => payload as Payload;
  return {
    type: statement.type,
    name: statement.name,
    duty: statement.duty,
    roles: statement.roles ?? [ROLE_OF_DUTY[statement.duty]],
    basis: statement.basis,
    payload: statement.payload,
    rules: [
      ...RULES_OF_DUTY[statement.duty],
      ...(mentions ? ['person-known'] : []),
      ...(asserts ? ['dated-lawfully'] : []),
      ...(measure ? ['measure-in-state'] : []),
      ...(statement.rules ?? []),
      ...(draws.some(hasPrescribedContents) ? ['required-contents'] : []),
    ],
    gate: statement.gate ?? null,
    enforcement: statement.enforcement ?? false,
    draws,
    names: (payload) => names?.(ofPayload(payload)) ?? [],
    mentions: (payload) => mentions?.(ofPayload(payload)) ?? [],
    asserts: (payload, of) => asserts?.(ofPayload(payload), of) ?? null,
    measure: measure ? (payload, of, seq) => measure(ofPayload(payload), of, seq) : null,
    record: (performed) => record?.({ ...performed, payload: ofPayload(performed.payload) }) ?? {},
  };
}

/** The role a post of which carries the duty. */
export function roleOf(duty: ActDuty): Role {
  return ROLE_OF_DUTY[duty];
}

/** Everyone who takes part: the actor, and whoever the payload names. */
export function partakersOf({ act, event }: Pick<Situation, 'act' | 'event'>): readonly Partaker[] {
  const actor = { personId: event.actor, duty: act.duty };
  return event.payload ? [actor, ...act.names(event.payload)] : [actor];
}

/** The day of the act in Asia/Shanghai. */
export function todayOf(situation: Situation): Day {
  return dayOf(situation.event.at);
}
