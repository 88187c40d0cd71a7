/** 当场立案 – 行政处罚法 第51条、第52条: two officers meet a breach, show their certificates, and open the case there and then. */
import { defineAct } from '../act.js';
import { OpenSpotCase } from './payloads/scene.js';

export const openSpotCase = defineAct<OpenSpotCase>({
  type: 'open-spot-case',
  name: { zh: '当场登记案件', en: 'Open a case on the spot' },
  duty: 'clerk',
  roles: ['handler'],
  basis: '行政处罚法 第42条、第51条、第52条第1款',
  payload: OpenSpotCase,
  enforcement: true,
  names: ({ officerIds }) => officerIds.map((personId) => ({ personId, duty: 'handle' })),
  asserts: ({ breach }) => ({ day: breach.discoveredOn, notBefore: breach.endedOn ?? '' }),
  rules: [
    'matter-known',
    'opened-by-officer',
    'no-declared-interest',
    'separation-of-duties',
    'two-officers',
    'enforcement-certificate',
    'training-and-test',
  ],
});
