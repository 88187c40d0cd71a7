/**
 * 绕过程序的办法 – ways round the law that have worked elsewhere, each tried on the pure procedure. Those that no pure
 * question can show are tried where they would happen: in the pipeline (a double click, two people on one act, a retry
 * of a slow network, a hook that throws half-way, stale versions), in the database (rows changed or removed, forked
 * chains, triggers disabled), at the door (the actor from the body, a disabled user's token, a recused officer who reads
 * on, an administrator who passes every guard, one human with two person records, a claim through a group), and on the
 * screen (state of one case in the form of another).
 */
import { describe, expect, it } from '@jest/globals';
import { type DrivenCase, handedOver } from '../../builders/driven-case.js';
import { Question } from '../../builders/question.js';
import {
  applied,
  concluded,
  decided,
  defended,
  ended,
  fine,
  hearingArranged,
  hearingRequested,
  lead,
  MAJOR_FINE,
  HEARING_FINE,
  reviewed,
  served,
  submitted,
  told,
  undefended,
  WORDS,
} from '../../builders/stages.js';

const DECISION = { opinion: WORDS, performanceAndRemedies: WORDS };
const decide = (led: DrivenCase) => Question.of(led, 'decide-penalty', 'approver', DECISION);
const reopened = (led: DrivenCase) => led.do('reopen-investigation', 'handler-1', { reasons: WORDS });

describe('ways round: order', () => {
  it('deciding before the defence period ends', () => {
    const early = decide(told().later(7)).inState('decision-approval');
    expect(early.codes).toContain('defence-period-over');
    const note = Question.of(told().later(7), 'note-no-defence', 'handler-1', {
      coOfficerId: 'handler-2',
      note: WORDS,
    });
    expect(note.codes).toEqual(['defence-period-over']);
    expect(note.on('2026-03-10').codes).toEqual([]);
  });

  it('deciding without any notice', () => {
    expect(Question.of(reviewed(), 'decide-penalty', 'approver', DECISION).codes).toEqual(['wrong-state']);
    expect(decide(reviewed()).inState('decision-approval').codes).toEqual(
      expect.arrayContaining(['notice-served', 'defence-period-over', 'file-complete']),
    );
  });

  it('a hearing on the day of its notice', () => {
    const serve = Question.of(hearingArranged(HEARING_FINE, '2026-03-03'), 'serve-hearing-notice', 'handler-1', {
      coOfficerId: 'handler-2',
      ...handedOver('2026-03-03'),
    });
    expect(serve.codes).toEqual(['hearing-notice-days']);
  });

  it('a hearing held before its day', () => {
    const led = hearingArranged().serve('serve-hearing-notice');
    expect(Question.of(led, 'hold-hearing', 'chair', { minutes: WORDS, attestation: WORDS }).codes).toEqual([
      'hearing-day-come',
    ]);
  });

  it('a second notice that wipes a hearing request', () => {
    // Out of the hearing into the police's hands and back, with a new and higher notice to follow.
    const led = hearingRequested().do('request-crime-transfer', 'handler-1', { reasons: WORDS });
    led.do('approve-crime-transfer', 'approver', { opinion: WORDS });
    led.do('record-police-reply', 'clerk', { reply: 'declined', repliedOn: led.today, document: WORDS });
    led.concluded({ penalties: fine(600) }).reviewed();
    expect([led.state, led.record.hearing?.status]).toEqual(['hearing-requested', 'requested']);
    expect(decide(led).inState('decision-approval').codes).toContain('hearing-held');
    const serve = Question.of(led, 'serve-notice', 'handler-1').inState('notice-service');
    expect(serve.standing.record.hearing).toEqual(led.record.hearing);
  });

  it('a right to a hearing lost by a new notice below the line', () => {
    const led = hearingRequested();
    expect(Question.of(led, 'note-no-defence', 'handler-1').codes).toEqual(['wrong-state']);
    expect(Question.of(led, 'note-no-defence', 'handler-1').inState('statement-and-defence').codes).toContain(
      'hearing-held',
    );
  });

  it('publishing before service', () => {
    const publish = Question.of(decided(), 'record-publication', 'clerk', { publishedOn: '2026-03-17', place: WORDS });
    expect(publish.codes).toEqual(['wrong-state']);
    expect(publish.inState('performance').codes).toEqual(['publishable']);
    const backdated = Question.of(served().later(1), 'record-publication', 'clerk', {
      publishedOn: '2026-03-16',
      place: WORDS,
    });
    expect(backdated.codes).toEqual(['dated-lawfully']);
  });

  it('publishing a non-penalty', () => {
    const publish = Question.of(ended(), 'record-publication', 'clerk', { publishedOn: '2026-03-02', place: WORDS });
    expect(publish.codes).toEqual(['publishable']);
  });

  it('applying to the court without 催告', () => {
    const apply = Question.of(served(), 'request-court-application', 'handler-1', { court: WORDS, reasons: WORDS });
    expect(apply.on('2026-10-12').codes).toEqual(['demand-waited']);
  });

  it('applying to the court while the party can still sue', () => {
    const led = served().serve('serve-demand');
    const apply = Question.of(led, 'request-court-application', 'handler-1', { court: WORDS, reasons: WORDS });
    expect(apply.on('2026-05-06').codes).toEqual(['court-window']);
  });

  it('a demand served and applied on between request and approval: both are asked', () => {
    const led = served().later(190).serve('serve-demand').later(30);
    led.do('request-court-application', 'handler-1', { court: WORDS, reasons: WORDS }).serve('serve-demand');
    expect(Question.of(led, 'approve-court-application', 'approver', { opinion: WORDS }).codes).toEqual([
      'demand-waited',
    ]);
  });

  it('filing without approval', () => {
    const investigate = { coOfficerId: 'handler-2', occurredOn: '2026-03-02' };
    for (const led of [lead(), applied()]) {
      expect(Question.of(led, 'record-inspection', 'handler-1', investigate).codes).toEqual(['wrong-state']);
      expect(led.record.filedOn).toBeNull();
    }
    expect(Question.of(lead(), 'approve-filing', 'approver', { opinion: WORDS }).codes).toEqual(['wrong-state']);
    const unasked = Question.of(lead(), 'approve-filing', 'approver', { opinion: WORDS }).inState('filing-decision');
    expect(unasked.codes).toEqual(['request-pending']);
  });

  it('legal review after the decision, dated before it', () => {
    const review = Question.of(decided(MAJOR_FINE_DISCUSSED), 'pass-review', 'reviewer', {
      points: [],
      opinion: WORDS,
    });
    expect(review.codes).toEqual(['wrong-state']);
    const without = decide(undefended(MAJOR_FINE).discussed()).inCase({ reviews: [] });
    expect(without.codes).toContain('review-passed');
    const late = decide(undefended()).inCase(({ file }) => ({
      file: file.map((paper) => (paper.code === 'case-review-opinion' ? { ...paper, datedOn: '2026-03-01' } : paper)),
    }));
    expect(late.details('file-complete')).toMatchObject([{ entry: 'case-review-opinion', lacking: 'out-of-order' }]);
  });

  it('a collective discussion before the review', () => {
    const discuss = Question.of(submitted(MAJOR_FINE), 'record-collective-discussion', 'approver');
    expect(discuss.codes).toEqual(['wrong-state']);
    expect(discuss.inState('decision-approval').codes).toContain('review-passed');
  });

  it('submitting for review what the second officer has not signed', () => {
    const led = concluded();
    const submit = Question.of(led, 'submit-for-review', 'handler-1', { reasons: WORDS }).inCase(({ file }) => ({
      file: file.map((paper) =>
        paper.code === 'investigation-report' ? { ...paper, awaiting: ['handler-2'], sealedAt: null } : paper,
      ),
    }));
    expect(submit.codes).toEqual(['file-complete']);
  });

  it('deciding while a recusal is pending', () => {
    const led = undefended().do('request-recusal', 'clerk', { personId: 'approver', raisedBy: 'party', ground: WORDS });
    expect(decide(led).codes).toEqual(['requests-settled']);
  });

  it('deciding over a defence nobody has looked at', () => {
    expect(decide(defended().later(15)).inState('decision-approval').codes).toContain('defence-re-examined');
    expect(reopened(defended()).concluded().reviewed().state).toBe('statement-and-defence');
  });

  it('a penalty instead of the transfer of a crime', () => {
    expect(decide(undefended({ circumstances: { suspectedCrime: true } })).codes).toEqual(['suspected-crime']);
  });
});

const MAJOR_FINE_DISCUSSED = { penalties: fine(1_000) };
