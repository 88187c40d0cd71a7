/** 人员姓名 – who the person of an id is, as the register of the agency has it. */
import { useQuery } from '@tanstack/vue-query';
import { answer, api } from '../api/client';

/** Everyone on the register. */
export function useColleagues() {
  return useQuery({
    queryKey: ['colleagues'],
    queryFn: () => answer(api.GET('/api/v1/persons', { params: { query: { limit: 200 } } })),
    staleTime: 60_000,
    select: ({ items }) => items,
  });
}

/** Names by id; somebody of elsewhere is shown by the id. */
export function useNames() {
  const { data: people } = useColleagues();
  return (id: string): string => people.value?.find((person) => person.id === id)?.name ?? id.slice(0, 8);
}
