/** 管辖、职权与时效: whether the agency may punish this at all. */
import { todayOf, type Situation } from '../act.js';
import { limitationPassed } from '../periods/questions.js';
import { ageOn } from '../time.js';
import { ApplyForFiling } from '../ordinary-procedure/payloads/filing.js';
import { defineRule, payloadOf, unless } from './rule.js';

/** 事项在本机关登记过: a power once held, or referred, is known; anything else is a slip of the pen. */
export const matterKnown = defineRule({
  code: 'matter-known',
  basis: '行政处罚法 第24条、第38条',
  title: { zh: '执法事项已登记', en: 'The matter is on the register' },
  check: ({ event, record }) =>
    unless(
      event.facts.matter !== null,
      `没有事项${record.matterCode}`,
      `There is no matter ${record.matterCode} on the agency's register`,
      { matter: record.matterCode },
    ),
});

/** 事项在本机关目录内且现行有效 – on the list on the day of the act. */
export const powerHeld = defineRule({
  code: 'power-held',
  basis: '行政处罚法 第17条、第24条、第38条',
  title: { zh: '属于本机关的处罚事项', en: 'The matter is within the powers of the agency' },
  check: (situation) => {
    if (doesNotPunish(situation)) return [];
    const { matter } = situation.event.facts;
    const today = todayOf(situation);
    const held = matter !== null && matter.from <= today && (matter.until === null || today < matter.until);
    return unless(
      held,
      `事项${situation.record.matterCode}今日不在本机关行政处罚事项目录内,应当移送有权机关`,
      `The matter ${situation.record.matterCode} is not on the agency's list of powers today; refer the case to the competent organ`,
      { matter: situation.record.matterCode },
    );
  },
});

/** 由违法行为发生地的行政机关管辖. */
export const placeInArea = defineRule({
  code: 'place-in-area',
  basis: '行政处罚法 第22条',
  title: { zh: '违法行为发生在本辖区', en: 'The breach took place in the area' },
  check: (situation) =>
    doesNotPunish(situation)
      ? []
      : unless(
          situation.record.place.startsWith(situation.record.area),
          `违法行为发生地(${situation.record.place})不在本机关辖区(${situation.record.area})`,
          `The place of the breach (${situation.record.place}) lies outside the area (${situation.record.area})`,
        ),
});

/** 超过追责时效的,不再给予行政处罚. */
export const limitationPeriod = defineRule({
  code: 'limitation-period',
  basis: '行政处罚法 第36条',
  title: { zh: '未超过处罚时效', en: 'Within the limitation period' },
  check: (situation) =>
    doesNotPunish(situation)
      ? []
      : unless(
          !limitationPassed(situation.record, situation.pack),
          '违法行为发现时已超过处罚时效,不再给予行政处罚',
          'The breach was discovered after the limitation period; no penalty any more',
          { ...situation.record.breach },
        ),
});

/** 不满十四周岁的未成年人有违法行为的,不予行政处罚. */
export const criminalAge = defineRule({
  code: 'age-of-responsibility',
  basis: '行政处罚法 第30条',
  title: { zh: '当事人已满责任年龄', en: 'The party has reached the age of responsibility' },
  check: ({ record, pack }) => {
    const { party, breach } = record;
    if (party?.kind !== 'citizen' || !party.bornOn) return [];
    const age = ageOn(party.bornOn, breach.endedOn ?? breach.discoveredOn);
    return unless(
      age >= pack.criminalAge.noPenaltyUnder,
      `当事人行为时${age}周岁,不满${pack.criminalAge.noPenaltyUnder}周岁,不予行政处罚`,
      `The party was ${age} at the time, under ${pack.criminalAge.noPenaltyUnder}: no penalty`,
      { age },
    );
  },
});

/** An application not to file asks for no power to punish. */
function doesNotPunish(situation: Situation): boolean {
  return payloadOf(situation, ApplyForFiling)?.recommendation === 'do-not-file';
}
