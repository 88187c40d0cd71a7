import { describe, expect, it } from '@jest/globals';
import type { CaseRecord, DocumentEntry } from '../../../src/law/case-record.js';
import { completenessBlockers, inventoryOf, type FileEntry } from '../../../src/law/completeness/completeness.js';
import { GATES } from '../../../src/law/completeness/gates.js';
import { currentLawPack as pack, lawPackOf } from '../../../src/law/packs/index.js';
import type { Gate } from '../../../src/law/packs/law-pack.js';
import { DrivenCase, type Found } from '../../builders/driven-case.js';
import { lifted, seizedUrgently } from '../../builders/measures.js';

const WORDS = '如实记载';

/** What the file lacks at the gate, as `entry:kind`. */
function lacking(record: CaseRecord, gate: Gate): readonly string[] {
  return completenessBlockers(record, pack, gate).map(
    ({ detail }) => `${String(detail?.['entry'])}:${String(detail?.['lacking'])}`,
  );
}

function entryOf(record: CaseRecord, code: string): FileEntry {
  const entry = inventoryOf(record, pack).find((each) => each.code === code);
  if (!entry) throw new RangeError(code);
  return entry;
}

const without = (record: CaseRecord, code: string): CaseRecord => ({
  ...record,
  file: record.file.filter((paper) => paper.code !== code),
});

const changed = (record: CaseRecord, code: string, change: Partial<DocumentEntry>): CaseRecord => ({
  ...record,
  file: record.file.map((paper) => (paper.code === code ? { ...paper, ...change } : paper)),
});

const concluded = (found: Found = {}) => new DrivenCase().filed().investigated().concluded(found);
const noted = () => concluded().reviewed().noticeServed().later(15).byTwo('note-no-defence', { note: WORDS });
const served = () => noted().decided().serve('serve-decision');

describe('案卷关口: what each gate asks for', () => {
  it('a gate asks for what an earlier one asked for, too', () => {
    const empty = new DrivenCase().record;
    const counts = GATES.map((gate) => lacking(empty, gate).length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  it('conclusion: the filing, the identity, officers with certificates', () => {
    expect(lacking(new DrivenCase().record, 'conclusion')).toEqual([
      'filing-approval:missing',
      'officer-credential-check:missing',
      'party-identity:missing',
    ]);
    expect(lacking(new DrivenCase().filed().investigated().record, 'conclusion')).toEqual([]);
  });

  it.each([
    ['review', concluded().record, 'investigation-report'],
    ['review', concluded().record, 'on-site-inspection-record'],
    ['review', concluded().record, 'inquiry-record'],
    ['notice', concluded().reviewed().record, 'case-review-opinion'],
    ['decision', noted().record, 'prior-notice'],
    ['decision', noted().record, 'statement-and-defence-record'],
    ['closing', served().published().record, 'decision-approval'],
    ['closing', served().published().record, 'penalty-decision'],
    ['closing', served().published().record, 'publicity-and-filing-record'],
  ] as const)('%s: open with everything, closed without %3$s', (gate, record, code) => {
    expect(lacking(record, gate)).toEqual([]);
    expect(lacking(without(record, code), gate)).toContain(`${code}:missing`);
  });

  it('no gate asks for a paper that the act behind it draws up', () => {
    expect(lacking(concluded().reviewed().record, 'notice')).toEqual([]);
    expect(entryOf(concluded().reviewed().record, 'prior-notice').status).toBe('missing');
    expect(lacking(noted().record, 'decision')).toEqual([]);
    expect(entryOf(noted().record, 'penalty-decision').status).toBe('not-required');
  });

  it('the acts behind the gates are refused for the same reasons', () => {
    const led = new DrivenCase()
      .filed()
      .investigated()
      .concluded({ circumstances: { correctable: true } });
    const refused = led.blockersOf('submit-for-review', 'handler-1', { reasons: WORDS });
    expect(refused.filter(({ code }) => code === 'file-complete').map(({ basis }) => basis)).toEqual([
      '行政处罚法 第28条第1款',
    ]);
  });
});

describe('conditional papers are owed when called for, and only then', () => {
  const calls: readonly (readonly [string, Found['circumstances']])[] = [
    ['sampling-record', { samplesTaken: true }],
    ['appraisal-report', { appraisalMade: true }],
    ['rectification-order', { correctable: true }],
  ];
  it.each(calls)('%s', (code, circumstances) => {
    expect(lacking(concluded({ circumstances }).record, 'review')).toEqual([`${code}:missing`]);
    expect(lacking(concluded().record, 'review')).toEqual([]);
    expect(entryOf(concluded().record, code)).toMatchObject({ status: 'not-required', lacking: [] });
  });

  it('行政强制法 第18条、第24条、第28条: a seizure on file calls for approval, decision, recording and its end', () => {
    const led = seizedUrgently(new DrivenCase().filed().investigated());
    led.serveAll().concluded();
    const owed = ['audio-visual-and-electronic-data:missing', 'coercive-measure-approval:missing'];
    expect(lacking(led.record, 'review')).toEqual(owed);
    expect(lacking(led.record, 'closing')).toContain('seizure-extension-or-release:missing');
    lifted(led, 'not-approved');
    expect(lacking(led.record, 'review')).toEqual(owed.slice(0, 1));
    expect(lacking(led.record, 'closing')).toContain('seizure-extension-or-release:unserved');
  });

  it('行政处罚法 第63条: the notice of the right to a hearing from 5,000 yuan for a citizen', () => {
    const told = (amountFen: number) =>
      concluded({ penalties: [{ kind: 'fine', amountFen }] })
        .reviewed()
        .noticeServed().record;
    expect(entryOf(told(499_999), 'hearing-rights-notice').status).toBe('not-required');
    expect(entryOf(told(500_000), 'hearing-rights-notice').status).toBe('present');
    expect(lacking(without(told(500_000), 'hearing-rights-notice'), 'decision')).toContain(
      'hearing-rights-notice:missing',
    );
  });

  it('行政处罚法 第57条第2款: a record of discussion at the major line', () => {
    const major = concluded({ penalties: [{ kind: 'fine', amountFen: 1_000_000 }] }).reviewed().record;
    expect(lacking(major, 'decision')).toContain('collective-discussion-record:missing');
    expect(lacking(concluded().reviewed().record, 'decision')).not.toContain('collective-discussion-record:missing');
  });

  it('what is on file without being called for is shown, and nothing demanded of it', () => {
    const opinion = concluded({ penalties: [{ kind: 'fine', amountFen: 1_000_000 }] }).reviewed().record;
    const lowered = { ...opinion, reviews: [], findings: opinion.findings && { ...opinion.findings, penalties: [] } };
    expect(entryOf(lowered, 'legal-review-opinion')).toMatchObject({ status: 'present', lacking: [] });
  });
});

describe('行政处罚法 第42条、第55条: signatures', () => {
  it('a record the second officer has not signed keeps the gate closed, and names them', () => {
    const led = new DrivenCase().filed().investigated();
    led.byTwo('record-inquiry', { ...inquiry }, false).do('conclude-investigation', 'handler-1', conclusionOf(led));
    expect(lacking(led.record, 'review')).toEqual(['inquiry-record:unsigned', 'investigation-report:unsigned']);
    const [blocker] = completenessBlockers(led.record, pack, 'review');
    expect(blocker?.detail).toMatchObject({ persons: ['handler-2'], duties: ['handle'] });
    expect(lacking(led.signAll().record, 'review')).toEqual([]);
  });

  it('a draft that waits for somebody relieved of the case counts for nothing, and holds nothing up', () => {
    const { record } = concluded();
    const abandoned = changed(record, 'inquiry-record', { awaiting: ['gone'], sealedAt: null });
    expect(lacking(abandoned, 'review')).toEqual(['inquiry-record:missing']);
    const again = {
      ...record,
      file: [...abandoned.file, ...record.file.filter(({ code }) => code === 'inquiry-record')],
    };
    expect(lacking(again, 'review')).toEqual([]);
  });

  it.each([
    ['one officer instead of two', 'inquiry-record', [{ personId: 'handler-1', duty: 'handle' as const }]],
    ['one officer twice', 'inquiry-record', [1, 2].map(() => ({ personId: 'handler-1', duty: 'handle' as const }))],
    [
      'no approver',
      'filing-approval',
      ['handler-1', 'handler-2'].map((personId) => ({ personId, duty: 'handle' as const })),
    ],
    [
      'one person as both',
      'filing-approval',
      (['handle', 'decide'] as const).map((duty) => ({ personId: 'handler-1', duty })),
    ],
  ])('%s', (_, code, signers) => {
    const signatures = signers.map((signer) => ({ ...signer, at: '2026-03-02T02:00:00.000Z' }));
    expect(lacking(changed(concluded().record, code, { signatures }), 'review')).toEqual([`${code}:unsigned`]);
  });

  it('evidence waits for its second signature, too', () => {
    const led = concluded();
    const record = { ...led.record, evidence: led.record.evidence.map((item) => ({ ...item, awaiting: 'handler-2' })) };
    expect(lacking(record, 'review')).toEqual(['documentary-and-physical-evidence:unsigned']);
  });

  it('an act of enforcement with fewer than two officers is seen', () => {
    const { record } = concluded();
    const alone = {
      ...record,
      enforcementActs: record.enforcementActs.map((act) => ({ ...act, officers: ['handler-1'] })),
    };
    expect(lacking(alone, 'review')).toContain('officer-credential-check:unsigned');
    expect(entryOf(record, 'officer-credential-check').events).toEqual(record.enforcementActs.map(({ seq }) => seq));
  });
});

describe('行政处罚法 第61条: service', () => {
  it('the prior notice is served before the decision', () => {
    const { record } = noted();
    expect(lacking(changed(record, 'prior-notice', { service: null }), 'decision')).toEqual(['prior-notice:unserved']);
    expect(lacking(changed(record, 'prior-notice', { service: null }), 'notice')).toEqual([]);
  });

  it('every paper that goes to the party is served before closing, not before', () => {
    const led = new DrivenCase()
      .filed()
      .investigated()
      .byTwo('order-correction', { order: WORDS, correctBy: '2026-04-01' });
    led.concluded().reviewed().noticeServed().later(15).byTwo('note-no-defence', { note: WORDS });
    expect(lacking(led.record, 'decision')).toEqual([]);
    led.decided().serve('serve-decision').published();
    expect(lacking(led.record, 'closing')).toEqual(['rectification-order:unserved']);
    expect(lacking(led.serveAll().record, 'closing')).toEqual([]);
  });

  it('of notices renewed only the newest is served; each receipt is shown', () => {
    const led = concluded().reviewed().do('approve-notice', 'approver', { opinion: WORDS });
    led.do('reopen-investigation', 'handler-1', { reasons: WORDS }).concluded().reviewed().noticeServed();
    expect(entryOf(led.record, 'prior-notice').papers).toHaveLength(2);
    expect(entryOf(led.record, 'prior-notice').lacking).toEqual([]);
    expect(entryOf(led.record, 'service-receipt').papers).toEqual([led.record.notices[0]?.documentId]);
  });
});

describe('时序: papers in the order of the law', () => {
  it('a review dated before the report it reviews', () => {
    const record = changed(concluded().reviewed().record, 'case-review-opinion', { datedOn: '2026-03-01' });
    expect(lacking(record, 'notice')).toEqual(['case-review-opinion:out-of-order']);
  });

  it('a review drawn up before the report', () => {
    const { record } = concluded().reviewed();
    expect(lacking(changed(record, 'case-review-opinion', { seq: 1 }), 'notice')).toEqual([
      'case-review-opinion:out-of-order',
    ]);
  });

  it('行政处罚法 第58条第1款第2项: a legal review before the hearing is not one after it', () => {
    const led = concluded({ penalties: [{ kind: 'fine', amountFen: 1_000_000 }] })
      .reviewed()
      .noticeServed();
    led.do('record-hearing-request', 'clerk', { requestedOn: led.today, request: WORDS });
    led.do('arrange-hearing', 'approver', {
      chairPersonId: 'chair',
      day: '2026-03-20',
      hour: '09:00',
      place: WORDS,
      public: true,
    });
    led.serve('serve-hearing-notice').later(18).do('hold-hearing', 'chair', { minutes: WORDS, attestation: WORDS });
    led.do('report-hearing', 'chair', { report: WORDS, opinion: WORDS });
    expect(lacking(led.record, 'decision')).toEqual([
      'legal-review-opinion:out-of-order',
      'collective-discussion-record:missing',
    ]);
  });

  it('the same day is in order', () => {
    const { record } = concluded().reviewed();
    const days = new Set(record.file.filter(({ code }) => /report|opinion/.test(code)).map(({ datedOn }) => datedOn));
    expect(days.size).toBe(1);
    expect(lacking(record, 'notice')).toEqual([]);
  });
});

describe('GET /cases/{id}/file: the inventory', () => {
  it('has every entry of the catalogue once, in its order, each with a reason in both languages', () => {
    const entries = inventoryOf(concluded().record, pack);
    expect(entries.map(({ code }) => code)).toEqual(pack.catalogue.ordinary.map(({ code }) => code));
    for (const { reason } of entries) expect(reason.zh && reason.en).toBeTruthy();
  });

  it('says what is missing and who can supply it', () => {
    const entry = entryOf(concluded({ circumstances: { correctable: true } }).record, 'rectification-order');
    expect(entry).toMatchObject({ status: 'missing', gate: 'review', papers: [], servedOnParty: true, volume: 'main' });
    expect(entry.lacking).toEqual([
      {
        kind: 'missing',
        itemId: null,
        message: { zh: '缺少责令（限期）改正通知书', en: 'Missing: Order to correct' },
        duties: ['handle'],
        persons: [],
      },
    ]);
  });

  it('of a simplified case follows the simplified catalogue', () => {
    const record = { ...new DrivenCase().record, procedure: { id: 'simplified', version: '1' } };
    expect(inventoryOf(record, pack).map(({ code }) => code)).toEqual(
      pack.catalogue.simplified.map(({ code }) => code),
    );
    expect(lacking(record, 'decision')).toContain('oral-notice-and-defence-record:missing');
  });

  it('is empty under a pack without catalogue', () => {
    expect(
      inventoryOf(new DrivenCase().record, { ...lawPackOf(pack.id), catalogue: { ordinary: [], simplified: [] } }),
    ).toEqual([]);
  });
});

const inquiry = {
  personQuestioned: '李四',
  capacity: 'witness',
  place: WORDS,
  questionsAndAnswers: WORDS,
  attestation: WORDS,
  credentialsShown: true,
};

function conclusionOf(led: DrivenCase): object {
  const findings = concluded().record.findings;
  const facts = [{ statement: WORDS, evidenceIds: led.record.evidence.map(({ id }) => id) }];
  return { coOfficerId: 'handler-2', report: WORDS, findings: { ...findings, facts } };
}
