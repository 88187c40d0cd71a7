/** 卷宗包 – writes a bag from its parts: payload, manifests, seal, tag manifests, in one pass. */
import { baseOf, isPayload, PATHS } from '../../verifier/bag/paths.js';
import type { BagCase } from '../../verifier/bag/contents.js';
import { infoText } from '../../verifier/bag/info.js';
import { DECLARATION, manifestText } from '../../verifier/bag/manifests.js';
import { sealText } from '../../verifier/bag/seal.js';
import type { Digests } from '../../verifier/hashing.js';
import { ZipStream, type Pieces } from './zip-stream.js';

/** A file of the payload; its bytes are asked for when its turn comes. */
export interface PayloadFile {
  readonly path: string;
  readonly size: number;
  readonly bytes: () => Promise<Pieces> | Pieces;
}

/** What a bag is made of. */
export interface BagParts {
  readonly case: BagCase;
  readonly payload: readonly PayloadFile[];
  /** Signs a text as a note. */
  readonly sign: (text: string) => string;
}

/** The bytes of the bag. The same parts give the same bytes. */
export async function* bagStream({ case: of, payload, sign }: BagParts): AsyncGenerator<Uint8Array> {
  const zip = new ZipStream();
  const base = baseOf(of.caseId);
  const digests = new Map<string, Digests>();
  const sum = payload.reduce((bytes, { size }) => bytes + size, 0);
  yield* written(PATHS.declaration, DECLARATION);
  yield* written(PATHS.info, infoText(of, { bytes: sum, files: payload.length }));
  for (const { path, size, bytes } of payload) {
    digests.set(path, yield* zip.file(`${base}/${path}`, size, await bytes()));
  }
  yield* written(PATHS.manifest256, manifestOf('sha256', isPayload));
  yield* written(PATHS.manifest512, manifestOf('sha512', isPayload));
  yield* written(PATHS.seal, sign(sealText(of, (path) => digests.get(path)?.sha256 ?? '')));
  const tags = { sha256: manifestOf('sha256', isTag), sha512: manifestOf('sha512', isTag) };
  yield* written(PATHS.tagManifest256, tags.sha256);
  yield* written(PATHS.tagManifest512, tags.sha512);
  yield* zip.end();

  async function* written(path: string, text: string): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(text);
    digests.set(path, yield* zip.file(`${base}/${path}`, bytes.length, [bytes]));
  }

  function manifestOf(algorithm: 'sha256' | 'sha512', which: (path: string) => boolean): string {
    const files = [...digests].filter(([path]) => which(path));
    return manifestText(files.map(([path, each]) => ({ path, digest: each[algorithm] })));
  }
}

/** A file of the payload from a text. */
export function textFile(path: string, text: string): PayloadFile {
  const bytes = Buffer.from(text);
  return { path, size: bytes.length, bytes: () => [bytes] };
}

function isTag(path: string): boolean {
  return !isPayload(path);
}
