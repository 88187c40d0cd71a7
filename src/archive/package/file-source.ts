import type { FileHandle } from 'node:fs/promises';
import type { ByteSource } from '../../verifier/byte-source.js';

/** The bytes of an open file. */
export async function fileSource(handle: FileHandle): Promise<ByteSource> {
  const { size } = await handle.stat();
  return { size, read: (start, end) => read(handle, start, Math.min(end, size)) };
}

async function read(handle: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(Math.max(0, end - start));
  let done = 0;
  while (done < bytes.length) {
    const { bytesRead } = await handle.read(bytes, done, bytes.length - done, start + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}
