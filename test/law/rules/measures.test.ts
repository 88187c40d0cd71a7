import { describe, expect, it } from '@jest/globals';
import type { LedCase } from '../../builders/led-case.js';
import {
  disposed,
  lifted,
  ordered,
  preserved,
  reInspected,
  returned,
  seized,
  seizedUrgently,
  seizureApproved,
} from '../../builders/measures.js';
import { Question } from '../../builders/question.js';
import { ended, filed, undefended, WORDS } from '../../builders/stages.js';

const reasons = { reasons: WORDS };

describe('行政处罚法 第56条 measure-in-state: 措施处于相应阶段', () => {
  const dispose = (led: LedCase, measureId: string) =>
    Question.of(led, 'dispose-preserved-evidence', 'handler-1', {
      coOfficerId: 'handler-2',
      occurredOn: led.today,
      measureId,
      disposal: 'returned',
      ...reasons,
    });
  const approved = () =>
    filed().do('request-preservation', 'handler-1', reasons).do('approve-preservation', 'approver', { opinion: WORDS });
  const preserve = (led: LedCase) =>
    Question.of(led, 'preserve-evidence', 'handler-1', {
      coOfficerId: 'handler-2',
      occurredOn: led.today,
      measureId: led.measure('preservation'),
      items: WORDS,
      keptAt: WORDS,
    });

  it('permits what the state of the measure knows: registration after approval, disposal after registration', () => {
    expect(preserve(approved()).codes).toEqual([]);
    const led = preserved(filed());
    expect(dispose(led, led.measure('preservation')).codes).toEqual([]);
  });

  it('refuses registration without approval, and disposal twice', () => {
    const asked = filed().do('request-preservation', 'handler-1', reasons);
    expect(preserve(asked).verdict.blockers).toEqual([
      {
        code: 'measure-in-state',
        basis: '行政处罚法 第56条; 行政强制法 第18条、第25条、第28条; 行政处罚法 第28条第1款',
        message: {
          zh: '先行登记保存处于"待批准"阶段,不能进行"先行登记保存证据"',
          en: 'The measure (Registration and preservation of evidence) is at “Awaiting approval”, where “Register and preserve evidence” has no place',
        },
        detail: { measureId: asked.measure('preservation'), state: 'requested', states: ['approved'] },
      },
    ]);
    const led = disposed(preserved(filed()));
    expect(dispose(led, led.measure('preservation')).codes).toEqual(['measure-in-state']);
  });

  it('refuses a measure the case does not have, and one of another kind', () => {
    const led = ordered(preserved(filed()), '2026-03-20');
    expect(dispose(led, 'preservation.99').details('measure-in-state')).toEqual([{ measureId: 'preservation.99' }]);
    expect(dispose(led, led.measure('correction-order')).codes).toEqual(['measure-in-state']);
    expect(dispose(led, 'constructor').codes).toEqual(['measure-in-state']);
  });

  it('permits, when it is only asked whether, where some measure knows the act, and refuses where none does', () => {
    const ask = (led: LedCase) => Question.of(led, 'dispose-preserved-evidence', 'handler-1').codes;
    expect(ask(preserved(filed()))).toEqual([]);
    expect(ask(filed())).toEqual(['measure-in-state']);
    expect(ask(approved())).toEqual(['measure-in-state']);
    expect(Question.of(filed(), 'order-correction', 'handler-1').codes).toEqual([]);
    expect(Question.of(filed(), 'refuse-request', 'approver').blockers('measure-in-state')).toEqual([]);
  });

  it('permits to refuse what was asked for, and moves the measure of the request with it', () => {
    const refuse = (led: LedCase, kind: string) => led.do('refuse-request', 'approver', { kind, ...reasons });
    const asked = filed().do('request-preservation', 'handler-1', reasons);
    refuse(asked, 'preservation');
    expect(asked.measureState('preservation')).toBe('refused');
    expect(preserve(asked).codes).toEqual(['measure-in-state']);
    const led = preserved(filed().do('request-withdrawal', 'handler-1', reasons));
    refuse(led, 'withdrawal');
    expect(led.measureState('preservation')).toBe('preserved');
  });
});

describe('行政处罚法 第28条第1款 correction-term-ahead: 改正期限合理', () => {
  const order = (correctBy: string) =>
    Question.of(filed(), 'order-correction', 'handler-1', {
      coOfficerId: 'handler-2',
      occurredOn: '2026-03-02',
      order: WORDS,
      correctBy,
    });

  it('permits a term from the day of the order on', () => {
    expect(order('2026-03-02').codes).toEqual([]);
    expect(order('2026-04-01').codes).toEqual([]);
  });

  it('refuses one that lies before it, also in a second order', () => {
    expect(order('2026-03-01').verdict.blockers).toEqual([
      {
        code: 'correction-term-ahead',
        basis: '行政处罚法 第28条第1款',
        message: {
          zh: '改正期限2026-03-01早于责令之日2026-03-02',
          en: 'The term for correction, 2026-03-01, lies before the order of 2026-03-02',
        },
        detail: { correctBy: '2026-03-01' },
      },
    ]);
    const led = reInspected(ordered(filed(), '2026-03-02').later(1), 'not-corrected');
    const again = Question.of(led, 'order-correction-again', 'handler-1', {
      coOfficerId: 'handler-2',
      occurredOn: '2026-03-03',
      measureId: led.measure('correction-order'),
      order: WORDS,
      correctBy: '2026-03-02',
    });
    expect(again.codes).toEqual(['correction-term-ahead']);
    expect(again.saying({ correctBy: '2026-03-09' }).codes).toEqual([]);
  });
});

/** A case about to be decided, on Tuesday, 17 March 2026, with the measures taken on the second. */
const toBeDecided = (take: (led: LedCase) => LedCase) =>
  Question.of(undefended(), 'decide-penalty', 'approver', { opinion: WORDS, performanceAndRemedies: WORDS }).inCase({
    measures: take(filed()).record.measures,
  });
const settled = (question: Question) => question.blockers('measures-settled');
const proposing = (disposal: string) => (led: LedCase) =>
  seized(led).do('propose-seizure-disposal', 'handler-1', { measureId: led.measure('seizure'), disposal, ...reasons });

describe('行政强制法 第27条 measures-settled: 措施已有处理', () => {
  const BASIS = '行政强制法 第27条、第28条; 行政处罚法 第56条';

  it('permits where there was none, each has ended, or it is said what becomes of the things', () => {
    expect(settled(toBeDecided((led) => led))).toEqual([]);
    expect(settled(toBeDecided((led) => disposed(preserved(led))))).toEqual([]);
    expect(settled(toBeDecided((led) => returned(lifted(seized(led)))))).toEqual([]);
    expect(settled(toBeDecided((led) => lifted(seized(led))))).toEqual([]);
    expect(settled(toBeDecided(proposing('return')))).toEqual([]);
  });

  it('refuses while preserved evidence awaits its disposal', () => {
    const id = preserved(filed()).measure('preservation');
    expect(settled(toBeDecided(preserved))).toEqual([
      {
        code: 'measures-settled',
        basis: BASIS,
        message: {
          zh: `先行登记保存(${id})的证据尚未作出处理决定`,
          en: `Preserved evidence (${id}) has not been disposed of`,
        },
        detail: { measureId: id },
      },
    ]);
  });

  it('refuses a seizure of which nobody has said what becomes of the things', () => {
    expect(settled(toBeDecided(seized))).toEqual([
      expect.objectContaining({ detail: expect.objectContaining({ state: 'in-force', proposedDisposal: null }) }),
    ]);
  });

  it('refuses to confiscate or destroy where the penalty does not confiscate; permits where it does', () => {
    const proposed = toBeDecided(proposing('confiscate'));
    expect(settled(proposed)).toHaveLength(1);
    const confiscating = proposed.inCase(({ findings }) => ({
      findings: findings && { ...findings, penalties: [{ kind: 'confiscation', particulars: WORDS }] },
    }));
    expect(settled(confiscating)).toEqual([]);
    expect(settled(toBeDecided(proposing('destroy')))).toHaveLength(1);
  });

  // Seized on 2 March 2026: thirty days run through 1 April.
  it('refuses a seizure whose period is over, and permits on its last day', () => {
    const proposed = toBeDecided(proposing('return'));
    expect(settled(proposed.on('2026-04-01'))).toEqual([]);
    expect(proposed.on('2026-04-02').details('measures-settled')).toEqual([
      expect.objectContaining({ due: '2026-04-01' }),
    ]);
  });

  it('refuses an urgent seizure that nobody has approved', () => {
    expect(settled(toBeDecided(seizedUrgently)).map(({ message }) => message.zh)).toContainEqual(
      expect.stringContaining('未获批准'),
    );
  });
});

describe('行政强制法 第27条 measures-ended: 措施均已了结', () => {
  const close = (take: (led: LedCase) => LedCase) =>
    Question.of(ended(), 'request-closing', 'handler-1', reasons).inCase({ measures: take(filed()).record.measures });
  const open = (take: (led: LedCase) => LedCase) => close(take).blockers('measures-ended');

  it('permits where every measure has ended, or was never carried out', () => {
    expect(close((led) => led).codes).toEqual([]);
    expect(open((led) => returned(lifted(seized(led))))).toEqual([]);
    expect(open((led) => disposed(preserved(led)))).toEqual([]);
    expect(open((led) => ordered(led, '2026-03-20'))).toEqual([]);
    expect(open(seizureApproved)).toEqual([]);
  });

  it('refuses while a seizure is in force, or lifted and not yet returned', () => {
    const id = seized(filed()).measure('seizure');
    const refusal = {
      code: 'measures-ended',
      basis: '行政强制法 第27条、第28条; 行政处罚法 第56条',
      message: {
        zh: `查封、扣押(${id})尚未解除、退还或者处理`,
        en: `The seizure (${id}) has not been lifted and returned, or disposed of`,
      },
      detail: { measureId: id },
    };
    expect(open(seized)).toEqual([refusal]);
    expect(open(proposing('return'))).toEqual([refusal]);
    expect(open((led) => lifted(seized(led)))).toEqual([refusal]);
  });

  it('refuses preserved evidence nobody has dealt with', () => {
    expect(open(preserved)).toHaveLength(1);
  });
});
