/** 受理线索 – 行政处罚法 第54条: how a lead enters the books. */
import { defineAct } from '../act.js';
import { filing, paper } from './drawing.js';
import { OpenCase } from './payloads/opening.js';

export const openCase = defineAct<OpenCase>({
  type: 'open-case',
  name: { zh: '登记案件来源', en: 'Open a case' },
  duty: 'clerk',
  roles: ['handler', 'clerk'],
  basis: '行政处罚法 第54条; 市场监督管理行政处罚程序规定 第18条',
  payload: OpenCase,
  draws: ['case-source-record'],
  asserts: ({ breach }) => ({ day: breach.discoveredOn, notBefore: breach.endedOn ?? '' }),
  rules: ['matter-known'],
  record: (performed) =>
    filing(performed, paper(performed, 'case-source-record', { datedOn: performed.payload.breach.discoveredOn })),
});
