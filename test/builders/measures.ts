import type { LedCase } from './led-case.js';
import { WORDS } from './township-facts.js';

const reasons = { reasons: WORDS };
const opinion = { opinion: WORDS };
const shown = { attestation: WORDS, credentialsShown: true };

/** The basis on the register of the driven cases' matter. */
export const SEIZURE_BASIS = '公路安全保护条例 第72条';

export const TAKING = {
  ...shown,
  from: '09:00',
  to: '09:30',
  place: WORDS,
  items: [{ name: '水泥', quantity: '三袋', condition: '完好' }],
  keptAt: WORDS,
  keptBy: WORDS,
  party: 'present',
  statement: WORDS,
  rightsTold: true,
  onlyThingsOfTheCase: true,
};

export const SEIZURE_REQUEST = {
  form: 'seizure',
  items: WORDS,
  place: WORDS,
  legalBasis: SEIZURE_BASIS,
  reasons: WORDS,
};

/** Asked for and approved. */
export function seizureApproved<Case extends LedCase>(led: Case): Case {
  return led.do('request-seizure', 'handler-1', SEIZURE_REQUEST).do('approve-seizure', 'approver', opinion);
}

/** Approved and carried out, decision and list handed over. */
export function seized<Case extends LedCase>(led: Case): Case {
  seizureApproved(led).byTwo('carry-out-seizure', { ...TAKING, measureId: led.measure('seizure') });
  return servedNewest(led, 'seizure-decision-and-list');
}

/** Carried out first, in an urgent case. */
export function seizedUrgently<Case extends LedCase>(led: Case): Case {
  return led.byTwo('seize-urgently', { ...TAKING, form: 'sealing', legalBasis: SEIZURE_BASIS, urgency: WORDS });
}

export function lifted<Case extends LedCase>(led: Case, ground = 'no-longer-needed'): Case {
  return led.do('lift-seizure', 'approver', { measureId: led.measure('seizure'), ground, ...reasons });
}

export function returned<Case extends LedCase>(led: Case): Case {
  return led.byTwo('return-seized-property', {
    measureId: led.measure('seizure'),
    particulars: WORDS,
    attestation: WORDS,
  });
}

/** Asked for, approved, registered. */
export function preserved<Case extends LedCase>(led: Case): Case {
  led.do('request-preservation', 'handler-1', reasons).do('approve-preservation', 'approver', opinion);
  return led.byTwo('preserve-evidence', { measureId: led.measure('preservation'), items: WORDS, keptAt: WORDS });
}

export function disposed<Case extends LedCase>(led: Case): Case {
  const measureId = led.measure('preservation');
  return led.byTwo('dispose-preserved-evidence', { measureId, disposal: 'returned', ...reasons });
}

/** Ordered to correct within so many days. */
export function ordered<Case extends LedCase>(led: Case, correctBy: string): Case {
  return led.byTwo('order-correction', { order: WORDS, correctBy });
}

export function reInspected<Case extends LedCase>(led: Case, result = 'corrected'): Case {
  const measureId = led.measure('correction-order');
  return led.byTwo('re-inspect-correction', { ...shown, measureId, place: WORDS, findings: WORDS, result });
}

/** The newest paper of the entry served on the party. */
export function servedNewest<Case extends LedCase>(led: Case, code: string): Case {
  const documentId = led.record.file.filter((paper) => paper.code === code).at(-1)?.id ?? '';
  return led.serve('serve-document', { documentId });
}
