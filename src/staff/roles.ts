import type { Role } from '../law/facts.js';

/** 岗位名称. */
export const roleNames: Readonly<Record<Role, string>> = {
  handler: '办案人员',
  reviewer: '法制审核人员',
  approver: '审批人员',
  'hearing-chair': '听证主持人',
  clerk: '记录员',
  supervisor: '监督人员',
  administrator: '管理员',
};

/** 岗位 – every role a post may have. */
export const roles = Object.keys(roleNames) as readonly Role[];
