import { describe, expect, it } from '@jest/globals';
import type { CaseRecord } from '../../../src/law/case-record.js';
import type { DrivenCase } from '../../builders/driven-case.js';
import { Question } from '../../builders/question.js';
import { fine, MAJOR_FINE, undefended, WORDS } from '../../builders/stages.js';

const BASIS = '行政处罚法 第57条第2款; 河南省行政执法条例 第28条第2款';
const decide = (led: DrivenCase) =>
  Question.of(led, 'decide-penalty', 'approver', { opinion: WORDS, performanceAndRemedies: WORDS });
const discuss = (...others: readonly string[]) =>
  Question.of(undefended(MAJOR_FINE), 'record-collective-discussion', 'approver', {
    heldOn: '2026-03-17',
    members: others.map((personId) => ({ personId, view: WORDS, vote: 'for' })),
    conclusion: WORDS,
  });

describe('行政处罚法 第57条第2款 discussion-quorum: 由负责人集体讨论', () => {
  const refusal = (members: readonly string[], needed = 3) => ({
    code: 'discussion-quorum',
    basis: BASIS,
    message: { zh: `集体讨论不得少于${needed}名负责人`, en: `At least ${needed} heads must discuss` },
    detail: { needed, members },
  });

  it('permits three, the one who presides included', () => {
    expect(discuss('deputy-1', 'deputy-2').codes).toEqual([]);
  });

  it('refuses two, and two of whom one is named twice or again as member', () => {
    expect(discuss('deputy-1').verdict.blockers).toEqual([refusal(['approver', 'deputy-1'])]);
    expect(discuss('deputy-1', 'approver', 'deputy-1').verdict.blockers).toEqual([refusal(['approver', 'deputy-1'])]);
  });

  it('permits two where the pack asks for two', () => {
    const { collectiveDiscussion } = discuss().pack;
    expect(
      discuss('deputy-1').under({ collectiveDiscussion: { ...collectiveDiscussion, minimumMembers: 2 } }).codes,
    ).toEqual([]);
  });

  it('says nothing before the members are known', () => {
    expect(Question.of(undefended(MAJOR_FINE), 'record-collective-discussion', 'approver').codes).toEqual([]);
  });
});

describe('行政处罚法 第57条第2款 collective-discussion: 情节复杂或者重大违法行为,应当集体讨论', () => {
  const refused = (question: Question) => question.blockers('collective-discussion');
  const refusal = (zh: string, en: string) => ({ code: 'collective-discussion', basis: BASIS, message: { zh, en } });
  const owed = refusal('本案应当由负责人集体讨论决定', 'This case must be decided by the heads collectively');

  it('permits a small case without, and a major case with it', () => {
    expect(refused(decide(undefended()))).toEqual([]);
    expect(decide(undefended(MAJOR_FINE).discussed()).codes).toEqual([]);
  });

  it('refuses a major case without: from 10,000 yuan for a citizen, not below', () => {
    expect(refused(decide(undefended(MAJOR_FINE)))).toEqual([owed]);
    expect(refused(decide(undefended({ penalties: fine(9_999.99) })))).toEqual([]);
  });

  it('refuses a complex or grave case without', () => {
    expect(refused(decide(undefended({ circumstances: { complexOrGrave: true } })))).toEqual([owed]);
  });

  it('refuses a case that has changed since the discussion', () => {
    const changed = decide(undefended(MAJOR_FINE).discussed()).inCase(({ evidence }: CaseRecord) => ({
      evidence: evidence.map((item) => ({ ...item, proves: '另行证明' })),
    }));
    expect(refused(changed)).toEqual([
      refusal('集体讨论后案件内容已变更,须重新讨论', 'The content changed after the collective discussion'),
    ]);
  });
});
