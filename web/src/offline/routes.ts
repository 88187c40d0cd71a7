/** 执法现场的页面 – what officers need on a phone: recording, deciding on the spot, what waits to be sent. */
import type { RouteRecordRaw } from 'vue-router';

export const phoneRoutes: readonly RouteRecordRaw[] = [
  { path: '/outbox', name: 'outbox', component: () => import('./OutboxPage.vue'), meta: { title: 'outbox' } },
  {
    path: '/cases/:id/capture',
    name: 'capture',
    component: () => import('../capture/CapturePage.vue'),
    meta: { title: 'capture', roles: ['handler', 'clerk'] },
  },
  {
    path: '/spot',
    name: 'spot',
    component: () => import('../spot/SpotPage.vue'),
    meta: { title: 'spot', roles: ['handler'] },
  },
  {
    path: '/cases/:id/spot',
    name: 'spot-case',
    component: () => import('../spot/SpotPage.vue'),
    meta: { title: 'spot', roles: ['handler'] },
  },
];
