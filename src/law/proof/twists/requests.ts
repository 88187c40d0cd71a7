/** 撤防:审批与执行 – rules about requests, payment, the court and remedies. */
import { dayOf } from '../../time.js';
import { ANSWERED_KIND, ASKED_KIND } from '../../ordinary-procedure/request-kinds.js';
import { inPayload, NEVER, onRecord, type Attempted, type Twists } from './twist.js';

export const requestTwists: Twists = {
  'request-pending': (attempted) =>
    answeredKind(attempted) === undefined ? null : onRecord(() => ({ requests: [] }))(attempted),
  'approved-by-another': onRecord((record, { actor }) => ({
    requests: record.requests.map((request) => ({ ...request, by: actor })),
  })),
  'recusal-decided-by-another': (attempted) =>
    answeredKind(attempted) === 'recusal'
      ? onRecord((record, { actor }) => ({
          requests: record.requests.map((request) => ({ ...request, subject: actor })),
        }))(attempted)
      : null,
  'no-duplicate-request': (attempted) => {
    const kind = ASKED_KIND[attempted.act.type];
    const { personId, measureId, seq } = attempted.event.payload as {
      personId?: string;
      measureId?: string;
      seq?: number;
    };
    const subject = personId ?? measureId ?? (seq === undefined ? null : String(seq));
    return kind === undefined
      ? null
      : onRecord((record) => ({
          requests: [...record.requests, { kind, seq: 1, by: 'handler-1', at: '', days: null, subject }],
        }))(attempted);
  },
  'requests-settled': onRecord((record) => ({
    requests: [...record.requests, { kind: 'extension', seq: 1, by: 'handler-1', at: '', days: 1, subject: null }],
  })),
  'extension-available': onRecord(() => ({ extensionTimes: 10_000 })),
  'payment-within-due': inPayload(() => ({ fineFen: 999_999_999 })),
  'fine-collected-apart': onRecord((record, { actor }) => ({
    duties: [{ personId: actor, duty: 'handle', since: '', until: '' }, ...record.duties],
  })),
  'demand-waited': onRecord(({ performance }) => ({ performance: { ...performance, demandServedOn: null } })),
  'court-window': onRecord(({ performance }, event) => ({
    performance: { ...performance, remedies: [{ kind: 'litigation', from: dayOf(event.at), until: null }] },
  })),
  'deferral-ahead': (attempted) =>
    answeredKind(attempted) === 'deferral'
      ? onRecord((record) => ({ requests: record.requests.map((request) => ({ ...request, subject: NEVER })) }))(
          attempted,
        )
      : inPayload(() => ({ until: NEVER }))(attempted),
  'performance-complete': onRecord((record) =>
    record.decision
      ? {
          ending: null,
          performance: { ...record.performance, payments: [] },
          decision: { ...record.decision, outcome: 'penalty', penalties: [{ kind: 'fine', amountFen: 100 }] },
        }
      : null,
  ),
  publishable: onRecord(({ decision }) => decision && { decision: { ...decision, servedOn: null } }),
  'remedy-not-open-twice': onRecord(({ performance }) => ({
    performance: { ...performance, remedies: [{ kind: 'reconsideration', from: NEVER, until: null }] },
  })),
  'remedy-open': onRecord(({ performance }) => ({ performance: { ...performance, remedies: [] } })),
};

function answeredKind({ act, event }: Attempted): string | undefined {
  return ANSWERED_KIND[act.type] ?? (event.payload as { kind?: string }).kind;
}
