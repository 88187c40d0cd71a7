import type { BlobStore } from '../../platform/blob-store.js';
import type { ByteSource } from '../../verifier/byte-source.js';

/** The bytes of a blob, wherever it is kept. */
export function blobSource(blobs: BlobStore, sha256: string, size: number): ByteSource {
  return {
    size,
    async read(start, end) {
      const last = Math.min(end, size) - 1;
      if (last < start) return new Uint8Array();
      const stream = await blobs.get(sha256, { start, end: last });
      return Buffer.concat((await stream.toArray()) as Buffer[]);
    },
  };
}
