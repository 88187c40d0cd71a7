import type { Role } from '../law/facts.js';

/** 岗位名称. */
export const roleNames: Readonly<Record<Role, string>> = {
  handler: '承办人',
  reviewer: '法制审核人',
  approver: '审批人',
  'hearing-chair': '听证主持人',
  clerk: '书记员',
  supervisor: '监督员',
  administrator: '管理员',
};

/** 岗位 – every role a post may have. */
export const roles = Object.keys(roleNames) as readonly Role[];
