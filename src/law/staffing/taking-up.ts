/** 担任职责 – supposed acts by which a person takes a duty up, so that the rules of the duty themselves can be asked. */
import { defineAct, type ActDefinition, type ActDuty } from '../act.js';
import type { Text } from '../blocker.js';
import type { RequestKind } from '../case-record.js';
import { REQUESTS } from '../ordinary-procedure/request-kinds.js';

function takingUp(duty: ActDuty, name: Text, basis: string, rules: readonly string[] = [], type = `take-up-${duty}`) {
  return defineAct({ type, name, duty, basis, payload: Object, rules });
}

/** For each duty the act of taking it up. It stands under every rule that holds for all acts of the duty. */
export const TAKING_UP: Readonly<Record<ActDuty, ActDefinition>> = {
  handle: takingUp('handle', { zh: '承办', en: 'handling' }, '行政处罚法 第42条第1款、第54条'),
  review: takingUp('review', { zh: '审核', en: 'review' }, '行政处罚法 第58条'),
  decide: takingUp('decide', { zh: '审批决定', en: 'deciding' }, '行政处罚法 第57条'),
  chair: takingUp('chair', { zh: '主持听证', en: 'chairing the hearing' }, '行政处罚法 第64条第4项'),
  clerk: takingUp('clerk', { zh: '登记归档', en: 'registering and archiving' }, '河南省行政执法条例 第33条'),
};

/** 收缴罚款: a clerk who is none of the three (行政处罚法 第67条). */
export const TAKING_UP_COLLECTION = takingUp(
  'clerk',
  { zh: '登记缴款并归档', en: 'recording payments and archiving' },
  '行政处罚法 第67条; 河南省行政执法条例 第33条',
  ['fine-collected-apart'],
);

/** 批准申请: decided by neither the applicant nor, for a recusal, the person it is about. */
export function takingUpAnswer(kind: RequestKind): ActDefinition {
  return takingUp(
    'decide',
    { zh: '答复待批申请', en: 'answering a pending request' },
    '国办发〔2018〕118号 (十四); 行政处罚法 第43条第3款',
    ['approved-by-another', 'recusal-decided-by-another'],
    REQUESTS[kind].grant,
  );
}
