/** 监督的数据 – what its pages ask the server. */
import { useInfiniteQuery, useQuery } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { answer, api, type Schemas } from '../api/client';
import { currentLanguage } from '../i18n';

export type CaseFilter = Schemas['CaseFilter'];
export type RefusalFilter = {
  readonly code?: string;
  readonly actor?: string;
  readonly from?: string;
  readonly to?: string;
};
export type Span = { readonly from?: string; readonly to?: string };

const PAGE = 50;

export function useOverview(span: Ref<Span>) {
  return useQuery({
    queryKey: ['supervision', 'overview', span],
    queryFn: () => answer(api.GET('/api/v1/supervision/overview', { params: { query: span.value } })),
    staleTime: 60_000,
  });
}

interface Paged<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** A list that goes on page by page. */
export function usePages<T>(
  key: readonly unknown[],
  ask: (query: { cursor: string | undefined; limit: number }) => Promise<Paged<T>>,
) {
  const pages = useInfiniteQuery({
    queryKey: [...key, currentLanguage],
    queryFn: ({ pageParam }) => ask({ cursor: pageParam, limit: PAGE }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: Paged<T>) => nextCursor ?? undefined,
  });
  const items = computed<readonly T[]>(() => pages.data.value?.pages.flatMap((page) => page.items) ?? []);
  return { ...pages, items };
}

/** 同事 – everyone on the agency's register, and their names by id. */
export function useNames() {
  const { data } = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => answer(api.GET('/api/v1/persons', { params: { query: { limit: 200 } } })),
  });
  const people = computed(() => data.value?.items ?? []);
  return { people, nameOf: (id: string) => people.value.find((person) => person.id === id)?.name ?? id };
}

/** The address of a workbook: a link, so that the browser saves it as it comes. */
export function workbook(path: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const asked = new URLSearchParams({ lang: currentLanguage() === 'en' ? 'en' : 'zh' });
  for (const [key, value] of Object.entries(query)) if (value !== undefined) asked.set(key, value);
  return `/api/v1/supervision/${path}.xlsx?${asked.toString()}`;
}
