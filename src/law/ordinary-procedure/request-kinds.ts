/** 审批事项: which act asks, which act grants, which acts of its own send it back. One table for machine, rules and schema. */
import type { RequestKind } from '../case-record.js';

interface RequestActs {
  readonly ask: string;
  /** Another act that asks for the same, e.g. afterwards. */
  readonly askAlso?: string;
  readonly grant: string;
  readonly decline?: readonly string[];
}

export const REQUESTS = {
  filing: { ask: 'apply-for-filing', grant: 'approve-filing', decline: ['refuse-filing', 'return-filing'] },
  closing: { ask: 'request-closing', grant: 'approve-closing', decline: ['return-closing'] },
  suspension: { ask: 'request-suspension', grant: 'approve-suspension' },
  extension: { ask: 'request-extension', grant: 'approve-extension' },
  preservation: { ask: 'request-preservation', grant: 'approve-preservation' },
  seizure: { ask: 'request-seizure', askAlso: 'report-urgent-seizure', grant: 'approve-seizure' },
  'seizure-extension': { ask: 'request-seizure-extension', grant: 'approve-seizure-extension' },
  recusal: { ask: 'request-recusal', grant: 'approve-recusal' },
  referral: { ask: 'request-referral', grant: 'approve-referral' },
  'crime-transfer': { ask: 'request-crime-transfer', grant: 'approve-crime-transfer' },
  withdrawal: { ask: 'request-withdrawal', grant: 'approve-withdrawal' },
  deferral: { ask: 'request-deferral', grant: 'approve-deferral' },
  'court-application': { ask: 'request-court-application', grant: 'approve-court-application' },
  correction: { ask: 'request-correction', grant: 'approve-correction' },
  restriction: { ask: 'request-restriction', grant: 'restrict-access' },
  'restriction-lifting': { ask: 'request-lifting', grant: 'lift-restriction' },
} as const satisfies Record<RequestKind, RequestActs>;

/** Kinds that `refuse-request` answers; filing and closing have their own refusals. */
export const REQUEST_KINDS = (Object.keys(REQUESTS) as RequestKind[]).filter(
  (kind) => kind !== 'filing' && kind !== 'closing',
);

/** The kind an act asks for, by act type. */
export const ASKED_KIND: Readonly<Record<string, RequestKind>> = byAct(({ ask, askAlso }) =>
  askAlso === undefined ? [ask] : [ask, askAlso],
);

/** The kind an act answers, by act type. */
export const ANSWERED_KIND: Readonly<Record<string, RequestKind>> = byAct(({ grant, decline = [] }) => [
  grant,
  ...decline,
]);

function byAct(actsOf: (acts: RequestActs) => readonly string[]): Record<string, RequestKind> {
  const entries = Object.entries<RequestActs>(REQUESTS) as [RequestKind, RequestActs][];
  return Object.fromEntries(entries.flatMap(([kind, acts]) => actsOf(acts).map((act) => [act, kind])));
}
