/** 审核、审批的行为 – which acts belong to a reviewer's desk, which to an approver's, and how one is performed. */
import { answer, api, ProblemError, type Schemas } from '../api/client';
import { useCaseChanged } from '../composables/case';

/** Acts of the review. */
export const REVIEW_ACTS: ReadonlySet<string> = new Set([
  'pass-review',
  'return-for-supplement',
  'object-to-proposal',
  'pass-spot-check',
  'find-spot-fault',
]);

export const mayReview = (acts: readonly Schemas['ActOffer'][] | undefined): boolean =>
  acts?.some(({ type, allowed }) => allowed && REVIEW_ACTS.has(type)) === true;

/** What somebody with the power to decide does; what they apply for themselves is not a decision. */
export function isDecision({ duty, type }: Schemas['ActOffer']): boolean {
  return duty === 'decide' && !type.startsWith('request-');
}

export const mayDecide = (acts: readonly Schemas['ActOffer'][] | undefined): boolean =>
  acts?.some((act) => act.allowed && isDecision(act)) === true;

/** Performs an act on the case as it was seen. @throws ProblemError; after 412 the newest state has been fetched */
export function usePerform() {
  const caseChanged = useCaseChanged();
  return async ({ id, version }: Schemas['WholeCase'], type: string, payload: object): Promise<void> => {
    const header = { 'If-Match': `"${version}"`, 'Idempotency-Key': crypto.randomUUID() };
    try {
      await answer(
        api.POST('/api/v1/cases/{id}/acts', {
          params: { path: { id }, header },
          body: { type, payload } as never,
        }),
      );
    } catch (problem) {
      if (problem instanceof ProblemError && problem.problem.status === 412) await caseChanged(id);
      throw problem;
    }
    await caseChanged(id);
  };
}
