/** 审核与审批的数据 – earlier reviews, similar decisions, staffing of a case, requests that wait. */
import { useQuery } from '@tanstack/vue-query';
import type { MaybeRefOrGetter } from 'vue';
import { toValue } from 'vue';
import { answer, api, type Schemas } from '../api/client';

const at = (id: MaybeRefOrGetter<string>) => ({ params: { path: { id: toValue(id) } } });

/** The newest first. */
export function useReviews(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id, 'reviews'],
    queryFn: () => answer(api.GET('/api/v1/cases/{id}/reviews', at(id))),
    select: ({ items }) => [...items].reverse(),
  });
}

export function useSimilar(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id, 'similar'],
    queryFn: () => answer(api.GET('/api/v1/cases/{id}/similar', at(id))),
  });
}

export function useStaffing(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id, 'staffing'],
    queryFn: () => answer(api.GET('/api/v1/cases/{id}/staffing', at(id))) as Promise<Schemas['StaffingAndLoan']>,
  });
}

export function useApprovals(wanted: () => boolean = () => true) {
  return useQuery({
    queryKey: ['work', 'approvals'],
    queryFn: () => answer(api.GET('/api/v1/approvals')),
    enabled: wanted,
    select: ({ items }) => items,
  });
}
