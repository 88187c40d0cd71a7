import { describe, expect, it } from '@jest/globals';
import { SettableClock } from '../../src/platform/clock.js';
import { demoHouse } from '../../src/scenarios/demo-house.js';
import { playScenario } from '../../src/scenarios/play.js';
import { heading, stepLines, summary } from '../../src/scenarios/print-transcript.js';
import { parseScenario } from '../../src/scenarios/read-scenario.js';
import { startStub } from '../support/stub-server.js';
import type { AnswerAct } from '../support/stub-server.js';

const blockers = [{ code: 'two-officers', message: '执法人员不得少于2人', basis: '行政处罚法 第42条第1款' }];

/** An honest refusal: recorded once, nothing else. */
const refuse: AnswerAct = (of) => {
  of.refusals.push({});
  return { status: 422, body: { code: 'refused', blockers } };
};
const perform: AnswerAct = (of) => {
  of.version += 1;
  of.events.push({ seq: of.version });
  return { status: 200, body: { event: { seq: of.version } } };
};

/** Plays opening and one archive act under the expectation, against a server that answers as told. */
async function played(answerAct: AnswerAct, expected: object, end: object = {}) {
  const server = await startStub(answerAct);
  try {
    const text = JSON.stringify({
      format: 1,
      title: { zh: '题', en: 'title' },
      story: { zh: '事', en: 'story' },
      opensAt: '2026-03-02T09:00',
      people: { li: { account: 'handler1' } },
      steps: [
        { by: 'li', open: { matterCode: 'x' } },
        { by: 'li', act: 'archive', payload: { note: '$li' }, expect: expected },
        { at: '10:00', expect: { state: 'lead', case: { version: 1 } } },
      ],
      finally: { state: 'lead', ...end },
    });
    const stage = { baseUrl: server.baseUrl, clock: new SettableClock('2026-03-02T00:00:00Z'), house: demoHouse };
    return await playScenario(parseScenario('case.json', text), stage);
  } finally {
    await server.close();
  }
}

const refused = { refused: ['two-officers'], articles: ['行政处罚法 第42条'] };

describe('the player finds what is not as written', () => {
  it('nothing, where the attempt is refused as expected and leaves one refusal', async () => {
    const transcript = await played(refuse, refused);
    expect(transcript).toMatchObject({ differences: [], refusals: 1, isVerified: true });
  });

  it.each<[string, AnswerAct, object, string]>([
    ['done instead of refused', perform, refused, 'was to be answered by 422, but the answer is 200'],
    [
      'refused instead of done',
      refuse,
      {},
      'was to succeed, but the answer is 422 (two-officers: 执法人员不得少于2人)',
    ],
    [
      'another blocker',
      refuse,
      { refused: ['post-held'] },
      'was to be refused for post-held, but the blockers are two',
    ],
    ['one blocker too few', refuse, { refused: ['post-held', 'two-officers'] }, 'for post-held, two-officers, but'],
    ['another article', refuse, { ...refused, articles: ['第43条'] }, 'no blocker names 第43条; they name 行政处罚法'],
    ['another status', refuse, { ...refused, status: 403 }, 'was to be answered by 403, but the answer is 422'],
    ['another state', refuse, { ...refused, state: 'closed' }, 'the case was to be at closed, but is at lead'],
    ['another view', refuse, { ...refused, case: { version: 2 } }, '/version was to be 2, but is 1'],
  ])('%s', async (_name, answerAct, expected, difference) => {
    const { differences } = await played(answerAct, expected);
    expect(differences[0]).toMatch(/^step 2 \(archive\): /);
    expect(differences[0]).toContain(difference);
  });

  it.each<[string, AnswerAct, string]>([
    ['a new version', (of, type) => ((of.version += 1), refuse(of, type)), 'the version went from 1 to 2'],
    ['another state', (of, type) => ((of.state = 'closed'), refuse(of, type)), 'the state went from lead to closed'],
    ['an event', (of, type) => (of.events.push({ seq: 2 }), refuse(of, type)), 'the events of the case changed'],
    [
      'a changed event',
      (of, type) => ((of.events[0] = { seq: 1, at: 'x' }), refuse(of, type)),
      'the events of the case changed',
    ],
    ['no refusal', () => ({ status: 422, body: { blockers } }), '0 refusals were recorded, not one'],
    ['two refusals', (of, type) => (refuse(of, type), refuse(of, type)), '2 refusals were recorded, not one'],
  ])('a refused attempt that leaves %s', async (_name, answerAct, trace) => {
    const { differences } = await played(answerAct, refused);
    expect(differences).toContain(`step 2 (archive): the refused attempt left a trace: ${trace}`);
  });

  it('a case that does not verify, ends elsewhere, or was touched by others', async () => {
    const broken: AnswerAct = (of, type) => ((of.isValid = false), refuse(of, type));
    const { differences, isVerified } = await played(broken, refused, {
      state: 'archived',
      refusals: 2,
      duties: { handle: ['li'] },
    });
    expect(isVerified).toBe(false);
    expect(differences).toEqual([
      'finally: /state was to be "archived", but is "lead"',
      'finally: /refusals was to be 2, but is 1',
      'finally: /duties/handle was to be ["id-handler1"], but is []',
      'finally: the case does not verify: [{"code":"chain-broken"}]',
    ]);
  });
});

describe('the transcript', () => {
  it('tells who did what, why it was refused, and how it ended', async () => {
    const transcript = await played(refuse, refused);
    const [opened = null, tried] = transcript.steps;
    expect(heading(transcript)).toContain('══ 题 — title');
    expect(tried && stepLines(tried, opened)).toBe(
      [
        '2026-03-02 09:05  ⛔ 某（handler1）：立卷归档 — Archive the file',
        '        依法不予办理（422）refused:',
        '        · 执法人员不得少于2人',
        '          [two-officers] 行政处罚法 第42条第1款',
        '        案件未变，仅留一条拒绝记录 — the case is unchanged; one refusal is on record',
      ].join('\n'),
    );
    expect(summary(transcript)).toContain(
      '3 步 steps，1 次依法拒绝 refusals，复核通过 verified\n与预期一致 — as written',
    );
  });

  it('ends where the rest makes no sense', async () => {
    const transcript = await played(refuse, {});
    expect(transcript.steps).toHaveLength(2);
    expect(transcript.isVerified).toBeNull();
    expect(summary(transcript)).toContain('与预期不符 1 处 — not as written:\n  ✘ step 2 (archive): was to succeed');
  });
});
