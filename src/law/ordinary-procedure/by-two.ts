import { defineAct, type ActStatement } from '../act.js';

/** An act of enforcement by the actor and the officer the payload names, who co-signs in their own name. */
export function defineByTwo<Payload extends { coOfficerId: string }>(
  statement: Omit<ActStatement<Payload>, 'duty' | 'names' | 'enforcement'>,
) {
  return defineAct<Payload>({
    ...statement,
    duty: 'handle',
    enforcement: true,
    names: ({ coOfficerId }) => [{ personId: coOfficerId, duty: 'handle' }],
  });
}
