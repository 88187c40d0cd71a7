/** 执行 – 行政处罚法 第66条至第73条; 行政强制法 第53条、第54条. */
import { leads, stays } from '../stage.js';
import { requestClosing } from './closing.acts.js';
import { measuresGoOn } from './measures.js';
import { setup } from './ordinary-procedure.setup.js';
import * as acts from './performance.acts.js';

export const performance = setup.createStateConfig({
  id: 'performance',
  meta: { name: { zh: '执行', en: 'Performance' }, basis: '行政处罚法 第66条至第73条' },
  on: {
    ...stays(
      acts.recordPayment,
      acts.requestDeferral,
      acts.approveDeferral,
      acts.serveDemand,
      acts.requestCourtApplication,
      acts.approveCourtApplication,
      acts.recordRemedy,
      acts.recordPublication,
    ),
    ...measuresGoOn,
    ...leads('after-remedy', acts.recordRemedyOutcome),
    ...leads('ended', acts.terminatePerformance),
    ...leads('closing-approval', requestClosing),
  },
});

/** A decision revoked needs no performance; otherwise it goes on. */
export const afterRemedy = setup.createStateConfig({
  id: 'after-remedy',
  always: [{ guard: 'ended', target: '#ended' }, { target: '#performance' }],
});
