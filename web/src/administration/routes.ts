/** 管理区的路径 – each page comes when it is first asked for. */
import type { RouteRecordRaw } from 'vue-router';
import { PLACES, type PlaceName } from './places';

const PAGES: Readonly<Record<PlaceName, () => Promise<unknown>>> = {
  people: () => import('./pages/PeoplePage.vue'),
  certificates: () => import('./pages/CertificatesPage.vue'),
  import: () => import('./pages/ImportPage.vue'),
  learning: () => import('./pages/LearningPage.vue'),
  matters: () => import('./pages/MattersPage.vue'),
  holidays: () => import('./pages/HolidaysPage.vue'),
  agency: () => import('./pages/AgencyPage.vue'),
  accounts: () => import('./pages/AccountsPage.vue'),
  'law-pack': () => import('./pages/LawPackPage.vue'),
  procedures: () => import('./pages/ProceduresPage.vue'),
  checkpoint: () => import('./pages/CheckpointPage.vue'),
};

export const administrationRoute: RouteRecordRaw = {
  path: '/administration',
  component: () => import('./AdministrationPage.vue'),
  meta: { title: 'administration' },
  children: [
    { path: '', name: 'administration', redirect: { name: 'administration-people' } },
    ...PLACES.map(({ name, roles }) => ({
      path: name,
      name: `administration-${name}`,
      component: PAGES[name],
      meta: { title: 'administration', ...(roles && { roles }) },
    })),
    {
      path: 'people/:id',
      name: 'administration-person',
      component: () => import('./pages/PersonPage.vue'),
      meta: { title: 'administration' },
    },
  ],
};

export const accountRoute: RouteRecordRaw = {
  path: '/account',
  name: 'account',
  component: () => import('./pages/AccountPage.vue'),
  meta: { title: 'account' },
};
