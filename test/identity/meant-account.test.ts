import { beforeAll, expect, it } from '@jest/globals';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';

describeOnBothDatabases('the account something was prepared under', (databases) => {
  let township: Township;
  beforeAll(async () => {
    township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
  }, DATABASE_PATIENCE_MS);

  const readAll = async (by: string, account: string) =>
    township.server.app.inject({
      method: 'POST',
      url: '/api/v1/notifications/read',
      headers: {
        authorization: `Bearer ${await township.signIn(by)}`,
        'accept-language': 'en',
        'sanfen-account': account,
      },
    });
  const accountOf = async (by: string) =>
    (await township.as(by, 'GET', '/auth/me')).json<{ account: { id: string } }>().account.id;

  it('is done under that account', async () => {
    expect((await readAll('handler1', await accountOf('handler1'))).statusCode).toBeLessThan(300);
  });

  it('is not done under another, nor under another account of the same person', async () => {
    for (const other of ['handler2', 'handler1b']) {
      const refused = await readAll('handler1', await accountOf(other));
      expect(refused.statusCode).toBe(409);
      expect(refused.json<{ detail: string }>().detail).toMatch(/another account/);
    }
  });
});
