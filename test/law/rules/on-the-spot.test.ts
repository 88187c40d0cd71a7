import { describe, expect, it } from '@jest/globals';
import type { Penalty } from '../../../src/law/case-record.js';
import { openedByOfficer } from '../../../src/law/rules/on-the-spot.js';
import { simplifiedProcedure } from '../../../src/law/simplified-procedure/simplified-procedure.js';
import { Question } from '../../builders/question.js';
import {
  onTheSpot,
  SpotCase,
  spotChecked,
  spotDecided,
  spotHandedOver,
  spotHeard,
  spotProposed,
  spotTold,
  type SpotFound,
} from '../../builders/spot-case.js';
import { WORDS } from '../../builders/township-facts.js';

const fine = (yuan: number): readonly Penalty[] => [{ kind: 'fine', amountFen: yuan * 100 }];
const byTwo = { coOfficerId: 'handler-2', occurredOn: '2026-03-02' };

describe('行政处罚法 第42条第1款 opened-by-officer: 由在场执法人员登记', () => {
  const opened = (officerIds: readonly string[] | undefined) =>
    Question.of(onTheSpot(), 'identify-party', 'handler-1')
      .saying({ officerIds })
      .refusals(openedByOfficer, simplifiedProcedure.opening);

  it('permits one of the officers at the scene', () => {
    expect(opened(['handler-2', 'handler-1'])).toEqual([]);
    expect(opened(undefined)).toEqual([]);
  });

  it('refuses anybody else', () => {
    expect(opened(['handler-2', 'handler-3'])).toEqual([
      {
        code: 'opened-by-officer',
        basis: '行政处罚法 第42条第1款、第52条第1款',
        message: {
          zh: 'handler-1不是在场的执法人员,不能登记当场案件',
          en: 'handler-1 is none of the officers at the scene',
        },
        detail: { officers: ['handler-2', 'handler-3'] },
      },
    ]);
  });
});

describe('行政处罚法 第51条 spot-limits: 符合当场处罚的条件', () => {
  const propose = (found: SpotFound, kind: 'citizen' | 'organisation' = 'citizen') => {
    const led = new SpotCase({ kind }).investigated();
    return Question.of(led, 'propose-spot-penalty', 'handler-1', {
      coOfficerId: 'handler-2',
      findings: led.findings(found),
    });
  };

  it('permits a citizen 200 yuan, an organisation 3,000, and a warning', () => {
    expect(propose({ penalties: fine(200) }).codes).toEqual([]);
    expect(propose({ penalties: fine(3_000) }, 'organisation').codes).toEqual([]);
    expect(propose({ penalties: [{ kind: 'warning' }] }).codes).toEqual([]);
  });

  it('refuses one fen more', () => {
    expect(propose({ penalties: [{ kind: 'fine', amountFen: 20_001 }] }).verdict.blockers).toEqual([
      {
        code: 'spot-limits',
        basis: '行政处罚法 第51条',
        message: {
          zh: '罚款200.01元超过当场处罚限额200元,应当转为普通程序',
          en: 'A fine of 200.01 yuan exceeds 200 yuan, the limit on the spot; convert the case to the ordinary procedure',
        },
        detail: { fine: 20_001, most: 20_000, party: 'citizen' },
      },
    ]);
    expect(propose({ penalties: fine(3_000.01) }, 'organisation').codes).toEqual(['spot-limits']);
    expect(propose({ penalties: [...fine(150), ...fine(100)] }).codes).toEqual(['spot-limits']);
  });

  it('refuses any other kind of penalty', () => {
    expect(propose({ penalties: [{ kind: 'confiscation', amountFen: 100 }] }).details('spot-limits')).toEqual([
      { kind: 'confiscation' },
    ]);
  });

  it('refuses to say on the spot that there is no penalty', () => {
    expect(propose({ outcome: 'no-penalty' }).codes).toEqual(['spot-limits']);
    expect(propose({ outcome: 'dismissal' }).codes).toEqual(['spot-limits']);
  });

  it.each([
    'majorPublicInterest',
    'difficultOrSeveralLegalRelations',
    'complexOrGrave',
    'samplesTaken',
    'appraisalMade',
  ] as const)('refuses a case that is not plain: %s', (circumstance) => {
    expect(propose({ circumstances: { [circumstance]: true } }).details('spot-limits')).toEqual([
      { circumstances: [circumstance] },
    ]);
  });

  it('permits what is not proposed yet, and refuses at the decision what the limits no longer allow', () => {
    expect(Question.of(onTheSpot(), 'propose-spot-penalty', 'handler-1').codes).toEqual([]);
    const decide = Question.of(spotHeard(), 'decide-on-the-spot', 'handler-1', {
      ...byTwo,
      at: '10:00',
      place: WORDS,
      performance: WORDS,
      remedies: WORDS,
    });
    expect(decide.codes).toEqual([]);
    const { spotPenalty } = decide.pack;
    expect(decide.under({ spotPenalty: { ...spotPenalty, citizenFen: 9_999 } }).saying({}).codes).toEqual([
      'spot-limits',
    ]);
  });
});

describe('行政处罚法 第45条第1款 spot-defence-answered: 陈述申辩当场复核', () => {
  const hear = (payload: object) =>
    Question.of(spotTold(), 'hear-on-the-spot', 'handler-1', { ...byTwo, statement: WORDS, ...payload });
  const answered = { reExamination: WORDS, result: 'not-accepted' };

  it('permits a statement with its re-examination, and silence without', () => {
    expect(hear({ stance: 'stated', ...answered }).codes).toEqual([]);
    expect(hear({ stance: 'nothing-to-say' }).codes).toEqual([]);
    expect(hear({ stance: 'waived' }).codes).toEqual([]);
  });

  it('refuses a statement nobody answers', () => {
    const refusal = {
      code: 'spot-defence-answered',
      basis: '行政处罚法 第45条第1款',
      message: {
        zh: '当事人提出了陈述申辩,应当记明复核意见和结果',
        en: 'The party stated something: the re-examination and its result must be recorded',
      },
    };
    expect(hear({ stance: 'stated' }).verdict.blockers).toEqual([refusal]);
    expect(hear({ stance: 'stated', ...answered, result: null }).verdict.blockers).toEqual([refusal]);
    expect(hear({ stance: 'stated', ...answered, reExamination: null }).verdict.blockers).toEqual([refusal]);
  });
});

describe('行政处罚法 第45条 heard-on-the-spot: 告知后已当场听取陈述申辩', () => {
  const decide = (led: SpotCase) =>
    Question.of(led, 'decide-on-the-spot', 'handler-1', {
      ...byTwo,
      at: '10:00',
      place: WORDS,
      performance: WORDS,
      remedies: WORDS,
    });

  it('permits once the party has been heard', () => {
    expect(decide(spotHeard()).codes).toEqual([]);
  });

  it('refuses where it was only told, and where it was told again since', () => {
    expect(decide(spotTold()).inState('spot-decision').verdict.blockers).toEqual([
      {
        code: 'heard-on-the-spot',
        basis: '行政处罚法 第45条、第62条',
        message: {
          zh: '告知后尚未听取当事人的陈述、申辩,不得作出处罚决定',
          en: 'The party has not been heard since it was told: no decision',
        },
      },
    ]);
    const led = spotHeard().do('resume-at-the-scene', 'handler-1', { reasons: WORDS }).proposed().told();
    expect(decide(led).inState('spot-decision').codes).toEqual(['heard-on-the-spot']);
  });
});

describe('行政处罚法 第52条第2款 spot-decision-signed: 决定书已经执法人员签名', () => {
  const handOver = (led: SpotCase) =>
    Question.of(led, 'hand-over-decision', 'handler-1', { ...byTwo, receipt: 'signed', note: WORDS });

  it('permits what both officers have signed', () => {
    expect(handOver(spotDecided()).codes).toEqual([]);
  });

  it('refuses what still awaits the second officer', () => {
    const led = spotHeard().byTwo(
      'decide-on-the-spot',
      { at: '10:00', place: WORDS, performance: WORDS, remedies: WORDS },
      false,
    );
    expect(handOver(led).verdict.blockers).toEqual([
      {
        code: 'spot-decision-signed',
        basis: '行政处罚法 第52条第2款',
        message: {
          zh: '当场处罚决定书尚缺执法人员签名,不得交付',
          en: 'The decision still lacks an officer’s signature and cannot be handed over',
        },
        detail: { awaiting: ['handler-2'] },
      },
    ]);
    expect(handOver(spotDecided()).inCase({ file: [] }).codes).toEqual(['spot-decision-signed']);
  });
});

describe('行政处罚法 第68条 spot-collection-allowed: 可以当场收缴罚款', () => {
  const collect = (yuan: number, payload: object = {}) =>
    Question.of(spotHandedOver({ penalties: fine(yuan) }), 'collect-on-the-spot', 'handler-1', {
      ...byTwo,
      amountFen: yuan * 100,
      ground: 'small-fine',
      receiptNumber: WORDS,
      ...payload,
    });

  it('permits 100 yuan for being small, refuses more', () => {
    expect(collect(100).codes).toEqual([]);
    expect(collect(101).verdict.blockers).toEqual([
      {
        code: 'spot-collection-allowed',
        basis: '行政处罚法 第68条、第69条',
        message: {
          zh: '罚款101元超过100元,不能以数额较小为由当场收缴',
          en: 'A fine of 101 yuan exceeds 100 yuan and is not small enough to be collected on the spot',
        },
        detail: { ground: 'small-fine', fine: 10_100, most: 10_000 },
      },
    ]);
    expect(collect(101, { amountFen: 10_000 }).codes).toEqual(['spot-collection-allowed']);
  });

  it.each(['hard-to-collect-later', 'remote-at-request'])(
    'permits more on the ground %s, if it is explained',
    (ground) => {
      expect(collect(200, { ground, explanation: WORDS }).codes).toEqual([]);
      expect(collect(200, { ground }).codes).toEqual(['spot-collection-allowed']);
      expect(collect(200, { ground, explanation: null }).codes).toEqual(['spot-collection-allowed']);
    },
  );

  it('refuses nothing at all, and more than is owed', () => {
    expect(collect(100, { amountFen: 0 }).details('spot-collection-allowed')).toEqual([{ amountFen: 0, due: 10_000 }]);
    expect(collect(100, { amountFen: 10_001 }).codes).toEqual(['spot-collection-allowed']);
    const twice = Question.of(spotHandedOver().collected(), 'collect-on-the-spot', 'handler-1', {
      ...byTwo,
      amountFen: 1,
      ground: 'small-fine',
      receiptNumber: WORDS,
    });
    expect(twice.codes).toEqual(['spot-collection-allowed']);
  });
});

describe('行政处罚法 第71条 cash-on-its-way: 当场收缴的罚款依次交付', () => {
  const collected = () => spotHandedOver().collected();
  const seqOf = (led: SpotCase) => led.record.performance.cash[0]?.seq;
  const handOver = (led: SpotCase, collectionSeq = seqOf(led)) =>
    Question.of(led, 'hand-over-cash', 'clerk', { collectionSeq, handedOverOn: '2026-03-02', note: WORDS });
  const pay = (led: SpotCase, collectionSeq = seqOf(led)) =>
    Question.of(led, 'pay-cash-to-bank', 'clerk', {
      collectionSeq,
      paidOn: '2026-03-02',
      bank: WORDS,
      slipNumber: WORDS,
    });

  it('permits to hand over what was collected, then to pay it in', () => {
    expect(handOver(collected()).codes).toEqual([]);
    const handed = collected();
    handed.do('hand-over-cash', 'clerk', { collectionSeq: seqOf(handed), handedOverOn: '2026-03-02', note: WORDS });
    expect(pay(handed).codes).toEqual([]);
    expect(handOver(handed).codes).toEqual(['cash-on-its-way']);
  });

  it('refuses the bank before the agency, either of them twice, and what was not collected', () => {
    expect(pay(collected()).verdict.blockers).toEqual([
      {
        code: 'cash-on-its-way',
        basis: '行政处罚法 第71条',
        message: {
          zh: '没有等待此项交付的当场收缴罚款',
          en: 'No cash collected on the spot awaits this step',
        },
        detail: { collectionSeq: seqOf(collected()) },
      },
    ]);
    expect(pay(collected().banked()).codes).toEqual(['cash-on-its-way']);
    expect(handOver(collected(), 1).codes).toEqual(['cash-on-its-way']);
    expect(Question.of(spotHandedOver(), 'hand-over-cash', 'clerk').codes).toEqual(['cash-on-its-way']);
  });

  it('行政处罚法 第67条: is recorded by nobody who handles the case', () => {
    expect(handOver(collected()).by('handler-1').codes).toContain('fine-collected-apart');
  });
});

describe('行政处罚法 第71条 cash-banked: 当场收缴的罚款已缴付银行', () => {
  const close = (led: SpotCase) => Question.of(led, 'close-spot-case', 'clerk', { note: WORDS });

  it('permits to close where all cash is with the bank, or there was none', () => {
    expect(close(spotHandedOver().collected().banked().reported().checked().published()).codes).toEqual([]);
    expect(close(spotChecked()).blockers('cash-banked')).toEqual([]);
  });

  it('refuses while some is not', () => {
    const led = spotHandedOver().collected().reported().checked().published();
    expect(close(led).blockers('cash-banked')).toEqual([
      {
        code: 'cash-banked',
        basis: '行政处罚法 第71条',
        message: {
          zh: `第${led.record.performance.cash[0]?.seq ?? 0}号事件当场收缴的罚款100元尚未缴付银行`,
          en: `The 100 yuan collected at event ${led.record.performance.cash[0]?.seq ?? 0} have not been paid to the bank`,
        },
        detail: { collectionSeq: led.record.performance.cash[0]?.seq },
      },
    ]);
  });
});

describe('the simplified procedure', () => {
  it('行政处罚法 第57条、第58条: separates the officers from whoever checks and whoever mends', () => {
    const check = Question.of(spotProposed(), 'pass-spot-check', 'reviewer', { opinion: WORDS }).inState('spot-check');
    expect(check.codes).toEqual([]);
    for (const id of ['handler-1', 'handler-2']) {
      const asReviewer = check
        .by(id)
        .knowing(id, { posts: [{ role: 'reviewer', from: '2020-01-01T00:00:00.000Z', until: null }] });
      expect(asReviewer.codes).toEqual(['separation-of-duties']);
    }
    const revoke = Question.of(spotProposed(), 'revoke-spot-decision', 'approver', { reasons: WORDS, refund: WORDS });
    const mending = revoke.inState('spot-correction');
    expect(mending.codes).toEqual([]);
    expect(
      mending
        .by('handler-2')
        .knowing('handler-2', { posts: [{ role: 'approver', from: '2020-01-01T00:00:00.000Z', until: null }] }).codes,
    ).toEqual(['separation-of-duties']);
  });
});
