/** ZIP目录的位置 – the end of a ZIP file, its directory, and what stands around them that should not. */
import type { ByteSource } from '../byte-source.js';
import { about, type BagFinding } from '../findings.js';
import { END64_SIZE, END_SIZE, endOfZip, MAX_16, MAX_32, SIGNATURES, type ZipDirectory } from './layout.js';
import { isSame } from '../same.js';

/** Where the directory was found; null if nowhere. */
export interface FoundDirectory {
  readonly directory: ZipDirectory | null;
  /** How far everything stands behind where it says it stands: what was put before the file. */
  readonly shift: number;
  readonly findings: readonly BagFinding[];
}

/** How far from the end a ZIP's end is looked for when something was added behind it, in bytes. */
const SEARCHED = 1024 * 1024;

/** Finds the directory from the end of the source. */
export async function directoryOf(source: ByteSource): Promise<FoundDirectory> {
  const tail = await source.read(Math.max(0, source.size - SEARCHED), source.size);
  const place = endIn(tail);
  if (place === null) return { directory: null, shift: 0, findings: [] };
  const added = tail.length - place - END_SIZE;
  const end = source.size - added;
  const view = new DataView(tail.buffer, tail.byteOffset + place, END_SIZE);
  const directory = (await largeDirectory(source, view, end)) ?? plainDirectory(view);
  const records = endOfZip(directory);
  const shift = end - records.length - directory.size - directory.offset;
  return {
    directory: shift < 0 ? null : directory,
    shift,
    findings: await faults(source, { records, end, added, shift }),
  };
}

async function faults(
  source: ByteSource,
  { records, end, added, shift }: { records: Uint8Array; end: number; added: number; shift: number },
): Promise<readonly BagFinding[]> {
  const findings: BagFinding[] = [];
  if (added > 0) {
    const zh = `ZIP文件之后附加了${added}字节`;
    findings.push(about('zip', 'trailing-bytes', zh, `${added} bytes were added behind the ZIP file`));
  }
  if (shift > 0) {
    const zh = `ZIP文件之前附加了${shift}字节`;
    findings.push(about('zip', 'prefix-bytes', zh, `${shift} bytes were put before the ZIP file`));
  }
  if (!isSame(await source.read(end - records.length, end), records)) {
    findings.push(about('zip', 'zip-end-changed', 'ZIP文件的结尾被改动', 'the end of the ZIP file was changed'));
  }
  return findings;
}

/** Where the last end record begins; null if there is none. */
function endIn(tail: Uint8Array): number | null {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
  for (let at = tail.length - END_SIZE; at >= 0; at--) {
    if (view.getUint32(at, true) === SIGNATURES.end) return at;
  }
  return null;
}

function plainDirectory(view: DataView): ZipDirectory {
  return { count: view.getUint16(10, true), size: view.getUint32(12, true), offset: view.getUint32(16, true) };
}

/** What the ZIP64 record says, where the plain one refers to it. */
async function largeDirectory(source: ByteSource, plain: DataView, end: number): Promise<ZipDirectory | null> {
  const { count, size, offset } = plainDirectory(plain);
  const start = end - END_SIZE - END64_SIZE;
  if ((count !== MAX_16 && size !== MAX_32 && offset !== MAX_32) || start < 0) return null;
  const bytes = await source.read(start, start + END64_SIZE);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== SIGNATURES.end64) return null;
  const [entries, length, place] = [32, 40, 48].map((at) => Number(view.getBigUint64(at, true)));
  const large = { count: entries ?? 0, size: length ?? 0, offset: place ?? 0 };
  return Object.values(large).every(Number.isSafeInteger) ? large : null;
}
