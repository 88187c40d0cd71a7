/** 集体讨论 – 行政处罚法 第57条第2款; 河南省行政执法条例 第28条第2款. */
import { needsCollectiveDiscussion } from '../completeness/circumstances.js';
import { contentOf } from '../content.js';
import { RecordCollectiveDiscussion } from '../ordinary-procedure/payloads/decision.js';
import { defineRule, payloadOf, unless } from './rule.js';

const BASIS = '行政处罚法 第57条第2款; 河南省行政执法条例 第28条第2款';

/** 集体讨论有足够的不同负责人参加. */
export const discussionQuorum = defineRule({
  code: 'discussion-quorum',
  basis: BASIS,
  title: { zh: '由负责人集体讨论', en: 'The heads discuss collectively' },
  check: (situation) => {
    const payload = payloadOf(situation, RecordCollectiveDiscussion);
    if (!payload) return [];
    const needed = situation.pack.collectiveDiscussion.minimumMembers;
    const members = new Set([situation.event.actor, ...payload.members.map((member) => member.personId)]);
    return unless(
      members.size >= needed,
      `集体讨论不得少于${needed}名负责人`,
      `At least ${needed} heads must discuss`,
      { needed, members: [...members] },
    );
  },
});

/** 情节复杂或者重大违法行为,应当集体讨论决定: a record of a discussion of exactly the present content. */
export const collectiveDiscussion = defineRule({
  code: 'collective-discussion',
  basis: BASIS,
  title: { zh: '已经集体讨论', en: 'Collectively discussed' },
  check: ({ record, pack }) => {
    if (!needsCollectiveDiscussion(record, pack)) return [];
    return unless(
      record.discussion?.contentDigest === contentOf(record).digest,
      record.discussion ? '集体讨论后案件内容已变更,须重新讨论' : '本案应当由负责人集体讨论决定',
      record.discussion
        ? 'The content changed after the collective discussion'
        : 'This case must be decided by the heads collectively',
    );
  },
});
