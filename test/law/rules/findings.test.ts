import { describe, expect, it } from '@jest/globals';
import type { CaseRecord, DeclaredCircumstances, Findings, Penalty } from '../../../src/law/case-record.js';
import { Question } from '../../builders/question.js';
import { concluded, defended, fine, investigated, undefended, unpunished, WORDS } from '../../builders/stages.js';

const DECISION = { opinion: WORDS, performanceAndRemedies: WORDS };
const decide = (act = 'decide-penalty', led = undefended()) => Question.of(led, act, 'approver', DECISION);
const finding = (change: Partial<Findings>) => (record: CaseRecord) => ({
  findings: record.findings && { ...record.findings, ...change },
});
const declaring = (change: Partial<DeclaredCircumstances>) => (record: CaseRecord) => ({
  findings: record.findings && {
    ...record.findings,
    circumstances: { ...record.findings.circumstances, ...change },
  },
});
const found = () => concluded().record.findings as Findings;
const conclude = (change: Partial<Findings> = {}) =>
  Question.of(investigated(), 'conclude-investigation', 'handler-1', {
    coOfficerId: 'handler-2',
    report: WORDS,
    findings: { ...found(), ...change },
  });

describe('行政处罚法 第40条、第46条 facts-proved: 每项事实均有查证属实的证据', () => {
  const refused = (question: Question) => question.blockers('facts-proved');
  const evidenceId = () => found().facts[0]?.evidenceIds[0] ?? '';
  const refusal = (statement: string, evidenceIds: readonly string[]) => ({
    code: 'facts-proved',
    basis: '行政处罚法 第40条、第46条',
    message: {
      zh: `事实"${statement}"没有经两名执法人员签名的证据支持`,
      en: `The fact “${statement}” is not supported by evidence signed for by two officers`,
    },
    detail: { statement, evidenceIds },
  });

  it('permits facts that rest on evidence both officers have signed for', () => {
    expect(conclude().codes).toEqual([]);
    expect(refused(decide())).toEqual([]);
  });

  it('refuses a fact without evidence, on evidence there is not, or on one piece too many', () => {
    for (const evidenceIds of [[], ['nothing'], [evidenceId(), 'nothing']])
      expect(refused(conclude({ facts: [{ statement: '占路', evidenceIds }] }))).toEqual([
        refusal('占路', evidenceIds),
      ]);
  });

  it('refuses a fact on evidence the second officer has not signed for', () => {
    const unsigned = conclude().inCase(({ evidence }) => ({
      evidence: evidence.map((item) => ({ ...item, awaiting: 'handler-2' })),
    }));
    expect(refused(unsigned)).toEqual([refusal(WORDS, [evidenceId()])]);
  });

  it('refuses each fact on its own, and a penalty without any fact', () => {
    const facts = [
      { statement: '一', evidenceIds: [] },
      { statement: '二', evidenceIds: [evidenceId()] },
      { statement: '三', evidenceIds: ['nothing'] },
    ];
    expect(refused(conclude({ facts })).map(({ detail }) => detail?.['statement'])).toEqual(['一', '三']);
    expect(refused(conclude({ facts: [] }))).toEqual([
      {
        code: 'facts-proved',
        basis: '行政处罚法 第40条、第46条',
        message: { zh: '未认定任何违法事实', en: 'No fact has been found' },
      },
    ]);
  });

  it('asks nothing of a case without penalty, or without findings', () => {
    expect(refused(conclude({ outcome: 'no-penalty', penalties: [], facts: [] }))).toEqual([]);
    expect(refused(decide().inCase({ findings: null }))).toEqual([]);
  });

  it('refuses findings revised after a defence as it does the first', () => {
    const revised = (evidenceIds: readonly string[]) =>
      Question.of(defended().later(15), 're-examine-defence', 'handler-1', {
        coOfficerId: 'handler-2',
        opinion: WORDS,
        result: 'accepted',
        revisedFindings: { ...found(), facts: [{ statement: '改', evidenceIds }] },
      });
    expect(refused(revised([evidenceId()]))).toEqual([]);
    expect(refused(revised(['nothing']))).toEqual([refusal('改', ['nothing'])]);
  });
});

describe('行政处罚法 第16条、第32条、第38条 penalty-in-range: 处罚种类和幅度合法', () => {
  const refused = (penalties: readonly Penalty[], kind: 'citizen' | 'organisation' | null = 'citizen') =>
    conclude({ penalties })
      .inCase(({ party }) => ({ party: kind && party && { ...party, kind } }))
      .blockers('penalty-in-range');
  const basis = '行政处罚法 第16条、第32条、第38条';

  it.each([
    ['permits the least fine of the range', 10_000, 'citizen', true],
    ['refuses a fen less', 9_999, 'citizen', false],
    ['permits the greatest fine of a citizen', 5_000_000, 'citizen', true],
    ['refuses a fen more', 5_000_001, 'citizen', false],
    ['permits the greatest fine of an organisation', 50_000_000, 'organisation', true],
    ['refuses a fen more of it', 50_000_001, 'organisation', false],
    ['refuses more than a citizen’s where the party is not known', 5_000_001, null, false],
    ['refuses a fine of nothing', 0, 'citizen', false],
  ] as const)('%s', (_, amountFen, kind, allowed) => {
    expect(refused([{ kind: 'fine', amountFen }], kind)).toHaveLength(allowed ? 0 : 1);
  });

  it('permits a fine below the range on a stated ground; not above it, nor of nothing', () => {
    const belowRangeGround = '主动消除危害后果';
    expect(refused([{ kind: 'fine', amountFen: 9_999, belowRangeGround }])).toEqual([]);
    expect(refused([{ kind: 'fine', amountFen: 5_000_001, belowRangeGround }])).toHaveLength(1);
    expect(refused([{ kind: 'fine', amountFen: 0, belowRangeGround }])).toHaveLength(1);
    expect(refused([{ kind: 'fine', belowRangeGround }])).toHaveLength(1);
  });

  it('refuses with the amount and the range in yuan', () => {
    expect(refused([{ kind: 'fine', amountFen: 9_950 }])).toEqual([
      {
        code: 'penalty-in-range',
        basis,
        message: {
          zh: '罚款99.5元不在法定幅度100—50000元之内',
          en: 'A fine of 99.5 yuan is outside the range 100–50000 yuan',
        },
        detail: { amountFen: 9_950, minFen: 10_000, maxFen: 5_000_000 },
      },
    ]);
  });

  it('permits the kinds the basis names, whatever their amount, and refuses others', () => {
    expect(refused([{ kind: 'warning' }, { kind: 'confiscation', amountFen: 1 }])).toEqual([]);
    expect(refused([{ kind: 'closure' }])).toEqual([
      {
        code: 'penalty-in-range',
        basis,
        message: { zh: '依据未规定此种处罚(closure)', en: 'The basis knows no closure' },
        detail: { kind: 'closure' },
      },
    ]);
  });

  it('refuses a fine where the basis sets none for this kind of party', () => {
    const question = conclude().onMatter({ fineRange: { citizen: null, organisation: null } });
    expect(question.blockers('penalty-in-range')).toEqual([
      {
        code: 'penalty-in-range',
        basis,
        message: { zh: '依据未对此类当事人规定罚款', en: 'The basis sets no fine for this kind of party' },
      },
    ]);
  });

  it('refuses a penalty that names none, and an outcome without penalty that names one', () => {
    expect(refused([]).map(({ message }) => message.en)).toEqual(['A penalty is proposed but none is named']);
    const noPenalty = (penalties: readonly Penalty[]) =>
      conclude({ outcome: 'no-penalty', penalties }).blockers('penalty-in-range');
    expect(noPenalty([])).toEqual([]);
    expect(noPenalty(fine(1_000))).toEqual([
      {
        code: 'penalty-in-range',
        basis,
        message: { zh: '不予处罚的案件不得附有处罚', en: 'An outcome without penalty names none' },
      },
    ]);
  });

  it('leaves a matter not on the list, or findings not there, to the rules about those', () => {
    expect(conclude().onMatter(null).blockers('penalty-in-range')).toEqual([]);
    expect(decide().inCase({ findings: null }).blockers('penalty-in-range')).toEqual([]);
  });
});

describe('行政处罚法 第57条第1款、第58条第1款 decision-follows-proposal: 决定与经审核的处理意见一致', () => {
  const refused = (question: Question) => question.details('decision-follows-proposal');

  it.each([
    ['decide-penalty', 'penalty'],
    ['decide-no-penalty', 'no-penalty'],
    ['dismiss-case', 'dismissal'],
  ] as const)('permits %s where %s was proposed, and refuses it otherwise', (act, outcome) => {
    for (const proposed of ['penalty', 'no-penalty', 'dismissal'] as const) {
      const question = decide(act).inCase(finding({ outcome: proposed }));
      expect(refused(question)).toEqual(proposed === outcome ? [] : [{ proposed }]);
    }
  });

  it('refuses without any proposal, in words', () => {
    expect(decide().inCase({ findings: null }).blockers('decision-follows-proposal')).toEqual([
      {
        code: 'decision-follows-proposal',
        basis: '行政处罚法 第57条第1款、第58条第1款',
        message: {
          zh: '决定与经审核的处理意见不一致;拟作不同处理的,应退回承办人员',
          en: 'The decision differs from the proposal reviewed; send it back to the handlers instead',
        },
        detail: { proposed: undefined },
      },
    ]);
  });
});

describe('行政处罚法 第27条、第57条第1款第4项 suspected-crime: 涉嫌犯罪应当移送', () => {
  const crime = declaring({ suspectedCrime: true });
  const refused = (question: Question) => question.blockers('suspected-crime');

  it('permits where no crime is suspected, or nothing has been found', () => {
    expect(refused(decide())).toEqual([]);
    expect(refused(decide().inCase({ findings: null }))).toEqual([]);
  });

  it('refuses a penalty instead of the transfer', () => {
    expect(refused(decide().inCase(crime))).toEqual([
      {
        code: 'suspected-crime',
        basis: '行政处罚法 第27条、第57条第1款第4项、第82条',
        message: {
          zh: '违法行为涉嫌犯罪,应当移送司法机关,不得以罚代刑',
          en: 'A crime is suspected: transfer the case; no penalty instead of transfer',
        },
      },
    ]);
  });

  it('refuses to let the party go instead of the transfer', () => {
    const letGo = concluded({ outcome: 'no-penalty' }).reviewed();
    expect(refused(decide('decide-no-penalty', letGo).inCase(crime))).toHaveLength(1);
    expect(refused(decide('dismiss-case', letGo).inCase(crime))).toHaveLength(1);
    expect(unpunished().state).toBe('decision-service');
  });

  it('permits once the police have declined, and refuses while they have taken it', () => {
    const replied = (accepted: boolean) =>
      decide()
        .inCase(crime)
        .inCase({ policeReply: { repliedOn: '2026-03-10', accepted } });
    expect(refused(replied(false))).toEqual([]);
    expect(refused(replied(true))).toHaveLength(1);
  });
});
