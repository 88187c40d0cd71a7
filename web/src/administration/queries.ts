/** 登记数据 – what the registers hold, asked for once and anew after every change. */
import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { toValue, type MaybeRefOrGetter } from 'vue';
import { answer, api, type Schemas } from '../api/client';

const ROOT = 'register';
const LIMIT = 200;

/** The pages of a list, put together. */
async function whole<T>(
  page: (cursor: string | undefined) => Promise<{ readonly items: readonly T[]; readonly nextCursor: string | null }>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let cursor: string | undefined, more = true; more;) {
    const { items, nextCursor } = await page(cursor);
    all.push(...items);
    cursor = nextCursor ?? undefined;
    more = cursor !== undefined;
  }
  return all;
}

/** After a change of a register: everything that shows registers is asked for anew. */
export function useRegisterChanged() {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: [ROOT] }),
      queries.invalidateQueries({ queryKey: ['agency'] }),
      queries.invalidateQueries({ queryKey: ['persons'] }),
      queries.invalidateQueries({ queryKey: ['matters'] }),
    ]);
}

/** Everyone on the register. */
export function usePeople() {
  return useQuery({
    queryKey: [ROOT, 'people'],
    queryFn: () =>
      whole<Schemas['PersonView']>((cursor) =>
        answer(api.GET('/api/v1/persons', { params: { query: { cursor, limit: LIMIT } } })),
      ),
  });
}

const ofPerson = (id: MaybeRefOrGetter<string>) => ({ params: { path: { id: toValue(id) } } });

export function usePerson(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: [ROOT, 'person', id],
    queryFn: () => answer(api.GET('/api/v1/persons/{id}', ofPerson(id))),
  });
}

export function usePosts(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: [ROOT, 'person', id, 'posts'],
    queryFn: () => answer(api.GET('/api/v1/persons/{id}/posts', ofPerson(id))),
    select: ({ items }) => items,
  });
}

export function useLearning(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: [ROOT, 'person', id, 'learning'],
    queryFn: async () => {
      const [trainings, tests] = await Promise.all([
        answer(api.GET('/api/v1/persons/{id}/trainings', ofPerson(id))),
        answer(api.GET('/api/v1/persons/{id}/tests', ofPerson(id))),
      ]);
      return { trainings: trainings.items, tests: tests.items };
    },
  });
}

export function useTies(id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: [ROOT, 'person', id, 'ties'],
    enabled,
    queryFn: async () => {
      const [relatives, interests] = await Promise.all([
        answer(api.GET('/api/v1/persons/{id}/relatives', ofPerson(id))),
        answer(api.GET('/api/v1/persons/{id}/interests', ofPerson(id))),
      ]);
      return { relatives: relatives.items, interests: interests.items };
    },
  });
}

export function useHistory(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: [ROOT, 'person', id, 'history'],
    queryFn: () =>
      whole<Schemas['HistoryEntry']>((cursor) =>
        answer(
          api.GET('/api/v1/persons/{id}/history', {
            params: { path: { id: toValue(id) }, query: { cursor, limit: LIMIT } },
          }),
        ),
      ),
  });
}

export function useCertificates() {
  return useQuery({
    queryKey: [ROOT, 'certificates'],
    queryFn: () => answer(api.GET('/api/v1/certificates')),
    select: ({ items }) => items,
  });
}

export function useUnits() {
  return useQuery({
    queryKey: [ROOT, 'units'],
    queryFn: () => answer(api.GET('/api/v1/units')),
    select: ({ items }) => items,
  });
}

export function useFields() {
  return useQuery({
    queryKey: [ROOT, 'fields'],
    queryFn: () => answer(api.GET('/api/v1/fields')),
    select: ({ items }) => items,
  });
}

export function useMatters() {
  return useQuery({
    queryKey: [ROOT, 'matters'],
    queryFn: () =>
      whole<Schemas['MatterFacts']>((cursor) =>
        answer(api.GET('/api/v1/matters', { params: { query: { cursor, limit: LIMIT } } })),
      ),
  });
}

export function useAgency() {
  return useQuery({ queryKey: ['agency'], queryFn: () => answer(api.GET('/api/v1/agency')), staleTime: Infinity });
}

export function useAccounts() {
  return useQuery({
    queryKey: [ROOT, 'accounts'],
    queryFn: () =>
      whole<Schemas['AccountView']>((cursor) =>
        answer(api.GET('/api/v1/accounts', { params: { query: { cursor, limit: LIMIT } } })),
      ),
  });
}

export function useCalendars() {
  return useQuery({ queryKey: [ROOT, 'calendars'], queryFn: () => answer(api.GET('/api/v1/calendars')) });
}

export function useProposals(enabled: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: [ROOT, 'proposals'],
    enabled,
    queryFn: () => answer(api.GET('/api/v1/calendars/proposals', { params: { query: { limit: 50 } } })),
    select: ({ items }) => items,
  });
}
