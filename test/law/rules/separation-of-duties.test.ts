import { describe, expect, it } from '@jest/globals';
import type { CaseRecord } from '../../../src/law/case-record.js';
import type { Duty } from '../../../src/law/facts.js';
import type { ActDuty } from '../../../src/law/act.js';
import {
  appointedChair,
  chairNotInvestigator,
  currentHandlers,
  dutyEverHeld,
  handlesNow,
  separationOfDuties,
} from '../../../src/law/rules/separation-of-duties.js';
import { anAct } from '../../builders/an-act.js';
import { Question } from '../../builders/question.js';
import { filed, hearingAnnounced, hearingRequested, submitted, undefended, WORDS } from '../../builders/stages.js';

const SINCE = '2026-03-02T02:00:00.000Z';
const held = (personId: string, duty: Duty, until: string | null = null) => ({ personId, duty, since: SINCE, until });
const alsoHeld = (personId: string, duty: Duty) => (record: CaseRecord) => ({
  duties: [...record.duties, held(personId, duty, SINCE)],
});
const everyPost = { posts: (['handler', 'reviewer', 'approver', 'hearing-chair'] as const).map(postOf) };

function postOf(role: 'handler' | 'reviewer' | 'approver' | 'hearing-chair') {
  return { role, from: '2020-01-01T00:00:00.000Z', until: null };
}

const decide = () =>
  Question.of(undefended(), 'decide-penalty', 'approver', { opinion: WORDS, performanceAndRemedies: WORDS });

describe('行政处罚法 第57条、第58条 separation-of-duties: 办案、审核、决定人员相互分离', () => {
  const basis =
    '行政处罚法 第57条、第58条; 国办发〔2018〕118号 (十四); 农业行政处罚程序规定 第50条; 市场监督管理行政处罚程序规定 第49条';
  const refusal = (personId: string, had: Duty, wanted: Duty, message: { zh: string; en: string }) => ({
    code: 'separation-of-duties',
    basis,
    message,
    detail: { personId, held: had, wanted },
  });

  it('permits three persons, each in one duty', () => {
    expect(decide().blockers('separation-of-duties')).toEqual([]);
    expect(Question.of(submitted(), 'pass-review', 'reviewer').blockers('separation-of-duties')).toEqual([]);
  });

  it('permits a person to go on in the duty they hold, and one to begin who has held none', () => {
    expect(decide().by('deputy-1').blockers('separation-of-duties')).toEqual([]);
    expect(decide().inCase(alsoHeld('approver', 'decide')).blockers('separation-of-duties')).toEqual([]);
  });

  it('refuses a handler who reviews', () => {
    const review = Question.of(submitted(), 'pass-review', 'handler-1').knowing('handler-1', everyPost);
    expect(review.verdict.blockers).toEqual([
      refusal('handler-1', 'handle', 'review', {
        zh: 'handler-1在本案中曾担任或正在担任承办职责,不得再担任审核职责',
        en: 'handler-1 holds or has held handling on this case and may not take review',
      }),
    ]);
  });

  it('refuses a reviewer who decides, by name', () => {
    const decision = decide()
      .by('reviewer')
      .knowing('reviewer', { ...everyPost, name: '李审' });
    expect(decision.verdict.blockers).toEqual([
      refusal('reviewer', 'review', 'decide', {
        zh: '李审在本案中曾担任或正在担任审核职责,不得再担任审批决定职责',
        en: '李审 holds or has held review on this case and may not take deciding',
      }),
    ]);
  });

  it('refuses an approver who handles', () => {
    const inspection = Question.of(filed(), 'record-inspection', 'approver');
    expect(inspection.blockers('separation-of-duties')).toEqual([
      refusal('approver', 'decide', 'handle', {
        zh: 'approver在本案中曾担任或正在担任审批决定职责,不得再担任承办职责',
        en: 'approver holds or has held deciding on this case and may not take handling',
      }),
    ]);
  });

  it('refuses whoever held another duty once and was relieved of it', () => {
    for (const duty of ['handle', 'review'] as const) {
      const decision = decide().by('deputy-1').inCase(alsoHeld('deputy-1', duty));
      expect(decision.details('separation-of-duties')).toEqual([
        { personId: 'deputy-1', held: duty, wanted: 'decide' },
      ]);
    }
  });

  it('refuses to name as second officer somebody who reviewed', () => {
    const inspection = Question.of(filed(), 'record-inspection', 'handler-1', {
      coOfficerId: 'reviewer',
      occurredOn: '2026-03-02',
    });
    expect(inspection.inCase(alsoHeld('reviewer', 'review')).details('separation-of-duties')).toEqual([
      { personId: 'reviewer', held: 'review', wanted: 'handle' },
    ]);
    expect(inspection.blockers('separation-of-duties')).toEqual([]);
  });

  it('refuses to seat a handler and the reviewer among the heads who discuss, and says so of each', () => {
    const members = ['handler-1', 'reviewer', 'deputy-1'].map((personId) => ({ personId, view: WORDS, vote: 'for' }));
    const discussion = Question.of(undefended(), 'record-collective-discussion', 'approver', {
      heldOn: '2026-03-17',
      members,
      conclusion: WORDS,
    });
    expect(discussion.details('separation-of-duties')).toEqual([
      { personId: 'handler-1', held: 'handle', wanted: 'decide' },
      { personId: 'reviewer', held: 'review', wanted: 'decide' },
    ]);
  });

  it('does not refuse a clerk or a chair for what they are: theirs is none of the three duties', () => {
    const hold = Question.of(hearingAnnounced().later(17), 'hold-hearing', 'chair');
    expect(hold.inCase(alsoHeld('chair', 'decide')).codes).toEqual([]);
    const assign = Question.of(filed(), 'reassign-handler', 'clerk', {
      fromPersonId: 'handler-1',
      toPersonId: 'handler-3',
      reasons: WORDS,
    });
    expect(assign.inCase(alsoHeld('clerk', 'decide')).blockers('separation-of-duties')).toEqual([]);
  });

  it('refuses a new handler who has decided, whoever assigns them', () => {
    const assign = Question.of(filed(), 'reassign-handler', 'clerk', {
      fromPersonId: 'handler-1',
      toPersonId: 'approver',
      reasons: WORDS,
    });
    expect(assign.details('separation-of-duties')).toEqual([
      { personId: 'approver', held: 'decide', wanted: 'handle' },
    ]);
  });
});

describe('two duties within one act', () => {
  const both = (duty: ActDuty, named: ActDuty, personId = 'deputy-1') =>
    decide()
      .by('deputy-1')
      .refusals(separationOfDuties, anAct(duty, [{ personId, duty: named }]))
      .map(({ detail }) => detail);

  it('are refused to one person, each of the two', () => {
    expect(both('decide', 'handle')).toEqual([
      { personId: 'deputy-1', held: 'handle', wanted: 'decide' },
      { personId: 'deputy-1', held: 'decide', wanted: 'handle' },
    ]);
  });

  it('are permitted to two persons, and where one of the two is none of the three', () => {
    expect(both('decide', 'handle', 'deputy-2')).toEqual([]);
    expect(both('decide', 'chair')).toEqual([]);
    expect(both('clerk', 'handle')).toEqual([]);
    expect(both('decide', 'decide')).toEqual([]);
  });
});

describe('who holds what', () => {
  const { record } = filed();
  const reassigned = {
    ...record,
    duties: [held('gone', 'handle', SINCE), held('here', 'handle'), held('r', 'review')],
  };

  it('a duty once held stays on record', () => {
    expect(dutyEverHeld(record, 'handler-1')).toBe('handle');
    expect(dutyEverHeld(reassigned, 'gone')).toBe('handle');
    expect(dutyEverHeld(reassigned, 'r')).toBe('review');
    expect(dutyEverHeld(record, 'nobody')).toBeNull();
  });

  it('only those assigned and not relieved handle the case now', () => {
    expect(currentHandlers(reassigned)).toEqual(['here']);
    expect([handlesNow(reassigned, 'gone'), handlesNow(reassigned, 'here'), handlesNow(reassigned, 'r')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('行政处罚法 第64条第4项 chair-not-investigator: 听证主持人不是本案调查人员', () => {
  const arrange = (chairPersonId: string) =>
    Question.of(hearingRequested(), 'arrange-hearing', 'approver', {
      chairPersonId,
      day: '2026-03-20',
      hour: '09:00',
      place: WORDS,
      public: true,
    });
  const refusal = (personId: string, wanted: string) => ({
    code: 'chair-not-investigator',
    basis: '行政处罚法 第64条第4项',
    message: {
      zh: `${personId}不得在本案中既任调查人员又任听证主持人`,
      en: `${personId} may not both investigate this case and chair its hearing`,
    },
    detail: { personId, wanted },
  });

  it('permits a chair who has never handled the case', () => {
    expect(arrange('chair').codes).toEqual([]);
    expect(arrange('chair').inCase(alsoHeld('chair', 'review')).blockers('chair-not-investigator')).toEqual([]);
  });

  it('refuses a chair who handles it, or did until relieved', () => {
    const posted = arrange('handler-1').knowing('handler-1', everyPost);
    expect(posted.verdict.blockers).toEqual([refusal('handler-1', 'chair')]);
    expect(arrange('chair').inCase(alsoHeld('chair', 'handle')).blockers('chair-not-investigator')).toEqual([
      refusal('chair', 'chair'),
    ]);
  });

  it('refuses to make a handler of somebody who has chaired', () => {
    const assign = Question.of(hearingAnnounced(), 'reassign-handler', 'clerk', {
      fromPersonId: 'handler-1',
      toPersonId: 'chair',
      reasons: WORDS,
    });
    expect(assign.blockers('chair-not-investigator')).toEqual([refusal('chair', 'handle')]);
    expect(assign.inCase({ chairs: [] }).blockers('chair-not-investigator')).toEqual([]);
  });

  it('permits whoever has chaired to decide who chairs next', () => {
    expect(arrange('chair').inCase({ chairs: ['approver'] }).codes).toEqual([]);
  });

  it('permits a chair to take part in what is neither investigation nor hearing', () => {
    const recusal = Question.of(hearingAnnounced(), 'request-recusal', 'chair', {
      personId: 'chair',
      raisedBy: 'self',
      ground: WORDS,
    });
    expect(recusal.codes).toEqual([]);
  });
});

describe('行政处罚法 第64条第4项 appointed-chair: 由指定的听证主持人主持', () => {
  const hold = () => Question.of(hearingAnnounced().later(17), 'hold-hearing', 'chair');

  it('permits the chair appointed', () => {
    expect(hold().codes).toEqual([]);
  });

  it('refuses another chair, and anybody where none is appointed', () => {
    const refusal = {
      code: 'appointed-chair',
      basis: '行政处罚法 第64条第4项',
      message: {
        zh: '只有本案指定的听证主持人可以进行此项',
        en: 'Only the chair appointed for this hearing may do this',
      },
    };
    const other = hold().by('chair-2').knowing('chair-2', everyPost);
    expect(other.verdict.blockers).toEqual([refusal]);
    const none = hold().inCase(({ hearing }) => ({ hearing: hearing && { ...hearing, chair: null } }));
    expect(none.blockers('appointed-chair')).toEqual([refusal]);
    expect(hold().inCase({ hearing: null }).blockers('appointed-chair')).toEqual([refusal]);
  });
});

describe('the rules in words', () => {
  it.each([
    [separationOfDuties, '办案、审核、决定人员相互分离', 'Handling, review and decision lie with different persons'],
    [chairNotInvestigator, '听证主持人不是本案调查人员', 'The chair of the hearing is not an investigator of the case'],
    [appointedChair, '由指定的听证主持人主持', 'The appointed chair presides'],
  ])('$code', ({ title }, zh, en) => {
    expect(title).toEqual({ zh, en });
  });
});
