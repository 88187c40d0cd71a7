import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Accounts } from '../../src/identity/accounts.service.js';
import { hashPassword } from '../../src/identity/password.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { demoPassword } from '../../src/seed/demo-seed.service.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { FICTIONAL_2027, FICTIONAL_DOCUMENT, fictionalNotice, putInForce2027 } from '../support/fictional-2027.js';
import { foundNeighbour } from '../support/neighbour.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';

interface Proposal {
  readonly id: string;
  readonly version: string;
  readonly coveredThrough: string;
  readonly outcome: string | null;
  readonly data: { readonly holidays: readonly string[]; readonly makeUpDays: readonly string[]; sources: object[] };
  readonly missingStatutoryDays: readonly string[];
}

describeOnBothDatabases('calendars', (databases) => {
  let township: Township;
  const anew = async () => {
    const fresh = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => fresh.close());
    township = fresh;
  };

  const post = (by: string, path: string, body?: object) => township.as(by, 'POST', path, body);
  const load = async (by = 'admin1', body: object = fictionalNotice()) =>
    (await post(by, '/calendars/import', body)).json<Proposal>();
  const inForce = async () =>
    (await township.as('handler1', 'GET', '/calendars')).json<{
      items: { version: string; number: number }[];
      current: { holidays: string[]; makeUpDays: string[]; coveredThrough: string; sources: object[] };
    }>();

  describe('loaded and confirmed', () => {
    beforeEach(anew, DATABASE_PATIENCE_MS);

    it.each(['csv', 'ics', 'json'] as const)(
      'a notice as %s is put into the calendar in force, by two',
      async (format) => {
        const before = await inForce();
        const proposal = await load('admin1', fictionalNotice(format));
        expect(proposal).toMatchObject({
          version: 'cn-state-council/2024-2027',
          coveredThrough: '2027-12-31',
          outcome: null,
        });
        expect(proposal.missingStatutoryDays).toEqual([]);
        expect((await inForce()).current).toEqual(before.current);

        const confirmed = await post('supervisor1', `/calendars/proposals/${proposal.id}/confirm`);
        expect(confirmed.statusCode).toBe(200);
        const { items, current } = await inForce();
        expect(items.map(({ version }) => version)).toEqual([
          'cn-state-council/2024-2027',
          'cn-state-council/2024-2026',
        ]);
        expect(current.holidays.filter((day) => day.startsWith('2027'))).toHaveLength(28);
        expect(current.holidays.filter((day) => day < '2027')).toEqual([...before.current.holidays].sort());
        expect(current.makeUpDays.filter((day) => day > '2027')).toEqual([
          ...['2027-01-30', '2027-02-20', '2027-04-25', '2027-05-08', '2027-09-26', '2027-10-09'],
        ]);
        expect(current.sources.at(-1)).toEqual({ year: 2027, document: FICTIONAL_DOCUMENT });
      },
    );

    it('who loaded one does not confirm it, whatever account they use', async () => {
      const { id } = await load();
      expect((await post('admin1', `/calendars/proposals/${id}/confirm`)).statusCode).toBe(403);
      const { app } = township.server;
      const admin = await township.personId('admin1');
      const agencyId = (await township.as('admin1', 'GET', '/agency')).json<{ id: string }>().id;
      const passwordHash = await hashPassword(demoPassword);
      await app.get(UnitOfWork).run((tx) =>
        app.get(Accounts).register(
          tx,
          { agencyId, accountId: null, personId: null },
          {
            personId: admin,
            username: 'admin1b',
            passwordHash,
          },
        ),
      );
      expect((await post('admin1b', `/calendars/proposals/${id}/confirm`)).statusCode).toBe(403);
      expect((await inForce()).items).toHaveLength(1);
    });

    it('is settled once; a rejected one changes nothing, and the same may be loaded again', async () => {
      const { id } = await load();
      expect((await post('admin1', '/calendars/import', fictionalNotice())).statusCode).toBe(409);
      expect((await post('supervisor1', `/calendars/proposals/${id}/reject`)).json()).toMatchObject({
        outcome: 'rejected',
      });
      expect((await post('supervisor1', `/calendars/proposals/${id}/confirm`)).statusCode).toBe(409);
      expect((await inForce()).items).toHaveLength(1);
      const again = await load();
      expect((await post('supervisor1', `/calendars/proposals/${again.id}/confirm`)).statusCode).toBe(200);
      const listed = (await township.as('supervisor1', 'GET', '/calendars/proposals?limit=1')).json<{
        items: Proposal[];
        nextCursor: string;
      }>();
      const rest = (await township.as('admin1', 'GET', `/calendars/proposals?cursor=${listed.nextCursor}`)).json<{
        items: Proposal[];
      }>();
      expect([...listed.items, ...rest.items].map((each) => each.id).sort()).toEqual([id, again.id].sort());
    });

    it('is not confirmed over another one that came into force meanwhile', async () => {
      const first = await load();
      const second = await load('admin1', { ...fictionalNotice(), version: 'other/2027' });
      expect((await post('supervisor1', `/calendars/proposals/${first.id}/confirm`)).statusCode).toBe(200);
      expect((await post('supervisor1', `/calendars/proposals/${second.id}/confirm`)).statusCode).toBe(409);
    });

    it('of two who confirm at once, one does', async () => {
      const { id } = await load();
      const answers = await Promise.all([1, 2, 3].map(() => post('supervisor1', `/calendars/proposals/${id}/confirm`)));
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
      expect((await inForce()).items).toHaveLength(2);
    });

    it('a corrected notice replaces its year and nothing else', async () => {
      await putInForce2027(township);
      const content = FICTIONAL_2027.csv.replace('2027-02-12,放假,春节\r\n', '');
      const { id, version } = await load('admin1', { ...fictionalNotice(), content });
      expect(version).toBe('cn-state-council/2024-2027.2');
      await post('supervisor1', `/calendars/proposals/${id}/confirm`);
      const { current } = await inForce();
      expect(current.holidays.filter((day) => day > '2027')).toHaveLength(27);
      expect(current.coveredThrough).toBe('2027-12-31');
    });
  });

  describe('while nothing is in force yet', () => {
    beforeAll(anew, DATABASE_PATIENCE_MS);

    it('every line that cannot be is named', async () => {
      const content = [
        '日期,类型,名称',
        '2027-01-01,放假,元旦',
        '2027-02-30,放假,没有这一天',
        '2027-02-05,也许,不明',
        '# a remark',
        '2027-02-08,上班,星期一',
        '2027-01-01,放假,重复',
        '2028-01-01,放假,来年',
        'nonsense',
      ].join('\n');
      const answer = await post('admin1', '/calendars/import', { ...fictionalNotice(), content });
      expect(answer.statusCode).toBe(400);
      const { errors } = answer.json<{ errors: { pointer: string; message: string }[] }>();
      expect(errors.map(({ pointer }) => pointer)).toEqual([3, 4, 6, 7, 8, 9].map((line) => `/content/${line}`));
      expect(errors[3]?.message).toBe('line 7: 2027-01-01 is on line 2 already');
    });

    it.each([
      ['a year that leaves a gap', { year: 2028 }, '/year'],
      ['nothing at all', { content: '' }, '/content/1'],
      ['an unknown form', { format: 'xls' }, '/format'],
      ['no JSON', { format: 'json', content: '{' }, '/content/1'],
      ['no events', { format: 'ics', content: 'BEGIN:VCALENDAR' }, '/content/1'],
      [
        'an event that ends before it begins',
        { format: 'ics', content: ics('20270105', '20270101', '休') },
        '/content/3',
      ],
      ['an event that never ends', { format: 'ics', content: 'BEGIN:VEVENT\nDTSTART:20270101' }, '/content/1'],
      [
        'an event of which nobody knows what it is',
        { format: 'ics', content: ics('20270101', '20270102', '会议') },
        '/content/2',
      ],
    ])('is refused: %s', async (_name, change, pointer) => {
      const answer = await post('admin1', '/calendars/import', { ...fictionalNotice(), ...change });
      const { errors } = answer.json<{ errors: { pointer: string }[] }>();
      expect([answer.statusCode, errors[0]?.pointer]).toEqual([400, pointer]);
    });

    it('says which statutory days a list lacks', async () => {
      const content = FICTIONAL_2027.csv.replace('2027-06-09,放假,端午节\r\n', '');
      const { missingStatutoryDays } = await load('admin1', { ...fictionalNotice(), content, version: 'lacking/one' });
      expect(missingStatutoryDays).toEqual(['2027-06-09']);
    });

    describe('loaded whole', () => {
      it('names each entry that cannot be', async () => {
        const whole = {
          version: 'whole/2027',
          coveredThrough: '2027-12-31',
          sources: [{ year: 2027, document: FICTIONAL_DOCUMENT }],
          holidays: ['2027-01-01', '2028-01-01', '2027-02-30', '2027-01-01'],
          makeUpDays: ['2027-01-09', '2027-01-01', '2027-01-05'],
        };
        const answer = await post('admin1', '/calendars', whole);
        const { errors } = answer.json<{ errors: { pointer: string }[] }>();
        expect([answer.statusCode, errors.map(({ pointer }) => pointer)]).toEqual([
          400,
          ['/holidays/1', '/holidays/2', '/holidays/3', '/makeUpDays/1', '/makeUpDays/2'],
        ]);
      });
    });

    it('is the business of the agency’s administrators and supervisors', async () => {
      const { id } = await load('admin1', { ...fictionalNotice(), version: 'for/all' });
      await foundNeighbour(township, ['administrator', 'supervisor']);
      for (const by of ['handler1', 'approver1', 'clerk1', 'supervisor1']) {
        expect([by, (await post(by, '/calendars/import', fictionalNotice())).statusCode]).toEqual([by, 403]);
      }
      for (const by of ['handler1', 'approver1']) {
        expect((await post(by, `/calendars/proposals/${id}/confirm`)).statusCode).toBe(403);
        expect((await township.as(by, 'GET', '/calendars/proposals')).statusCode).toBe(403);
      }
      for (const by of ['neighbour-administrator', 'neighbour-supervisor']) {
        expect((await post(by, `/calendars/proposals/${id}/confirm`)).statusCode).toBe(404);
        expect((await township.as(by, 'GET', '/calendars/proposals')).json()).toMatchObject({ items: [] });
      }
    });
  });
});

function ics(from: string, until: string, summary: string): string {
  const lines = [`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${until}`, `SUMMARY:${summary}`];
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n');
}
