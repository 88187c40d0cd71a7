/** 环节 – the parts a case still needs played, by how many, derived from where it stands. */
import type { ActDefinition } from '../act.js';
import type { CaseRecord, Request } from '../case-record.js';
import {
  collectionNeed,
  decisionNeed,
  discussionNeeded,
  handlingNeeded,
  hearingNeed,
  isArchived,
  reviewNeed,
} from './foresight.js';
import type { CaseQuestion, Foresight } from './question.js';
import { TAKING_UP, TAKING_UP_COLLECTION, takingUpAnswer } from './taking-up.js';

/** `answer` is the deciding of a pending request; `clerk` registers, records payments and archives. */
export type LegCode = 'handle' | 'review' | 'decide' | 'answer' | 'chair' | 'clerk';

/** 环节. */
export interface Leg {
  readonly code: LegCode;
  /** How many different persons it takes. */
  readonly needed: number;
  /** False for what only may come, such as a hearing nobody has asked for yet. */
  readonly certain: boolean;
  /** The act of taking the leg up, which names the rules a person must satisfy. */
  readonly act: ActDefinition;
  /** The case as it will stand when the leg falls due. */
  readonly record: CaseRecord;
  /** The event of the request to be answered; null for all other legs. */
  readonly requestSeq: number | null;
}

/**
 * What is still needed to finish the case, in the order of the procedure. Whoever decides can also assign and reassign
 * handlers, and whoever handles can register a request for a hearing, so that neither is a leg of its own.
 */
export function legsOf(question: CaseQuestion, foresight: Foresight = 'possible'): readonly Leg[] {
  const legs = [
    ...handling(question),
    ...review(question, foresight),
    ...hearing(question),
    ...deciding(question),
    ...answers(question),
    ...clerk(question, foresight),
  ];
  return foresight === 'possible' ? legs : legs.filter(({ certain }) => certain);
}

function leg(code: LegCode, question: CaseQuestion, change: Partial<Leg> & Pick<Leg, 'act'>): Leg {
  return { code, needed: 1, certain: true, record: question.record, requestSeq: null, ...change };
}

function handling(question: CaseQuestion): readonly Leg[] {
  if (!handlingNeeded(question)) return [];
  return [leg('handle', question, { act: TAKING_UP.handle, needed: question.pack.officers.minimum })];
}

/** Where a hearing may come, the reviewer must be one who may review after it. */
function review(question: CaseQuestion, foresight: Foresight): readonly Leg[] {
  const need = reviewNeed(question);
  if (need === 'none') return [];
  const heard = foresight === 'possible' && hearingNeed(question) === 'possible';
  const record = heard ? afterHearing(question) : question.record;
  return [leg('review', question, { act: TAKING_UP.review, certain: need === 'certain', record })];
}

/** The case as it would stand had a hearing been asked for today. */
function afterHearing({ record }: CaseQuestion): CaseRecord {
  const requestedOn = record.notices.at(-1)?.effectiveOn ?? record.breach.discoveredOn;
  return { ...record, hearing: { requestedOn, status: 'requested', chair: null, day: null, noticeServedOn: null } };
}

function hearing(question: CaseQuestion): readonly Leg[] {
  const need = hearingNeed(question);
  return need === 'none' ? [] : [leg('chair', question, { act: TAKING_UP.chair, certain: need === 'certain' })];
}

function deciding(question: CaseQuestion): readonly Leg[] {
  const need = decisionNeed(question);
  if (need === 'none') return [];
  const needed = discussionNeeded(question) ? question.pack.collectiveDiscussion.minimumMembers : 1;
  return [leg('decide', question, { act: TAKING_UP.decide, needed, certain: need === 'certain' })];
}

/** Each pending request is answered by itself: the rules look at the oldest of its kind. */
function answers(question: CaseQuestion): readonly Leg[] {
  const { record } = question;
  if (record.closedOn !== null) return [];
  return record.requests.map((request: Request) =>
    leg('answer', question, {
      act: takingUpAnswer(request.kind),
      record: { ...record, requests: [request] },
      requestSeq: request.seq,
    }),
  );
}

function clerk(question: CaseQuestion, foresight: Foresight): readonly Leg[] {
  if (isArchived(question)) return [];
  const need = collectionNeed(question);
  const apart = need === 'certain' || (need === 'possible' && foresight === 'possible');
  return [leg('clerk', question, { act: apart ? TAKING_UP_COLLECTION : TAKING_UP.clerk })];
}
