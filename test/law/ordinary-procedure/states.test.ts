import { describe, expect, it } from '@jest/globals';
import {
  ordinaryActs,
  ordinaryProcedure as procedure,
} from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import type { DrivenCase } from '../../builders/driven-case.js';
import { Question } from '../../builders/question.js';
import { IN_STATE } from '../../builders/stages.js';
import { PASSAGES, SHARED_ACTS, STATE_ACTS } from './state-acts.js';

const types = ordinaryActs.map(({ type }) => type);
const states = procedure.stages.map(({ id }) => id);

function caseIn(state: string): DrivenCase {
  const reach = IN_STATE[state];
  if (!reach) throw new RangeError(`no case in ${state}`);
  return reach();
}

/** `act` or `act>state`, shared ones spelt out. What a state says itself comes before what it shares. */
function reviewed(line: string): readonly string[] {
  const words = line
    .split(' ')
    .flatMap((word) => (word.startsWith('+') ? reviewed(SHARED_ACTS[word.slice(1)] ?? '') : [word]));
  return words.filter((word, index) => words.findIndex((other) => actIn(other) === actIn(word)) === index);
}

const actIn = (word: string) => word.split('>')[0] ?? '';

function actual(state: string): readonly string[] {
  return procedure.stageOf(state).acts.map((act) => {
    const to = procedure.moves.filter(({ from, via }) => from === state && via === act).map((move) => move.to);
    return [act, ...new Set(to)].join('>');
  });
}

describe('states and acts are those reviewed', () => {
  it('the states', () => {
    expect(states).toEqual(Object.keys(STATE_ACTS));
  });

  it.each(states)('%s', (state) => {
    expect([...actual(state)].sort()).toEqual([...reviewed(STATE_ACTS[state] ?? '')].sort());
  });

  it('the passages between them', () => {
    const passages: Record<string, string[]> = {};
    for (const { from, to, via } of procedure.moves) if (via === '') (passages[from] ??= []).push(to);
    const reviewedPassages = Object.entries(PASSAGES).map(([from, to]) => [from, to.split(' ')]);
    expect(passages).toEqual(Object.fromEntries(reviewedPassages));
  });
});

describe.each(states)('%s', (state) => {
  const led = caseIn(state);
  const known = reviewed(STATE_ACTS[state] ?? '').map(actIn);
  const strange = types.filter((type) => !known.includes(type));

  it('is reached by real acts', () => {
    expect(led.state).toBe(state);
  });

  it('answers of each of its acts whether it could be done, for anybody, without a payload', () => {
    for (const type of known) {
      for (const actor of ['handler-1', 'reviewer', 'approver', 'chair', 'clerk', 'nobody']) {
        const { inState, allowed, blockers } = Question.of(led, type, actor).verdict;
        expect([type, inState, allowed]).toEqual([type, true, blockers.length === 0]);
      }
      expect(Question.of(led, type, 'nobody').codes).toContain('post-held');
    }
  });

  it('refuses every other act as having no place here, and says where it has one', () => {
    for (const type of strange) {
      const { inState, allowed, blockers } = Question.of(led, type, 'handler-1', {}).verdict;
      const at = states.filter((other) =>
        reviewed(STATE_ACTS[other] ?? '')
          .map(actIn)
          .includes(type),
      );
      const act = procedure.actOf(type);
      const { name } = procedure.stageOf(state);
      expect({ inState, allowed, blockers }).toEqual({
        inState: false,
        allowed: false,
        blockers: [
          {
            code: 'wrong-state',
            message: {
              zh: `案件处于"${name.zh}"阶段,不能进行"${act.name.zh}"`,
              en: `The case is at “${name.en}”, where “${act.name.en}” has no place`,
            },
            basis: act.basis,
            detail: { state, states: at },
          },
        ],
      });
    }
    expect(strange.length + known.length).toBe(types.length);
  });

  it('performs nothing that is refused', () => {
    const { standing, event, pack } = Question.of(led, strange[0] ?? '', 'handler-1', {});
    expect(() => procedure.perform(standing, { ...event, payload: {} }, pack)).toThrow(/is not allowed: wrong-state/);
  });
});

describe('the graph of the states', () => {
  const reachable = (from: string, seen = new Set([from])): ReadonlySet<string> => {
    for (const move of procedure.moves.filter((each) => each.from === from && !seen.has(each.to))) {
      seen.add(move.to);
      reachable(move.to, seen);
    }
    return seen;
  };

  it('leads from the first state to every other', () => {
    expect(states.filter((state) => !reachable('lead').has(state))).toEqual([]);
  });

  it.each(states)('leads from %s to the archive', (state) => {
    expect(reachable(state).has('archived')).toBe(true);
  });

  it('ends in the archive and nowhere else', () => {
    expect(procedure.stages.filter(({ final }) => final).map(({ id }) => id)).toEqual(['archived', 'restricted']);
  });

  it.each(procedure.stages)('$id has a name in both languages and an article', ({ name, basis }) => {
    expect(name.zh).toMatch(/^[\p{Script=Han}、（）]+$/u);
    expect(name.en).toMatch(/^[A-Z][a-z ,]+/);
    expect(basis).toMatch(/第\d+条/);
  });

  it('knows no other state', () => {
    expect(() => procedure.stageOf('nowhere')).toThrow('the procedure ordinary has no state nowhere');
    const { standing, event, pack } = Question.of(caseIn('lead'), 'assign-handlers', 'clerk').inState('nowhere');
    expect(procedure.ask(standing, event, pack).blockers).toMatchObject([
      { code: 'wrong-state', message: { zh: '案件处于"nowhere"阶段,不能进行"指派承办人员"' } },
    ]);
  });
});

describe('acts there are not', () => {
  it.each(['decide', '', 'constructor', 'toString', '__proto__', 'open-case', 'Decide-Penalty', 'set-state', 'jump'])(
    '%j',
    (type) => {
      const question = Question.of(caseIn('decision-approval'), type, 'approver', {});
      expect(question.verdict).toEqual({
        inState: false,
        allowed: false,
        blockers: [
          {
            code: 'unknown-act',
            message: { zh: `没有名为${type}的行为`, en: `There is no act ${type}` },
            basis: '行政处罚法 第54条至第73条',
            detail: { state: 'decision-approval', states: [] },
          },
        ],
      });
      expect(() => procedure.actOf(type)).toThrow(`knows no act ${type}`);
    },
  );
});
