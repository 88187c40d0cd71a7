import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseRecord, Findings } from '../../src/law/case-record.js';
import type { CaseMaterial } from '../../src/instruments/model/dossier.js';
import { missingIn } from '../../src/instruments/model/instrument.js';
import { textsIn } from '../../src/instruments/model/texts.js';
import { noSettings } from '../../src/instruments/model/settings.js';
import type { AgencyFacts } from '../../src/law/facts.js';
import { Casework } from '../support/casework.js';
import { startTownship, type Township } from '../support/township.js';
import { materialOf, paperOf } from './case-in-hand.js';

const COLLECTION = '罚款决定与罚款收缴分离实施办法（国务院令第235号） 第7条';

describe('行政处罚法 第59条: the decision', () => {
  let township: Township;
  let material: CaseMaterial;

  beforeAll(async () => {
    township = await startTownship();
    const casework = new Casework(township);
    const id = await casework.led('decided');
    const { agencyId } = await casework.get<{ agencyId: string }>(id);
    material = await materialOf(township, agencyId, id);
  }, 60_000);
  afterAll(() => township.close());

  const decision = () => paperOf(material, 'penalty-decision');
  const changed = (change: (record: CaseRecord) => Partial<CaseRecord>): CaseMaterial => ({
    ...material,
    records: new Map([...material.records].map(([seq, record]) => [seq, { ...record, ...change(record) }])),
  });
  const found = (change: Partial<Findings>) =>
    changed(({ findings }) => ({ findings: findings && { ...findings, ...change } }));
  /** As if the agency had settled otherwise when the act was judged. */
  const settled = (change: Partial<AgencyFacts>): CaseMaterial => ({
    ...material,
    events: material.events.map((event) => ({
      ...event,
      facts: { ...event.facts, ...(event.facts.agency && { agency: { ...event.facts.agency, ...change } }) },
    })),
  });
  const missing = (of: CaseMaterial) => missingIn(paperOf(of, 'penalty-decision'));

  it('of an honest case lacks nothing', () => {
    expect(missing(material)).toEqual([]);
  });

  it.each<[string, string, () => CaseMaterial]>([
    ['当事人姓名或者名称', '行政处罚法 第59条第1款第1项', () => changed(() => ({ party: null }))],
    ['证据', '行政处罚法 第59条第1款第2项', () => found({ facts: [{ statement: '焚烧麦茬', evidenceIds: [] }] })],
    ['违反法律、法规、规章的事实和证据', '行政处罚法 第59条第1款第2项', () => changed(() => ({ findings: null }))],
    ['处罚依据', '行政处罚法 第59条第1款第3项', () => found({ basis: [] })],
    ['处罚种类', '行政处罚法 第59条第1款第3项', () => found({ penalties: [] })],
    ['裁量基准', '国办发〔2022〕27号 (十二)', () => found({ discretion: ' ' })],
    ['代收机构名称', COLLECTION, () => settled({ bank: null })],
    ['行政复议机关', '行政处罚法 第59条第1款第5项', () => settled({ reconsideration: null })],
    ['有管辖权的人民法院', '行政处罚法 第59条第1款第5项', () => settled({ court: null })],
    ['事先告知情况', '行政处罚法 第44条、第62条', () => changed(() => ({ notices: [] }))],
    [
      '陈述申辩的复核和采纳情况',
      '行政处罚法 第45条第1款',
      () => changed(() => ({ defences: [{ seq: 1, statedOn: '2026-03-03', reExaminedSeq: null }] })),
    ],
    [
      '履行方式和期限',
      '行政处罚法 第59条第1款第4项',
      () => ({
        ...material,
        events: material.events.map((event) =>
          event.type === 'decide-penalty'
            ? { ...event, payload: { opinion: '同意', performanceAndRemedies: '' } }
            : event,
        ),
      }),
    ],
  ])('without %s names %s', (content, basis, of) => {
    expect(missing(of())).toContainEqual({ content: expect.stringContaining(content), basis });
  });

  it('says the sum in capitals and figures, the bank, the periods, the organs, the number of the notice', () => {
    const text = textsIn(decision()).join('\n');
    for (const said of [
      '伍佰元整（￥500.00）',
      '15日',
      '60日',
      '6个月',
      '鲁山县人民政府',
      '鲁山县人民法院',
      '每日按罚款数额的3%',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).toContain('鲁清溪罚告〔2026〕1号');
    expect(decision()).toMatchObject({ seal: { organ: '清溪乡人民政府' }, isDraft: false });
  });

  it('keeps to the settings of its day, whatever is settled later', () => {
    const later = { since: '2030-01-01T00:00:00.000Z', settings: noSettings };
    expect(paperOf({ ...material, settings: [...material.settings, later] }, 'penalty-decision')).toEqual(decision());
  });

  it('is the same after more has happened to the case', () => {
    const before = paperOf(material, 'prior-notice');
    const noticed = material.events.find(({ type }) => type === 'approve-notice')!.seq;
    const then = { ...material, events: material.events.filter(({ seq }) => seq <= noticed) };
    expect(paperOf(then, 'prior-notice')).toEqual(before);
  });

  it('has officers with their certificates on every record', () => {
    for (const code of ['on-site-inspection-record', 'inquiry-record', 'investigation-report']) {
      const signatures = paperOf(material, code).blocks.flatMap((block) =>
        block.kind === 'signatures' ? block.signatures : [],
      );
      expect(signatures).toHaveLength(2);
      expect(signatures.every(({ certificate, on }) => certificate !== null && on !== null)).toBe(true);
    }
  });
});
