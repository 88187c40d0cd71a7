import { describe, expect, it } from '@jest/globals';
import { ordinaryProcedure } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import { currentLawPack } from '../../../src/law/packs/index.js';
import type { Day } from '../../../src/law/time.js';
import { FACTS } from '../../builders/driven-case.js';
import { Question, tenOn } from '../../builders/question.js';
import { applied, lead, undefended, WORDS } from '../../builders/stages.js';

const apply = (recommendation = 'file') =>
  Question.of(lead(), 'apply-for-filing', 'handler-1', { recommendation, reasons: WORDS, suspectedLaw: WORDS });
const grant = () => Question.of(applied(), 'approve-filing', 'approver', { opinion: WORDS });
const decide = () =>
  Question.of(undefended(), 'decide-penalty', 'approver', { opinion: WORDS, performanceAndRemedies: WORDS });

describe('行政处罚法 第24条、第38条 matter-known: 执法事项已登记', () => {
  const open = (matter: typeof FACTS.matter) =>
    ordinaryProcedure.blockersOfOpening(
      {
        caseId: 'case',
        agencyId: 'agency',
        actor: 'clerk',
        at: tenOn('2026-03-02'),
        facts: { ...FACTS, matter },
        payload: {
          matterCode: 'T-01',
          source: 'patrol',
          summary: WORDS,
          place: '410423105',
          address: WORDS,
          breach: { endedOn: null, discoveredOn: '2026-02-27', harmsLifeHealthOrFinance: false },
        },
      },
      currentLawPack,
    );

  it('permits to open a case on a matter of the register, though its power has gone since', () => {
    expect(open(FACTS.matter)).toEqual([]);
    expect(open(FACTS.matter && { ...FACTS.matter, until: '2026-01-01' })).toEqual([]);
  });

  it('refuses one on a matter there is not', () => {
    expect(open(null)).toEqual([
      {
        code: 'matter-known',
        basis: '行政处罚法 第24条、第38条',
        message: { zh: '没有事项T-01', en: "There is no matter T-01 on the agency's register" },
        detail: { matter: 'T-01' },
      },
    ]);
  });
});

describe('行政处罚法 第17条、第24条、第38条 power-held: 属于本机关的处罚事项', () => {
  const refused = (question: Question) => question.blockers('power-held');

  it.each([
    ['permits from the first day of the power', { from: '2026-03-02' }, true],
    ['refuses the day before', { from: '2026-03-03' }, false],
    ['permits on the last day before its end', { until: '2026-03-03' }, true],
    ['refuses from the day of its end', { until: '2026-03-02' }, false],
  ])('%s', (_, change, allowed) => {
    expect(refused(apply().onMatter(change))).toHaveLength(allowed ? 0 : 1);
    expect(refused(grant().onMatter(change))).toHaveLength(allowed ? 0 : 1);
  });

  it('refuses a matter not on the list at all', () => {
    expect(refused(apply().onMatter(null))).toEqual([
      {
        code: 'power-held',
        basis: '行政处罚法 第17条、第24条、第38条',
        message: {
          zh: '事项T-01今日不在本机关行政处罚事项目录内,应当移送有权机关',
          en: "The matter T-01 is not on the agency's list of powers today; refer the case to the competent organ",
        },
        detail: { matter: 'T-01' },
      },
    ]);
  });

  it('refuses a decision after the power has been taken away', () => {
    const today = decide().onMatter({ until: '2026-03-17' });
    expect(refused(today)).toHaveLength(1);
    expect(refused(decide().onMatter({ until: '2026-03-18' }))).toEqual([]);
  });

  it('permits an application not to file: it asks for no power', () => {
    expect(apply('do-not-file').onMatter(null).codes).toEqual([]);
    expect(refused(Question.of(lead(), 'apply-for-filing', 'handler-1').onMatter(null))).toHaveLength(1);
  });
});

describe('行政处罚法 第22条 place-in-area: 违法行为发生在本辖区', () => {
  const refused = (place: string, question = apply()) => question.inCase({ place }).blockers('place-in-area');

  it('permits the area itself and places within it', () => {
    expect(refused('410423105')).toEqual([]);
    expect(refused('410423105201')).toEqual([]);
  });

  it('refuses a neighbour, and the county of which only a part is the area', () => {
    expect(refused('410423106')).toEqual([
      {
        code: 'place-in-area',
        basis: '行政处罚法 第22条',
        message: {
          zh: '违法行为发生地(410423106)不在本机关辖区(410423105)',
          en: 'The place of the breach (410423106) lies outside the area (410423105)',
        },
      },
    ]);
    expect(refused('410423')).toHaveLength(1);
    expect(refused('410423106', grant())).toHaveLength(1);
  });

  it('permits an application not to file', () => {
    expect(refused('410423106', apply('do-not-file'))).toEqual([]);
  });
});

describe('行政处罚法 第36条 limitation-period: 未超过处罚时效', () => {
  const after = (endedOn: Day | null, discoveredOn: Day, harmsLifeHealthOrFinance = false) =>
    apply().inCase({ breach: { endedOn, discoveredOn, harmsLifeHealthOrFinance } });
  const refused = (question: Question) => question.blockers('limitation-period');

  it.each([
    ['permits discovery two years after to the day', '2024-02-27', '2026-02-27', false, true],
    ['refuses the day after', '2024-02-26', '2026-02-27', false, false],
    ['permits five years where life, health or finance was harmed', '2021-02-27', '2026-02-27', true, true],
    ['refuses the day after those', '2021-02-26', '2026-02-27', true, false],
  ])('%s', (_, endedOn, discoveredOn, harm, allowed) => {
    expect(refused(after(endedOn, discoveredOn, harm))).toHaveLength(allowed ? 0 : 1);
  });

  it('permits a breach that still goes on', () => {
    expect(refused(after(null, '2026-02-27'))).toEqual([]);
  });

  it('refuses in words and with the days; also when granting and deciding', () => {
    const breach = { endedOn: '2023-01-01', discoveredOn: '2026-02-27', harmsLifeHealthOrFinance: false };
    const refusal = {
      code: 'limitation-period',
      basis: '行政处罚法 第36条',
      message: {
        zh: '违法行为发现时已超过处罚时效,不再给予行政处罚',
        en: 'The breach was discovered after the limitation period; no penalty any more',
      },
      detail: breach,
    };
    for (const question of [apply(), grant(), decide()]) {
      expect(refused(question.inCase({ breach }))).toEqual([refusal]);
    }
  });

  it('permits an application not to file', () => {
    const breach = { endedOn: '2020-01-01', discoveredOn: '2026-02-27', harmsLifeHealthOrFinance: false };
    expect(refused(apply('do-not-file').inCase({ breach }))).toEqual([]);
  });
});

describe('行政处罚法 第30条 age-of-responsibility: 当事人已满十四周岁', () => {
  const born = (bornOn: Day | null, kind: 'citizen' | 'organisation' = 'citizen') =>
    decide()
      .inCase(({ party }) => ({ party: party && { ...party, kind, bornOn } }))
      .blockers('age-of-responsibility');

  it('permits from the fourteenth birthday, on the day of the breach', () => {
    expect(born('2012-02-20')).toEqual([]);
  });

  it('refuses the day before it', () => {
    expect(born('2012-02-21')).toEqual([
      {
        code: 'age-of-responsibility',
        basis: '行政处罚法 第30条',
        message: {
          zh: '当事人行为时13周岁,不满14周岁,不予行政处罚',
          en: 'The party was 13 at the time, under 14: no penalty',
        },
        detail: { age: 13 },
      },
    ]);
  });

  it('takes the day of discovery where the breach goes on: permits and refuses by it', () => {
    const going = (bornOn: Day) =>
      decide()
        .inCase(({ party, breach }) => ({
          party: party && { ...party, bornOn },
          breach: { ...breach, endedOn: null },
        }))
        .blockers('age-of-responsibility');
    expect(going('2012-02-27')).toEqual([]);
    expect(going('2012-02-28')).toHaveLength(1);
  });

  it('permits organisations and persons whose age is not known', () => {
    expect(born('2020-01-01', 'organisation')).toEqual([]);
    expect(born(null)).toEqual([]);
    expect(decide().inCase({ party: null }).blockers('age-of-responsibility')).toEqual([]);
  });
});
