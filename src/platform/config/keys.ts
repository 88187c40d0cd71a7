import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../error-code.js';
import { ConfigurationError } from './read-settings.js';
import type { Settings } from './settings.js';

/** 密钥 – the secrets of one installation. Lost, encrypted fields are lost with them. Injectable. */
export class Keys {
  constructor(
    /** 32 bytes for the encryption of fields (AES-256-GCM). */
    readonly encryption: Buffer,
    /** 32 bytes for keyed digests (HMAC-SHA-256) of identity numbers. */
    readonly digest: Buffer,
    /** Signs the checkpoints of the log (Ed25519). */
    readonly signing: KeyObject,
    readonly verifying: KeyObject,
  ) {}
}

/**
 * The keys from SANFEN_KEY_FILE, or from DATA_DIR/keys, where they are made at the first start, readable by the owner only.
 *
 * @throws ConfigurationError if the file is missing or not of this form
 */
export function loadKeys(settings: Pick<Settings, 'DATA_DIR' | 'SANFEN_KEY_FILE'>): Keys {
  const own = join(settings.DATA_DIR, 'keys', 'sanfen.keys.json');
  const file = settings.SANFEN_KEY_FILE ?? own;
  const text = read(file) ?? (file === own ? made(own) : null);
  if (text === null) throw new ConfigurationError(`SANFEN_KEY_FILE names ${JSON.stringify(file)}, which is not there.`);
  try {
    return parsed(text);
  } catch (error) {
    throw new ConfigurationError(`The key file ${JSON.stringify(file)} is damaged.`, { cause: error });
  }
}

function parsed(text: string): Keys {
  const { encryption, digest, signing } = JSON.parse(text) as Record<string, unknown>;
  const key = createPrivateKey(String(signing));
  return new Keys(secret(encryption), secret(digest), key, createPublicKey(key));
}

function secret(value: unknown): Buffer {
  const bytes = Buffer.from(String(value), 'base64');
  if (bytes.length !== 32) throw new RangeError('a secret has 32 bytes');
  return bytes;
}

/** Makes the file whole under another name and links it, so that of two first starts one wins and both read it. */
function made(file: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${process.pid}`;
  const handle = openSync(temporary, 'w', 0o600);
  writeSync(handle, freshKeys());
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
  return readFileSync(file, 'utf8');
}

function freshKeys(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return JSON.stringify({
    encryption: randomBytes(32).toString('base64'),
    digest: randomBytes(32).toString('base64'),
    signing: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  });
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
