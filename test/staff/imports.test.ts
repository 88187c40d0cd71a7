import { beforeAll, expect, it } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import type { ImportReport } from '../../src/staff/imports/import-report.js';
import { readWorkbook } from '../../src/staff/imports/read-workbook.js';
import { Reader } from '../../src/platform/database/index.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { numberFor } from '../support/numbers.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';
import { formOf, staffWorkbook, type StaffRows } from '../support/workbook.js';
import { zipOf } from '../support/zip.js';

const CERTIFICATE = ['fire', '410423105', '2026-01-01', '2028-12-31'];

describeOnBothDatabases('a workbook of staff', (databases) => {
  let township: Township;
  beforeAll(async () => {
    township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
  }, DATABASE_PATIENCE_MS);

  const sendBytes = async (bytes: Buffer, dry: boolean, by = 'admin1') => {
    const { payload, headers } = formOf(bytes);
    return township.as(by, 'POST', `/staff/imports?dry=${dry}`, payload, headers);
  };
  const send = async (rows: StaffRows, dry = true) => sendBytes(await staffWorkbook(rows), dry);
  const report = async (rows: StaffRows) => (await send(rows)).json<ImportReport>();
  /** What is said of the line, as `column: message`. */
  const faults = ({ lines }: ImportReport, sheet: string, line: number) =>
    lines
      .find((each) => each.sheet === sheet && each.line === line)
      ?.faults.map(({ column, message }) => `${column?.en ?? ''}: ${message.en}`);
  const count = async (table: string) => {
    const rows = await township.server.app.get(Reader).query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`);
    return rows[0]?.n;
  };

  it('is tried first and leaves nothing behind; then all of it is taken in, each change in the history', async () => {
    const rows: StaffRows = {
      people: [['新示一', numberFor(1), '2017-05-01']],
      posts: [[numberFor(1), '承办人', '', '2026-03-01', '2026年12月31日']],
      certificates: [[numberFor(1), 'I-0001', 'fire、water', '4104', new Date('2026-01-01T00:00:00Z'), '2028/12/31']],
    };
    const before = await count('register_events');
    expect(await report(rows)).toMatchObject({ dry: true, applied: false, faulty: 0 });
    expect(await count('register_events')).toBe(before);

    const taken = (await send(rows, false)).json<ImportReport>();
    expect(taken).toMatchObject({ applied: true, counts: { people: 1, posts: 1, certificates: 1 } });
    const found = await township.as('admin1', 'GET', `/persons?q=${encodeURIComponent('新示一')}`);
    const [person] = found.json<{ items: { id: string }[] }>().items;
    expect(person).toMatchObject({
      roles: ['handler'],
      firstReviewOn: '2017-05-01',
      posts: [{ role: 'handler', from: '2026-02-28T16:00:00.000Z', until: '2026-12-31T16:00:00.000Z' }],
      certificates: [
        { number: 'I-0001', fields: ['fire', 'water'], area: '4104', validFrom: '2026-01-01', validTo: '2028-12-31' },
      ],
    });
    const history = await township.as('admin1', 'GET', `/persons/${person!.id}/history`);
    const types = history.json<{ items: { type: string }[] }>().items.map(({ type }) => type);
    expect(types).toEqual(['person-registered', 'post-given', 'certificate-registered']);
    expect(await count("register_events WHERE type = 'staff-imported'")).toBe(1);
  });

  it('says of every line what is wrong, and in which column', async () => {
    const wrongDigit = `${numberFor(11).slice(0, 17)}${numberFor(11).endsWith('1') ? '2' : '1'}`;
    const found = await report({
      people: [
        ['甲', wrongDigit],
        ['乙', numberFor(12)],
        ['丙', numberFor(12)],
        ['丁', 419901199001010],
        ['', numberFor(13)],
        ['戊', numberFor(14), '2030-01-01'],
        ['己', numberFor(1)],
      ],
      posts: [
        [numberFor(12), '县长'],
        [numberFor(12), 'clerk', '没有的机构'],
        [numberFor(999), 'clerk'],
        [numberFor(14), 'clerk'],
        [numberFor(12), 'clerk', '', '2026-05-01', '2026-04-01'],
        [numberFor(12), 'administrator'],
        [numberFor(12), 'handler'],
      ],
      certificates: [
        [numberFor(12), 'I-0100', 'fire、妖术', '110101', '2026-01-01', '2025-12-31'],
        [numberFor(12), 'I-0101', 'fire', '410423105', '2028-01-01', '2026-12-31'],
        [numberFor(12), 'I-0102', 'fire', '110101', '2026-01-01', '2028-12-31'],
        [numberFor(12), 'I-0103', 'fire', '410423105', '明年', '2028-12-31'],
        [numberFor(12), 'I-0104', ...CERTIFICATE],
        [numberFor(12), 'I-0104', ...CERTIFICATE],
        [numberFor(12), 'I-0001', ...CERTIFICATE],
      ],
    });
    expect(found.faulty).toBe(18);
    const people = [2, 3, 4, 5, 6, 7, 8].map((line) => faults(found, 'people', line));
    expect(people).toEqual([
      ['Identity number: not a valid citizen identity number'],
      [],
      ['Identity number: the same as on line 3'],
      ['Identity number: format the cell as text: as a number its last digits are lost'],
      ['Name: must be filled in'],
      ['First review on: may not lie in the future'],
      [': this identity number is registered already'],
    ]);
    const posts = [2, 3, 4, 5, 6, 7, 8].map((line) => faults(found, 'posts', line)?.[0]);
    expect(posts).toEqual([
      'Role: there is no role “县长”',
      'Unit: no unit of this agency: 没有的机构',
      'Identity number: neither on the register nor under People',
      'Identity number: the line of this person under People is wrong',
      'Last day: must be later than the beginning',
      undefined,
      ': administration, supervision and casework exclude one another: the person is administrator at that time',
    ]);
    const certificates = [2, 3, 4, 5, 6, 7, 8].map((line) => faults(found, 'certificates', line)?.[0]);
    expect(faults(found, 'certificates', 2)?.slice(1)).toEqual([
      'Valid to: must not be before the first valid day',
      "Area: the area has nothing to do with the agency's, 410423105",
    ]);
    expect(certificates).toEqual([
      'Fields: no field of this agency: 妖术',
      'Valid to: must not be before the first valid day',
      "Area: the area has nothing to do with the agency's, 410423105",
      'Valid from: is no day; write 2026-01-01',
      undefined,
      'Number: the same number as on line 6',
      ': this certificate number is registered already',
    ]);
  });

  it('is taken in whole or not at all', async () => {
    const before = [await count('persons'), await count('register_events')];
    const answer = await send(
      {
        people: [
          ['庚', numberFor(21)],
          ['辛', 'nonsense'],
        ],
      },
      false,
    );
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'malformed', errors: [{ pointer: '/people/3' }] });
    expect([await count('persons'), await count('register_events')]).toEqual(before);
  });

  it('gives nobody anything of their own', async () => {
    const template = { people: [['壬', numberFor(31)]], posts: [[numberFor(31), 'administrator']] };
    expect((await send(template, false)).statusCode).toBe(200);
    const found = await township.as('admin1', 'GET', `/persons?q=${encodeURIComponent('壬')}`);
    const [{ id: personId } = { id: '' }] = found.json<{ items: { id: string }[] }>().items;
    await township.as('admin1', 'POST', '/accounts', { personId, username: 'admin9', password: 'Qingxi-2026-demo' });
    const rows = { certificates: [[numberFor(31), 'I-0300', ...CERTIFICATE]] };
    const own = (await sendBytes(await staffWorkbook(rows), true, 'admin9')).json<ImportReport>();
    expect(faults(own, 'certificates', 2)?.[0]).toContain('ask another administrator');
  });

  it('takes the template filled in, and says so where nothing is filled in', async () => {
    const answer = await township.as('admin1', 'GET', '/staff/imports/template.xlsx');
    expect(answer.headers['content-type']).toContain('spreadsheetml');
    expect(await readWorkbook(answer.rawPayload)).toEqual([]);
    expect((await sendBytes(answer.rawPayload, true)).json()).toMatchObject({ faulty: 0, lines: [] });
  });

  it.each([
    ['no workbook', () => Buffer.from('name,number\n'), 400],
    ['a workbook of other things', () => zipOf({ 'a.txt': 'hello' }), 400],
    ['XML with entities', () => zipOf({ 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }), 400],
    ['a cell far out', () => zipOf({ 'xl/worksheets/sheet1.xml': '<c r="XFD1"/>' }), 413],
    ['a row far down', () => zipOf({ 'xl/worksheets/sheet1.xml': '<row r="1048576"/>' }), 413],
    ['a bomb', () => zipOf({ 'xl/a.xml': deflateRawSync(Buffer.alloc(64 * 1024 * 1024)) }, 8), 413],
    ['too large a file', () => Buffer.alloc(3 * 1024 * 1024), 413],
  ])('is refused where it is %s', async (_name, bytes, status) => {
    expect((await sendBytes(bytes(), true)).statusCode).toBe(status);
  });

  it('is refused where a file of the package is hidden from its directory', async () => {
    const book = await staffWorkbook({});
    const hidden = Buffer.concat([zipOf({ 'x.xml': '<x/>' }).subarray(0, 60), book]);
    expect((await sendBytes(hidden, true)).statusCode).toBe(400);
  });
});
