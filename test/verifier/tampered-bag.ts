import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { signedNote, verifierKeyOf, type Signer } from '../../src/audit/merkle/note.js';
import { nodeHashing } from '../../src/archive/package/node-hashing.js';
import { ZipStream } from '../../src/archive/package/zip-stream.js';
import type { BagCase } from '../../src/verifier/bag/contents.js';
import { infoText } from '../../src/verifier/bag/info.js';
import { manifestText } from '../../src/verifier/bag/manifests.js';
import { isPayload, PATHS } from '../../src/verifier/bag/paths.js';
import { sealText } from '../../src/verifier/bag/seal.js';
import { memorySource } from '../../src/verifier/byte-source.js';
import { digestsOf } from '../../src/verifier/hashing.js';
import type { BagReport } from '../../src/verifier/report.js';
import { verifyBag, type VerifyOptions } from '../../src/verifier/verify-bag.js';
import { readZip } from '../../src/verifier/zip/reader.js';

/** What a bag holds, by path below its base. */
export type Contents = Map<string, Buffer>;

const text = (bytes: Buffer | undefined) => bytes?.toString('utf8') ?? '';

/** A bag taken apart, to be changed and put together again by somebody who means no good. */
export class TamperedBag {
  readonly base: string;
  readonly files: Contents;

  private constructor(base: string, files: Contents) {
    this.base = base;
    this.files = files;
  }

  static async of(bytes: Buffer): Promise<TamperedBag> {
    const { entries } = await readZip(memorySource(bytes));
    const names = [...entries.values()];
    const base = names[0]!.name.split('/')[0]!;
    const files = names.map(({ name, dataStart, size }): [string, Buffer] => {
      return [name.slice(base.length + 1), Buffer.from(bytes.subarray(dataStart, dataStart + size))];
    });
    return new TamperedBag(base, new Map(files));
  }

  text(path: string): string {
    return text(this.files.get(path));
  }

  /** Changes a file as text. */
  edit(path: string, change: (before: string) => string): this {
    this.files.set(path, Buffer.from(change(this.text(path))));
    return this;
  }

  /** Makes information and manifests anew, as anybody can. */
  relisted(): this {
    const of = JSON.parse(this.text(PATHS.case)) as BagCase;
    const payload = [...this.files].filter(([path]) => isPayload(path));
    const bytes = payload.reduce((sum, [, each]) => sum + each.length, 0);
    this.files.set(PATHS.info, Buffer.from(infoText(of, { bytes, files: payload.length })));
    this.#manifest(PATHS.manifest256, 'sha256', isPayload);
    this.#manifest(PATHS.manifest512, 'sha512', isPayload);
    return this.retagged();
  }

  /** Makes the tag manifests anew. */
  retagged(): this {
    const isTag = (path: string) => !isPayload(path) && !path.startsWith('tagmanifest');
    this.#manifest(PATHS.tagManifest256, 'sha256', isTag);
    this.#manifest(PATHS.tagManifest512, 'sha512', isTag);
    return this;
  }

  /** Seals it with a key of one's own, under the agency's name. */
  resealed(forger: Forger): this {
    const of = JSON.parse(this.text(PATHS.case)) as BagCase;
    const seal = sealText(of, (path) => digestsOf(this.files.get(path)!, nodeHashing).sha256);
    this.files.set(PATHS.seal, Buffer.from(signedNote(seal, forger.signer, forger.privateKey)));
    return this.retagged();
  }

  /** The ZIP of it. */
  async zipped(entries: Iterable<readonly [string, Buffer]> = this.files, base = this.base): Promise<Buffer> {
    const zip = new ZipStream();
    const parts: Uint8Array[] = [];
    for (const [path, bytes] of entries) {
      for await (const part of zip.file(base === '' ? path : `${base}/${path}`, bytes.length, [bytes]))
        parts.push(part);
    }
    return Buffer.concat([...parts, ...zip.end()]);
  }

  #manifest(path: string, algorithm: 'sha256' | 'sha512', which: (path: string) => boolean): void {
    const listed = [...this.files].filter(([each]) => which(each));
    const lines = listed.map(([each, bytes]) => ({ path: each, digest: digestsOf(bytes, nodeHashing)[algorithm] }));
    this.files.set(path, Buffer.from(manifestText(lines)));
  }
}

/** Somebody with a key of their own who takes the agency's name. */
export interface Forger {
  readonly signer: Signer;
  readonly privateKey: KeyObject;
  readonly verifierKey: string;
}

export function forger(name: string): Forger {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const signer = { name, publicKey };
  return { signer, privateKey, verifierKey: verifierKeyOf(signer) };
}

/** Verifies bytes as the command line does. */
export function verified(bytes: Uint8Array, options: VerifyOptions = {}): Promise<BagReport> {
  return verifyBag(memorySource(bytes), { hashing: nodeHashing, ...options });
}

/** What was found, as `code item`. */
export async function found(bytes: Uint8Array, options?: VerifyOptions): Promise<readonly string[]> {
  const { verdict, findings } = await verified(bytes, options);
  return verdict === 'valid' ? [] : findings.map(({ code, item }) => `${code} ${item}`);
}
