/** 审核与审批的路径; each page comes when it is first asked for. */
import type { RouteRecordRaw } from 'vue-router';

export const judgingRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/cases/:id/review',
    name: 'review',
    component: () => import('./pages/ReviewPage.vue'),
    meta: { title: 'review' },
  },
  {
    path: '/cases/:id/brief',
    name: 'brief',
    component: () => import('./pages/BriefPage.vue'),
    meta: { title: 'brief' },
  },
  {
    path: '/approvals',
    name: 'approvals',
    component: () => import('./pages/ApprovalsPage.vue'),
    meta: { title: 'approvals' },
  },
];
