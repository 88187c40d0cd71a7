import { describe, expect, it } from '@jest/globals';
import type { Request, RequestKind } from '../../../src/law/case-record.js';
import { REQUESTS } from '../../../src/law/ordinary-procedure/request-kinds.js';
import type { DrivenCase } from '../../builders/driven-case.js';
import { Question } from '../../builders/question.js';
import { applied, closingRequested, filed, investigated, served, undefended, WORDS } from '../../builders/stages.js';

const approve = (led: DrivenCase, act: string) => Question.of(led, act, 'approver', { opinion: WORDS });
const request = (kind: RequestKind, change: Partial<Request> = {}): Request => ({
  kind,
  seq: 90,
  by: 'handler-1',
  at: '2026-03-02T02:00:00.000Z',
  days: null,
  subject: null,
  ...change,
});
const withdrawalAsked = () => filed().do('request-withdrawal', 'handler-1', { reasons: WORDS });
const recusalAsked = (personId: string) =>
  filed().do('request-recusal', 'clerk', { personId, raisedBy: 'party', ground: WORDS });

describe('行政处罚法 第57条 request-pending: 有待批准的申请', () => {
  const refusal = {
    code: 'request-pending',
    basis: '行政处罚法 第57条; 国办发〔2018〕118号 (十四)',
    message: { zh: '没有待批准的此类申请', en: 'No request of this kind is pending' },
  };

  it('permits to grant what was asked for', () => {
    expect(approve(applied(), 'approve-filing').codes).toEqual([]);
    expect(approve(withdrawalAsked(), 'approve-withdrawal').codes).toEqual([]);
  });

  it('refuses to grant what nobody asked for, or asked for something else', () => {
    expect(approve(filed(), 'approve-withdrawal').verdict.blockers).toEqual([refusal]);
    expect(approve(withdrawalAsked(), 'approve-extension').blockers('request-pending')).toEqual([refusal]);
  });

  it.each(Object.entries(REQUESTS))('%s: refuses to grant it and to send it back unasked', (kind, acts) => {
    const answers = [acts.grant, ...('decline' in acts ? acts.decline : [])];
    const states: Record<string, string> = {
      filing: 'filing-decision',
      closing: 'closing-approval',
      deferral: 'performance',
      'court-application': 'performance',
      restriction: 'archived',
      'restriction-lifting': 'restricted',
    };
    for (const act of answers) {
      const question = approve(filed(), act).inState(states[kind] ?? 'investigation');
      expect(question.blockers('request-pending')).toEqual([refusal]);
      const asked = question.inCase({ requests: [request(kind as RequestKind)] });
      expect(asked.blockers('request-pending')).toEqual([]);
    }
  });

  it('permits to refuse what was asked for, and refuses to refuse another kind', () => {
    const refuse = (kind: string) =>
      Question.of(withdrawalAsked(), 'refuse-request', 'approver', { kind, reasons: WORDS });
    expect(refuse('withdrawal').codes).toEqual([]);
    expect(refuse('extension').verdict.blockers).toEqual([refusal]);
    expect(Question.of(filed(), 'refuse-request', 'approver').codes).toEqual([]);
  });
});

describe('国办发〔2018〕118号 (十四) approved-by-another: 由申请人以外的人批准', () => {
  const own = (act: string, kind: RequestKind, led: DrivenCase) =>
    approve(led, act).inCase({ requests: [request(kind, { by: 'approver' })] });
  const refusal = {
    code: 'approved-by-another',
    basis: '国办发〔2018〕118号 (十四)',
    message: {
      zh: 'approver是申请人,不得批准自己的申请',
      en: 'approver made this request and may not answer it',
    },
  };

  it('permits another', () => {
    expect(approve(withdrawalAsked(), 'approve-withdrawal').blockers('approved-by-another')).toEqual([]);
    expect(own('approve-withdrawal', 'withdrawal', filed()).by('deputy-1').codes).toEqual([]);
  });

  it('refuses the applicant, whatever they asked for', () => {
    expect(own('approve-filing', 'filing', applied()).verdict.blockers).toEqual([refusal]);
    expect(own('approve-withdrawal', 'withdrawal', filed()).verdict.blockers).toEqual([refusal]);
    expect(own('approve-closing', 'closing', closingRequested()).verdict.blockers).toEqual([refusal]);
  });

  it('refuses the applicant to send it back or to refuse it themselves', () => {
    expect(own('return-filing', 'filing', applied()).codes).toEqual(['approved-by-another']);
    const refuse = Question.of(filed(), 'refuse-request', 'approver', { kind: 'suspension', reasons: WORDS });
    expect(refuse.inCase({ requests: [request('suspension', { by: 'approver' })] }).codes).toEqual([
      'approved-by-another',
    ]);
  });

  it('answers the oldest of the kind: refuses by that one, permits whoever made a later one', () => {
    const two = (first: string, second: string) =>
      approve(filed(), 'approve-withdrawal')
        .inCase({ requests: [request('withdrawal', { by: first }), request('withdrawal', { by: second })] })
        .blockers('approved-by-another');
    expect(two('approver', 'handler-1')).toEqual([refusal]);
    expect(two('handler-1', 'approver')).toEqual([]);
  });
});

describe('国办发〔2018〕118号 (十四) no-duplicate-request: 无重复申请', () => {
  const refusal = {
    code: 'no-duplicate-request',
    basis: '国办发〔2018〕118号 (十四)',
    message: { zh: '同一申请正在等待批准', en: 'The same request is already pending' },
  };
  const again = (act: string, kind: RequestKind, change: Partial<Request> = {}, payload?: object) =>
    Question.of(
      filed(),
      act,
      act === 'request-recusal' || act === 'request-correction' ? 'clerk' : 'handler-1',
      payload,
    )
      .inCase({ requests: [request(kind, change)] })
      .blockers('no-duplicate-request');

  it('permits a first request, and one of another kind', () => {
    expect(Question.of(filed(), 'request-extension', 'handler-1', { days: 30, reasons: WORDS }).codes).toEqual([]);
    expect(again('request-extension', 'suspension')).toEqual([]);
  });

  it.each([
    ['request-extension', 'extension', { days: 30 }],
    ['request-suspension', 'suspension', {}],
    ['request-preservation', 'preservation', {}],
    ['request-crime-transfer', 'crime-transfer', {}],
    ['request-withdrawal', 'withdrawal', {}],
    ['request-referral', 'referral', { subject: '县交通运输局' }],
  ] as const)('refuses a second %s, whatever it asks for', (act, kind, change) => {
    expect(again(act, kind, change)).toEqual([refusal]);
  });

  it('refuses a second deferral to another day', () => {
    const led = served().do('request-deferral', 'handler-1', { until: '2026-06-30', reasons: WORDS });
    const second = Question.of(led, 'request-deferral', 'handler-1', { until: '2026-07-30', reasons: WORDS });
    expect(second.codes).toEqual(['no-duplicate-request']);
  });

  it('permits recusals of several persons and corrections of several events; refuses each of them twice', () => {
    const recusal = (personId: string) =>
      again('request-recusal', 'recusal', { subject: 'handler-1' }, { personId, raisedBy: 'party', ground: WORDS });
    expect(recusal('handler-2')).toEqual([]);
    expect(recusal('handler-1')).toEqual([refusal]);
    expect(again('request-recusal', 'recusal', { subject: 'handler-1' })).toEqual([]);
    const correction = (seq: number) =>
      again('request-correction', 'correction', { subject: '3' }, { seq, correction: WORDS });
    expect(correction(2)).toEqual([]);
    expect(correction(3)).toEqual([refusal]);
  });
});

describe('行政处罚法 第43条第3款、第57条第1款 requests-settled: 无未处理的申请', () => {
  const decide = () =>
    Question.of(undefended(), 'decide-penalty', 'approver', { opinion: WORDS, performanceAndRemedies: WORDS });
  const refused = (question: Question) => question.blockers('requests-settled');
  const basis = '行政处罚法 第43条第3款、第57条第1款';

  it('permits where nothing is open', () => {
    expect(refused(decide())).toEqual([]);
  });

  it('refuses for each request that is', () => {
    const open = decide().inCase({ requests: [request('recusal'), request('extension', { seq: 91 })] });
    expect(refused(open)).toEqual(
      (['recusal', 'extension'] as const).map((kind, index) => ({
        code: 'requests-settled',
        basis,
        message: { zh: `申请尚未处理:${kind}`, en: `A request is still open: ${kind}` },
        detail: { kind, seq: 90 + index },
      })),
    );
  });
});

describe('行政处罚法 第60条 extension-available: 可以延长办案期限', () => {
  const ask = (days = 30) => Question.of(investigated(), 'request-extension', 'handler-1', { days, reasons: WORDS });
  const grant = (days: number) =>
    approve(filed(), 'approve-extension').inCase({ requests: [request('extension', { days })] });
  const refused = (question: Question) => question.blockers('extension-available');
  const refusal = (zh: string, en: string, detail?: object) => ({
    code: 'extension-available',
    basis: '行政处罚法 第60条',
    message: { zh, en },
    ...(detail ? { detail } : {}),
  });

  it('permits thirty days in transport, refuses thirty-one', () => {
    expect(ask(30).codes).toEqual([]);
    expect(refused(ask(31))).toEqual([
      refusal('一次延长不得超过30日', 'One extension may not exceed 30 days', { asked: 31, days: 30 }),
    ]);
    expect(refused(grant(30))).toEqual([]);
    expect(refused(grant(31))).toHaveLength(1);
  });

  it('refuses a second extension, however short the first one was; permits as many as the pack says', () => {
    const once = { extensionDays: 10, extensionTimes: 1 };
    const twice = { transport: { days: 30, times: 2, basis: '交通运输行政执法程序规定 第78条' } };
    const no = refusal('已延长1次,不得再延长', 'Extended 1 times already: no more', { granted: 1, times: 1 });
    expect(refused(ask(1).inCase(once))).toEqual([no]);
    expect(refused(grant(1).inCase(once))).toEqual([no]);
    expect(refused(Question.of(filed(), 'request-extension', 'handler-1').inCase(once))).toEqual([no]);
    expect(refused(ask(30).inCase(once).under({ extensions: twice }))).toEqual([]);
    expect(refused(ask(31).inCase(once).under({ extensions: twice }))).toHaveLength(1);
  });

  it('refuses a field in which nothing provides for it', () => {
    expect(refused(ask().inCase({ field: 'fire' }))).toEqual([
      refusal('本领域(fire)无延长办案期限的依据', 'No law, regulation or rule extends the period in the field fire'),
    ]);
  });

  // Filed on 2 March 2026: ninety days run through Sunday, 31 May, and so through Monday, 1 June.
  it('permits until the period ends, refuses the day after', () => {
    expect(refused(ask().on('2026-06-01'))).toEqual([]);
    expect(refused(ask().on('2026-06-02'))).toEqual([
      refusal('办案期限已于2026-06-01届满', 'The period ended on 2026-06-01', { due: '2026-06-01' }),
    ]);
    expect(refused(ask(40).on('2026-06-02'))).toHaveLength(2);
  });

  it('permits while time does not run', () => {
    const suspended = ask()
      .on('2026-12-01')
      .inCase({ exclusions: [{ reason: 'suspension', from: '2026-03-10', until: null }] });
    expect(refused(suspended)).toEqual([]);
  });
});

describe('行政处罚法 第43条第3款 recusal-decided-by-another: 不得决定自己的回避', () => {
  const refusal = {
    code: 'recusal-decided-by-another',
    basis: '行政处罚法 第43条第3款; 河南省行政执法条例 第23条',
    message: {
      zh: 'approver不得决定自己的回避',
      en: 'approver may not decide on their own recusal',
    },
  };

  it('permits another to decide it', () => {
    expect(approve(recusalAsked('handler-1'), 'approve-recusal').codes).toEqual([]);
    expect(approve(recusalAsked('approver'), 'approve-recusal').by('deputy-1').codes).toEqual([]);
  });

  it('refuses the head whose recusal it is, to grant and to refuse it', () => {
    expect(approve(recusalAsked('approver'), 'approve-recusal').verdict.blockers).toEqual([refusal]);
    const refuse = Question.of(recusalAsked('approver'), 'refuse-request', 'approver', {
      kind: 'recusal',
      reasons: WORDS,
    });
    expect(refuse.verdict.blockers).toEqual([refusal]);
    expect(refuse.by('deputy-1').codes).toEqual([]);
  });
});

describe('行政处罚法 第47条、第75条第2款 correction-of-an-event: 更正针对已有的记录', () => {
  const correct = (seq: number) => Question.of(filed(), 'request-correction', 'handler-1', { seq, correction: WORDS });

  it('permits the last event, refuses the one that has not happened', () => {
    const { seq } = filed().record;
    expect(correct(seq).codes).toEqual([]);
    expect(correct(1).codes).toEqual([]);
    expect(correct(seq + 1).verdict.blockers).toEqual([
      {
        code: 'correction-of-an-event',
        basis: '行政处罚法 第47条、第75条第2款',
        message: { zh: `没有第${seq + 1}号事件`, en: `There is no event ${seq + 1}` },
        detail: { seq: seq + 1 },
      },
    ]);
    expect(Question.of(filed(), 'request-correction', 'handler-1').codes).toEqual([]);
  });
});
