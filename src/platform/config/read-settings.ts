import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { join } from 'node:path';
import { Settings } from './settings.js';

/** The exit code of a program that was set up wrongly (EX_CONFIG). */
export const EXIT_CONFIGURATION = 78;

/** A setting has a value that cannot be; the message is one sentence for the operator. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Settings from environment variables, defaults where there are none.
 *
 * @throws ConfigurationError naming the first wrong variable and its value
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const defaults = new Settings();
  const given: Record<string, string | number> = Object.fromEntries(
    settingNames(defaults).flatMap((name) => {
      const value = environment[name];
      return value === undefined || value === ''
        ? []
        : [[name, typeof defaults[name] === 'number' ? Number(value) : value]];
    }),
  );
  const directory = given['DATA_DIR'] ?? defaults.DATA_DIR;
  given['DATABASE_URL'] ??= `sqlite:${join(String(directory), 'sanfen.sqlite')}`;
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });
  const [wrong] = validateSync(settings);
  if (wrong === undefined) return whole(settings);
  const reason = Object.values(wrong.constraints ?? {})[0] ?? 'has a wrong value';
  throw new ConfigurationError(`${wrong.property} ${reason}; it is ${shown(wrong.property, environment)}.`);
}

function settingNames(settings: Settings): (keyof Settings)[] {
  return Object.keys(settings) as (keyof Settings)[];
}

const BUCKET = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

/** @throws ConfigurationError if a bucket is described by halves */
function whole(settings: Settings): Settings {
  const missing = BUCKET.filter((name) => settings[name] === null);
  if (missing.length === 0 || missing.length === BUCKET.length) return settings;
  throw new ConfigurationError(`${missing.join(', ')} must be set too where files are kept in a bucket.`);
}

/** The value as the operator wrote it, without the password an address may hold. */
function shown(name: string, environment: Readonly<Record<string, string | undefined>>): string {
  if (name.includes('SECRET')) return '"…"';
  return JSON.stringify(environment[name]?.replace(/\/\/[^@/]*@/, '//…@'));
}
