/** 分岔的条件 – what decides at a state that a case only passes through, in the words of the diagram. */
import type { Text } from '../law/blocker.js';

const CONDITIONS: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'after-review': {
    'notice-approval': { zh: '拟处罚未告知', en: 'penalty not yet notified' },
    'statement-and-defence': { zh: '申辩未毕', en: 'defence still open' },
    'decision-approval': { zh: '无须告知或已毕', en: 'nothing left to notify' },
  },
  'after-defence': {
    'decision-approval': { zh: '审核仍有效', en: 'the review still holds' },
    'investigation-concluded': { zh: '内容有变或经听证', en: 'content changed, or a hearing was held' },
  },
  'after-service': {
    ended: { zh: '无须缴款', en: 'nothing to be paid' },
    performance: { zh: '有罚没款', en: 'money is due' },
  },
  'after-remedy': {
    ended: { zh: '决定被撤销', en: 'decision revoked' },
    performance: { zh: '维持', en: 'upheld' },
  },
  'after-referral': {
    closed: { zh: '已接收,未立案', en: 'accepted before filing' },
    ended: { zh: '已接收,已立案', en: 'accepted after filing' },
    'investigation-suspended': { zh: '退回,中止未了', en: 'declined while suspended' },
    investigation: { zh: '退回,已立案', en: 'declined after filing' },
    lead: { zh: '退回,未立案', en: 'declined before filing' },
  },
  'after-police-reply': {
    ended: { zh: '公安立案', en: 'the police take it' },
    'investigation-suspended': { zh: '公安不予立案,中止未了', en: 'the police decline while suspended' },
    investigation: { zh: '公安不予立案', en: 'the police decline' },
  },
  'after-spot-defence': {
    'spot-decision': { zh: '告知仍有效', en: 'the notice still holds' },
    'spot-notice': { zh: '须重新告知', en: 'to be told anew' },
  },
  'after-spot-check': {
    ended: { zh: '无须缴款', en: 'nothing to be paid' },
    performance: { zh: '有罚款', en: 'a fine is due' },
  },
  'after-spot-remedy': {
    ended: { zh: '决定被撤销', en: 'decision revoked' },
    reporting: { zh: '维持,尚未报备', en: 'upheld, not yet reported' },
    'spot-check': { zh: '维持,尚未审核', en: 'upheld, not yet checked' },
    'spot-correction': { zh: '维持,审核有异议', en: 'upheld, fault was found' },
    performance: { zh: '维持,审核已毕', en: 'upheld, checked' },
  },
  're-inspected': {
    corrected: { zh: '已改正', en: 'corrected' },
    'not-corrected': { zh: '未（全部）改正', en: 'not, or not wholly, corrected' },
  },
  'after-closing-returned': {
    ended: { zh: '办理已终结', en: 'ended' },
    performance: { zh: '仍在执行', en: 'still to be performed' },
  },
};

/** When the state passed through sends the case there; null where nothing is passed through. */
export function conditionOf(through: string, to: string): Text | null {
  return CONDITIONS[through]?.[to] ?? null;
}
