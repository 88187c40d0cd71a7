import { describe, expect, it } from '@jest/globals';
import type { CertificateFacts } from '../../../src/law/facts.js';
import { addHours, startOf } from '../../../src/law/time.js';
import { twoOfficers, enforcementCertificate, trainingAndTest } from '../../../src/law/rules/officer-qualification.js';
import { anAct } from '../../builders/an-act.js';
import { FACTS } from '../../builders/driven-case.js';
import { Question, tenOn } from '../../builders/question.js';
import { filed, investigated, lead, undefended, INSPECTION } from '../../builders/stages.js';

const TODAY = '2026-03-02';
const NOW = tenOn(TODAY);
const inspect = (occurredOn = TODAY) =>
  Question.of(filed(), 'record-inspection', 'handler-1', { ...INSPECTION, coOfficerId: 'handler-2', occurredOn });
const of = (personId: string) => FACTS.people[personId]?.certificates[0] as CertificateFacts;
const secondAfter = (instant: string) => addHours(instant, 1 / 3600);
const secondBefore = (instant: string) => addHours(instant, -1 / 3600);

describe('行政处罚法 第42条第1款 two-officers: 执法人员不得少于两人', () => {
  const refusal = (officers: readonly string[], needed = 2) => ({
    code: 'two-officers',
    basis: '行政处罚法 第42条第1款; 河南省行政执法条例 第24条',
    message: {
      zh: `执法人员不得少于${needed}人,且须为不同的人、持不同的执法证`,
      en: `Not fewer than ${needed} officers, different persons with different certificates, must take part`,
    },
    detail: { needed, officers },
  });

  it('permits two', () => {
    expect(inspect().blockers('two-officers')).toEqual([]);
  });

  it('refuses one, who names themself as the second', () => {
    expect(inspect().saying({ coOfficerId: 'handler-1' }).blockers('two-officers')).toEqual([
      refusal(['handler-1', 'handler-1']),
    ]);
  });

  it('refuses two where the pack asks for three', () => {
    const three = inspect().under({ officers: { minimum: 3, basis: '' } });
    expect(three.blockers('two-officers')).toEqual([refusal(['handler-1', 'handler-2'], 3)]);
  });

  it('refuses two persons who show one certificate', () => {
    const shared = inspect().certifying('handler-2', { number: 'handler-1' });
    expect(shared.blockers('two-officers')).toEqual([refusal(['handler-1', 'handler-2'])]);
  });

  it('refuses them also where one of them holds an old certificate besides', () => {
    const old = { ...of('handler-2'), id: 'old', number: 'old', validTo: '2026-03-01' };
    const shared = { ...of('handler-2'), number: 'handler-1' };
    const question = inspect().knowing('handler-2', { certificates: [old, shared] });
    expect(question.blockers('two-officers')).toEqual([refusal(['handler-1', 'handler-2'])]);
    expect(question.knowing('handler-1', { certificates: [of('handler-1'), old] }).blockers('two-officers')).toEqual([
      refusal(['handler-1', 'handler-2']),
    ]);
  });

  it('permits two who share one certificate where one of them has a good one of their own', () => {
    const second = { ...of('handler-2'), number: 'handler-1' };
    const question = inspect().knowing('handler-2', { certificates: [second, of('handler-2')] });
    expect(question.blockers('two-officers')).toEqual([]);
    const first = inspect()
      .knowing('handler-1', { certificates: [{ ...of('handler-1'), number: 'handler-2' }, of('handler-1')] })
      .blockers('two-officers');
    expect(first).toEqual([]);
  });

  it('leaves a certificate that does not count, or none, or a stranger to the rules about those', () => {
    for (const question of [
      inspect().certifying('handler-2', { validTo: '2026-03-01' }),
      inspect().knowing('handler-2', { certificates: [] }),
      inspect().knowing('handler-2', null),
    ]) {
      expect(question.blockers('two-officers')).toEqual([]);
      expect(question.blockers('enforcement-certificate')).toHaveLength(1);
    }
  });

  it('counts persons where no certificate counts at all', () => {
    const neither = inspect().knowing('handler-1', { certificates: [] }).knowing('handler-2', { certificates: [] });
    expect(neither.blockers('two-officers')).toEqual([]);
    expect(neither.blockers('enforcement-certificate')).toHaveLength(2);
  });

  it('of an act that is not enforcement, refuses a case that one officer handles alone', () => {
    const conclude = Question.of(investigated(), 'conclude-investigation', 'handler-1');
    expect(conclude.blockers('two-officers')).toEqual([]);
    const alone = conclude.inCase(({ duties }) => ({
      duties: duties.map((held) => (held.personId === 'handler-2' ? { ...held, until: NOW } : held)),
    }));
    expect(alone.blockers('two-officers')).toEqual([refusal(['handler-1'])]);
  });

  it('of an act that is not enforcement but names a second officer, refuses oneself as the second', () => {
    const conclude = Question.of(investigated(), 'conclude-investigation', 'handler-1', { coOfficerId: 'handler-1' });
    expect(conclude.details('two-officers')).toEqual([{ needed: 2, officers: ['handler-1', 'handler-1'] }]);
    expect(conclude.saying({ coOfficerId: 'handler-2' }).details('two-officers')).toEqual([]);
    const put = (coOfficerId: string | null) =>
      Question.of(investigated(), 'file-document', 'handler-1', { coOfficerId, datedOn: TODAY }).details(
        'two-officers',
      );
    expect([put('handler-1'), put('handler-2'), put(null)]).toEqual([
      [{ needed: 2, officers: ['handler-1', 'handler-1'] }],
      [],
      [],
    ]);
    const chaired = inspect().refusals(twoOfficers, anAct('handle', [{ personId: 'chair', duty: 'chair' }]));
    expect(chaired).toEqual([]);
  });

  it('says nothing of those whom an act of another duty only assigns', () => {
    const one = anAct('clerk', [{ personId: 'handler-3', duty: 'handle' }]);
    expect(inspect().by('clerk').refusals(twoOfficers, one)).toEqual([]);
  });

  it('of an act of enforcement, says nothing before it knows who takes part', () => {
    expect(Question.of(filed(), 'record-inspection', 'handler-1').blockers('two-officers')).toEqual([]);
  });
});

describe('行政处罚法 第42条、第55条 enforcement-certificate: 持证执法', () => {
  const refusal = (zh: string, en: string, at = NOW, personId = 'handler-1') => ({
    code: 'enforcement-certificate',
    basis: '行政处罚法 第42条、第55条; 河南省行政执法条例 第21条、第24条',
    message: { zh: `${personId}${zh}`, en: `${personId} ${en}` },
    detail: { personId, at },
  });
  const refusals = (question: Question) => question.blockers('enforcement-certificate');

  it('permits certificates valid for field and area', () => {
    expect(refusals(inspect())).toEqual([]);
  });

  it('refuses whoever has none, as actor or as second', () => {
    const none = ['没有行政执法证', 'has no enforcement certificate'] as const;
    expect(refusals(inspect().knowing('handler-1', { certificates: [] }))).toEqual([refusal(...none)]);
    expect(refusals(inspect().knowing('handler-2', null))).toEqual([refusal(...none, NOW, 'handler-2')]);
  });

  it.each([
    ['permits on the first day of validity', { validFrom: TODAY }, true],
    ['refuses the day before', { validFrom: '2026-03-03' }, false],
    ['permits on the last day of validity', { validTo: TODAY }, true],
    ['refuses the day after', { validTo: '2026-03-01' }, false],
  ])('%s', (_, change, allowed) => {
    expect(refusals(inspect().certifying('handler-1', change))).toHaveLength(allowed ? 0 : 1);
  });

  it.each([
    [
      { validFrom: '2026-03-03' },
      '的执法证handler-1自2026-03-03起才有效',
      'holds certificate handler-1, valid only from 2026-03-03',
    ],
    [
      { validTo: '2026-03-01' },
      '的执法证handler-1已于2026-03-01到期',
      'holds certificate handler-1, which expired on 2026-03-01',
    ],
    [
      { fields: ['fire', 'water'] },
      '的执法证handler-1不含本案执法类别(transport)',
      'holds certificate handler-1, which does not cover the field transport',
    ],
    [
      { area: '410423106' },
      '的执法证handler-1不含本案执法区域(410423105)',
      'holds certificate handler-1, which does not cover the area 410423105',
    ],
  ])('refuses %j and says so', (change, zh, en) => {
    expect(refusals(inspect().certifying('handler-1', change))).toEqual([refusal(zh, en)]);
  });

  it.each(['410423105', '410423', '4104', '41'])('permits a certificate for %s, in which the township lies', (area) => {
    expect(refusals(inspect().certifying('handler-1', { area }))).toEqual([]);
  });

  it('refuses a certificate for a village of the township in a case of the whole', () => {
    expect(refusals(inspect().certifying('handler-1', { area: '410423105001' }))).toHaveLength(1);
  });

  it('permits one good certificate among several, and names the fault of the first where none is', () => {
    const bad = { ...of('handler-1'), number: 'bad', validTo: '2026-03-01' };
    const also = { ...of('handler-1'), number: 'also', fields: [] };
    expect(refusals(inspect().knowing('handler-1', { certificates: [bad, of('handler-1'), also] }))).toEqual([]);
    expect(refusals(inspect().knowing('handler-1', { certificates: [bad, also] }))).toEqual([
      refusal('的执法证bad已于2026-03-01到期', 'holds certificate bad, which expired on 2026-03-01'),
    ]);
  });

  it.each([
    ['suspended', '的执法证handler-1被暂扣', 'holds certificate handler-1, which is suspended'],
    ['revoked', '的执法证handler-1已被吊销', 'holds certificate handler-1, which was revoked'],
    ['void', '的执法证handler-1自始无效', 'holds certificate handler-1, which was found void'],
  ] as const)('refuses a certificate %s', (kind, zh, en) => {
    const interruptions = [{ kind, from: '2026-01-01T00:00:00.000Z', until: null }];
    expect(refusals(inspect().certifying('handler-1', { interruptions }))).toEqual([refusal(zh, en)]);
  });

  it.each([
    ['refuses from the instant it is suspended', NOW, null, false],
    ['permits until that instant', secondAfter(NOW), null, true],
    ['refuses until just before the suspension ends', '2026-01-01T00:00:00.000Z', secondAfter(NOW), false],
    ['permits from the instant it has ended', '2026-01-01T00:00:00.000Z', NOW, true],
  ])('%s', (_, from, until, allowed) => {
    const interruptions = [{ kind: 'suspended' as const, from, until }];
    // Without payload only the instant of asking counts.
    const question = Question.of(filed(), 'record-inspection', 'handler-1').certifying('handler-1', { interruptions });
    expect(refusals(question)).toHaveLength(allowed ? 0 : 1);
  });

  it('refuses a certificate that was not yet valid on the day the act is said to have happened', () => {
    const later = inspect('2026-02-27').certifying('handler-1', { validFrom: '2026-02-28' });
    expect(refusals(later)).toEqual([
      refusal(
        '的执法证handler-1自2026-02-28起才有效',
        'holds certificate handler-1, valid only from 2026-02-28',
        addHours(startOf('2026-02-27'), 12),
      ),
    ]);
    expect(refusals(inspect('2026-02-28').certifying('handler-1', { validFrom: '2026-02-28' }))).toEqual([]);
  });

  it('refuses a certificate valid then but no longer now, once', () => {
    const expired = inspect('2026-02-27').certifying('handler-1', { validTo: '2026-02-28' });
    expect(refusals(expired)).toHaveLength(1);
    const neither = inspect('2026-02-27').certifying('handler-1', { validTo: '2026-02-26' });
    expect(refusals(neither)).toHaveLength(1);
  });

  it('of an act of today asks for the instant of the act, not for midday', () => {
    const midday = addHours(startOf(TODAY), 12);
    const atNoon = [{ kind: 'suspended' as const, from: secondBefore(midday), until: secondAfter(midday) }];
    const afternoon = inspect().at(addHours(midday, 3)).certifying('handler-1', { interruptions: atNoon });
    expect(refusals(afternoon)).toEqual([]);
    const dayBefore = afternoon.saying({ occurredOn: '2026-03-01' });
    expect(refusals(dayBefore)).toEqual([]);
    const thatNoon = [
      { kind: 'suspended' as const, from: addHours(midday, -24), until: secondAfter(addHours(midday, -24)) },
    ];
    expect(refusals(dayBefore.certifying('handler-1', { interruptions: thatNoon }))).toHaveLength(1);
  });

  it('is asked of handlers only: of those assigned, not of the clerk who assigns', () => {
    const assign = Question.of(lead(), 'assign-handlers', 'clerk', { personIds: ['handler-1', 'handler-2'] });
    expect(assign.codes).toEqual([]);
    const without = assign.knowing('handler-2', { certificates: [] });
    expect(without.details('enforcement-certificate')).toEqual([{ personId: 'handler-2', at: NOW }]);
  });
});

describe('法治政府建设实施纲要（2021—2025年） (三十四) training-and-test: 培训学时足、法治测试合格', () => {
  const basis = '法治政府建设实施纲要（2021—2025年） (三十四); 河南省行政执法条例 第21条';
  const trained = (trainings: readonly { on: string; hours: number }[]) =>
    inspect().knowing('handler-1', { trainings }).blockers('training-and-test');
  const tested = (tests: readonly { on: string; passed: boolean }[]) =>
    inspect().knowing('handler-1', { tests }).blockers('training-and-test');

  it('permits sixty hours and a passed test within twelve months', () => {
    expect(trained([{ on: '2026-01-15', hours: 60 }])).toEqual([]);
    expect(tested([{ on: '2026-01-15', passed: true }])).toEqual([]);
  });

  it('permits sixty hours in parts', () => {
    const parts = [20, 20, 20].map((hours, month) => ({ on: `2025-1${month}-01`, hours }));
    expect(trained(parts)).toEqual([]);
    expect(trained(parts.slice(1))).toHaveLength(1);
  });

  it('refuses fifty-nine', () => {
    expect(trained([{ on: '2026-01-15', hours: 59 }])).toEqual([
      {
        code: 'training-and-test',
        basis,
        message: {
          zh: 'handler-1近12个月培训59学时,不足60学时',
          en: 'handler-1 has 59 training hours in the last 12 months, of 60 required',
        },
        detail: { personId: 'handler-1', hours: 59, trainingHours: 60 },
      },
    ]);
  });

  it.each([
    ['permits training and test of the day', TODAY, true],
    ['permits those of the day after a year ago', '2025-03-03', true],
    ['refuses those of a year ago', '2025-03-02', false],
    ['refuses those of tomorrow', '2026-03-03', false],
  ])('%s', (_, on, allowed) => {
    expect(trained([{ on, hours: 60 }])).toHaveLength(allowed ? 0 : 1);
    expect(tested([{ on, passed: true }])).toHaveLength(allowed ? 0 : 1);
  });

  it('refuses a test not passed, and permits one passed beside it', () => {
    const failed = { on: '2026-01-15', passed: false };
    expect(tested([failed])).toEqual([
      {
        code: 'training-and-test',
        basis,
        message: {
          zh: 'handler-1近12个月内无合格的法治测试',
          en: 'handler-1 has passed no test in the last 12 months',
        },
        detail: { personId: 'handler-1' },
      },
    ]);
    expect(tested([failed, { on: '2026-02-01', passed: true }])).toEqual([]);
  });

  it('refuses each handler for each lack, and nobody else', () => {
    const nothing = { trainings: [], tests: [] };
    const both = inspect().knowing('handler-1', nothing).knowing('handler-2', nothing);
    expect(both.details('training-and-test')).toMatchObject(
      ['handler-1', 'handler-1', 'handler-2', 'handler-2'].map((personId) => ({ personId })),
    );
    const review = Question.of(undefended(), 'decide-penalty', 'approver').knowing('approver', nothing);
    expect(review.blockers('training-and-test')).toEqual([]);
    expect(inspect().knowing('handler-2', null).blockers('training-and-test')).toEqual([]);
  });

  it('keeps the window of the test apart from that of the training', () => {
    const { qualification } = inspect().pack;
    const question = inspect()
      .under({ qualification: { ...qualification, windowMonths: 24, testWithinMonths: 1 } })
      .knowing('handler-1', {
        trainings: [{ on: '2024-03-03', hours: 60 }],
        tests: [{ on: '2026-02-02', passed: true }],
      })
      .knowing('handler-2', { tests: [{ on: TODAY, passed: true }] });
    expect(question.blockers('training-and-test')).toHaveLength(1);
    expect(
      question.knowing('handler-1', { tests: [{ on: '2026-02-03', passed: true }] }).blockers('training-and-test'),
    ).toEqual([]);
  });
});

describe('the rules in words', () => {
  it.each([
    [twoOfficers, '执法人员不少于两人', 'Not fewer than two officers'],
    [enforcementCertificate, '执法证件有效且类别、区域相符', 'A certificate valid for the field and area'],
    [trainingAndTest, '培训学时足、法治测试合格', 'Training hours and a passed test'],
  ])('$code', ({ title }, zh, en) => {
    expect(title).toEqual({ zh, en });
  });
});
