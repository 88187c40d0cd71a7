import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Casework } from '../support/casework.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';

interface Waiting {
  readonly id: string;
  readonly acts: readonly { readonly type: string }[];
}

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
});
