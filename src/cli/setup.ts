import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { AgencyRegister } from '../agency/agency-register.service.js';
import { createApp } from '../app.js';
import { Accounts } from '../identity/accounts.service.js';
import { hashPassword } from '../identity/password.js';
import { defaultHolidayData } from '../law/packs/index.js';
import { readSettings } from '../platform/config/read-settings.js';
import { UnitOfWork } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { PersonRegister } from '../staff/person-register.service.js';
import { PostRegister } from '../staff/post-register.service.js';

const names = ['name', 'short-name', 'area', 'credit-code', 'admin-name', 'admin-number', 'username'] as const;
type Arguments = Readonly<Record<(typeof names)[number], string>>;

/** 初始化 – founds a real agency with its first administrator; the password is made up and shown once. */
async function setUp(given: Arguments): Promise<void> {
  const app = await createApp({ settings: readSettings({ LOG_LEVEL: 'warn', ...process.env }) });
  try {
    await app.init();
    const password = `${randomBytes(12).toString('base64url')}-Aa1`;
    await found(app, given, await hashPassword(password));
    process.stdout.write(
      `${given.name}：管理员 ${given.username}，初始密码 ${password}（请登录后修改 change it after signing in）\n`,
    );
  } finally {
    await app.close();
  }
}

async function found(app: INestApplicationContext, given: Arguments, passwordHash: string): Promise<void> {
  const [agencies, persons, posts, accounts] = [
    app.get(AgencyRegister),
    app.get(PersonRegister),
    app.get(PostRegister),
    app.get(Accounts),
  ];
  await app.get(UnitOfWork).run(async (tx) => {
    const agency = {
      name: given.name,
      shortName: given['short-name'],
      area: given.area,
      creditCode: given['credit-code'],
    };
    const by = await agencies.found(tx, agency, defaultHolidayData);
    const person = { name: given['admin-name'], identityNumber: given['admin-number'] };
    const personId = await persons.register(tx, by, person);
    await posts.give(tx, by, personId, { role: 'administrator' });
    await accounts.register(tx, by, { personId, username: given.username, passwordHash });
  });
}

/** All the arguments, or null if one is missing or unknown. */
function argumentsOf(line: readonly string[]): Arguments | null {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { values } = parseArgs({ args: [...line], options });
    return names.every((name) => typeof values[name] === 'string' && values[name] !== '')
      ? (values as Arguments)
      : null;
  } catch {
    return null;
  }
}

function explained(error: unknown): string {
  if (!(error instanceof DomainError)) return error instanceof Error ? error.message : String(error);
  const wrong = error.details.errors?.map(({ pointer, message }) => `${pointer}: ${message.zh} ${message.en}`);
  return wrong?.join('\n') ?? error.message;
}

const given = argumentsOf(process.argv.slice(2));
if (given === null) {
  process.stderr.write(`usage: setup ${names.map((name) => `--${name} …`).join(' ')}\n`);
  process.exit(64);
}
try {
  await setUp(given);
} catch (error) {
  process.stderr.write(`${explained(error)}\n`);
  process.exit(1);
}
