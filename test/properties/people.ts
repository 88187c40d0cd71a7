import { numberFor } from '../support/numbers.js';
import { demoPassword } from '../../src/seed/demo-seed.service.js';
import { need } from '../support/casework.js';
import type { Township } from '../support/township.js';

/** Somebody who may try anything: an account, and the natural person behind it. */
export interface Player {
  readonly account: string;
  readonly personId: string;
  readonly posts: readonly string[];
  /** Holds a certificate that counts for every act of the case. */
  readonly certified: boolean;
}

const DEMO: Readonly<Record<string, readonly [post: string, certified: boolean]>> = {
  handler1: ['handler', true],
  handler1b: ['handler', true],
  handler2: ['handler', true],
  handler3: ['handler', true],
  'handler-expired': ['handler', false],
  'handler-suspended': ['handler', false],
  'handler-other-field': ['handler', false],
  reviewer1: ['reviewer', false],
  reviewer2: ['reviewer', false],
  approver1: ['approver', false],
  approver2: ['approver', false],
  chair1: ['hearing-chair', false],
  clerk1: ['clerk', false],
  supervisor1: ['supervisor', false],
};
/** Those who could do everything, were they allowed to: several posts in one person, and a certificate. */
const MANIFOLD: Readonly<Record<string, readonly string[]>> = {
  everything: ['handler', 'reviewer', 'approver', 'hearing-chair', 'clerk'],
  threefold: ['handler', 'reviewer', 'approver'],
};

/** Everybody of the demo township, and those with several posts, who are registered first. */
export async function playersOf(township: Township): Promise<readonly Player[]> {
  const players: Player[] = [];
  for (const [account, [post, certified]] of Object.entries(DEMO)) {
    players.push({ account, personId: await township.personId(account), posts: [post], certified });
  }
  for (const [account, posts] of Object.entries(MANIFOLD)) {
    const personId = await registered(township, account, posts, players.length);
    players.push({ account, personId, posts, certified: true });
  }
  return players;
}

async function registered(township: Township, account: string, posts: readonly string[], index: number) {
  const post = async (path: string, body: object) => need(await township.as('admin1', 'POST', path, body));
  const person = { name: `兼示${index}`, identityNumber: numberFor(700 + index) };
  const { id } = (await post('/persons', person)).json<{ id: string }>();
  for (const role of posts) await post(`/persons/${id}/posts`, { role });
  const certificate = {
    number: `兼-${index}`,
    fields: ['environment', 'transport'],
    area: '410423105',
    validFrom: '2025-01-01',
    validTo: '2028-12-31',
  };
  await post(`/persons/${id}/certificates`, certificate);
  await post(`/persons/${id}/trainings`, { title: '训', on: '2026-01-15', hours: 60 });
  await post(`/persons/${id}/tests`, { title: '法治测试', on: '2026-01-15', passed: true });
  await post(`/persons/${id}/legal-qualification`, { number: `法-${index}`, since: '2015-01-01' });
  await post('/accounts', { personId: id, username: account, password: demoPassword });
  return id;
}
