import { describe, expect, it } from '@jest/globals';
import { addHours } from '../../../src/law/time.js';
import type { Role } from '../../../src/law/facts.js';
import {
  postHeld,
  notRecused,
  noDeclaredInterest,
  currentHandler,
  relievedIsHandler,
} from '../../../src/law/rules/participation.js';
import { anAct } from '../../builders/an-act.js';
import { Question, tenOn } from '../../builders/question.js';
import { filed, hearingRequested, lead, submitted, WORDS, INSPECTION } from '../../builders/stages.js';

const post = (role: Role, from = '2020-01-01T00:00:00.000Z', until: string | null = null) => ({ role, from, until });
const inspect = () =>
  Question.of(filed(), 'record-inspection', 'handler-1', {
    ...INSPECTION,
    coOfficerId: 'handler-2',
    occurredOn: '2026-03-02',
  });
const NOW = tenOn('2026-03-02');

describe('国办发〔2018〕118号 (十四) post-held: 具有相应岗位', () => {
  const refusal = (personId: string, roles: readonly Role[], name = personId) => ({
    code: 'post-held',
    basis: '国办发〔2018〕118号 (十四); 行政处罚法 第42条、第57条、第58条',
    message: {
      zh: `${name}现无此项职责所需岗位(${roles.join('、')})`,
      en: `${name} holds no post for this (${roles.join(' or ')}) at this moment`,
    },
    detail: { personId, roles },
  });

  it('permits each in a post that carries the duty', () => {
    expect(inspect().blockers('post-held')).toEqual([]);
  });

  it('refuses whoever has no post, another post, or is not known at all', () => {
    for (const posts of [[], [post('clerk'), post('administrator'), post('supervisor')]]) {
      expect(inspect().knowing('handler-1', { posts }).blockers('post-held')).toEqual([
        refusal('handler-1', ['handler']),
      ]);
    }
    expect(inspect().knowing('handler-1', null).blockers('post-held')).toEqual([refusal('handler-1', ['handler'])]);
  });

  it('refuses a second officer without the post, too', () => {
    expect(inspect().knowing('handler-2', { posts: [], name: '王五' }).blockers('post-held')).toEqual([
      refusal('handler-2', ['handler'], '王五'),
    ]);
  });

  it.each([
    ['permits from its first instant', NOW, null, true],
    ['refuses an instant earlier', addHours(NOW, 1 / 3_600_000), null, false],
    ['permits until just before its end', '2020-01-01T00:00:00.000Z', addHours(NOW, 1 / 3_600_000), true],
    ['refuses from the instant of its end', '2020-01-01T00:00:00.000Z', NOW, false],
  ])('%s', (_, from, until, allowed) => {
    const question = inspect().knowing('handler-1', { posts: [post('handler', from, until)] });
    expect(question.blockers('post-held')).toHaveLength(allowed ? 0 : 1);
  });

  it('permits any of the roles the act names, and refuses none of them in words', () => {
    const assign = Question.of(lead(), 'assign-handlers', 'clerk', { personIds: ['handler-1', 'handler-2'] });
    expect(assign.codes).toEqual([]);
    expect(assign.by('approver').codes).toEqual([]);
    expect(assign.by('reviewer').blockers('post-held')).toEqual([refusal('reviewer', ['clerk', 'approver'])]);
  });

  it('refuses an approver who appoints themself chair without the post of a chair', () => {
    const arrange = Question.of(hearingRequested(), 'arrange-hearing', 'approver', {
      chairPersonId: 'approver',
      day: '2026-03-20',
      hour: '09:00',
      place: WORDS,
      public: true,
    });
    expect(arrange.blockers('post-held')).toEqual([refusal('approver', ['hearing-chair'])]);
    expect(
      arrange.knowing('approver', { posts: [post('approver'), post('hearing-chair')] }).blockers('post-held'),
    ).toEqual([]);
  });

  it('refuses a clerk who assigns themself without the post of a handler', () => {
    const assign = Question.of(lead(), 'assign-handlers', 'clerk', { personIds: ['clerk', 'handler-2'] });
    expect(assign.blockers('post-held')).toEqual([refusal('clerk', ['handler'])]);
  });
});

describe('posts of those an act names', () => {
  it('are those of their duty, whoever else may do the act', () => {
    const named = (personId: string) => anAct('decide', [{ personId, duty: 'decide' }], ['clerk']);
    const question = inspect().by('clerk');
    expect(question.refusals(postHeld, named('approver'))).toEqual([]);
    expect(question.refusals(postHeld, named('reviewer')).map(({ detail }) => detail)).toEqual([
      { personId: 'reviewer', roles: ['approver'] },
    ]);
  });
});

describe('行政处罚法 第43条 person-known: 所涉人员登记在册', () => {
  const ask = (personId: string) =>
    Question.of(filed(), 'request-recusal', 'clerk', { personId, raisedBy: 'party', ground: WORDS });

  it('permits to ask for the recusal of anybody on the register, refuses that of a stranger', () => {
    expect(ask('handler-1').codes).toEqual([]);
    expect(ask('deputy-1').codes).toEqual([]);
    expect(ask('stranger').verdict.blockers).toEqual([
      {
        code: 'person-known',
        basis: '行政处罚法 第43条; 河南省行政执法条例 第23条',
        message: { zh: '本机关没有登记人员stranger', en: 'The agency has nobody registered as stranger' },
        detail: { personId: 'stranger' },
      },
    ]);
    expect(ask('constructor').codes).toEqual(['person-known']);
  });
});

describe('行政处罚法 第43条 not-recused: 被决定回避的人员不再参与本案', () => {
  const refusal = (personId: string) => ({
    code: 'not-recused',
    basis: '行政处罚法 第43条; 河南省行政执法条例 第23条',
    message: {
      zh: `${personId}已被决定回避,不得再参与本案`,
      en: `${personId} was recused and takes no further part in this case`,
    },
    detail: { personId },
  });

  it('permits everybody else', () => {
    expect(inspect().inCase({ recused: ['somebody'] }).codes).toEqual([]);
  });

  it('refuses the recused person, as actor and as second officer', () => {
    expect(
      inspect()
        .inCase({ recused: ['handler-1'] })
        .blockers('not-recused'),
    ).toEqual([refusal('handler-1')]);
    expect(
      inspect()
        .inCase({ recused: ['handler-2'] })
        .blockers('not-recused'),
    ).toEqual([refusal('handler-2')]);
  });

  it('refuses a recused reviewer, approver and clerk', () => {
    const review = Question.of(submitted(), 'pass-review', 'reviewer');
    expect(review.inCase({ recused: ['reviewer'] }).codes).toEqual(['not-recused']);
    const grant = Question.of(filed(), 'approve-withdrawal', 'approver').inCase({ recused: ['approver'] });
    expect(grant.codes).toContain('not-recused');
    const clerk = Question.of(filed(), 'request-recusal', 'clerk').inCase({ recused: ['clerk'] });
    expect(clerk.codes).toEqual(['not-recused']);
  });
});

describe('行政处罚法 第43条第1款 no-declared-interest: 与案件无直接利害关系', () => {
  const interested = (personId: string, digest = 'digest') => inspect().knowing(personId, { interests: [digest] });
  const refusal = (personId: string) => ({
    code: 'no-declared-interest',
    basis: '行政处罚法 第43条第1款; 河南省行政执法条例 第23条',
    message: {
      zh: `${personId}是当事人、当事人的近亲属,或者与当事人有已申报的利害关系,应当回避`,
      en: `${personId} is the party, a close relative, or has a declared interest, and must stand aside`,
    },
    detail: { personId },
  });

  it('permits interests in others, and anybody while no party is known', () => {
    expect(interested('handler-1', 'another party').codes).toEqual([]);
    expect(interested('handler-1').inCase({ party: null }).blockers('no-declared-interest')).toEqual([]);
    expect(inspect().knowing('handler-2', null).blockers('no-declared-interest')).toEqual([]);
  });

  it('refuses whoever declared an interest in the party', () => {
    expect(interested('handler-1').verdict.blockers).toEqual([refusal('handler-1')]);
    expect(interested('handler-2').verdict.blockers).toEqual([refusal('handler-2')]);
    expect(
      interested('handler-2')
        .knowing('handler-1', { interests: ['digest'] })
        .details('no-declared-interest'),
    ).toEqual([{ personId: 'handler-1' }, { personId: 'handler-2' }]);
  });

  it('refuses the party themselves and a close relative of theirs, where they are on the register', () => {
    expect(inspect().whereParty('handler-1').verdict.blockers).toEqual([refusal('handler-1')]);
    const relative = inspect().knowing('handler-2', { relatives: ['cousin', 'the party'] });
    expect(relative.whereParty('the party').verdict.blockers).toEqual([refusal('handler-2')]);
    expect(relative.whereParty('somebody else').codes).toEqual([]);
    expect(relative.whereParty(null).codes).toEqual([]);
    expect(relative.knowing('handler-1', null).whereParty('the party').details('no-declared-interest')).toEqual([
      { personId: 'handler-2' },
    ]);
    expect(relative.inCase({ party: null }).whereParty('the party').blockers('no-declared-interest')).toEqual([
      refusal('handler-2'),
    ]);
  });

  it('refuses to assign such a person', () => {
    const assign = Question.of(lead(), 'assign-handlers', 'clerk', { personIds: ['handler-1', 'handler-2'] });
    expect(assign.knowing('handler-2', { interests: ['digest'] }).verdict.blockers).toEqual([refusal('handler-2')]);
  });
});

describe('行政处罚法 第42条、第54条 current-handler: 系本案现任承办人员', () => {
  const refusal = (personId: string, handlers: readonly string[]) => ({
    code: 'current-handler',
    basis: '行政处罚法 第42条、第54条; 国办发〔2018〕118号 (十四)',
    message: {
      zh: `${personId}不是本案现任承办人员`,
      en: `${personId} is not a present handler of this case`,
    },
    detail: { personId, handlers },
  });

  it('permits those assigned', () => {
    expect(inspect().blockers('current-handler')).toEqual([]);
  });

  it('refuses an officer of the agency who was not assigned, as actor and as second', () => {
    const another = inspect().knowing('handler-3', { posts: [post('handler')] });
    const handlers = ['handler-1', 'handler-2'];
    expect(another.by('handler-3').blockers('current-handler')).toEqual([refusal('handler-3', handlers)]);
    expect(another.saying({ coOfficerId: 'handler-3' }).blockers('current-handler')).toEqual([
      refusal('handler-3', handlers),
    ]);
  });

  it('asks of those who handle, not of others who take part, nor of those who only now take the case over', () => {
    const refused = (question: Question, ...of: Parameters<typeof anAct>) =>
      question.refusals(currentHandler, anAct(...of)).map(({ detail }) => detail?.['personId']);
    expect(refused(inspect(), 'handle', [{ personId: 'clerk', duty: 'clerk' }])).toEqual([]);
    expect(refused(inspect().by('clerk'), 'clerk', [{ personId: 'handler-3', duty: 'handle' }])).toEqual([]);
    expect(refused(inspect().by('clerk'), 'clerk', [{ personId: 'clerk', duty: 'handle' }])).toEqual(['clerk']);
  });

  it('refuses one who was relieved', () => {
    const relieved = inspect().inCase(({ duties }) => ({
      duties: duties.map((held) => (held.personId === 'handler-1' ? { ...held, until: NOW } : held)),
    }));
    expect(relieved.blockers('current-handler')).toEqual([refusal('handler-1', ['handler-2'])]);
  });
});

describe('行政处罚法 第42条第1款、第43条 relieved-is-handler: 被更换的是承办人员', () => {
  const reassign = (fromPersonId: string, toPersonId: string) =>
    Question.of(filed(), 'reassign-handler', 'clerk', { fromPersonId, toPersonId, reasons: WORDS });
  const refusal = (fromPersonId: string, toPersonId: string) => ({
    code: 'relieved-is-handler',
    basis: '行政处罚法 第42条第1款、第43条',
    message: {
      zh: '被更换者须为本案承办人员,接替者须不是现任承办人员',
      en: 'Who is relieved must be a handler of the case, and who takes over must not be one already',
    },
    detail: { fromPersonId, toPersonId },
  });

  it('permits to relieve a handler, also one whom recusal has relieved already', () => {
    expect(reassign('handler-1', 'handler-3').blockers('relieved-is-handler')).toEqual([]);
    const recused = reassign('handler-1', 'handler-3').inCase(({ duties }) => ({
      duties: duties.map((held) => (held.personId === 'handler-1' ? { ...held, until: NOW } : held)),
    }));
    expect(recused.blockers('relieved-is-handler')).toEqual([]);
    expect(Question.of(filed(), 'reassign-handler', 'clerk').blockers('relieved-is-handler')).toEqual([]);
  });

  it('refuses to relieve somebody who never handled, or who only decided', () => {
    expect(reassign('nobody', 'handler-3').blockers('relieved-is-handler')).toEqual([refusal('nobody', 'handler-3')]);
    expect(reassign('approver', 'handler-3').blockers('relieved-is-handler')).toEqual([
      refusal('approver', 'handler-3'),
    ]);
  });

  it('refuses to put in a handler in their own place or that of the other', () => {
    for (const to of ['handler-1', 'handler-2'])
      expect(reassign('handler-1', to).blockers('relieved-is-handler')).toEqual([refusal('handler-1', to)]);
  });
});

describe('the rules in words', () => {
  it.each([
    [postHeld, '具有相应岗位', 'Holds a post that carries the duty'],
    [notRecused, '未被决定回避', 'Not recused from the case'],
    [noDeclaredInterest, '与案件无直接利害关系', 'No direct interest in the case'],
    [currentHandler, '系本案现任承办人员', 'Is a present handler of the case'],
    [relievedIsHandler, '被更换的是现任承办人员', 'Who is relieved handles the case, or did until recused'],
  ])('$code', ({ title }, zh, en) => {
    expect(title).toEqual({ zh, en });
  });
});
