import { describe, expect, it } from '@jest/globals';
import { measuresOfKind } from '../../../src/law/measures/measure.js';
import { disposed, preserved } from '../../builders/measures.js';
import type { DrivenCase } from '../../builders/driven-case.js';
import { Question } from '../../builders/question.js';
import {
  applied,
  concluded,
  filed,
  hearingAnnounced,
  hearingArranged,
  hearingHeld,
  hearingReported,
  hearingRequested,
  investigated,
  lead,
  served,
  submitted,
  suspended,
  told,
  undefended,
  unpunished,
  WORDS,
} from '../../builders/stages.js';

const opinion = { opinion: WORDS };
const reasons = { reasons: WORDS };
const recuse = (led: DrivenCase, personId: string) =>
  led
    .do('request-recusal', 'clerk', { personId, raisedBy: 'party', ground: WORDS })
    .do('approve-recusal', 'approver', opinion);
const refer = (led: DrivenCase) =>
  led
    .do('request-referral', 'handler-1', { toOrgan: WORDS, reasons: WORDS })
    .do('approve-referral', 'approver', opinion);
const transfer = (led: DrivenCase) =>
  led.do('request-crime-transfer', 'handler-1', reasons).do('approve-crime-transfer', 'approver', opinion);
const organReplies = (led: DrivenCase, reply: string) =>
  led.do('record-referral-reply', 'clerk', { reply, organ: WORDS, repliedOn: led.today });
const policeReply = (led: DrivenCase, reply: string) =>
  led.do('record-police-reply', 'clerk', { reply, repliedOn: led.today, document: WORDS });
const withdrawHearing = (led: DrivenCase) =>
  led.do('record-hearing-withdrawal', 'clerk', { withdrawnOn: led.today, ground: 'withdrawn', statement: WORDS });

describe('行政处罚法 第25条: a case referred', () => {
  it('before filing is closed when the other organ takes it, a lead again when it does not', () => {
    const taken = organReplies(refer(lead()), 'accepted');
    expect([taken.state, taken.record.ending, taken.record.closedOn]).toEqual(['closed', 'referred', taken.today]);
    const declined = organReplies(refer(lead()), 'declined');
    expect([declined.state, declined.record.ending]).toEqual(['lead', null]);
  });

  it('after filing still has to be closed when taken, is investigated on when not', () => {
    const taken = organReplies(refer(filed()), 'accepted');
    expect([taken.state, taken.record.ending, taken.record.closedOn]).toEqual(['ended', 'referred', null]);
    expect(organReplies(refer(filed()), 'declined').state).toBe('investigation');
  });

  it('while suspended is suspended still when declined: the time that does not count can end', () => {
    const declined = organReplies(refer(suspended()), 'declined');
    expect(declined.state).toBe('investigation-suspended');
    const resumed = declined.later(3).do('resume-investigation', 'handler-1', reasons).record;
    expect(resumed.exclusions).toEqual([{ reason: 'suspension', from: '2026-03-02', until: '2026-03-05' }]);
  });
});

describe('行政处罚法 第27条: a suspected crime transferred', () => {
  it('ends the case when the police take it, goes on when they decline', () => {
    const taken = policeReply(transfer(investigated()), 'filed');
    expect([taken.state, taken.record.ending]).toEqual(['ended', 'transferred-to-police']);
    expect(taken.record.policeReply).toEqual({ repliedOn: '2026-03-02', accepted: true });
    const declined = policeReply(transfer(investigated()), 'declined');
    expect([declined.state, declined.record.ending]).toEqual(['investigation', null]);
  });

  it('while suspended is suspended still when declined', () => {
    expect(policeReply(transfer(suspended()), 'declined').state).toBe('investigation-suspended');
  });

  it('does not make the party lose the hearing asked for', () => {
    const led = policeReply(transfer(hearingArranged()), 'declined');
    expect(led.concluded({ penalties: [{ kind: 'fine', amountFen: 600_000 }] }).reviewed().state).toBe(
      'hearing-arranged',
    );
  });
});

describe('行政处罚法 第43条: a recusal', () => {
  it.each([
    ['arranged', hearingArranged],
    ['announced', hearingAnnounced],
    ['held', hearingHeld],
  ])('of the chair of a hearing %s: another is appointed, and the hearing begins anew', (_, reach) => {
    const led = recuse(reach(), 'chair');
    expect(led.state).toBe('hearing-requested');
    expect(led.record.hearing).toMatchObject({ status: 'requested', chair: null, day: null, noticeServedOn: null });
    expect(led.record.chairs).toEqual(['chair']);
    expect(led.record.recused).toEqual(['chair']);
  });

  it.each([
    ['arranged', hearingArranged],
    ['announced', hearingAnnounced],
    ['held', hearingHeld],
  ])('of somebody else leaves a hearing %s where it is', (status, reach) => {
    const led = recuse(reach(), 'deputy-1');
    expect([led.state, led.record.hearing?.chair]).toEqual([`hearing-${status}`, 'chair']);
  });

  it('of the chair of a hearing reported or withdrawn brings no hearing back', () => {
    expect(recuse(hearingReported(), 'chair').record.hearing?.status).toBe('reported');
    const withdrawn = recuse(withdrawHearing(hearingAnnounced()), 'chair');
    expect([withdrawn.state, withdrawn.record.hearing?.status]).toEqual(['statement-and-defence', 'withdrawn']);
    withdrawn.later(15).byTwo('note-no-defence', { note: WORDS });
    expect(withdrawn.state).toBe('decision-approval');
  });

  it('of a handler relieves them, and their duty stays on record', () => {
    const { record } = recuse(filed(), 'handler-1');
    expect(record.duties.find(({ personId }) => personId === 'handler-1')).toMatchObject({
      duty: 'handle',
      until: expect.any(String),
    });
    expect(record.duties.find(({ personId }) => personId === 'handler-2')?.until).toBeNull();
  });

  it('refused is put on file, and nobody is recused', () => {
    const led = filed().do('request-recusal', 'clerk', { personId: 'handler-1', raisedBy: 'party', ground: WORDS });
    led.do('refuse-request', 'approver', { kind: 'recusal', reasons: WORDS });
    expect([led.record.recused, led.record.requests]).toEqual([[], []]);
    expect(led.record.file.at(-1)?.code).toBe('recusal-decision');
    const other = filed().do('request-withdrawal', 'handler-1', reasons);
    other.do('refuse-request', 'approver', { kind: 'withdrawal', reasons: WORDS });
    expect(other.record.file.map(({ code }) => code)).not.toContain('recusal-decision');
  });
});

describe('applications sent back', () => {
  it('行政处罚法 第54条第2款: filing refused closes the case, returned makes it a lead', () => {
    const refused = applied().do('refuse-filing', 'approver', reasons);
    expect([refused.state, refused.record.ending, refused.record.filedOn]).toEqual(['closed', 'not-filed', null]);
    const returned = applied().do('return-filing', 'approver', reasons);
    expect([returned.state, returned.record.requests]).toEqual(['lead', []]);
  });

  it('of closing: back to where the case stood', () => {
    const closing = (led: DrivenCase) =>
      led.do('request-closing', 'handler-1', reasons).do('return-closing', 'approver', reasons);
    expect(closing(unpunished().serve('serve-decision')).state).toBe('ended');
    const paid = served().published();
    paid.do('record-payment', 'clerk', {
      paidOn: paid.today,
      fineFen: 100_000,
      surchargeFen: 0,
      channel: 'bank',
      receiptNumber: '1',
    });
    expect(closing(paid).state).toBe('performance');
  });
});

describe('行政处罚法 第60条: time that does not count', () => {
  it('is that of a hearing, from the request to its report', () => {
    expect(hearingRequested().record.exclusions).toEqual([{ reason: 'hearing', from: '2026-03-03', until: null }]);
    expect(hearingReported().record.exclusions).toEqual([
      { reason: 'hearing', from: '2026-03-03', until: '2026-03-20' },
    ]);
    expect(withdrawHearing(hearingRequested()).record.exclusions).toEqual([
      { reason: 'hearing', from: '2026-03-03', until: '2026-03-03' },
    ]);
  });

  it('is that of each suspension on its own', () => {
    const again = suspended().later(2).do('resume-investigation', 'handler-1', reasons).later(3);
    again.do('request-suspension', 'handler-1', reasons).do('approve-suspension', 'approver', opinion);
    again.later(1).do('resume-investigation', 'handler-1', reasons);
    expect(again.record.exclusions).toEqual([
      { reason: 'suspension', from: '2026-03-02', until: '2026-03-04' },
      { reason: 'suspension', from: '2026-03-07', until: '2026-03-08' },
    ]);
  });

  it('is extended by what was granted', () => {
    const led = investigated().do('request-extension', 'handler-1', { days: 20, reasons: WORDS });
    expect(led.do('approve-extension', 'approver', opinion).record.extensionDays).toBe(20);
  });
});

describe('行政处罚法 第62条: a waiver', () => {
  it('falls with a new notice', () => {
    const led = told().byTwo('record-waiver', { waivedOn: '2026-03-02', rights: 'defence', statement: WORDS });
    expect(led.record.waivedOn).toBe('2026-03-02');
    led.do('reopen-investigation', 'handler-1', reasons);
    led
      .concluded({ penalties: [{ kind: 'fine', amountFen: 200_000 }] })
      .reviewed()
      .noticeServed();
    expect(led.record.waivedOn).toBeNull();
  });
});

describe('民事诉讼法 第95条: service by public notice', () => {
  it('counts as received after thirty days', () => {
    const led = concluded().reviewed().do('approve-notice', 'approver', opinion);
    const publicNotice = { ground: WORDS, medium: WORDS, postedOn: led.today };
    led.serve('serve-notice', { method: 'public-notice', recipient: null, publicNotice });
    expect(led.record.notices.at(-1)?.effectiveOn).toBe('2026-04-01');
    expect(Question.of(led, 'note-no-defence', 'handler-1').on('2026-04-07').codes).toContain('defence-period-over');
  });
});

describe('行政处罚法 第57条第1款: what a decision leaves', () => {
  it.each([
    ['decide-no-penalty', 'no-penalty', 'no-penalty'],
    ['dismiss-case', 'dismissal', 'dismissed'],
  ] as const)('%s ends the case with its service', (act, outcome, ending) => {
    const led = concluded({ outcome }).reviewed().decided(act).serve('serve-decision');
    expect([led.state, led.record.ending, led.record.decision?.outcome]).toEqual(['ended', ending, outcome]);
  });

  it('a penalty without money is performed by its service, one with money is not', () => {
    const warned = undefended({ penalties: [{ kind: 'warning' }] })
      .decided()
      .serve('serve-decision');
    expect([warned.state, warned.record.ending]).toEqual(['ended', 'performed']);
    expect([served().state, served().record.ending]).toEqual(['performance', null]);
  });

  it('行政处罚法 第73条: an outcome that upholds it lets performance go on, one that revokes it ends it', () => {
    const sued = () => served().do('record-remedy', 'clerk', { kind: 'litigation', acceptedOn: '2026-03-17' });
    const ends = (outcome: string) =>
      sued().do('record-remedy-outcome', 'clerk', { kind: 'litigation', outcome, endedOn: '2026-03-17' });
    expect(ends('upheld').state).toBe('performance');
    expect(ends('withdrawn').record.performance.remedies).toEqual([
      { kind: 'litigation', from: '2026-03-17', until: '2026-03-17' },
    ]);
    expect([ends('revoked').state, ends('revoked').record.ending]).toEqual(['ended', 'decision-revoked']);
  });
});

describe('行政处罚法 第42条第1款: signing and reassigning', () => {
  it('a paper is sealed with the last signature it waits for, and not before', () => {
    const led = filed().byTwo('order-correction', { order: WORDS, correctBy: '2026-04-01' }, false);
    const paper = led.record.file.at(-1);
    expect([paper?.awaiting, paper?.sealedAt]).toEqual([['handler-2'], null]);
    const signed = led.signAll().record.file.at(-1);
    expect([signed?.awaiting, signed?.sealedAt !== null, signed?.signatures.length]).toEqual([[], true, 2]);
    const twoWait = Question.of(led, 'co-sign', 'handler-2', { itemId: paper?.id }).inCase(({ file }) => ({
      file: file.map((each) => (each.id === paper?.id ? { ...each, awaiting: ['handler-2', 'handler-1'] } : each)),
    }));
    expect(twoWait.performed().record.file.at(-1)).toMatchObject({ awaiting: ['handler-1'], sealedAt: null });
  });

  it('who takes over handles from now on; who is relieved stays on record, and nobody else is touched', () => {
    const reassign = Question.of(filed(), 'reassign-handler', 'clerk', {
      fromPersonId: 'handler-1',
      toPersonId: 'handler-3',
      reasons: WORDS,
    });
    const officer = reassign.event.facts.people['handler-2'];
    const certificates = officer?.certificates.map((each) => ({ ...each, number: 'handler-3' })) ?? [];
    const { record } = reassign.knowing('handler-3', { ...officer, personId: 'handler-3', certificates }).performed();
    expect(record.duties.map(({ personId, duty, until }) => [personId, duty, until !== null])).toEqual([
      ['handler-1', 'handle', true],
      ['handler-2', 'handle', false],
      ['approver', 'decide', false],
      ['handler-3', 'handle', false],
    ]);
  });
});

describe('国办发〔2018〕118号 (十三): a review that does not pass', () => {
  it.each([
    ['return-for-supplement', 'returned'],
    ['object-to-proposal', 'objected'],
  ])('%s sends the case back to investigation, and its opinion is on file', (act, result) => {
    const led = submitted().do(act, 'reviewer', { reasons: [{ point: 'procedure', reason: WORDS }] });
    expect([led.state, led.record.reviews.at(-1)?.result, led.record.submittedOn]).toEqual([
      'investigation',
      result,
      null,
    ]);
    expect(led.record.file.at(-1)?.code).toBe('case-review-opinion');
    led.concluded().reviewed();
    expect(led.record.reviews.map((review) => review.result)).toEqual([result, 'passed']);
  });
});

describe('行政处罚法 第75条第2款: a correction', () => {
  it('is asked for by one and granted by another; the record itself stays', () => {
    const led = filed();
    const before = led.record;
    led
      .do('request-correction', 'handler-1', { seq: 1, correction: WORDS })
      .do('approve-correction', 'approver', opinion);
    expect({ ...led.record, seq: before.seq }).toEqual({ ...before, lastActAt: led.record.lastActAt });
  });
});

describe('农业行政处罚程序规定 第30条: a withdrawal', () => {
  it('ends the case, which then is closed', () => {
    const led = filed().do('request-withdrawal', 'handler-1', reasons).do('approve-withdrawal', 'approver', opinion);
    expect([led.state, led.record.ending]).toEqual(['ended', 'withdrawn']);
    expect(led.closedAndArchived().state).toBe('archived');
  });
});

describe('行政处罚法 第64条: a chair appointed again', () => {
  it('is on record once', () => {
    const led = hearingArranged();
    led.do('arrange-hearing', 'approver', {
      chairPersonId: 'chair',
      day: '2026-03-23',
      hour: '09:00',
      place: WORDS,
      public: true,
    });
    expect([led.record.chairs, led.record.hearing?.day]).toEqual([['chair'], '2026-03-23']);
    expect(led.record.file.filter(({ code }) => code === 'hearing-notice')).toHaveLength(2);
  });
});

describe('行政处罚法 第73条: several remedies', () => {
  it('an outcome ends the one it names and no other', () => {
    const led = served().do('record-remedy', 'clerk', { kind: 'reconsideration', acceptedOn: '2026-03-17' });
    led.do('record-remedy', 'clerk', { kind: 'litigation', acceptedOn: '2026-03-17' });
    led.do('record-remedy-outcome', 'clerk', { kind: 'litigation', outcome: 'upheld', endedOn: '2026-03-17' });
    expect(led.record.performance.remedies.map(({ kind, until }) => [kind, until])).toEqual([
      ['reconsideration', null],
      ['litigation', '2026-03-17'],
    ]);
  });
});

describe('行政处罚法 第56条: preserved evidence', () => {
  it('is disposed of once; what is preserved later is open', () => {
    const led = disposed(preserved(filed()).later(1));
    preserved(led.later(1));
    const days = () =>
      measuresOfKind(led.record.measures, 'preservation').map(({ registeredOn, disposedOn }) => [
        registeredOn,
        disposedOn,
      ]);
    expect(days()).toEqual([
      ['2026-03-02', '2026-03-03'],
      ['2026-03-04', null],
    ]);
    disposed(led);
    expect(days()[1]).toEqual(['2026-03-04', '2026-03-04']);
  });
});
