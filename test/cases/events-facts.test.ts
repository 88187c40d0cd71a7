import { beforeAll, expect, it } from '@jest/globals';
import { canonicalDigest } from '../../src/platform/digest.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';

interface Chain {
  readonly items: readonly {
    readonly actor: string;
    readonly facts: { readonly people: Record<string, string>; readonly matter: string; readonly calendar: string };
  }[];
  readonly nextCursor: string | null;
  readonly facts?: Readonly<Record<string, unknown>>;
}

describeOnBothDatabases('the facts events rest on', (databases) => {
  let casework: Casework;
  let id: string;

  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    casework = new Casework(township);
    id = await casework.led('filed');
  }, DATABASE_PATIENCE_MS);

  const named = ({ items }: Chain) => {
    return items.flatMap(({ facts }) => [...Object.values(facts.people), facts.matter, facts.calendar]);
  };

  it('come with the chain, each once under its digest, and hash to it', async () => {
    const chain = await casework.get<Chain>(id, '/events?expand=facts');
    expect(Object.keys(chain.facts ?? {}).sort()).toEqual([...new Set(named(chain))].sort());
    for (const [digest, value] of Object.entries(chain.facts ?? {})) expect(canonicalDigest(value)).toBe(digest);
    for (const { actor, facts } of chain.items) {
      expect(chain.facts?.[facts.people[actor]!]).toMatchObject({ personId: actor });
    }
  });

  it('come for the events of the page only', async () => {
    const first = await casework.get<Chain>(id, '/events?expand=facts&limit=1');
    expect(first.items).toHaveLength(1);
    expect(first.nextCursor).not.toBeNull();
    expect(Object.keys(first.facts ?? {}).sort()).toEqual([...new Set(named(first))].sort());
  });

  it('stay away unless they are asked for', async () => {
    expect(Object.keys(await casework.get<Chain>(id, '/events'))).toEqual(['items', 'nextCursor']);
  });

  it('are the only thing that can be asked for', async () => {
    const answer = await casework.township.as('supervisor1', 'GET', `/cases/${id}/events?expand=everything`);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'malformed']);
  });
});
