import { describe, expect, it } from '@jest/globals';
import type { CaseRecord, DocumentEntry, EvidenceItem, EvidenceKind } from '../../../src/law/case-record.js';
import { anEvidenceItem } from '../../builders/an-evidence-item.js';
import { fillingOf } from '../../../src/law/completeness/entry-check.js';
import { currentLawPack as pack } from '../../../src/law/packs/index.js';
import type { CatalogueEntry, SigningDuty } from '../../../src/law/packs/law-pack.js';
import { filed } from '../../builders/stages.js';

const AT = '2026-03-02T02:00:00.000Z';
const { record } = filed();

function anEntry(code: string, change: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    ...{ code, name: { zh: '材料', en: 'Paper' }, stage: 's', volume: 'main', basis: 'b', servedOnParty: false },
    ...{
      gate: 'review',
      when: 'always',
      requiredWhen: '',
      signedBy: [],
      servedBefore: null,
      after: [],
      verified: true,
    },
    ...change,
  };
}

function aPaper(code: string, change: Partial<DocumentEntry> = {}): DocumentEntry {
  const signatures = [{ personId: 'handler-1', duty: 'handle' as const, at: AT }];
  return {
    ...{ id: `${code}.9`, code, seq: 9, drawnAt: AT, datedOn: '2026-03-02', awaiting: [], signatures, sealedAt: AT },
    service: null,
    ...change,
  };
}

function anItem(kind: EvidenceKind, change: Partial<EvidenceItem> = {}): EvidenceItem {
  return anEvidenceItem({ id: `${kind}.8`, kind, seq: 8, ...change });
}

const signedAs = (...signers: readonly [string, SigningDuty][]) => ({
  signatures: signers.map(([personId, duty]) => ({ personId, duty, at: AT })),
});
const inCase = (change: Partial<CaseRecord>): CaseRecord => ({ ...record, file: [], evidence: [], ...change });
const filling = (entry: CatalogueEntry, change: Partial<CaseRecord> = {}) => fillingOf(entry, inCase(change), pack);
const served = { method: 'direct' as const, servedOn: '2026-03-02', effectiveOn: '2026-03-02' };

describe('行政处罚法 第46条: entries that evidence fills', () => {
  const KINDS: readonly EvidenceKind[] = [
    'documentary',
    'physical',
    'audio-visual',
    'electronic-data',
    'witness-testimony',
    'party-statement',
    'expert-opinion',
    'inspection-record',
  ];

  it.each<[string, readonly EvidenceKind[]]>([
    ['documentary-and-physical-evidence', ['documentary', 'physical']],
    ['audio-visual-and-electronic-data', ['audio-visual', 'electronic-data']],
    ['audio-visual-record', ['audio-visual', 'electronic-data']],
    ['spot-evidence', KINDS],
    ['inquiry-record', []],
  ])('%s: by the kinds that belong to it, and no other', (code, kinds) => {
    const filledBy = KINDS.filter((kind) => filling(anEntry(code), { evidence: [anItem(kind)] }).items.length > 0);
    expect(filledBy).toEqual(kinds);
  });

  it('papers come before evidence; no event is named', () => {
    const code = 'documentary-and-physical-evidence';
    expect(filling(anEntry(code), { file: [aPaper(code)], evidence: [anItem('physical')] })).toEqual({
      items: [`${code}.9`, 'physical.8'],
      events: [],
      lacking: [],
    });
  });

  it('recordings of acts fill what is recorded in sound and picture, and nothing else', () => {
    const recordings = [
      {
        id: 'recording.9',
        seq: 9,
        ofSeq: 5,
        medium: 'video' as const,
        title: '录像',
        sha256: 'a'.repeat(64),
        device: '记录仪',
        recordedBy: '李四',
        recordedOn: '2026-03-02',
        from: '09:00',
        to: '09:10',
      },
    ];
    expect(filling(anEntry('audio-visual-and-electronic-data'), { recordings })).toEqual({
      items: ['recording.9'],
      events: [],
      lacking: [],
    });
    expect(filling(anEntry('documentary-and-physical-evidence'), { recordings }).items).toEqual([]);
  });

  it('evidence waits for its second officer; one that waits for somebody relieved counts for nothing', () => {
    const code = 'documentary-and-physical-evidence';
    const waiting = filling(anEntry(code), { evidence: [anItem('physical', { awaiting: 'handler-2' })] });
    expect(waiting.lacking).toEqual([
      {
        kind: 'unsigned',
        itemId: 'physical.8',
        message: { zh: '材料（physical.8）尚缺本人签名', en: 'Paper (physical.8) still awaits a signature' },
        duties: ['handle'],
        persons: ['handler-2'],
      },
    ]);
    expect(filling(anEntry(code), { evidence: [anItem('physical', { awaiting: 'gone' })] }).items).toEqual([]);
  });

  it('evidence alone has no order of papers to keep', () => {
    const entry = anEntry('documentary-and-physical-evidence', { after: ['filing-approval'] });
    const file = [aPaper('filing-approval', { seq: 20, datedOn: '2026-04-01' })];
    expect(filling(entry, { file, evidence: [anItem('physical')] }).lacking).toEqual([]);
  });
});

describe('missing', () => {
  it.each<[readonly SigningDuty[], readonly SigningDuty[]]>([
    [[], ['handle']],
    [['decide'], ['decide']],
    [
      ['chair', 'clerk', 'chair'],
      ['chair', 'clerk'],
    ],
  ])('signed by %j: supplied by %j', (signedBy, duties) => {
    expect(filling(anEntry('inquiry-record', { signedBy }))).toEqual({
      items: [],
      events: [],
      lacking: [
        { kind: 'missing', itemId: null, message: { zh: '缺少材料', en: 'Missing: Paper' }, duties, persons: [] },
      ],
    });
  });
});

describe('signatures of an entry', () => {
  const entry = (...signedBy: readonly SigningDuty[]) => anEntry('x', { signedBy });
  const lacking = (of: CatalogueEntry, ...papers: readonly Partial<DocumentEntry>[]) =>
    filling(of, { file: papers.map((change, index) => aPaper('x', { id: `x.${index}`, ...change })) }).lacking;

  it('two handlers and a head sign, three persons, each in their duty', () => {
    const of = entry('handle', 'handle', 'decide');
    expect(lacking(of, signedAs(['a', 'handle'], ['b', 'handle'], ['c', 'decide']))).toEqual([]);
    for (const signers of [
      signedAs(['a', 'handle'], ['c', 'decide'], ['d', 'decide']),
      signedAs(['a', 'handle'], ['b', 'handle'], ['c', 'handle']),
      signedAs(['a', 'handle'], ['b', 'handle'], ['a', 'decide']),
      signedAs(['a', 'handle'], ['a', 'handle'], ['c', 'decide']),
    ])
      expect(lacking(of, signers)).toEqual([
        {
          kind: 'unsigned',
          itemId: 'x.0',
          message: {
            zh: '材料（x.0）的签名不全,须由3人分别签名',
            en: 'Paper (x.0) lacks signatures: 3 persons must sign, each in their duty',
          },
          duties: ['handle', 'decide'],
          persons: [],
        },
      ]);
  });

  it('one paper that carries them all is enough; of several that do not, the newest is named', () => {
    const one = signedAs(['a', 'handle']);
    const both = signedAs(['a', 'handle'], ['b', 'handle']);
    expect(lacking(entry('handle', 'handle'), both, one)).toEqual([]);
    expect(lacking(entry('handle', 'handle'), one, both)).toEqual([]);
    expect(lacking(entry('handle', 'handle'), one, one)).toMatchObject([{ itemId: 'x.1' }]);
  });

  it('a paper still waiting for a signature is named for that alone', () => {
    const waiting = { ...signedAs(['a', 'handle']), awaiting: ['handler-2'] };
    expect(lacking(entry('handle', 'handle'), waiting)).toEqual([
      expect.objectContaining({ kind: 'unsigned', itemId: 'x.0', persons: ['handler-2'] }),
    ]);
  });
});

describe('the order of papers', () => {
  const entry = anEntry('x', { after: ['before'], signedBy: ['review'] });
  const both = (x: Partial<DocumentEntry>, before: Partial<DocumentEntry>) =>
    filling(entry, { file: [aPaper('before', before), aPaper('x', { ...signedAs(['r', 'review']), ...x })] }).lacking;

  it('drawn up later and not dated before', () => {
    expect(both({ seq: 9 }, { seq: 8 })).toEqual([]);
    expect(both({ seq: 9, datedOn: '2026-03-01' }, { seq: 8, datedOn: '2026-03-02' })).toEqual([
      {
        kind: 'out-of-order',
        itemId: 'x.9',
        message: {
          zh: '材料（x.9,2026-03-01）应当在before.9（2026-03-02）之后形成',
          en: 'Paper (x.9, 2026-03-01) must come after before.9 (2026-03-02)',
        },
        duties: ['review'],
        persons: [],
      },
    ]);
    expect(both({ seq: 8 }, { seq: 9 })).toMatchObject([{ kind: 'out-of-order', itemId: 'x.9' }]);
  });
});

describe('行政处罚法 第61条: service of an entry', () => {
  const entry = (code: string) => anEntry(code, { servedBefore: 'decision', servedOnParty: true });
  const two = (code: string) => [aPaper(code, { id: 'first' }), aPaper(code, { id: 'second', service: served })];

  it.each(['prior-notice', 'hearing-rights-notice', 'hearing-notice'])('of %s only the newest is served', (code) => {
    expect(filling(entry(code), { file: two(code) }).lacking).toEqual([]);
    expect(filling(entry(code), { file: two(code).reverse() }).lacking).toMatchObject([{ itemId: 'first' }]);
  });

  it('of any other each is, by the handlers', () => {
    expect(filling(entry('rectification-order'), { file: two('rectification-order') }).lacking).toEqual([
      {
        kind: 'unserved',
        itemId: 'first',
        message: { zh: '材料（first）尚未送达当事人', en: 'Paper (first) has not been served' },
        duties: ['handle'],
        persons: [],
      },
    ]);
  });

  it.each(['service-receipt', 'delivery-or-refusal-note'])(
    '%s is filled by what was served, missing without',
    (code) => {
      expect(filling(anEntry(code), { file: two('x') })).toEqual({ items: ['second'], events: [], lacking: [] });
      expect(filling(anEntry(code), { file: two('x').slice(0, 1) })).toMatchObject({
        items: [],
        lacking: [{ kind: 'missing' }],
      });
    },
  );
});

describe('行政处罚法 第42条、第55条: the check of certificates', () => {
  const act = (seq: number, ...officers: readonly string[]) => ({
    ...{ seq, type: 'record-inspection', at: AT, occurredOn: '2026-03-02', officers },
  });
  const check = (...enforcementActs: CaseRecord['enforcementActs']) =>
    filling(anEntry('officer-credential-check'), { enforcementActs });

  it('is filled by the acts of enforcement themselves', () => {
    expect(check(act(4, 'a', 'b'), act(6, 'b', 'c'))).toEqual({ items: [], events: [4, 6], lacking: [] });
    expect(check()).toMatchObject({ events: [], lacking: [{ kind: 'missing' }] });
  });

  it('lacks the second officer where there was one only, or one twice', () => {
    const lack = (seq: number) => ({
      kind: 'unsigned',
      itemId: null,
      message: {
        zh: `第${seq}号事件的执法人员不足2人`,
        en: `Fewer than 2 officers took part in event ${seq}`,
      },
      duties: ['handle'],
      persons: [],
    });
    expect(check(act(4, 'a'), act(5, 'a', 'b'), act(6, 'b', 'b')).lacking).toEqual([lack(4), lack(6)]);
  });
});
