/** 管理区的页面 – which there are, in which group, and for whom. */
import type { Role } from '../composables/session';

/** Names of the pages, as their addresses end. */
export type PlaceName =
  | 'people'
  | 'certificates'
  | 'import'
  | 'learning'
  | 'matters'
  | 'holidays'
  | 'agency'
  | 'accounts'
  | 'law-pack'
  | 'procedures'
  | 'checkpoint';

interface Place {
  readonly name: PlaceName;
  readonly group: 'staff' | 'powers' | 'agency' | 'law';
  /** Absent: for everybody. */
  readonly roles?: readonly Role[];
}

export const PLACES: readonly Place[] = [
  { name: 'people', group: 'staff' },
  { name: 'certificates', group: 'staff' },
  { name: 'learning', group: 'staff', roles: ['administrator'] },
  { name: 'import', group: 'staff', roles: ['administrator'] },
  { name: 'accounts', group: 'staff', roles: ['administrator', 'supervisor'] },
  { name: 'matters', group: 'powers' },
  { name: 'holidays', group: 'powers' },
  { name: 'agency', group: 'agency' },
  { name: 'checkpoint', group: 'agency' },
  { name: 'law-pack', group: 'law' },
  { name: 'procedures', group: 'law' },
];

export const GROUPS = ['staff', 'powers', 'agency', 'law'] as const;
