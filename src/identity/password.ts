import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '../platform/http/domain-error.js';

/** argon2id (the default of the library) with 19 MiB, two passes, one lane: the least that OWASP recommends. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The PHC text of a password. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/** The hash of nobody's password: checked where there is no such account, so that the answer takes as long. */
const nobody = hashPassword('Nobody has this password 0');

/** Whether it is the password; takes as long where there is no account at all. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), password.normalize('NFKC'));
  return matches && passwordHash !== null;
}

const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{Ll}\p{Lu}\p{N}]/u];

/** @throws DomainError malformed if the password is shorter than 10 characters or of fewer than three classes */
export function assertStrong(password: string, pointer: string): void {
  const kinds = classes.filter((kind) => kind.test(password)).length;
  if (Array.from(password).length >= 10 && kinds >= 3) return;
  const message = {
    zh: '密码至少10个字符，并含大写字母、小写字母、数字、其他符号中的三类',
    en: 'at least 10 characters of three classes: upper case, lower case, digits, others',
  };
  throw new DomainError('malformed', { errors: [{ pointer, message }] });
}
