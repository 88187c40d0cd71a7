/** 页首的用语 – help, search, notifications, own certificate. */
import type { CaseWords } from './case.zh';

export const head: Pick<CaseWords, 'help' | 'search' | 'bell' | 'certificate'> = {
  help: {
    title: 'Article and rules',
    open: (article) => `Look up: ${article}`,
    rules: 'What is checked by it',
    acts: 'Acts it applies to',
    same: 'Rules resting on the same article',
    unknown: 'No rule of the procedure rests on this article alone.',
    close: 'Close',
  },
  search: {
    label: 'Find cases, papers, evidence',
    hint: 'Number, party, matter, title',
    key: 'Press / to search',
    none: 'Nothing found.',
    kind: { case: 'Case', paper: 'Paper', evidence: 'Evidence' },
    results: (count) => `${count} results`,
  },
  bell: {
    label: (unread) => (unread > 0 ? `Notifications, ${unread} unread` : 'Notifications'),
    title: 'Notifications',
    none: 'No notifications.',
    readAll: 'Mark all as read',
    settled: 'settled',
    unread: 'unread',
  },
  certificate: {
    mine: 'My certificate',
    none: 'No valid certificate registered.',
    until: (day, left) => `Valid until ${day}, ${left} days left`,
    expired: (day) => `Expired ${day}`,
    suspended: 'Not usable now (suspended, revoked or void)',
    short: (left) => `Certificate: ${left} days`,
  },
};
