import { describe, expect, it } from '@jest/globals';
import type { Performance } from '../../../src/law/case-record.js';
import { balanceOn, principalDue } from '../../../src/law/rules/performance.js';
import { FACTS, type DrivenCase } from '../../builders/driven-case.js';
import { Question } from '../../builders/question.js';
import { decided, ended, served, undefended, WORDS } from '../../builders/stages.js';

// A fine of 1,000 yuan served on Tuesday, 17 March 2026: payable through Wednesday, 1 April; 30 yuan a day from then on.
const remedy = (change: Partial<Performance['remedies'][number]> = {}) => ({
  kind: 'reconsideration' as const,
  from: '2026-03-20',
  until: null,
  ...change,
});
const performing = (change: Partial<Performance>) => (record: { performance: Performance }) => ({
  performance: { ...record.performance, ...change },
});
const payment = (paidOn: string, fineFen: number, surchargeFen = 0) => ({ seq: 90, paidOn, fineFen, surchargeFen });

describe('行政处罚法 第72条第1款第1项 payment-within-due: 收款不超过应缴数额', () => {
  const pay = (paidOn: string, fineFen: number, surchargeFen = 0, led: DrivenCase = served()) =>
    Question.of(led, 'record-payment', 'clerk', {
      paidOn,
      fineFen,
      surchargeFen,
      channel: 'bank',
      receiptNumber: '1',
    }).on('2026-06-30');
  const refused = (question: Question) => question.blockers('payment-within-due');

  it('permits the fine to the fen, refuses a fen more', () => {
    expect(pay('2026-03-20', 100_000).codes).toEqual([]);
    expect(refused(pay('2026-03-20', 100_001))).toEqual([
      {
        code: 'payment-within-due',
        basis: '行政处罚法 第72条第1款第1项; 行政强制法 第45条',
        message: {
          zh: '收款超过应缴数额:罚没款尚欠1000元,加处罚款尚欠0元',
          en: 'More than is due: 1000 yuan of fine, 0 yuan of surcharge',
        },
        detail: { principalFen: 100_000, surchargeFen: 0 },
      },
    ]);
  });

  it('permits only what earlier payments have left', () => {
    const after = (fineFen: number) =>
      refused(pay('2026-03-20', fineFen).inCase(performing({ payments: [payment('2026-03-18', 60_000)] })));
    expect(after(40_000)).toEqual([]);
    expect(after(40_001)).toMatchObject([{ detail: { principalFen: 40_000, surchargeFen: 0 } }]);
  });

  it('refuses surcharge in time; permits three per cent for each day late, and no fen more', () => {
    expect(refused(pay('2026-04-01', 100_000, 1))).toHaveLength(1);
    expect(refused(pay('2026-04-02', 100_000, 3_000))).toEqual([]);
    expect(refused(pay('2026-04-02', 100_000, 3_001))).toHaveLength(1);
    const paid = pay('2026-04-02', 0, 3_000).inCase(performing({ payments: [payment('2026-04-02', 0, 1)] }));
    expect(refused(paid)).toMatchObject([{ detail: { surchargeFen: 2_999 } }]);
  });

  it('refuses more surcharge than the fine, however late', () => {
    expect(refused(pay('2026-06-30', 100_000, 100_000))).toEqual([]);
    expect(refused(pay('2026-06-30', 100_000, 100_001))).toMatchObject([{ detail: { surchargeFen: 100_000 } }]);
  });

  it('says nothing before the sum is known', () => {
    expect(Question.of(served(), 'record-payment', 'clerk').codes).toEqual([]);
  });

  it('counts fines and confiscations together; nothing where nothing was decided', () => {
    const { record } = served();
    const both = [
      { kind: 'fine' as const, amountFen: 1 },
      { kind: 'confiscation' as const, amountFen: 2 },
      { kind: 'warning' as const },
    ];
    expect(principalDue({ ...record, decision: record.decision && { ...record.decision, penalties: both } })).toBe(3);
    expect(principalDue({ ...record, decision: null })).toBe(0);
    const { pack } = pay('2026-03-20', 1);
    expect(balanceOn(record, pack, FACTS.calendar, '2026-04-03')).toEqual({
      principalFen: 100_000,
      surchargeFen: 6_000,
    });
  });
});

describe('行政处罚法 第67条第1款、第2款 fine-collected-apart: 罚缴分离', () => {
  const pay = (actor: string) =>
    Question.of(served(), 'record-payment', actor).knowing(actor, {
      posts: [{ role: 'clerk', from: '2020-01-01T00:00:00.000Z', until: null }],
    });

  it('permits a clerk who has held none of the three duties', () => {
    expect(pay('clerk').codes).toEqual([]);
  });

  it.each([
    ['handler-1', 'handle'],
    ['reviewer', 'review'],
    ['approver', 'decide'],
  ])('refuses %s, who has held one, though a clerk besides', (actor, held) => {
    expect(pay(actor).verdict.blockers).toEqual([
      {
        code: 'fine-collected-apart',
        basis: '行政处罚法 第67条第1款、第2款; 罚款决定与罚款收缴分离实施办法 第3条',
        message: {
          zh: `${actor}系本案承办、审核或决定人员,不得经手罚款收缴`,
          en: `${actor} handles, reviews or decides this case and may not record the collection`,
        },
        detail: { held },
      },
    ]);
  });
});

describe('行政强制法 第54条 demand-waited: 已催告满十个工作日', () => {
  const apply = (demandServedOn: string | null) =>
    Question.of(served(), 'request-court-application', 'handler-1', { court: WORDS, reasons: WORDS }).inCase(
      performing({ demandServedOn }),
    );
  const refused = (question: Question) => question.blockers('demand-waited');
  const refusal = (zh: string, en: string, demandServedOn: string | null) => ({
    code: 'demand-waited',
    basis: '行政强制法 第54条、第69条',
    message: { zh, en },
    detail: { demandServedOn },
  });

  it('refuses on the tenth working day, permits on the day after', () => {
    // Served on Monday, 2 March 2026: the tenth working day is Monday, 16 March.
    expect(refused(apply('2026-03-02').on('2026-03-16'))).toEqual([
      refusal('催告书送达未满十个工作日', 'Ten working days have not passed since the demand', '2026-03-02'),
    ]);
    expect(refused(apply('2026-03-02').on('2026-03-17'))).toEqual([]);
  });

  it('refuses without a demand', () => {
    expect(refused(apply(null).on('2026-12-01'))).toEqual([
      refusal('未经催告,不得申请人民法院强制执行', 'No application to the court without a demand', null),
    ]);
  });
});

describe('行政强制法 第53条 court-window: 在申请强制执行期限内', () => {
  const apply = () =>
    Question.of(served(), 'request-court-application', 'handler-1', { court: WORDS, reasons: WORDS }).inCase(
      performing({ demandServedOn: '2026-09-01' }),
    );
  const refused = (question: Question) => question.blockers('court-window');
  const refusal = (zh: string, en: string, detail: object) => ({
    code: 'court-window',
    basis: '行政强制法 第53条; 行政处罚法 第72条第2款',
    message: { zh, en },
    detail,
  });

  // Received on 17 March 2026: six months to sue run through 17 September, three months more through 17 December.
  it('refuses on the last day to sue, permits from the day after through three months, refuses the day after those', () => {
    const window = { from: '2026-09-18', to: '2026-12-17' };
    const late = refusal(
      '申请强制执行期限为2026-09-18至2026-12-17',
      'The application may be made from 2026-09-18 to 2026-12-17',
      window,
    );
    expect(refused(apply().on('2026-09-17'))).toEqual([late]);
    expect(apply().on('2026-09-18').codes).toEqual([]);
    expect(apply().on('2026-12-17').codes).toEqual([]);
    expect(refused(apply().on('2026-12-18'))).toEqual([late]);
  });

  it('refuses while a remedy is pending', () => {
    const pending = apply()
      .on('2026-10-01')
      .inCase(performing({ remedies: [remedy()] }));
    expect(refused(pending)).toEqual([
      refusal('复议、诉讼期限尚未届满', 'The periods for reconsideration and suit are still open', {}),
    ]);
  });
});

describe('行政处罚法 第66条第2款 deferral-ahead: 延期日期在后', () => {
  const ask = (until: string) => Question.of(served(), 'request-deferral', 'handler-1', { until, reasons: WORDS });

  it('permits tomorrow, refuses today', () => {
    expect(ask('2026-03-18').codes).toEqual([]);
    expect(ask('2026-03-17').verdict.blockers).toEqual([
      {
        code: 'deferral-ahead',
        basis: '行政处罚法 第66条第2款',
        message: { zh: '延期缴纳的日期应在今日之后', en: 'The day of deferral must lie after today' },
      },
    ]);
    expect(Question.of(served(), 'request-deferral', 'handler-1').codes).toEqual([]);
  });

  it('permits to grant it while the day lies ahead, refuses when it has come', () => {
    const asked = served().do('request-deferral', 'handler-1', { until: '2026-03-20', reasons: WORDS });
    const grant = Question.of(asked, 'approve-deferral', 'approver', { opinion: WORDS });
    expect(grant.on('2026-03-19').codes).toEqual([]);
    expect(grant.on('2026-03-20').codes).toEqual(['deferral-ahead']);
  });
});

describe('行政处罚法 第66条第1款、第72条 performance-complete: 处罚决定已履行', () => {
  const close = (...payments: readonly ReturnType<typeof payment>[]) =>
    Question.of(served(), 'request-closing', 'handler-1', { reasons: WORDS })
      .on('2026-05-01')
      .inCase(performing({ payments }));
  const refused = (question: Question) => question.blockers('performance-complete');

  it('permits what was paid in time, to the fen; refuses a fen less', () => {
    expect(refused(close(payment('2026-04-01', 100_000)))).toEqual([]);
    expect(refused(close(payment('2026-04-01', 99_999)))).toEqual([
      {
        code: 'performance-complete',
        basis: '行政处罚法 第66条第1款、第72条',
        message: {
          zh: '罚没款尚欠0.01元,加处罚款尚欠0元',
          en: 'Still owed: 0.01 yuan of fine, 0 yuan of surcharge',
        },
        detail: { principalFen: 1, surchargeFen: 0 },
      },
    ]);
  });

  it('refuses a late payment without its surcharge, permits it with', () => {
    expect(refused(close(payment('2026-04-03', 100_000)))).toMatchObject([
      { detail: { principalFen: 0, surchargeFen: 6_000 } },
    ]);
    expect(refused(close(payment('2026-04-03', 100_000, 6_000)))).toEqual([]);
    expect(refused(close(payment('2026-04-03', 100_000, 5_999)))).toHaveLength(1);
  });

  it('refuses to forget the surcharge because an earlier payment was recorded last', () => {
    expect(refused(close(payment('2026-04-03', 50_000), payment('2026-03-20', 50_000)))).toMatchObject([
      { detail: { principalFen: 0, surchargeFen: 6_000 } },
    ]);
  });

  it('refuses where nothing was paid, with what has run up by today', () => {
    expect(refused(close())).toMatchObject([{ detail: { principalFen: 100_000, surchargeFen: 90_000 } }]);
  });

  it('permits where there is nothing to perform: ended, or nothing decided', () => {
    expect(refused(Question.of(ended(), 'request-closing', 'handler-1'))).toEqual([]);
    expect(refused(close().inCase({ ending: 'performance-terminated' }))).toEqual([]);
    expect(refused(close().inCase({ decision: null }))).toEqual([]);
  });
});

describe('行政处罚法 第48条 publishable: 可以公示', () => {
  const publish = (led: DrivenCase) =>
    Question.of(led, 'record-publication', 'clerk', { publishedOn: led.today, place: WORDS });
  const refusal = (zh: string, en: string) => ({
    code: 'publishable',
    basis: '行政处罚法 第48条; 国办发〔2018〕118号 (六)',
    message: { zh, en },
  });

  it('permits a penalty served', () => {
    expect(publish(served()).codes).toEqual([]);
  });

  it('refuses a decision not served, and none at all', () => {
    const unserved = refusal('处罚决定尚未送达,不得公示', 'The decision has not been served and may not be published');
    expect(publish(decided()).inState('performance').blockers('publishable')).toEqual([unserved]);
    expect(publish(undefended()).inState('performance').blockers('publishable')).toEqual([
      refusal('未作出行政处罚决定,不得公示', 'There is no penalty to publish'),
      unserved,
    ]);
  });

  it('refuses a case that ended without penalty', () => {
    expect(publish(ended()).verdict.blockers).toEqual([
      refusal('未作出行政处罚决定,不得公示', 'There is no penalty to publish'),
    ]);
  });

  it('refuses a decision that has been revoked', () => {
    const revoked = served()
      .do('record-remedy', 'clerk', { kind: 'reconsideration', acceptedOn: '2026-03-17' })
      .do('record-remedy-outcome', 'clerk', { kind: 'reconsideration', outcome: 'revoked', endedOn: '2026-03-17' });
    expect(publish(revoked).verdict.blockers).toEqual([
      refusal('处罚决定已被撤销,不得公示', 'The decision was revoked and may not be published'),
    ]);
  });
});

describe('行政处罚法 第73条第3款 remedy-not-open-twice: 无同类未结的复议、诉讼', () => {
  const record = (kind: string, ...remedies: Performance['remedies']) =>
    Question.of(served(), 'record-remedy', 'clerk', { kind, acceptedOn: '2026-03-17' })
      .inCase(performing({ remedies }))
      .blockers('remedy-not-open-twice');

  it('permits the first, another kind, and one after the end of the last', () => {
    expect(record('reconsideration')).toEqual([]);
    expect(record('litigation', remedy())).toEqual([]);
    expect(record('reconsideration', remedy({ until: '2026-03-25' }))).toEqual([]);
    expect(Question.of(served(), 'record-remedy', 'clerk').codes).toEqual([]);
  });

  it('refuses a second of the kind', () => {
    expect(record('reconsideration', remedy())).toEqual([
      {
        code: 'remedy-not-open-twice',
        basis: '行政处罚法 第73条第3款',
        message: { zh: '同类复议、诉讼尚未结束', en: 'A remedy of this kind is still open' },
        detail: { kind: 'reconsideration' },
      },
    ]);
  });
});

describe('行政处罚法 第73条 remedy-open: 有未结的复议、诉讼', () => {
  const conclude = (kind?: string, ...remedies: Performance['remedies']) =>
    Question.of(
      served(),
      'record-remedy-outcome',
      'clerk',
      kind === undefined ? undefined : { kind, outcome: 'upheld', endedOn: '2026-03-17' },
    )
      .inCase(performing({ remedies }))
      .blockers('remedy-open');

  it('permits the outcome of one that is open', () => {
    expect(conclude('reconsideration', remedy())).toEqual([]);
    expect(conclude(undefined, remedy())).toEqual([]);
  });

  it('refuses where none is, none of the kind, or it has ended', () => {
    const refusal = (kind?: string) => ({
      code: 'remedy-open',
      basis: '行政处罚法 第73条',
      message: { zh: '没有此类未结的复议、诉讼', en: 'No remedy of this kind is open' },
      detail: { kind },
    });
    expect(conclude('reconsideration')).toEqual([refusal('reconsideration')]);
    expect(conclude()).toEqual([refusal()]);
    expect(conclude('litigation', remedy())).toEqual([refusal('litigation')]);
    expect(conclude('reconsideration', remedy({ until: '2026-03-25' }))).toEqual([refusal('reconsideration')]);
  });
});
