/** 案件的数据 – a case and its aspects, each asked for once and kept fresh. */
import { useQuery, useQueryClient } from '@tanstack/vue-query';
import type { MaybeRefOrGetter } from 'vue';
import { toValue } from 'vue';
import { answer, api, type Schemas } from '../api/client';

/** As long as nobody acts on the case, and the law does not change. */
const AS_LONG_AS_OPEN = Infinity;

const at = (id: MaybeRefOrGetter<string>) => ({ params: { path: { id: toValue(id) } } });

export function useCase(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id],
    queryFn: () => answer(api.GET('/api/v1/cases/{id}', at(id))) as Promise<Schemas['WholeCase']>,
  });
}

export function useActs(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id, 'acts'],
    queryFn: () => answer(api.GET('/api/v1/cases/{id}/acts', at(id))),
    select: ({ items }) => items,
  });
}

/** Everyone, and whether they could perform the act now. */
export function useActPeople(id: MaybeRefOrGetter<string>, type: MaybeRefOrGetter<string>, wanted: () => boolean) {
  return useQuery({
    queryKey: ['case', id, 'act-people', type],
    queryFn: () =>
      answer(
        api.GET('/api/v1/cases/{id}/acts/{type}/people', {
          params: { path: { id: toValue(id), type: toValue(type) } },
        }),
      ),
    enabled: wanted,
    select: ({ items }) => items,
  });
}

/** Everyone, and whether they may take the duty up. */
export function useCandidates(id: () => string | undefined, duty: () => Schemas['Duty'] | null) {
  return useQuery({
    queryKey: ['case', id, 'candidates', duty],
    queryFn: () =>
      answer(
        api.GET('/api/v1/cases/{id}/candidates', {
          params: { path: { id: id() ?? '' }, query: { duty: duty() ?? 'handle' } },
        }),
      ),
    enabled: () => id() !== undefined && duty() !== null,
    select: ({ items }) => items,
  });
}

export function useEvents(id: MaybeRefOrGetter<string>) {
  return useQuery({ queryKey: ['case', id, 'events'], queryFn: () => allEvents(toValue(id)) });
}

export function useStages(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id, 'stages'],
    queryFn: () => answer(api.GET('/api/v1/cases/{id}/stages', at(id))),
    select: ({ items }) => items,
  });
}

export function useFile(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id, 'file'],
    queryFn: () => answer(api.GET('/api/v1/cases/{id}/file', at(id))),
    select: ({ items }) => items,
  });
}

export function useEvidence(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id, 'evidence'],
    queryFn: () => answer(api.GET('/api/v1/cases/{id}/evidence', at(id))) as Promise<Schemas['EvidenceList']>,
  });
}

export function usePapers(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id, 'papers'],
    queryFn: () => answer(api.GET('/api/v1/cases/{id}/documents', at(id))),
    select: ({ items }) => items,
  });
}

export function useProcessRecord(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id, 'process-record'],
    queryFn: () => answer(api.GET('/api/v1/cases/{id}/process-record', at(id))),
  });
}

export function useVolumes(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id, 'volumes'],
    queryFn: () => answer(api.GET('/api/v1/cases/{id}/volumes', at(id))),
    select: ({ items }) => items,
  });
}

export function useRefusals(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['case', id, 'refusals'],
    queryFn: () =>
      answer(api.GET('/api/v1/cases/{id}/refusals', { params: { path: { id: toValue(id) }, query: { limit: 200 } } })),
    select: ({ items }) => items,
  });
}

/** A procedure: in the version a case runs under, or, without one, that of new cases. */
interface ProcedureUsed {
  readonly id: string;
  readonly version?: string;
}

const used = (of: MaybeRefOrGetter<ProcedureUsed>) => {
  const { id, version } = toValue(of);
  return { params: { path: { id }, query: { version } } };
};

/** The procedure as the law has it: states, acts, rules. */
export function useProcedure(of: MaybeRefOrGetter<ProcedureUsed>) {
  return useQuery({
    queryKey: ['procedure', of],
    queryFn: () => answer(api.GET('/api/v1/procedures/{id}', used(of))),
    staleTime: AS_LONG_AS_OPEN,
  });
}

export function useProcedureMap(of: MaybeRefOrGetter<ProcedureUsed>) {
  return useQuery({
    queryKey: ['procedure-map', of],
    queryFn: () => answer(api.GET('/api/v1/procedures/{id}/map', used(of))),
    staleTime: AS_LONG_AS_OPEN,
  });
}

/** Every number and list the case is judged by. */
export function useLawPack(id: () => string | undefined) {
  return useQuery({
    queryKey: ['law-pack', id],
    queryFn: () => {
      const [owner = '', edition = ''] = (id() ?? '').split('/');
      return answer(api.GET('/api/v1/law-packs/{owner}/{edition}', { params: { path: { owner, edition } } }));
    },
    enabled: () => id() !== undefined,
    staleTime: AS_LONG_AS_OPEN,
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
      queries.invalidateQueries({ queryKey: ['notifications'] }),
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
