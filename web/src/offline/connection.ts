/** 连接 – whether there is one, and of when what is shown is. */
import { reactive, readonly } from 'vue';
import { READ_AT } from './data-policy';

const state = reactive<{ online: boolean; readAt: string | null }>({ online: navigator.onLine, readAt: null });

addEventListener('online', () => (state.online = true));
addEventListener('offline', () => (state.online = false));

/** Notes of an answer whether it came from the server just now or had been kept on the device. */
export function noteAnswer(response: Response): void {
  const readAt = response.headers.get(READ_AT);
  state.online = readAt === null;
  if (readAt === null) state.readAt = null;
  else if (state.readAt === null || readAt < state.readAt) state.readAt = readAt;
}

/** Notes that the server could not be reached, whatever the device believes of its connection. */
export function noteUnreachable(): void {
  state.online = false;
}

export function useConnection() {
  return readonly(state);
}
