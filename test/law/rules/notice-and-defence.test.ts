import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_FORM } from '../../builders/an-evidence-item.js';
import type { CaseRecord, Findings, Penalty } from '../../../src/law/case-record.js';
import { isHeavier, noticeStillHolds } from '../../../src/law/rules/notice-and-defence.js';
import type { DrivenCase, Found } from '../../builders/driven-case.js';
import { Question } from '../../builders/question.js';
import { defended, fine, HEARING_FINE, hearingReported, told, undefended, WORDS } from '../../builders/stages.js';

const decide = (led: DrivenCase = undefended()) =>
  Question.of(led, 'decide-penalty', 'approver', { opinion: WORDS, performanceAndRemedies: WORDS });
const finding = (change: Partial<Findings>) => (record: CaseRecord) => ({
  findings: record.findings && { ...record.findings, ...change },
});
const photograph = {
  ...EVIDENCE_FORM,
  kind: 'documentary',
  title: WORDS,
  proves: WORDS,
  source: WORDS,
  sha256: 'd'.repeat(64),
};
const reexamine = (led: DrivenCase) =>
  led.byTwo('re-examine-defence', { opinion: WORDS, result: 'not-accepted', revisedFindings: null });

describe('which penalty weighs heavier', () => {
  const warning: Penalty = { kind: 'warning' };
  const thing: Penalty = { kind: 'confiscation' };

  it.each<[string, readonly Penalty[], readonly Penalty[], boolean]>([
    ['the same', fine(1_000), fine(1_000), false],
    ['less', fine(999), fine(1_000), false],
    ['more', fine(1_000.01), fine(1_000), true],
    ['one fine in two parts', [...fine(400), ...fine(600)], fine(1_000), false],
    ['two fines that together are more', [...fine(600), ...fine(600)], fine(1_000), true],
    ['one fine for two of the same sum', fine(1_000), [...fine(400), ...fine(600)], false],
    ['another kind', [{ kind: 'closure' }], fine(1_000), true],
    ['a further kind', [...fine(1_000), thing], fine(1_000), true],
    ['a warning besides', [...fine(1_000), warning], fine(1_000), true],
    ['a warning instead', [warning], fine(1_000), false],
    ['a warning where nothing was notified', [warning], [], true],
    ['a warning as notified', [warning], [warning], false],
    ['nothing', [], fine(1_000), false],
    ['things as notified', [thing], [thing], false],
  ])('%s', (_, penalties, than, heavier) => {
    expect(isHeavier(penalties, than)).toBe(heavier);
  });
});

describe('行政处罚法 第44条、第62条 notice-served: 已告知拟处罚内容、事实、理由、依据及权利', () => {
  const refused = (question: Question) => question.blockers('notice-served').map(({ message }) => message.en);
  const anew = 'Facts, basis or penalty differ to the party’s disadvantage from what was told: a new notice is due';

  it('permits what the party was told, and less', () => {
    expect(refused(decide())).toEqual([]);
    expect(refused(decide().inCase(finding({ penalties: fine(500) })))).toEqual([]);
  });

  it('refuses without any notice', () => {
    expect(decide().inCase({ notices: [] }).blockers('notice-served')).toEqual([
      {
        code: 'notice-served',
        basis: '行政处罚法 第44条、第62条',
        message: {
          zh: '未向当事人送达行政处罚事先告知书',
          en: 'No prior notice has been served on the party',
        },
      },
    ]);
  });

  it('refuses more than was told, another kind, other facts, another basis', () => {
    for (const change of [
      { penalties: fine(1_000.01) },
      { penalties: [{ kind: 'confiscation' as const }] },
      { facts: [{ statement: '另一事实', evidenceIds: [] }] },
      { basis: ['另一条'] },
    ])
      expect(refused(decide().inCase(finding(change)))).toEqual([anew]);
    expect(refused(decide().inCase({ findings: null }))).toEqual([anew]);
  });

  it('refuses a penalty against another than the one who was told', () => {
    const another = decide().inCase(({ party }) => ({ party: party && { ...party, identityDigest: 'another' } }));
    expect(refused(another)).toEqual([anew]);
    const respelt = decide().inCase(({ party }) => ({ party: party && { ...party, address: '另一地址' } }));
    expect(refused(respelt)).toEqual([]);
  });

  it('refuses another measure of a penalty that has no amount', () => {
    const suspension = (particulars: string) => [{ kind: 'permit-suspension' as const, particulars }];
    const notified = (particulars: string) =>
      decide()
        .inCase(finding({ penalties: suspension('暂扣三日') }))
        .inCase(({ notices }) => ({
          notices: notices.map((each) => ({ ...each, penalties: suspension(particulars) })),
        }));
    expect(refused(notified('暂扣三日'))).toEqual([]);
    expect(refused(notified('暂扣三个月'))).toEqual([anew]);
  });

  it('compares with the last notice only', () => {
    const twice = (first: Penalty[], last: Penalty[]) =>
      decide().inCase(({ notices }) => ({
        notices: [first, last].flatMap((penalties) => notices.map((notice) => ({ ...notice, penalties }))),
      }));
    expect(refused(twice(fine(1), fine(1_000)))).toEqual([]);
    expect(refused(twice(fine(1_000), fine(1)))).toEqual([anew]);
  });

  it('a case without findings or notice has been told nothing', () => {
    const { record } = undefended();
    expect(noticeStillHolds(record)).toBe(true);
    expect(noticeStillHolds({ ...record, findings: null })).toBe(false);
    expect(noticeStillHolds({ ...record, notices: [] })).toBe(false);
  });
});

describe('行政处罚法 第45条第2款 no-heavier-after-defence: 不因陈述、申辩而加重处罚', () => {
  const basis = '行政处罚法 第45条第2款';
  const refused = (question: Question) => question.blockers('no-heavier-after-defence');
  const revise = (led: DrivenCase, change: Partial<Findings>) =>
    Question.of(led, 're-examine-defence', 'handler-1', {
      coOfficerId: 'handler-2',
      opinion: WORDS,
      result: 'accepted',
      revisedFindings: { ...(led.record.findings as Findings), ...change },
    });
  const answering = () => defended().later(15);
  const withEvidence = () => {
    const led = defended();
    return led.byTwo('collect-evidence', photograph).later(15);
  };
  const newFact = (led: DrivenCase, evidenceIds = led.record.evidence.map(({ id }) => id)) => ({
    penalties: fine(2_000),
    facts: [{ statement: '新查明的事实', evidenceIds }],
  });

  it('permits the same and less', () => {
    expect(refused(revise(answering(), { penalties: fine(1_000) }))).toEqual([]);
    expect(refused(revise(answering(), { penalties: fine(999) }))).toEqual([]);
    expect(refused(revise(answering(), { penalties: [{ kind: 'warning' }] }))).toEqual([]);
  });

  it('refuses more', () => {
    expect(refused(revise(answering(), { penalties: fine(1_000.01) }))).toEqual([
      {
        code: 'no-heavier-after-defence',
        basis,
        message: {
          zh: '拟处罚重于曾经告知的最轻处罚,且无陈述申辩后新查明的事实,不得因陈述申辩加重处罚',
          en: 'Heavier than the lowest penalty ever notified, and no fact was newly found since the defence',
        },
      },
    ]);
  });

  it('permits more on a fact newly found since; refuses old evidence, or the old fact on new evidence', () => {
    const led = withEvidence();
    const [old = ''] = led.record.evidence.map(({ id }) => id);
    expect(refused(revise(led, newFact(led)))).toEqual([]);
    expect(refused(revise(led, newFact(led, [old])))).toHaveLength(1);
    expect(refused(revise(led, { penalties: fine(2_000) }))).toHaveLength(1);
    expect(refused(revise(answering(), newFact(answering())))).toHaveLength(1);
  });

  it('an act that can bring other findings is not refused for those on record before it says which', () => {
    const heavier = ({ findings }: CaseRecord) => ({ findings: { ...(findings as Findings), penalties: fine(2_000) } });
    expect(refused(Question.of(answering(), 're-examine-defence', 'handler-1').inCase(heavier))).toEqual([]);
    expect(refused(revise(answering(), { penalties: fine(1_000) }).inCase(heavier))).toEqual([]);
    expect(refused(decide(answering()).inState('decision-approval').inCase(heavier))).toHaveLength(1);
  });

  it('permits more where the party has said nothing', () => {
    expect(refused(decide().inCase(finding({ penalties: fine(2_000) })))).toEqual([]);
    expect(refused(decide(defended()).inCase({ findings: null }))).toEqual([]);
  });

  it('refuses more after a hearing was asked for, too', () => {
    const heard = hearingReported().later(1);
    expect(refused(revise(heard, { penalties: fine(6_001) }))).toHaveLength(1);
    expect(refused(revise(heard, { penalties: fine(6_000) }))).toEqual([]);
  });

  it('permits, all the way to the decision, a heavier penalty on a fact found since, once notified anew', () => {
    const led = defended().byTwo('collect-evidence', photograph);
    led.do('reopen-investigation', 'handler-1', { reasons: WORDS });
    const evidenceIds = led.record.evidence.map(({ id }) => id);
    const findings = { ...led.record.findings, ...newFact(led, evidenceIds) };
    led.byTwo('conclude-investigation', { report: WORDS, findings }).reviewed().noticeServed().later(15);
    reexamine(led);
    expect(decide(led).codes).toEqual([]);
    const again = decide(led).inCase(finding({ penalties: fine(2_001) }));
    expect(refused(again)).toEqual([]);
  });

  it('permits it also where the party defends once more; refuses to raise it further for that', () => {
    const led = defended().byTwo('collect-evidence', photograph);
    led.do('reopen-investigation', 'handler-1', { reasons: WORDS });
    const findings = { ...led.record.findings, ...newFact(led) };
    led.byTwo('conclude-investigation', { report: WORDS, findings }).reviewed().noticeServed().later(1);
    led.byTwo('record-defence', { statedOn: led.today, statement: WORDS }).later(15);
    expect(refused(revise(led, {}))).toEqual([]);
    expect(refused(revise(led, { penalties: fine(2_001) }))).toHaveLength(1);
  });
});

describe('行政处罚法 第44条、第45条、第62条、第64条第1项 defence-period-over: 陈述申辩期已满或已明确放弃', () => {
  const note = (found?: Found) =>
    Question.of(told(found), 'note-no-defence', 'handler-1', { coOfficerId: 'handler-2', note: WORDS });
  const refused = (question: Question) => question.blockers('defence-period-over');

  // Told on Monday, 2 March 2026: five working days run through Monday, 9 March.
  it('refuses on the last day of the period, permits on the day after', () => {
    expect(refused(note().on('2026-03-09'))).toEqual([
      {
        code: 'defence-period-over',
        basis: '行政处罚法 第44条、第45条、第62条、第64条第1项',
        message: {
          zh: '陈述申辩(听证申请)期限至2026-03-09届满,此前不得作出',
          en: 'The period to defend (and to ask for a hearing) runs through 2026-03-09',
        },
        detail: { end: '2026-03-09' },
      },
    ]);
    expect(note().on('2026-03-10').codes).toEqual([]);
  });

  it('permits before its end where the rights were clearly waived', () => {
    expect(refused(note().inCase({ waivedOn: '2026-03-02' }))).toEqual([]);
  });

  it('refuses where only the defence was waived of a notice with a right to a hearing; permits the waiver of both', () => {
    const waive = (rights: string, found?: Found) =>
      Question.of(
        told(found).byTwo('record-waiver', { waivedOn: '2026-03-02', rights, statement: WORDS }),
        'note-no-defence',
        'handler-1',
      );
    expect(refused(waive('defence', HEARING_FINE))).toHaveLength(1);
    expect(refused(waive('defence-and-hearing', HEARING_FINE))).toEqual([]);
    expect(refused(waive('defence'))).toEqual([]);
  });

  it('refuses three days in agriculture as well, permits on the fourth', () => {
    const field = note().inCase({ field: 'agriculture' });
    expect(refused(field.on('2026-03-05'))).toMatchObject([{ detail: { end: '2026-03-05' } }]);
    expect(refused(field.on('2026-03-06'))).toEqual([]);
    // With a right to a hearing the five days to ask for it count.
    const heard = note(HEARING_FINE).inCase({ field: 'agriculture' });
    expect(refused(heard.on('2026-03-06'))).toMatchObject([{ detail: { end: '2026-03-09' } }]);
  });

  it('refuses while nothing has been told', () => {
    expect(refused(note().inCase({ notices: [] }))).toMatchObject([
      {
        message: { zh: '尚未告知,陈述申辩期未开始', en: 'No notice, so the period has not begun' },
        detail: { end: null },
      },
    ]);
  });
});

describe('行政处罚法 第45条第1款 defence-re-examined: 陈述申辩已复核', () => {
  const refused = (question: Question) => question.blockers('defence-re-examined');

  it('permits no defence, or one re-examined', () => {
    expect(refused(decide())).toEqual([]);
    const led = defended().later(15);
    expect(decide(reexamine(led)).codes).toEqual([]);
  });

  it('refuses while one of them is not', () => {
    const refusal = {
      code: 'defence-re-examined',
      basis: '行政处罚法 第45条第1款',
      message: {
        zh: '当事人提出的陈述申辩尚未复核',
        en: 'What the party said in defence has not been re-examined',
      },
    };
    const note = Question.of(defended().later(15), 'note-no-defence', 'handler-1');
    expect(note.verdict.blockers).toEqual([refusal]);
    const one = { seq: 1, statedOn: '2026-03-03', reExaminedSeq: 5 };
    const second = decide().inCase({ defences: [one, { ...one, reExaminedSeq: null }] });
    expect(refused(second)).toEqual([refusal]);
    expect(refused(decide().inCase({ defences: [one] }))).toEqual([]);
  });
});

describe('行政处罚法 第45条第1款、第65条 something-to-re-examine: 有待复核的意见', () => {
  const ask = (led: DrivenCase) => Question.of(led, 're-examine-defence', 'handler-1');
  const refused = (question: Question) => question.blockers('something-to-re-examine');

  it('permits to answer a defence, and a hearing reported', () => {
    expect(refused(ask(defended()))).toEqual([]);
    expect(refused(ask(hearingReported()))).toEqual([]);
  });

  it('refuses where the party has said nothing, or everything has been answered', () => {
    const refusal = {
      code: 'something-to-re-examine',
      basis: '行政处罚法 第45条第1款、第65条',
      message: {
        zh: '当事人未陈述申辩,也未举行听证,无可复核',
        en: 'The party has said nothing and no hearing was held: there is nothing to re-examine',
      },
    };
    expect(refused(ask(told()))).toEqual([refusal]);
    expect(refused(ask(reexamine(defended().later(15))))).toEqual([refusal]);
    const answered = reexamine(hearingReported().later(1));
    expect(answered.state).toBe('investigation-concluded');
    expect(refused(ask(answered).inState('decision-approval'))).toEqual([refusal]);
  });

  it('permits to write the opinion again that an officer who has left will never sign', () => {
    const waitingFor = (personId: string) =>
      ask(reexamine(defended().later(15))).inCase(({ file }) => ({
        file: file.map((paper) =>
          paper.code === 'defence-recheck-opinion' ? { ...paper, awaiting: [personId], sealedAt: null } : paper,
        ),
      }));
    expect(refused(waitingFor('somebody-gone'))).toEqual([]);
    expect(refused(waitingFor('handler-2'))).toHaveLength(1);
  });

  it('refuses a hearing that was never reported', () => {
    const held = ask(hearingReported()).inCase(({ hearing }) => ({
      hearing: hearing && { ...hearing, status: 'held' },
    }));
    expect(refused(held)).toHaveLength(1);
  });
});
