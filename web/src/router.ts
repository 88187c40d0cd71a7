/**
 * 路径 – which page stands at which address, and for whom. Where people begin comes with the first script; every other page
 * comes when it is first asked for.
 */
import { createRouter, createWebHistory } from 'vue-router';
import { accountRoute, administrationRoute } from './administration/routes';
import { recallSelf, type Role } from './composables/session';
import { phoneRoutes } from './offline/routes';
import SignInPage from './pages/SignInPage.vue';
import WorkPage from './pages/WorkPage.vue';
import { judgingRoutes } from './judging/routes';
import { supervisionRoutes } from './supervision/routes';

declare module 'vue-router' {
  interface RouteMeta {
    /** Open to people who are not signed in. */
    readonly open?: boolean;
    /** Only for holders of one of these posts; absent = for everyone. */
    readonly roles?: readonly Role[];
    /** Key of the title in the words of the language. */
    readonly title: string;
  }
}

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    {
      path: '/sign-in',
      name: 'sign-in',
      component: SignInPage,
      meta: { open: true, title: 'signIn' },
    },
    { path: '/', name: 'work', component: WorkPage, meta: { title: 'myWork' } },
    { path: '/cases', name: 'cases', component: () => import('./pages/CasesPage.vue'), meta: { title: 'cases' } },
    {
      path: '/cases/new',
      name: 'new-case',
      component: () => import('./pages/NewCasePage.vue'),
      meta: { title: 'newCase', roles: ['handler', 'clerk'] },
    },
    { path: '/cases/:id', name: 'case', component: () => import('./pages/CasePage.vue'), meta: { title: 'case' } },
    {
      path: '/cases/:id/acts/:type',
      name: 'act',
      component: () => import('./pages/ActPage.vue'),
      meta: { title: 'act' },
    },
    ...phoneRoutes,
    ...judgingRoutes,
    ...supervisionRoutes,
    administrationRoute,
    accountRoute,
    {
      path: '/:rest(.*)*',
      name: 'nowhere',
      component: () => import('./pages/NowherePage.vue'),
      meta: { title: 'nowhere' },
    },
  ],
});

router.beforeEach(async (to) => {
  if (to.meta.open === true) return true;
  const self = await recallSelf().catch(() => null);
  if (self === null) return { name: 'sign-in', query: { to: to.fullPath } };
  // Who keeps the registers has no cases: their day begins there.
  if (to.name === 'work' && self.roles.every((role) => role === 'administrator')) return { name: 'administration' };
  const wanted = to.meta.roles;
  if (!wanted || wanted.some((role) => self.roles.includes(role))) return true;
  // The address stays as it was asked for.
  return { name: 'nowhere', params: { rest: to.path.slice(1).split('/') } };
});
