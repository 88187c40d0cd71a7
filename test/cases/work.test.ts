import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Casework } from '../support/casework.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';

interface Waiting {
  readonly id: string;
  readonly matterName: string | null;
  readonly due: { readonly code: string; readonly basis: string; readonly dueOn: string } | null;
  readonly acts: readonly { readonly type: string }[];
}

const DAY_MS = 86_400_000;

describe('GET /work', () => {
  let township: Township;
  let cases: Casework;
  beforeAll(async () => {
    township = await startTownship();
    cases = new Casework(township);
  });
  afterAll(() => township.close());

  async function waitingFor(username: string, id: string): Promise<readonly string[]> {
    const { items } = (await township.as(username, 'GET', '/work')).json<{ items: Waiting[] }>();
    return items.find((each) => each.id === id)?.acts.map(({ type }) => type) ?? [];
  }

  it('a case waits for whoever can take it on, and for nobody else', async () => {
    const id = await cases.led('concluded');
    expect(await waitingFor('handler1', id)).toContain('submit-for-review');
    expect(await waitingFor('reviewer1', id)).toEqual([]);
    await cases.do('handler1', id, 'submit-for-review', { reasons: '送审' });
    expect(await waitingFor('handler1', id)).not.toContain('submit-for-review');
    expect(await waitingFor('reviewer1', id)).toContain('pass-review');
    expect(await waitingFor('approver1', id)).toEqual([]);
  });

  it('whoever handles a case has it among their work while it is investigated; others have not', async () => {
    const id = await cases.led('filed');
    expect(await waitingFor('handler1', id)).toContain('record-inspection');
    expect(await waitingFor('handler3', id)).toEqual([]);
    expect(await waitingFor('supervisor1', id)).toEqual([]);
  });

  it('what falls due first stands at the top, with what it is and its article (行政处罚法 第60条)', async () => {
    await cases.led('filed');
    township.server.clock.advance(DAY_MS);
    const later = await cases.led('filed');
    const { items } = (await township.as('handler1', 'GET', '/work')).json<{ items: Waiting[] }>();
    const days = items.flatMap(({ due }) => (due === null ? [] : [due.dueOn]));
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBeGreaterThan(1);
    const shown = items.find(({ id }) => id === later);
    expect(shown?.matterName).toContain('秸秆');
    expect(shown?.due?.basis).toContain('行政处罚法 第60条');
  });
});
