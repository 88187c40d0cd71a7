/** 岗位 – every role a post may have, in the order of a case. */
import type { Role } from '../composables/session';

export const ROLES: readonly Role[] = [
  'handler',
  'reviewer',
  'approver',
  'hearing-chair',
  'clerk',
  'supervisor',
  'administrator',
];
