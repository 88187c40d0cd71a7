/** 行为的名称 – what the acts of the procedures are called. */
import { useQuery } from '@tanstack/vue-query';
import { answer, api } from '../api/client';
import { inLanguage } from '../i18n';

const PROCEDURES = ['ordinary', 'simplified'] as const;

/** The name of an act by its type; the type itself until the procedures are known. */
export function labelOfAct(): (type: string) => string {
  const { data } = useQuery({
    queryKey: ['procedures', 'acts'],
    queryFn: async () => {
      const ask = (id: string) => answer(api.GET('/api/v1/procedures/{id}', { params: { path: { id } } }));
      const procedures = await Promise.all(PROCEDURES.map(ask));
      return new Map(procedures.flatMap(({ acts }) => acts.map(({ type, name }) => [type, name] as const)));
    },
    staleTime: Infinity,
  });
  return (type) => {
    const name = data.value?.get(type);
    return name === undefined ? type : inLanguage(name);
  };
}
