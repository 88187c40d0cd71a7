import { describe, expect, it } from '@jest/globals';
import type { LedCase } from '../../builders/led-case.js';
import {
  lifted,
  returned,
  SEIZURE_BASIS,
  SEIZURE_REQUEST,
  seized,
  seizedUrgently,
  seizureApproved,
  TAKING,
} from '../../builders/measures.js';
import { Question } from '../../builders/question.js';
import { filed, transferred, WORDS } from '../../builders/stages.js';

const reasons = { reasons: WORDS };
const opinion = { opinion: WORDS };
const byTwo = (led: LedCase) => ({ coOfficerId: 'handler-2', occurredOn: led.today });

describe('行政强制法 第10条 seizure-basis: 查封、扣押有法律、法规依据', () => {
  const ask = () => Question.of(filed(), 'request-seizure', 'handler-1', SEIZURE_REQUEST);
  const take = () => {
    const led = filed();
    return Question.of(led, 'seize-urgently', 'handler-1', {
      ...TAKING,
      ...byTwo(led),
      form: 'seizure',
      legalBasis: SEIZURE_BASIS,
      urgency: WORDS,
    });
  };

  it('permits on the basis that the register names for the matter, one of several included', () => {
    expect(ask().codes).toEqual([]);
    expect(take().codes).toEqual([]);
    expect(ask().onMatter({ seizureBasis: `水法 第65条；${SEIZURE_BASIS}` }).codes).toEqual([]);
  });

  it('refuses where the register names none: asking, approving, carrying out, acting at once', () => {
    const led = seizureApproved(filed());
    const carryOut = Question.of(led, 'carry-out-seizure', 'handler-1', {
      ...TAKING,
      ...byTwo(led),
      measureId: led.measure('seizure'),
    });
    expect(carryOut.codes).toEqual([]);
    const approve = Question.of(
      filed().do('request-seizure', 'handler-1', SEIZURE_REQUEST),
      'approve-seizure',
      'approver',
      opinion,
    );
    expect(approve.codes).toEqual([]);
    for (const question of [ask(), take(), carryOut, approve]) {
      expect(question.onMatter({ seizureBasis: null }).codes).toEqual(['seizure-basis']);
    }
    expect(ask().onMatter({ seizureBasis: null }).verdict.blockers).toEqual([
      {
        code: 'seizure-basis',
        basis: '行政强制法 第10条、第17条、第22条',
        message: {
          zh: '本事项未登记查封、扣押的法律、法规依据,不得采取查封、扣押措施',
          en: 'No law or regulation that allows a seizure is on the register for this matter',
        },
      },
    ]);
  });

  it('refuses another basis than the one on the register', () => {
    const other = ask().saying({ legalBasis: '行政处罚法 第56条' });
    expect(other.details('seizure-basis')).toEqual([{ relied: '行政处罚法 第56条', registered: SEIZURE_BASIS }]);
    expect(take().saying({ legalBasis: '水法 第65条' }).codes).toEqual(['seizure-basis']);
  });
});

// Carried out at nine o'clock on Monday, 2 March 2026.
describe('行政强制法 第19条 urgent-seizure-reported-in-time: 二十四小时内报告', () => {
  const report = () => {
    const led = seizedUrgently(filed());
    return Question.of(led, 'report-urgent-seizure', 'handler-1', { measureId: led.measure('seizure'), ...reasons });
  };

  it('permits to the last instant of the 24 hours', () => {
    expect(report().codes).toEqual([]);
    expect(report().at('2026-03-03T01:00:00.000Z').codes).toEqual([]);
  });

  it('refuses from then on: only lifting is left', () => {
    expect(report().at('2026-03-03T01:00:00.001Z').verdict.blockers).toEqual([
      {
        code: 'urgent-seizure-reported-in-time',
        basis: '行政强制法 第19条',
        message: {
          zh: '紧急查封、扣押应当在2026-03-03T01:00:00.000Z（二十四小时内）前报告并补办批准手续,现已逾期,应当立即解除',
          en: 'The urgent seizure had to be reported by 2026-03-03T01:00:00.000Z (within 24 hours); it is too late and must be lifted at once',
        },
        detail: { takenAt: '2026-03-02T01:00:00.000Z', due: '2026-03-03T01:00:00.000Z' },
      },
    ]);
    const led = lifted(seizedUrgently(filed()).later(2), 'not-approved');
    expect(led.measureState('seizure')).toBe('lifted');
  });

  it('the head who does not approve brings it to be lifted at once; approval brings it into force', () => {
    const reported = () => {
      const led = seizedUrgently(filed());
      return led.do('report-urgent-seizure', 'handler-1', { measureId: led.measure('seizure'), ...reasons });
    };
    const refused = reported().do('refuse-request', 'approver', { kind: 'seizure', ...reasons });
    expect(refused.measureState('seizure')).toBe('to-be-lifted');
    expect(returned(lifted(refused, 'not-approved')).measureState('seizure')).toBe('returned');
    const approved = reported().do('approve-seizure', 'approver', opinion);
    expect(approved.measureState('seizure')).toBe('in-force');
  });
});

// Seized on 2 March 2026: thirty days run through 1 April.
describe('行政强制法 第25条 seizure-extension-available: 可以延长查封、扣押期限', () => {
  const ask = (days: number) => {
    const led = seized(filed());
    return Question.of(led, 'request-seizure-extension', 'handler-1', {
      measureId: led.measure('seizure'),
      days,
      ...reasons,
    });
  };
  const extended = (days = 10) => {
    const led = seized(filed());
    return led
      .do('request-seizure-extension', 'handler-1', { measureId: led.measure('seizure'), days, ...reasons })
      .do('approve-seizure-extension', 'approver', opinion);
  };

  it('permits thirty days, to the last day of the first thirty', () => {
    expect(ask(30).codes).toEqual([]);
    expect(ask(30).on('2026-04-01').codes).toEqual([]);
    expect(extended(30).record.measures).toEqual([expect.objectContaining({ extensionDays: 30 })]);
  });

  it('refuses the day after, and more than thirty', () => {
    expect(ask(30).on('2026-04-02').verdict.blockers).toEqual([
      {
        code: 'seizure-extension-available',
        basis: '行政强制法 第25条第1款',
        message: {
          zh: '查封、扣押期限已于2026-04-01届满,应当解除',
          en: 'The period of the seizure ended on 2026-04-01; it must be lifted',
        },
        detail: { due: '2026-04-01' },
      },
    ]);
    expect(ask(31).details('seizure-extension-available')).toEqual([{ granted: 0, asked: 31 }]);
  });

  it('refuses a second one, and to grant what was asked in time when it is too late', () => {
    const led = extended(1);
    const again = Question.of(led, 'request-seizure-extension', 'handler-1', {
      measureId: led.measure('seizure'),
      days: 1,
      ...reasons,
    });
    expect(again.details('seizure-extension-available')).toEqual([{ granted: 1, asked: 1 }]);
    const asked = seized(filed());
    asked.do('request-seizure-extension', 'handler-1', { measureId: asked.measure('seizure'), days: 5, ...reasons });
    const grant = Question.of(asked, 'approve-seizure-extension', 'approver', opinion);
    expect(grant.on('2026-04-01').codes).toEqual([]);
    expect(grant.on('2026-04-02').codes).toEqual(['seizure-extension-available']);
  });

  it('行政强制法 第25条第3款: the time of testing is not counted', () => {
    const led = seized(filed());
    led.byTwo('notify-appraisal-time', {
      measureId: led.measure('seizure'),
      from: '2026-03-05',
      until: '2026-03-10',
      purpose: WORDS,
    });
    const question = Question.of(led, 'request-seizure-extension', 'handler-1', {
      measureId: led.measure('seizure'),
      days: 1,
      ...reasons,
    });
    expect(question.on('2026-04-06').codes).toEqual([]);
    expect(question.on('2026-04-07').codes).toEqual(['seizure-extension-available']);
  });
});

describe('行政强制法 第25条第3款 appraisal-time-sound: 检测、鉴定期间明确', () => {
  const led = () => seized(filed());
  const tell = (from: string, until: string, of = led()) =>
    Question.of(of, 'notify-appraisal-time', 'handler-1', {
      ...byTwo(of),
      measureId: of.measure('seizure'),
      from,
      until,
      purpose: WORDS,
    });

  it('permits a time after the seizure, and one after another', () => {
    expect(tell('2026-03-02', '2026-03-03').codes).toEqual([]);
    const once = led();
    once.byTwo('notify-appraisal-time', {
      measureId: once.measure('seizure'),
      from: '2026-03-05',
      until: '2026-03-10',
      purpose: WORDS,
    });
    expect(tell('2026-03-10', '2026-03-12', once).codes).toEqual([]);
    expect(tell('2026-03-09', '2026-03-12', once).codes).toEqual(['appraisal-time-sound']);
  });

  it('refuses one before the seizure, one that ends before it begins, and one without length', () => {
    expect(tell('2026-03-01', '2026-03-05').verdict.blockers).toEqual([
      {
        code: 'appraisal-time-sound',
        basis: '行政强制法 第25条第3款',
        message: {
          zh: '检测、鉴定期间2026-03-01至2026-03-05应当在查封、扣押之后,起止明确且不与已告知的期间重叠',
          en: 'The time of testing 2026-03-01 to 2026-03-05 must lie after the seizure, end after it begins and overlap no other',
        },
        detail: { from: '2026-03-01', until: '2026-03-05' },
      },
    ]);
    expect(tell('2026-03-06', '2026-03-05').codes).toEqual(['appraisal-time-sound']);
    expect(tell('2026-03-05', '2026-03-05').codes).toEqual(['appraisal-time-sound']);
  });
});

describe('行政强制法 第19条 lifting-ground: 解除事由成立', () => {
  const lift = (led: LedCase, ground: string) =>
    Question.of(led, 'lift-seizure', 'approver', { measureId: led.measure('seizure'), ground, ...reasons });

  it.each(['no-breach', 'unrelated', 'no-longer-needed'])('permits %s at any time', (ground) => {
    expect(lift(seized(filed()), ground).codes).toEqual([]);
  });

  it('refuses, until it is so, that the period is over; permits from the day after its end', () => {
    expect(lift(seized(filed()), 'period-over').on('2026-04-01').verdict.blockers).toEqual([
      {
        code: 'lifting-ground',
        basis: '行政强制法 第19条、第28条第1款',
        message: {
          zh: '解除事由"period-over"与案件情况不符',
          en: 'The ground “period-over” does not fit the case',
        },
        detail: { ground: 'period-over', due: '2026-04-01' },
      },
    ]);
    expect(lift(seized(filed()), 'period-over').on('2026-04-02').codes).toEqual([]);
  });

  it('refuses that it was decided before the decision, and that it was not approved where it was', () => {
    expect(lift(seized(filed()), 'decided').codes).toEqual(['lifting-ground']);
    expect(lift(seized(filed()), 'not-approved').codes).toEqual(['lifting-ground']);
    expect(lift(seizedUrgently(filed()), 'not-approved').codes).toEqual([]);
  });
});

describe('行政强制法 第21条 seized-things-disposable: 可以处理查封、扣押的财物', () => {
  const dispose = (led: LedCase, disposal: string) =>
    Question.of(led, 'dispose-seized-property', 'handler-1', {
      ...byTwo(led),
      measureId: led.measure('seizure'),
      disposal,
      particulars: WORDS,
      attestation: WORDS,
    });
  const decided = (servedOn: string | null, kind: 'confiscation' | 'fine') =>
    dispose(seized(filed()), 'confiscated').inCase({
      decision: {
        seq: 20,
        documentId: 'penalty-decision.20',
        outcome: 'penalty',
        penalties: [{ kind, amountFen: 100 }],
        decidedOn: '2026-03-02',
        by: 'approver',
        servedOn,
      },
    });

  it('permits confiscation by a decision that was served', () => {
    expect(decided('2026-03-02', 'confiscation').codes).toEqual([]);
  });

  it('refuses it without a decision, before service, and by a decision that does not confiscate', () => {
    const refusal = {
      code: 'seized-things-disposable',
      basis: '行政强制法 第21条、第27条',
      message: {
        zh: '没有已送达的没收决定,不得没收、销毁',
        en: 'Without a decision of confiscation that was served nothing may be confiscated or destroyed',
      },
      detail: { disposal: 'confiscated' },
    };
    expect(dispose(seized(filed()), 'confiscated').verdict.blockers).toEqual([refusal]);
    expect(decided(null, 'confiscation').verdict.blockers).toEqual([refusal]);
    expect(decided('2026-03-02', 'fine').verdict.blockers).toEqual([refusal]);
    expect(dispose(seized(filed()), 'destroyed').codes).toEqual(['seized-things-disposable']);
  });

  it('permits that the things go along with the case to the police once they have taken it, and refuses before', () => {
    const { measures } = seized(filed()).record;
    const reply = { reply: 'filed', repliedOn: '2026-03-02', document: WORDS };
    const taken = transferred().do('record-police-reply', 'clerk', reply);
    const goesAlong = (led: LedCase) =>
      Question.of(led, 'dispose-seized-property', 'handler-1', {
        ...byTwo(led),
        measureId: measures[0]?.id,
        disposal: 'handed-to-police',
        particulars: WORDS,
        attestation: WORDS,
      }).inCase({ measures });
    expect(goesAlong(taken).codes).toEqual([]);
    expect(goesAlong(transferred()).codes).toEqual(['seized-things-disposable']);
  });
});
