import type { DemoAccount } from './demo-seed.service.js';

/** The demo accounts as a table for the terminal; empty if there are none. */
export function accountTable(accounts: readonly DemoAccount[], password: string): string {
  if (accounts.length === 0) return '';
  const width = Math.max(...accounts.map(({ username }) => username.length)) + 2;
  const lines = accounts.map(({ username, name, note }) => `  ${username.padEnd(width)}${name}  ${note}`);
  return `演示账号（密码 ${password}）demo accounts, all with this password unless changed:\n${lines.join('\n')}\n`;
}
