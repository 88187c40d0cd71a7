import { describe, expect, it } from '@jest/globals';
import { defineAct, roleOf, type ActDefinition } from '../../../src/law/act.js';
import {
  ordinaryActs,
  ordinaryProcedure,
  ordinaryProcedureUnder,
} from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import {
  ANSWERED_KIND,
  ASKED_KIND,
  REQUEST_KINDS,
  REQUESTS,
} from '../../../src/law/ordinary-procedure/request-kinds.js';
import { currentProcedures, procedureOf } from '../../../src/law/procedures.js';
import { simplifiedActs, simplifiedProcedure } from '../../../src/law/simplified-procedure/simplified-procedure.js';
import { statute } from '../../../src/law/rules/index.js';
import { filed } from '../../builders/stages.js';
import { VALID_PAYLOADS } from '../../builders/valid-payloads.js';

const acts = [ordinaryProcedure.opening, ...ordinaryActs];
/** Those of the simplified procedure that the ordinary one does not share. */
const onTheSpot = [simplifiedProcedure.opening, ...simplifiedActs].filter((act) => !acts.includes(act));
const { record } = filed();

describe.each([...acts, ...onTheSpot])('$type', (act) => {
  const payload = VALID_PAYLOADS[act.type] ?? {};

  it('has a name in both languages, an article, and roles that may do it', () => {
    expect(act.type).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(act.name.zh).toMatch(/\p{Script=Han}/u);
    expect(act.name.en).toMatch(/^[A-Z][a-z]/);
    expect(act.basis).toMatch(/第\d+条|〔\d{4}〕\d+号 \(/);
    expect(act.roles.length).toBeGreaterThan(0);
  });

  it('stands under rules there are, those of its duty among them', () => {
    expect(act.rules.filter((code) => !statute.has(code))).toEqual([]);
    for (const code of RULES_OF_EVERY[act.duty]) expect(act.rules).toContain(code);
    expect(act.rules.includes('file-complete')).toBe(act.gate !== null);
  });

  it('names no role that would let two of the three duties meet', () => {
    if (act.duty === 'handle' || act.duty === 'review' || act.duty === 'decide') {
      expect(act.roles).toEqual([roleOf(act.duty)]);
    }
  });

  it('asserts a day exactly where it stands under the rule about dates', () => {
    expect(act.asserts(payload, record) !== null).toBe(act.rules.includes('dated-lawfully'));
  });

  it('as enforcement towards the party names the second officer', () => {
    if (act.enforcement) expect(act.names(payload)).toContainEqual({ personId: 'handler-2', duty: 'handle' });
  });
});

const RULES_OF_EVERY: Readonly<Record<ActDefinition['duty'], readonly string[]>> = {
  handle: [
    'post-held',
    'not-recused',
    'no-declared-interest',
    'separation-of-duties',
    'chair-not-investigator',
    'current-handler',
    'two-officers',
    'enforcement-certificate',
    'training-and-test',
  ],
  review: ['post-held', 'not-recused', 'no-declared-interest', 'separation-of-duties', 'reviewer-qualification'],
  decide: ['post-held', 'not-recused', 'no-declared-interest', 'separation-of-duties'],
  chair: ['post-held', 'not-recused', 'no-declared-interest', 'chair-not-investigator', 'appointed-chair'],
  clerk: ['post-held', 'not-recused'],
};

describe('the whole of the acts', () => {
  it('every type once', () => {
    expect(new Set(acts.map(({ type }) => type)).size).toBe(acts.length);
    expect([...ordinaryProcedure.acts.keys()]).toEqual(ordinaryActs.map(({ type }) => type));
  });

  it('no rule of the statute that no act stands under', () => {
    const used = new Set([...acts, ...onTheSpot].flatMap(({ rules }) => rules));
    expect([...statute.keys()].filter((code) => !used.has(code))).toEqual([]);
  });

  it('国办发〔2018〕118号 (十四): whoever approves is another than who applies, for every kind of request', () => {
    for (const { ask, grant, ...rest } of Object.values(REQUESTS)) {
      expect(ordinaryProcedure.actOf(ask).rules).toContain('no-duplicate-request');
      const answers = [grant, ...('decline' in rest ? rest.decline : ['refuse-request'])];
      for (const type of answers) {
        const { duty, rules } = ordinaryProcedure.actOf(type);
        expect([type, duty]).toEqual([type, 'decide']);
        expect(rules).toEqual(expect.arrayContaining(['request-pending', 'approved-by-another']));
      }
    }
    expect([...new Set(Object.values(ASKED_KIND))].sort()).toEqual(Object.keys(REQUESTS).sort());
    expect(ANSWERED_KIND['approve-filing']).toBe('filing');
    expect(ANSWERED_KIND['return-closing']).toBe('closing');
    expect(REQUEST_KINDS).not.toContain('filing');
  });

  it('acts that decide the case stand under review, file and requests alike', () => {
    for (const type of ['decide-penalty', 'decide-no-penalty', 'dismiss-case'])
      expect(ordinaryProcedure.actOf(type).rules).toEqual(
        expect.arrayContaining([
          'decision-follows-proposal',
          'review-passed',
          'review-bound-to-content',
          'collective-discussion',
          'hearing-held',
          'defence-re-examined',
          'requests-settled',
          'measures-settled',
          'earlier-acts-certified',
          'suspected-crime',
          'file-complete',
        ]),
      );
  });
});

describe('a procedure that does not fit together', () => {
  it('is refused where an act names a rule there is not', () => {
    const without = new Map([...statute].filter(([code]) => code !== 'two-officers'));
    expect(() => ordinaryProcedureUnder(without)).toThrow('names the rule two-officers, which there is not');
  });

  it('an act that says no more of itself names nobody, asserts nothing, and leaves nothing', () => {
    class Nothing {
      readonly nothing = null;
    }
    const act = defineAct<Nothing>({
      type: 'nod',
      name: { zh: '点头', en: 'Nod' },
      duty: 'clerk',
      basis: '行政处罚法 第47条',
      payload: Nothing,
    });
    expect(act).toMatchObject({
      roles: ['clerk'],
      rules: ['post-held', 'not-recused'],
      gate: null,
      enforcement: false,
    });
    expect([act.names({}), act.asserts({}, record), act.record({} as never)]).toEqual([[], null, {}]);
  });
});

describe('procedures by version', () => {
  it('are found, the present one among them', () => {
    const { id, version } = ordinaryProcedure;
    expect(procedureOf(id, version)).toBe(ordinaryProcedure);
    expect(currentProcedures).toContain(ordinaryProcedure);
  });

  it.each([
    ['ordinary', '0.0.0'],
    ['extraordinary', '1.0.0'],
  ])('but not %s %s', (id, version) => {
    expect(() => procedureOf(id, version)).toThrow(`there is no procedure ${id} in version ${version}`);
  });
});
