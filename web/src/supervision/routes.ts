/** 监督的路径 – its pages, for supervisors and approvers; each comes when it is first asked for. */
import type { RouteRecordRaw } from 'vue-router';

const meta = { title: 'supervision', roles: ['supervisor', 'approver'] } as const;

export const supervisionRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/supervision',
    component: () => import('./SupervisionArea.vue'),
    meta,
    children: [
      { path: '', name: 'supervision', component: () => import('./pages/DashboardPage.vue'), meta },
      { path: 'cases', name: 'supervision-cases', component: () => import('./pages/CaseListPage.vue'), meta },
      { path: 'overdue', name: 'supervision-overdue', component: () => import('./pages/OverduePage.vue'), meta },
      { path: 'refusals', name: 'supervision-refusals', component: () => import('./pages/RefusalsPage.vue'), meta },
      {
        path: 'departures',
        name: 'supervision-departures',
        component: () => import('./pages/DeparturesPage.vue'),
        meta,
      },
      { path: 'samples', name: 'supervision-samples', component: () => import('./pages/SamplesPage.vue'), meta },
      { path: 'samples/:id', name: 'supervision-sample', component: () => import('./pages/SamplePage.vue'), meta },
      {
        path: 'verification',
        name: 'supervision-verification',
        component: () => import('./pages/VerificationPage.vue'),
        meta,
      },
      { path: 'imports', name: 'supervision-imports', component: () => import('./pages/ImportsPage.vue'), meta },
    ],
  },
  {
    path: '/cases/:id/replay',
    name: 'replay',
    component: () => import('./pages/ReplayPage.vue'),
    meta: { title: 'case' },
  },
];
