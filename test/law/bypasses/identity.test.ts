import { describe, expect, it } from '@jest/globals';
import type { Duty, Role } from '../../../src/law/facts.js';
import type { DrivenCase } from '../../builders/driven-case.js';
import { Question } from '../../builders/question.js';
import {
  applied,
  closingRequested,
  filed,
  hearingRequested,
  lead,
  submitted,
  undefended,
  WORDS,
  INSPECTION,
} from '../../builders/stages.js';

const DECISION = { opinion: WORDS, performanceAndRemedies: WORDS };
const decide = (led: DrivenCase, actor = 'approver') => Question.of(led, 'decide-penalty', actor, DECISION);
const in_ = (...roles: readonly Role[]) => ({
  posts: roles.map((role) => ({ role, from: '2020-01-01T00:00:00.000Z', until: null })),
});
const everyPost = in_('handler', 'reviewer', 'approver', 'hearing-chair', 'clerk', 'supervisor', 'administrator');
const inspect = (coOfficerId = 'handler-2') =>
  Question.of(filed(), 'record-inspection', 'handler-1', { ...INSPECTION, coOfficerId, occurredOn: '2026-03-02' });

describe('ways round: identity', () => {
  it('two people of the same name are two persons; one person under two names is one', () => {
    const same = inspect().knowing('handler-1', { name: '张伟' }).knowing('handler-2', { name: '张伟' });
    expect(same.codes).toEqual([]);
    const renamed = decide(undefended(), 'handler-1').knowing('handler-1', { ...everyPost, name: '另一姓名' });
    expect(renamed.codes).toEqual(['separation-of-duties']);
  });

  it('a person of the same name as a handler may decide', () => {
    expect(decide(undefended()).knowing('approver', { name: 'handler-1' }).codes).toEqual([]);
  });

  it('the same certificate counted as two officers', () => {
    expect(inspect().certifying('handler-2', { number: 'handler-1' }).codes).toEqual(['two-officers']);
  });

  it('the same officer counted as two', () => {
    expect(inspect('handler-1').codes).toEqual(['two-officers']);
  });

  it('one officer with two certificates counted as two', () => {
    const [own] = inspect().event.facts.people['handler-1']?.certificates ?? [];
    const two = inspect('handler-1').knowing('handler-1', { certificates: [own!, { ...own!, number: 'second' }] });
    expect(two.codes).toEqual(['two-officers']);
  });

  it('the second officer’s signature given by the first', () => {
    const led = filed().byTwo('order-correction', { order: WORDS, correctBy: '2026-04-01' }, false);
    const itemId = led.record.file.at(-1)?.id ?? '';
    expect(Question.of(led, 'co-sign', 'handler-1', { itemId }).codes).toEqual(['awaits-signature']);
  });

  it.each([
    ['filing', 'approve-filing', () => applied()],
    ['closing', 'approve-closing', () => closingRequested()],
    ['suspension', 'approve-suspension', () => filed().do('request-suspension', 'handler-1', { reasons: WORDS })],
    [
      'extension',
      'approve-extension',
      () => filed().do('request-extension', 'handler-1', { days: 30, reasons: WORDS }),
    ],
    ['preservation', 'approve-preservation', () => filed().do('request-preservation', 'handler-1', { reasons: WORDS })],
    ['withdrawal', 'approve-withdrawal', () => filed().do('request-withdrawal', 'handler-1', { reasons: WORDS })],
    [
      'referral',
      'approve-referral',
      () => filed().do('request-referral', 'handler-1', { toOrgan: WORDS, reasons: WORDS }),
    ],
  ] as const)('applicant and approver the same: %s', (_, act, led) => {
    const own = Question.of(led(), act, 'handler-1', { opinion: WORDS }).knowing('handler-1', everyPost);
    expect(own.codes).toEqual(expect.arrayContaining(['approved-by-another', 'separation-of-duties']));
    expect(own.by('approver').codes).toEqual([]);
  });

  it('a recused officer', () => {
    const led = filed().do('request-recusal', 'clerk', { personId: 'handler-2', raisedBy: 'party', ground: WORDS });
    led.do('approve-recusal', 'approver', { opinion: WORDS });
    const acts: readonly [string, object][] = [
      ['record-inspection', { coOfficerId: 'handler-1', occurredOn: led.today }],
      ['request-withdrawal', { reasons: WORDS }],
      ['request-recusal', { personId: 'handler-1', raisedBy: 'self', ground: WORDS }],
    ];
    for (const [act, payload] of acts)
      expect(Question.of(led, act, 'handler-2', payload).codes).toContain('not-recused');
    const named = Question.of(led, 'record-inspection', 'handler-1', {
      ...INSPECTION,
      coOfficerId: 'handler-2',
      occurredOn: led.today,
    });
    expect(named.codes).toContain('not-recused');
    const back = Question.of(led, 'reassign-handler', 'clerk', {
      fromPersonId: 'handler-2',
      toPersonId: 'handler-2',
      reasons: WORDS,
    });
    expect(back.codes).toEqual(['not-recused']);
  });

  it('a recused officer under another duty', () => {
    const led = undefended();
    const recused = decide(led, 'deputy-1')
      .inCase({ recused: ['deputy-1'] })
      .knowing('deputy-1', everyPost);
    expect(recused.details('not-recused')).toEqual([{ personId: 'deputy-1' }]);
  });

  it.each(['handle', 'review', 'decide'] as const)('reassignment does not wash off %s', (duty: Duty) => {
    const had = { personId: 'deputy-1', duty, since: '2026-03-02T02:00:00.000Z', until: '2026-03-02T03:00:00.000Z' };
    const tries: readonly [Duty, Question][] = [
      ['decide', decide(undefended(), 'deputy-1')],
      ['review', Question.of(submitted(), 'pass-review', 'deputy-1')],
      [
        'handle',
        Question.of(filed(), 'reassign-handler', 'clerk', { fromPersonId: 'handler-1', toPersonId: 'deputy-1' }),
      ],
    ];
    for (const [wanted, question] of tries) {
      const blockers = question
        .knowing('deputy-1', everyPost)
        .inCase(({ duties }) => ({ duties: [...duties, had] }))
        .blockers('separation-of-duties');
      expect([wanted, blockers.length]).toEqual([wanted, wanted === duty ? 0 : 1]);
    }
  });

  it('an administrator who passes every guard', () => {
    for (const [led, act] of [
      [filed(), 'record-inspection'],
      [submitted(), 'pass-review'],
      [undefended(), 'decide-penalty'],
      [lead(), 'assign-handlers'],
    ] as const)
      expect(Question.of(led, act, 'admin').knowing('admin', in_('administrator', 'supervisor')).codes).toContain(
        'post-held',
      );
  });

  it('a post that has ended, or not begun', () => {
    const ended = {
      posts: [{ role: 'approver' as const, from: '2020-01-01T00:00:00.000Z', until: '2026-03-17T00:00:00.000Z' }],
    };
    const begins = { posts: [{ role: 'approver' as const, from: '2026-03-18T00:00:00.000Z', until: null }] };
    for (const posts of [ended, begins])
      expect(decide(undefended()).knowing('approver', posts).codes).toEqual(['post-held']);
  });

  it('a party who handles their own case, and a relative of theirs', () => {
    expect(inspect().whereParty('handler-1').codes).toEqual(['no-declared-interest']);
    expect(
      inspect()
        .knowing('handler-2', { relatives: ['party'] })
        .whereParty('party').codes,
    ).toEqual(['no-declared-interest']);
  });

  it('an investigator who chairs the hearing', () => {
    const arrange = Question.of(hearingRequested(), 'arrange-hearing', 'approver', {
      chairPersonId: 'handler-2',
      day: '2026-03-20',
      hour: '09:00',
      place: WORDS,
      public: true,
    });
    expect(arrange.knowing('handler-2', everyPost).codes).toEqual(['chair-not-investigator']);
  });

  it('a head who decides on their own recusal', () => {
    const led = filed().do('request-recusal', 'clerk', { personId: 'approver', raisedBy: 'party', ground: WORDS });
    expect(Question.of(led, 'refuse-request', 'approver', { kind: 'recusal', reasons: WORDS }).codes).toEqual([
      'recusal-decided-by-another',
    ]);
  });

  it('the case’s own people recording the money', () => {
    const pay = Question.of(undefended().decided().serve('serve-decision'), 'record-payment', 'handler-1');
    expect(pay.knowing('handler-1', everyPost).codes).toEqual(['fine-collected-apart']);
  });
});
