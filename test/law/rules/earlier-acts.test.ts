import { describe, expect, it } from '@jest/globals';
import { earlierActsCertified, uncertifiedActs } from '../../../src/law/rules/officer-qualification.js';
import { addHours, startOf } from '../../../src/law/time.js';
import { Question } from '../../builders/question.js';
import { undefended, WORDS } from '../../builders/stages.js';

const secondAfter = (instant: string) => addHours(instant, 1 / 3600);
const secondBefore = (instant: string) => addHours(instant, -1 / 3600);

describe('行政处罚法 第42条第1款 earlier-acts-certified: 以往执法行为时证件有效', () => {
  const decide = () =>
    Question.of(undefended(), 'decide-penalty', 'approver', { opinion: WORDS, performanceAndRemedies: WORDS });
  const found = (question: Question) => question.blockers('earlier-acts-certified');
  const voided = (from: string, until: string | null = null) => ({
    interruptions: [{ kind: 'void' as const, from, until }],
  });

  it('permits where every certificate still counts for every act', () => {
    expect(found(decide())).toEqual([]);
  });

  it('permits a certificate that was good then and has expired or been suspended since', () => {
    const lastAct = undefended().record.enforcementActs.at(-1)?.at ?? '';
    expect(found(decide().certifying('handler-1', voided(secondAfter(lastAct))))).toEqual([]);
    expect(found(decide().certifying('handler-1', { validTo: lastAct.slice(0, 10) }))).toEqual([]);
  });

  it('refuses where a certificate turned out void from the start: each act, by number', () => {
    const { enforcementActs } = undefended().record;
    const blockers = found(decide().certifying('handler-2', voided('2020-01-01T00:00:00.000Z')));
    expect(blockers.map(({ detail }) => detail)).toEqual(
      enforcementActs.map(({ seq, type, at }) => ({ personId: 'handler-2', at, seq, type })),
    );
    expect(blockers[0]).toMatchObject({
      code: 'earlier-acts-certified',
      basis: '行政处罚法 第42条第1款、第46条第3款',
      message: {
        zh: `第${enforcementActs[0]?.seq ?? ''}号事件(2026-03-02)时,handler-2的执法证handler-2自始无效；须由持证人员重新进行,或者不以其所取证据定案`,
        en: `At event ${enforcementActs[0]?.seq ?? ''} (2026-03-02): handler-2 holds certificate handler-2, which was found void; do it again with certified officers, or leave its evidence out`,
      },
    });
  });

  it('refuses exactly the acts of the span in which it did not count, to the instant', () => {
    const at = undefended().record.enforcementActs[0]?.at ?? '';
    const during = (from: string, until: string) => found(decide().certifying('handler-1', voided(from, until))).length;
    const sameDay = undefended().record.enforcementActs.filter((act) => act.at === at).length;
    expect(during(at, secondAfter(at))).toBe(sameDay);
    expect(during(secondBefore(at), at)).toBe(0);
  });

  it('permits where the act was done again since by certified officers, or no fact rests on its evidence', () => {
    const { record } = undefended();
    const inspection = record.enforcementActs.find(({ type }) => type === 'record-inspection');
    const collection = record.enforcementActs.find(({ type }) => type === 'collect-evidence');
    if (!inspection || !collection) throw new RangeError('the case has no such acts');
    const uncertified = (...acts: readonly (typeof inspection)[]) =>
      decide()
        .knowing('gone', { certificates: [] })
        .inCase({ enforcementActs: acts.map((act) => ({ ...act })) });
    const by = (act: typeof inspection, seq = act.seq, officers = ['gone']) => ({ ...act, seq, officers });
    expect(found(uncertified(by(inspection)))).toHaveLength(1);
    expect(found(uncertified(by(inspection), by(inspection, 90, ['handler-1'])))).toEqual([]);
    expect(found(uncertified(by(inspection, 91), by(inspection, 90, ['handler-1'])))).toHaveLength(1);
    expect(found(uncertified(by(inspection), by(collection, 90, ['handler-1'])))).toHaveLength(1);
    expect(found(uncertified(by(collection)))).toHaveLength(1);
    expect(found(uncertified(by(collection), by(collection, 90, ['handler-1'])))).toHaveLength(1);
    const unused = uncertified(by(collection)).inCase(({ findings }) => ({
      findings: findings && { ...findings, facts: [{ statement: WORDS, evidenceIds: ['another'] }] },
    }));
    expect(found(unused)).toEqual([]);
    expect(found(uncertified(by(collection)).inCase({ findings: null }))).toEqual([]);
  });

  it('looks at midday of an act recorded later than it happened', () => {
    const midday = addHours(startOf('2026-02-28'), 12);
    const earlier = decide().inCase(({ enforcementActs }) => ({
      enforcementActs: enforcementActs.slice(0, 1).map((act) => ({ ...act, occurredOn: '2026-02-28' })),
    }));
    const refused = earlier.certifying('handler-1', voided(midday, secondAfter(midday)));
    expect(refused.details('earlier-acts-certified')).toMatchObject([{ at: midday }]);
    expect(found(earlier.certifying('handler-1', voided(secondAfter(midday), addHours(midday, 1))))).toEqual([]);
  });

  it('names exactly the acts the case still rests on, and nothing where all is well', () => {
    const { standing, event } = decide();
    expect(uncertifiedActs({ record: standing.record, event })).toEqual([]);
    const { standing: without, event: knowing } = decide().knowing('handler-2', { certificates: [] });
    const found = uncertifiedActs({ record: without.record, event: knowing });
    expect(found.map(({ act }) => act)).toEqual(without.record.enforcementActs);
    expect(found.every(({ findings }) => findings.length === 1)).toBe(true);
  });

  it('refuses evidence on which one fact of several rests', () => {
    const collection = undefended().record.enforcementActs.filter(({ type }) => type === 'collect-evidence');
    const several = decide()
      .knowing('handler-2', { certificates: [] })
      .inCase(({ findings }) => ({
        enforcementActs: collection,
        findings: findings && {
          ...findings,
          facts: [{ statement: WORDS, evidenceIds: ['another'] }, ...findings.facts],
        },
      }));
    expect(several.blockers('earlier-acts-certified')).toHaveLength(1);
  });

  it('in words', () => {
    expect(earlierActsCertified.title).toEqual({
      zh: '以往执法行为时证件有效',
      en: 'Certificates were valid at every earlier act of enforcement',
    });
  });
});
