/** 角色就位 – the people of a scenario at the demo agency: those it has, and those the administrator registers for it. */
import { numberInFull, spelledOut } from './shorthands.js';
import { textAt } from './http-client.js';
import type { HttpClient } from './http-client.js';
import type { CastMemberDto } from './cast-member.dto.js';
import type { Scenario } from './read-scenario.js';

/** One of the cast, ready to act. */
export interface Actor {
  /** As the scenario calls them. */
  readonly key: string;
  /** 姓名. */
  readonly name: string;
  readonly username: string;
  readonly personId: string;
}

/** The accounts a scenario is played with beside those of its cast. */
export interface House {
  /** Keeps the registers. */
  readonly administrator: string;
  /** Reads every case. */
  readonly observer: string;
  /** The password of accounts the scenario opens; of the demo accounts as well. */
  readonly password: string;
}

/** Brings the cast in. @throws Error if the server does not know or take one of them */
export async function assemble(scenario: Scenario, client: HttpClient, house: House): Promise<Map<string, Actor>> {
  const cast = new Map<string, Actor>();
  const members = Object.entries(scenario.people);
  const later = members.filter(([, { secondAccountOf }]) => secondAccountOf !== undefined);
  for (const [key, member] of members.filter((each) => !later.includes(each))) {
    const username = member.account ?? (await new Registrar(client, house).register(key, member, cast.size));
    cast.set(key, await actorOf(client, key, username));
  }
  for (const [key, { secondAccountOf = '' }] of later) {
    const personId = cast.get(secondAccountOf)?.personId ?? '';
    const username = await new Registrar(client, house).openAccount(key, personId);
    cast.set(key, await actorOf(client, key, username));
  }
  return cast;
}

async function actorOf(client: HttpClient, key: string, username: string): Promise<Actor> {
  const { personId, status } = await client.signIn(username);
  if (personId === null) throw new Error(`${key} cannot sign in as ${username}: ${status}`);
  const me = await client.need(username, { method: 'GET', path: '/auth/me' });
  return { key, username, personId, name: textAt(me, 'person', 'name') ?? key };
}

/** What the administrator does for the scenario before it begins. */
class Registrar {
  constructor(
    private readonly client: HttpClient,
    private readonly house: House,
  ) {}

  /** Registers a person of the scenario's own, with all they are said to have. @returns the name of their account */
  async register(key: string, member: CastMemberDto, index: number): Promise<string> {
    const { name, posts = [], certificates = [], trainings = [], tests = [], legalQualification } = member;
    const identityNumber = numberInFull(member.identityNumber ?? madeUpNumber(index));
    const person = await this.#post('/persons', { name, identityNumber });
    const personId = textAt(person, 'id') ?? '';
    const about = `/persons/${personId}`;
    for (const post of posts) await this.#post(`${about}/posts`, post);
    for (const certificate of certificates) await this.#post(`${about}/certificates`, certificate);
    for (const training of trainings) await this.#post(`${about}/trainings`, training);
    for (const test of tests) await this.#post(`${about}/tests`, test);
    if (legalQualification !== undefined) await this.#post(`${about}/legal-qualification`, legalQualification);
    return this.openAccount(key, personId);
  }

  async openAccount(key: string, personId: string): Promise<string> {
    const username = `${key}.scenario`.toLowerCase();
    await this.#post('/accounts', { personId, username, password: this.house.password });
    return username;
  }

  async #post(path: string, body: object): Promise<unknown> {
    return this.client.need(this.house.administrator, { method: 'POST', path, body: spelledOut(body) });
  }
}

/** 17 digits of nobody's number: the division code 4198 is given to no place. */
function madeUpNumber(index: number): string {
  return `41980019900101${String(500 + index)}`;
}
