/** 案件的数据 – a case and its aspects, each asked for once and kept fresh. */
import { useQuery, useQueryClient } from '@tanstack/vue-query';
import type { MaybeRefOrGetter } from 'vue';
import { toValue } from 'vue';
import { answer, api, type Schemas } from '../api/client';

type Aspect = 'acts' | 'events' | 'file' | 'periods' | 'verify';

const at = (id: MaybeRefOrGetter<string>) => ({ params: { path: { id: toValue(id) } } });

export function useCase(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id],
    queryFn: () => answer(api.GET('/api/v1/cases/{id}', at(id))) as Promise<Schemas['WholeCase']>,
  });
}

export function useActs(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id, 'acts' satisfies Aspect],
    queryFn: () => answer(api.GET('/api/v1/cases/{id}/acts', at(id))),
    select: ({ items }) => items,
  });
}

export function useEvents(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id, 'events' satisfies Aspect],
    queryFn: () => allEvents(toValue(id)),
  });
}

export function useFile(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id, 'file' satisfies Aspect],
    queryFn: () => answer(api.GET('/api/v1/cases/{id}/file', at(id))),
    select: ({ items }) => items,
  });
}

/** After an act: everything about the case is asked for anew. */
export function useCaseChanged() {
  const queries = useQueryClient();
  return async (id: string) => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['case', id] }),
      queries.invalidateQueries({ queryKey: ['cases'] }),
      queries.invalidateQueries({ queryKey: ['work'] }),
    ]);
  };
}

async function allEvents(id: string): Promise<readonly Schemas['EventView'][]> {
  const events: Schemas['EventView'][] = [];
  for (let cursor: string | undefined, more = true; more;) {
    const page = await answer(
      api.GET('/api/v1/cases/{id}/events', { params: { path: { id }, query: { cursor, limit: 200 } } }),
    );
    events.push(...page.items);
    cursor = page.nextCursor ?? undefined;
    more = cursor !== undefined;
  }
  return events;
}
