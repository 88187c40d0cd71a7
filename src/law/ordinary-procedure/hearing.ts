/** 听证 – 行政处罚法 第63条至第65条. */
import { and } from 'xstate';
import { leads, stays } from '../stage.js';
import * as acts from './hearing.acts.js';
import { recordDefence } from './notice.acts.js';
import { setup } from './ordinary-procedure.setup.js';
import { approveRecusal } from './throughout.acts.js';

/** When the chair is recused before the hearing is over, another has to be appointed. */
const chairRecused = {
  [approveRecusal.type]: [
    { guard: and(['lawful', 'recusesChair']), actions: 'record', target: '#hearing-requested' },
    { guard: 'lawful', actions: 'record' },
  ],
} as const;

export const hearingRequested = setup.createStateConfig({
  id: 'hearing-requested',
  meta: { name: { zh: '听证申请待安排', en: 'Hearing requested' }, basis: '行政处罚法 第64条第1项、第4项' },
  on: {
    ...stays(recordDefence),
    ...leads('hearing-arranged', acts.arrangeHearing),
    ...leads('statement-and-defence', acts.recordHearingWithdrawal),
  },
});

export const hearingArranged = setup.createStateConfig({
  id: 'hearing-arranged',
  meta: { name: { zh: '听证待通知', en: 'Hearing arranged' }, basis: '行政处罚法 第64条第2项、第4项' },
  on: {
    ...chairRecused,
    ...stays(recordDefence, acts.arrangeHearing),
    ...leads('hearing-announced', acts.serveHearingNotice),
    ...leads('statement-and-defence', acts.recordHearingWithdrawal),
  },
});

export const hearingAnnounced = setup.createStateConfig({
  id: 'hearing-announced',
  meta: { name: { zh: '听证待举行', en: 'Hearing announced' }, basis: '行政处罚法 第64条第2项' },
  on: {
    ...chairRecused,
    ...stays(recordDefence),
    ...leads('hearing-arranged', acts.arrangeHearing),
    ...leads('hearing-held', acts.holdHearing),
    ...leads('statement-and-defence', acts.recordHearingWithdrawal),
  },
});

export const hearingHeld = setup.createStateConfig({
  id: 'hearing-held',
  meta: { name: { zh: '听证待报告', en: 'Hearing held' }, basis: '行政处罚法 第64条第8项、第65条' },
  on: { ...chairRecused, ...leads('statement-and-defence', acts.reportHearing) },
});
