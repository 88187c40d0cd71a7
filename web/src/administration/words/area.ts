/** 管理区用语 – its pages, and the states of certificates. */
const zh = {
  groups: { staff: '人员', powers: '职权', agency: '机关', law: '法规与程序' },
  pages: {
    people: '人员名册',
    certificates: '证件到期',
    import: '批量导入',
    learning: '培训与测试',
    matters: '执法事项',
    holidays: '工作日历',
    agency: '机关与文书',
    accounts: '账号',
    'law-pack': '法规包',
    procedures: '程序与规则',
    checkpoint: '审计检查点',
  },
  certificateState: {
    valid: '有效',
    'running-out': '即将到期',
    expired: '已过期',
    'not-yet-valid': '尚未生效',
    suspended: '暂扣中',
    revoked: '已吊销',
    void: '自始无效',
  },
};

const en: typeof zh = {
  groups: { staff: 'Staff', powers: 'Powers', agency: 'Agency', law: 'Law and procedures' },
  pages: {
    people: 'Staff',
    certificates: 'Certificates',
    import: 'Import',
    learning: 'Training and tests',
    matters: 'Matters',
    holidays: 'Working calendar',
    agency: 'Agency and papers',
    accounts: 'Accounts',
    'law-pack': 'Law pack',
    procedures: 'Procedures and rules',
    checkpoint: 'Audit checkpoint',
  },
  certificateState: {
    valid: 'valid',
    'running-out': 'running out',
    expired: 'expired',
    'not-yet-valid': 'not yet valid',
    suspended: 'suspended',
    revoked: 'revoked',
    void: 'void',
  },
};

export default { zh, en };
