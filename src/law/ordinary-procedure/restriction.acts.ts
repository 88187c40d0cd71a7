/**
 * 案卷的封存、解除封存 – 行政处罚法 第50条: asked by one, decided by another, in both directions. A restricted file accepts
 * no act but those that lift the restriction, and only approvers and supervisors see it.
 */
import { defineGrant, defineRequest } from './asking.js';
import { RequestLifting, RequestRestriction } from './payloads/restriction.js';

const BASIS = '行政处罚法 第50条';

export const requestRestriction = defineRequest<RequestRestriction>('restriction', {
  name: { zh: '申请封存案卷', en: 'Request restriction of access' },
  duty: 'clerk',
  roles: ['clerk', 'handler', 'reviewer', 'approver', 'supervisor'],
  basis: BASIS,
  payload: RequestRestriction,
});

export const restrictAccess = defineGrant(
  'restriction',
  { name: { zh: '决定封存案卷', en: 'Restrict access to the file' }, basis: BASIS },
  () => ({}),
);

/** By those who still see the file. */
export const requestLifting = defineRequest<RequestLifting>('restriction-lifting', {
  name: { zh: '申请解除封存', en: 'Request lifting of the restriction' },
  duty: 'clerk',
  roles: ['approver', 'supervisor'],
  basis: BASIS,
  payload: RequestLifting,
});

export const liftRestriction = defineGrant(
  'restriction-lifting',
  { name: { zh: '决定解除封存', en: 'Lift the restriction' }, basis: BASIS },
  () => ({}),
);
