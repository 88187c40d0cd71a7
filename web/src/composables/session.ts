/** 登录状态 – who sits before this screen. The token is in a cookie that no script can read. */
import { useQueryClient } from '@tanstack/vue-query';
import { computed, reactive, readonly } from 'vue';
import { actAs, answer, api, onSessionExpired, ProblemError, Unreachable, type Schemas } from '../api/client';
import { finishLeaving, leaveLater, leavingIsOver } from '../offline/leaving';

export type Self = Schemas['SelfDescription'];
export type Role = Schemas['Role'];

const state = reactive<{ self: Self | null; expired: boolean; asked: boolean }>({
  self: null,
  expired: false,
  asked: false,
});

onSessionExpired(() => {
  // What is typed stays on the page: it asks for the password and goes on.
  if (state.self !== null) state.expired = true;
});

let asking: Promise<Self | null> | null = null;

/** Asks the server once who is signed in. @throws Unreachable */
export async function recallSelf(): Promise<Self | null> {
  if (state.asked) return state.self;
  asking ??= askWho().finally(() => (asking = null));
  return asking;
}

async function askWho(): Promise<Self | null> {
  await finishLeaving();
  try {
    state.self = await answer(api.GET('/api/v1/auth/me'));
    actAs(state.self.account.id);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    actAs(null);
  }
  state.asked = true;
  return state.self;
}

/** Signs in. @throws ProblemError for a wrong password, a locked account, a person without a post */
export async function signIn(username: string, password: string): Promise<void> {
  const { token: _token, ...self } = await answer(api.POST('/api/v1/auth/login', { body: { username, password } }));
  leavingIsOver();
  actAs(self.account.id);
  Object.assign(state, { self, expired: false, asked: true });
}

/** The session, and what the person may do with it. */
export function useSession() {
  const queries = useQueryClient();
  return {
    state: readonly(state),
    self: computed(() => state.self),
    has: (...roles: readonly Role[]) => roles.some((role) => state.self?.roles.includes(role) === true),
    async signOut(): Promise<void> {
      await answer(api.POST('/api/v1/auth/logout')).catch((error: unknown) => {
        if (error instanceof Unreachable) leaveLater();
      });
      actAs(null);
      Object.assign(state, { self: null, expired: false });
      queries.clear();
    },
  };
}
