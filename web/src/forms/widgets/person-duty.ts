/** 所选人员的职责 – which of the three duties a person named in an act would take up, and who already holds the part. */
import type { Schemas } from '../../api/client';

const DUTIES: Readonly<Record<string, Schemas['Duty']>> = {
  'assign-handlers personIds': 'handle',
  'reassign-handler toPersonId': 'handle',
  'record-collective-discussion personId': 'decide',
};

/** The duty; null where the part is none of the three. */
export function dutyFor(act: string, name: string): Schemas['Duty'] | null {
  return DUTIES[`${act} ${name}`] ?? null;
}

/** Whether the person is one of those the part is usually about. */
export function isHolder(
  act: string,
  name: string,
  { duties, chairs }: Schemas['WholeCase'],
  { id, roles }: Schemas['PersonView'],
): boolean {
  const holds = duties.filter(({ personId, until }) => personId === id && until === null);
  if (name === 'coOfficerId' || name === 'fromPersonId') return holds.some(({ duty }) => duty === 'handle');
  if (name === 'chairPersonId') return roles.includes('hearing-chair');
  if (act === 'request-recusal') return holds.length > 0 || chairs.includes(id);
  return false;
}
