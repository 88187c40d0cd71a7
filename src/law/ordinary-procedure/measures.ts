/** 措施在普通程序中 – at which stages measures are taken, and how long their acts go on. */
import * as correctionOrder from '../measures/correction-order/acts.js';
import * as preservation from '../measures/preservation/acts.js';
import * as course from '../measures/seizure/course.acts.js';
import * as taking from '../measures/seizure/taking.acts.js';
import { stays } from '../stage.js';

/** Measures are begun while the case is investigated. */
export const measuresTaken = stays(
  preservation.requestPreservation,
  preservation.approvePreservation,
  preservation.preserveEvidence,
  taking.requestSeizure,
  taking.carryOutSeizure,
  taking.seizeUrgently,
  correctionOrder.orderCorrection,
);

/** What goes on with a measure once taken, until the case is closed. */
export const measuresGoOn = stays(
  preservation.disposePreservedEvidence,
  taking.reportUrgentSeizure,
  taking.approveSeizure,
  course.requestSeizureExtension,
  course.approveSeizureExtension,
  course.notifyAppraisalTime,
  course.proposeSeizureDisposal,
  course.liftSeizure,
  course.returnSeizedProperty,
  course.disposeSeizedProperty,
  correctionOrder.reInspectCorrection,
  correctionOrder.orderCorrectionAgain,
);
