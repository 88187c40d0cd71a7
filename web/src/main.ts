import { VueQueryPlugin } from '@tanstack/vue-query';
import { createApp } from 'vue';
import App from './App.vue';
import { ProblemError } from './api/client';
import { endEarly } from './api/early';
import { recallSelf } from './composables/session';
import { applyTheme } from './composables/theme';
import { becomeInstallable } from './offline/install';
import { i18n, preferredLanguage, speak } from './i18n';
import { router } from './router';
import 'element-plus/theme-chalk/dark/css-vars.css';
import './design/tokens.css';
import './design/base.css';

const RETRIES = 2;
const PATIENCE_MS = 1_500;

async function start(): Promise<void> {
  endEarly();
  applyTheme();
  await Promise.all([speak(preferredLanguage()), someoneIsThere()]);
  createApp(App)
    .use(i18n)
    .use(router)
    .use(VueQueryPlugin, {
      queryClientConfig: {
        defaultOptions: {
          queries: {
            staleTime: 10_000,
            // Without a connection the service worker answers from what was read before.
            networkMode: 'always',
            // What the server refuses it refuses again; a connection may come back.
            retry: (count, error) => navigator.onLine && !(error instanceof ProblemError) && count < RETRIES,
          },
        },
      },
    })
    .mount('#app');
  void becomeInstallable();
}

/** Who is here, unless it takes long: what the head shows depends on it. */
async function someoneIsThere(): Promise<void> {
  if (location.pathname === '/sign-in') return;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([recallSelf().catch(() => null), late]);
}

void start();
