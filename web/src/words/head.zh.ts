/** 页首的用语 – help, search, notifications, own certificate. */
export const head = {
  help: {
    title: '条文与规则',
    open: (article: string) => `查看：${article}`,
    rules: '系统据此检查的规则',
    acts: '适用这项规则的行为',
    same: '依据相同条文的规则',
    unknown: '程序里没有依据这一条的规则；条文如上。',
    close: '关闭',
  },
  search: {
    label: '查找案件、文书、证据',
    hint: '案号、当事人、事项、文号、证据名称',
    key: '按 / 键可以直接查找',
    none: '没有找到。',
    kind: { case: '案件', paper: '文书', evidence: '证据' },
    results: (count: number) => `${count}条结果`,
  },
  bell: {
    label: (unread: number) => (unread > 0 ? `提醒，${unread}条未读` : '提醒'),
    title: '提醒',
    none: '没有提醒。',
    readAll: '全部标为已读',
    settled: '已了结',
    unread: '未读',
  },
  certificate: {
    mine: '本人执法证',
    none: '没有登记有效的执法证。',
    until: (day: string, left: number) => `有效至${day}，还有${left}天`,
    expired: (day: string) => `已于${day}到期`,
    suspended: '现在不能使用（暂扣、吊销或者无效）',
    short: (left: number) => `执法证剩${left}天`,
  },
};
