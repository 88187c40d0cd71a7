/** Who may take part at all: post (岗位), recusal (回避), interest (利害关系), present assignment. */
import { partakersOf, roleOf, type Situation } from '../act.js';
import type { PersonFacts, Role } from '../facts.js';
import type { Instant } from '../time.js';
import { ReassignHandler } from '../ordinary-procedure/payloads/throughout.js';
import { currentHandlers, handlesNow } from './separation-of-duties.js';
import { defineRule, nameOf, payloadOf, personIn, unless } from './rule.js';

/** Whether the person holds a post with the role at the instant. */
export function holdsPost(person: PersonFacts, role: Role, at: Instant): boolean {
  return person.posts.some((post) => post.role === role && post.from <= at && (post.until === null || at < post.until));
}

/** 岗位责任制: each takes part only in a post that carries the duty, at the instant of the act. */
export const postHeld = defineRule({
  code: 'post-held',
  basis: '国办发〔2018〕118号 (十四); 行政处罚法 第42条、第57条、第58条',
  title: { zh: '具有相应岗位', en: 'Holds a post that carries the duty' },
  check: (situation) =>
    partakersOf(situation).flatMap(({ personId, duty }) => {
      const person = personIn(situation, personId);
      // Who names themself in another duty needs the post for that one, too.
      const acts = personId === situation.event.actor && duty === situation.act.duty;
      const roles = acts ? situation.act.roles : [roleOf(duty)];
      const held = person !== null && roles.some((role) => holdsPost(person, role, situation.event.at));
      return unless(
        held,
        `${nameOf(situation, personId)}现无此项职责所需岗位(${roles.join('、')})`,
        `${nameOf(situation, personId)} holds no post for this (${roles.join(' or ')}) at this moment`,
        { personId, roles },
      );
    }),
});

/** 被决定回避的人员不再参与本案的任何活动. */
export const notRecused = defineRule({
  code: 'not-recused',
  basis: '行政处罚法 第43条; 河南省行政执法条例 第23条',
  title: { zh: '未被决定回避', en: 'Not recused from the case' },
  check: (situation) =>
    partakersOf(situation).flatMap(({ personId }) =>
      unless(
        !situation.record.recused.includes(personId),
        `${nameOf(situation, personId)}已被决定回避,不得再参与本案`,
        `${nameOf(situation, personId)} was recused and takes no further part in this case`,
        { personId },
      ),
    ),
});

/** 与当事人有直接利害关系的,应当回避: the party themselves, a close relative of the party, or a declared interest. */
export const noDeclaredInterest = defineRule({
  code: 'no-declared-interest',
  basis: '行政处罚法 第43条第1款; 河南省行政执法条例 第23条',
  title: { zh: '与案件无直接利害关系', en: 'No direct interest in the case' },
  check: (situation) =>
    partakersOf(situation)
      .filter(({ personId }) => isInterested(situation, personId))
      .map(({ personId }) => ({
        message: {
          zh: `${nameOf(situation, personId)}是当事人、当事人的近亲属,或者与当事人有已申报的利害关系,应当回避`,
          en: `${nameOf(situation, personId)} is the party, a close relative, or has a declared interest, and must stand aside`,
        },
        detail: { personId },
      })),
});

function isInterested(situation: Situation, personId: string): boolean {
  const digest = situation.record.party?.identityDigest;
  const { partyPersonId } = situation.event.facts;
  const person = personIn(situation, personId);
  if (digest !== undefined && person?.interests.includes(digest) === true) return true;
  if (partyPersonId === undefined || partyPersonId === null) return false;
  return personId === partyPersonId || person?.relatives.includes(partyPersonId) === true;
}

/** 所涉人员在本机关登记在册: nobody else can take part in its cases. */
export const personKnown = defineRule({
  code: 'person-known',
  basis: '行政处罚法 第43条; 河南省行政执法条例 第23条',
  title: { zh: '所涉人员登记在册', en: 'Whoever it is about is on the register' },
  check: (situation) => {
    const { act, event } = situation;
    return (event.payload ? act.mentions(event.payload) : []).flatMap((personId) =>
      unless(
        personIn(situation, personId) !== null,
        `本机关没有登记人员${personId}`,
        `The agency has nobody registered as ${personId}`,
        { personId },
      ),
    );
  },
});

/** 由现任承办人员办理: handling belongs to those assigned and not relieved. */
export const currentHandler = defineRule({
  code: 'current-handler',
  basis: '行政处罚法 第42条、第54条; 国办发〔2018〕118号 (十四)',
  title: { zh: '系本案现任承办人员', en: 'Is a present handler of the case' },
  check: (situation) =>
    partakersOf(situation)
      .filter(({ personId, duty }) => duty === 'handle' && isTakingPart(situation, personId))
      .flatMap(({ personId }) =>
        unless(
          handlesNow(situation.record, personId),
          `${nameOf(situation, personId)}不是本案现任承办人员`,
          `${nameOf(situation, personId)} is not a present handler of this case`,
          { personId, handlers: currentHandlers(situation.record) },
        ),
      ),
});

/** Those being newly assigned by the act are not handlers yet. */
function isTakingPart(situation: Situation, personId: string): boolean {
  return situation.act.duty === 'handle' || personId === situation.event.actor;
}

/** 被更换的是现任承办人员, 且不换成同一人. */
export const relievedIsHandler = defineRule({
  code: 'relieved-is-handler',
  basis: '行政处罚法 第42条第1款、第43条',
  title: { zh: '被更换的是现任承办人员', en: 'Who is relieved handles the case, or did until recused' },
  check: (situation) => {
    const payload = payloadOf(situation, ReassignHandler);
    if (!payload) return [];
    const { record } = situation;
    const relieved = record.duties.some((held) => held.personId === payload.fromPersonId && held.duty === 'handle');
    return unless(
      relieved && !handlesNow(record, payload.toPersonId),
      '被更换者须为本案承办人员,接替者须不是现任承办人员',
      'Who is relieved must be a handler of the case, and who takes over must not be one already',
      { fromPersonId: payload.fromPersonId, toPersonId: payload.toPersonId },
    );
  },
});
