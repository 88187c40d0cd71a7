/** 办理 – one act of the case, on the version that is shown. */
import { answer, api, type Schemas } from '../api/client';
import { newKey } from '../offline/new-key';
import { arrived } from '../offline/outbox';

/** Waits for files it names that are still on their way. @throws ProblemError with the articles if the law refuses, Unreachable without a connection */
export async function perform(
  { id, version }: Pick<Schemas['WholeCase'], 'id' | 'version'>,
  type: string,
  payload: object,
): Promise<Schemas['Performed']> {
  await arrived(payload);
  return answer(
    api.POST('/api/v1/cases/{id}/acts', {
      params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': newKey() } },
      body: { type, payload } as never,
    }),
  );
}
