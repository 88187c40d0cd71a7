/** 简易程序（当场处罚） – 行政处罚法 第51条至第53条, in one version. */
import type { ActDefinition } from '../act.js';
import { MachineProcedure } from '../machine-procedure.js';
import * as correctionOrder from '../measures/correction-order/acts.js';
import * as closing from '../ordinary-procedure/closing.acts.js';
import * as evidence from '../ordinary-procedure/evidence.acts.js';
import * as investigation from '../ordinary-procedure/investigation.acts.js';
import { serveDocument } from '../ordinary-procedure/notice.acts.js';
import * as performance from '../ordinary-procedure/performance.acts.js';
import * as restriction from '../ordinary-procedure/restriction.acts.js';
import * as throughout from '../ordinary-procedure/throughout.acts.js';
import { statute, type Rulebook } from '../rules/index.js';
import * as afterwards from './afterwards.acts.js';
import { openSpotCase } from './open-spot-case.act.js';
import * as scene from './scene.acts.js';
import { simplifiedProcedureMachine } from './simplified-procedure.machine.js';

/** Every act of the procedure, those it shares with the ordinary one included, in the order of the statute. */
export const simplifiedActs: readonly ActDefinition[] = [
  investigation.identifyParty,
  investigation.recordInspection,
  investigation.recordInquiry,
  investigation.collectEvidence,
  investigation.fileDocument,
  evidence.transferCustody,
  evidence.attachRecording,
  ...Object.values(correctionOrder),
  ...Object.values(scene),
  ...Object.values(afterwards),
  performance.recordPayment,
  performance.requestDeferral,
  performance.approveDeferral,
  performance.serveDemand,
  performance.requestCourtApplication,
  performance.approveCourtApplication,
  performance.recordRemedy,
  performance.recordRemedyOutcome,
  performance.terminatePerformance,
  performance.recordPublication,
  closing.archive,
  closing.fileLatePaper,
  ...Object.values(restriction),
  throughout.coSign,
  throughout.reassignHandler,
  throughout.requestRecusal,
  throughout.approveRecusal,
  throughout.refuseRequest,
  throughout.requestCorrection,
  throughout.approveCorrection,
  serveDocument,
];

/** The simplified procedure under the rules given; the statute's unless a proof takes one away. */
export function simplifiedProcedureUnder(rules: Rulebook): MachineProcedure {
  return new MachineProcedure({
    id: 'simplified',
    version: '1.0.0',
    name: { zh: '简易程序（当场处罚）', en: 'Simplified procedure (on the spot)' },
    basis: '行政处罚法 第51条至第53条',
    machine: simplifiedProcedureMachine,
    acts: simplifiedActs,
    opening: openSpotCase,
    rules,
  });
}

export const simplifiedProcedure = simplifiedProcedureUnder(statute);
