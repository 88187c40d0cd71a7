import { expect, it } from '@jest/globals';
import { DocumentNumbers } from '../../src/instruments/document-numbers.service.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';

const PAPERS = 50;

describeOnBothDatabases('文号', (databases) => {
  it(
    'runs without gaps or doubles, though fifty papers are read at once, each twice',
    async () => {
      const township = await startTownship({ databaseUrl: await databases.freshUrl() });
      databases.atEnd(() => township.close());
      const casework = new Casework(township);
      const caseId = await casework.opened();
      const { agencyId } = await casework.get<{ agencyId: string }>(caseId);
      const numbers = township.server.app.get(DocumentNumbers);
      const paper = (index: number) => ({
        documentId: `penalty-decision.${index}`,
        letters: '罚决',
        year: 2026,
        prefix: '鲁清溪',
      });
      const asked = Array.from({ length: PAPERS * 2 }, (_, index) => paper(index % PAPERS));
      const given = await Promise.all(
        asked.map(async (each) => (await numbers.ensure(agencyId, caseId, [each])).get(each.documentId)!),
      );
      expect(given.slice(PAPERS)).toEqual(given.slice(0, PAPERS));
      const expected = Array.from({ length: PAPERS }, (_, index) => `鲁清溪罚决〔2026〕${index + 1}号`);
      expect(new Set(given)).toEqual(new Set(expected));
      const spot = asked.map(({ documentId }) => ({
        ...paper(0),
        documentId: `on-the-spot-${documentId}`,
        letters: '当罚',
      }));
      const onTheSpot = await Promise.all(
        spot.map(async (each) => (await numbers.ensure(agencyId, caseId, [each])).get(each.documentId)!),
      );
      const ownSeries = Array.from({ length: PAPERS }, (_, index) => `鲁清溪当罚〔2026〕${index + 1}号`);
      expect(new Set(onTheSpot)).toEqual(new Set(ownSeries));
      const next = { ...paper(0), documentId: 'penalty-decision.99', year: 2027 };
      expect((await numbers.ensure(agencyId, caseId, [next])).get(next.documentId)).toBe('鲁清溪罚决〔2027〕1号');
    },
    DATABASE_PATIENCE_MS,
  );
});
