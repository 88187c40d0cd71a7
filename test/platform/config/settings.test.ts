import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKeys } from '../../../src/platform/config/keys.js';
import { readSettings } from '../../../src/platform/config/read-settings.js';
import { TestDatabases } from '../../support/databases.js';

describe('settings', () => {
  it('have defaults that keep the server on this machine', () => {
    expect(readSettings({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: './.data',
      DATABASE_URL: 'sqlite:.data/sanfen.sqlite',
    });
  });

  it('put the database into the data directory', () => {
    expect(readSettings({ DATA_DIR: '/srv/sanfen' }).DATABASE_URL).toBe('sqlite:/srv/sanfen/sanfen.sqlite');
  });

  it.each([
    [{ PORT: 'eighty' }, 'PORT must be a port number from 0 to 65535; it is "eighty".'],
    [{ PORT: '70000' }, 'PORT must be a port number from 0 to 65535; it is "70000".'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be sqlite:<file> or postgres://…; it is "mysql://x".'],
    [
      { DATABASE_URL: 'mysql://me:secret@x' },
      'DATABASE_URL must be sqlite:<file> or postgres://…; it is "mysql://…@x".',
    ],
    [{ NODE_ENV: 'prod' }, 'NODE_ENV must be development, production or test; it is "prod".'],
  ])('refuse %j in one sentence', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(sentence);
  });
});

describe('keys', () => {
  const directories = new TestDatabases('sqlite');
  afterAll(() => directories.clear());

  it('are made at the first start, for the owner only, and are the same ever after', async () => {
    const DATA_DIR = await directories.freshDirectory();
    const first = loadKeys({ DATA_DIR, SANFEN_KEY_FILE: null });
    const again = loadKeys({ DATA_DIR, SANFEN_KEY_FILE: null });
    expect(again.encryption).toEqual(first.encryption);
    expect(again.signing.equals(first.signing)).toBe(true);
    expect(first.encryption).not.toEqual(first.digest);
    expect(statSync(join(DATA_DIR, 'keys', 'sanfen.keys.json')).mode & 0o777).toBe(0o600);
  });

  it('come from another file where one is named, and are never made there', async () => {
    const DATA_DIR = await directories.freshDirectory();
    const made = loadKeys({ DATA_DIR, SANFEN_KEY_FILE: null });
    const elsewhere = join(await directories.freshDirectory(), 'keys.json');
    expect(() => loadKeys({ DATA_DIR, SANFEN_KEY_FILE: elsewhere })).toThrow('which is not there');
    writeFileSync(elsewhere, readFileSync(join(DATA_DIR, 'keys', 'sanfen.keys.json')));
    expect(loadKeys({ DATA_DIR, SANFEN_KEY_FILE: elsewhere }).digest).toEqual(made.digest);
    writeFileSync(elsewhere, '{}');
    expect(() => loadKeys({ DATA_DIR, SANFEN_KEY_FILE: elsewhere })).toThrow('damaged');
  });
});
