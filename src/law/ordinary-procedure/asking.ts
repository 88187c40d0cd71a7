/** 申请与批准 – the pattern that all approvals share: asked by one, granted by another, never open twice. */
import { defineAct, type ActDefinition, type ActStatement, type Performed } from '../act.js';
import type { CaseRecord, Request, RequestKind } from '../case-record.js';
import { Approval } from './payloads/filing.js';
import { REQUESTS } from './request-kinds.js';

/** The pending requests with the one asked for. */
export function asking(
  performed: Performed<object>,
  kind: RequestKind,
  about: { days?: number; subject?: string } = {},
): Pick<CaseRecord, 'requests'> {
  const { record, seq, actor, at } = performed;
  const request: Request = { kind, seq, by: actor, at, days: about.days ?? null, subject: about.subject ?? null };
  return { requests: [...record.requests, request] };
}

/** The oldest pending request of the kind; null if there is none. */
export function pendingOf(record: CaseRecord, kind: RequestKind): Request | null {
  return record.requests.find((request) => request.kind === kind) ?? null;
}

/** The same. @throws RangeError if there is none, which the rule `request-pending` excludes. */
export function pending(record: CaseRecord, kind: RequestKind): Request {
  const request = pendingOf(record, kind);
  if (!request) throw new RangeError(`no pending request: ${kind}`);
  return request;
}

/** The pending requests without the oldest of the kind. */
export function answered(record: CaseRecord, kind: RequestKind): Pick<CaseRecord, 'requests'> {
  const request = pendingOf(record, kind);
  return { requests: record.requests.filter((each) => each !== request) };
}

/** The signature the applicant gave in asking. */
export function signedByApplicant(request: Request) {
  return [{ personId: request.by, duty: 'handle' as const, at: request.at }];
}

/** An act of asking: by the handlers, not twice. */
export function defineRequest<Payload extends object>(
  kind: RequestKind,
  statement: Omit<ActStatement<Payload>, 'type' | 'duty'> & { type?: string; duty?: 'handle' | 'clerk' },
): ActDefinition {
  return defineAct<Payload>({
    duty: 'handle',
    record: (performed) => asking(performed, kind),
    type: REQUESTS[kind].ask,
    ...statement,
    rules: ['no-duplicate-request', ...(statement.rules ?? [])],
  });
}

/** An act of granting: by an approver, of something pending; `leaves` says what it leaves beyond the answer. */
export function defineGrant(
  kind: RequestKind,
  statement: Pick<ActStatement<Approval>, 'name' | 'basis' | 'rules' | 'gate' | 'draws' | 'measure'>,
  leaves: (performed: Performed<Approval>, request: Request) => Partial<CaseRecord>,
): ActDefinition {
  return defineAct<Approval>({
    ...statement,
    type: REQUESTS[kind].grant,
    duty: 'decide',
    payload: Approval,
    rules: ['request-pending', 'approved-by-another', ...(statement.rules ?? [])],
    record: (performed) => ({
      ...answered(performed.record, kind),
      ...leaves(performed, pending(performed.record, kind)),
    }),
  });
}
