/** 审批表 – what all forms of approval share: what was asked, by whom; what was answered, by whom. */
import type { RequestKind } from '../../law/case-record.js';
import type { ActDuty } from '../../law/act.js';
import { dayOf } from '../../law/time.js';
import type { Act, Dossier } from './dossier.js';
import type { Block, FormRow, Instrument, Signature, Words } from './instrument.js';
import { caseRows, instrument, opinion } from './parts.js';

/** What was asked for by the request that the paper's act answers; null if there was none. */
export function requestOf<Payload>(dossier: Dossier, kind: RequestKind): Act<Payload> | null {
  const before = dossier.material.records.get(dossier.paper.seq - 1);
  const seq = before?.requests.find((request) => request.kind === kind)?.seq;
  const event = dossier.material.events.find((each) => each.seq === seq);
  return event === undefined ? null : { event, payload: event.payload as Payload };
}

/** The signature of whoever performed the paper's act. */
export function givenBy(dossier: Dossier, role: string): readonly Signature[] {
  const { actor, at } = dossier.event;
  const isOfficer = dossier.paper.signatures.some(({ personId, duty }) => personId === actor && duty === 'handle');
  return [dossier.signature(role, actor, dayOf(at), isOfficer)];
}

/** The signatures given in one duty. */
export function signedIn(dossier: Dossier, duty: ActDuty, role: string): readonly Signature[] {
  return dossier.paper.signatures
    .filter((each) => each.duty === duty)
    .map(({ personId, at }) => dossier.signature(role, personId, dayOf(at), duty === 'handle'));
}

interface Form {
  readonly isNumbered?: boolean;
  /** Between the case and the opinions. */
  readonly rows: readonly FormRow[];
  readonly asked: Words | string;
  readonly answer: Words | string;
  /** After the form. */
  readonly after?: readonly Block[];
  readonly isSealed?: boolean;
}

/** A form of approval: the case, its matter, 承办人意见, 负责人意见. */
export function approvalForm(dossier: Dossier, form: Form): Instrument {
  const rows = [
    ...caseRows(dossier),
    ...form.rows,
    opinion('承办人意见', form.asked, ...signedIn(dossier, 'handle', '承办人')),
    opinion('负责人意见', form.answer, ...signedIn(dossier, 'decide', '负责人')),
  ];
  return instrument(dossier, {
    layout: 'form',
    isNumbered: form.isNumbered,
    isSealed: form.isSealed,
    blocks: [{ kind: 'form', rows }, ...(form.after ?? [])],
  });
}
