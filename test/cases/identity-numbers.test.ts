import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Casework, opening, party } from '../support/casework.js';
import { numberFor } from '../support/numbers.js';
import { startTownship } from '../support/township.js';

/** Everything the server wrote anywhere, as one text of bytes. */
async function written(directory: string): Promise<string> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'latin1')));
  return texts.join('\n');
}

describe('the identity number of a party', () => {
  let casework: Casework;
  beforeAll(async () => {
    casework = new Casework(await startTownship());
  });
  afterAll(() => casework.township.close());

  it('stands nowhere in plain text: not in the database, its log, the blobs, the server’s log, nor in any answer', async () => {
    const numbers = [1, 2, 3, 4, 5].map(numberFor);
    const key = { 'idempotency-key': 'once' };
    const id = await casework.led('investigated');
    const answers = [
      await casework.open('handler1', opening({ party: party(2) }), key),
      await casework.open('handler1', opening({ party: party(2) }), key),
      await casework.open('handler1', opening({ party: party(3), matterCode: 'none' }), key),
      await casework.open('supervisor1', opening({ party: party(4) })),
      await casework.act('handler1', id, 'identify-party', { party: party(5), proof: '证' }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 409, 422, 400]);
    const read = await Promise.all(
      ['', '/events', '/refusals', '/file', '/verify'].map((aspect) => casework.get<object>(id, aspect)),
    );
    const { settings, log } = casework.township.server;
    const everything = [
      await written(settings.DATA_DIR),
      ...log,
      ...answers.map(({ body }) => body),
      JSON.stringify(read),
    ].join('\n');
    expect(everything.length).toBeGreaterThan(100_000);
    for (const number of numbers) expect(everything.includes(number)).toBe(false);
  });
});
