/** 离线退出 – a session that somebody left without a connection is ended as soon as the server can be told. */
import { api } from '../api/client';
import { isLeaving, LEAVING } from './is-leaving';

/** Notes that the session is still to be ended. */
export function leaveLater(): void {
  localStorage.setItem(LEAVING, 'yes');
}

/** Ends it, before anything of it is shown. */
export async function finishLeaving(): Promise<void> {
  if (!isLeaving()) return;
  const told = await api.POST('/api/v1/auth/logout').catch(() => null);
  if (told !== null) localStorage.removeItem(LEAVING);
}

/** Somebody has signed in: the session that was to be ended is no more. */
export function leavingIsOver(): void {
  localStorage.removeItem(LEAVING);
}
