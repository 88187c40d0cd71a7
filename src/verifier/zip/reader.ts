/** 拆包 – reads a ZIP file of this product's form, and names everything that is not of that form. */
import type { ByteSource } from '../byte-source.js';
import { about, type BagFinding } from '../findings.js';
import { CENTRAL_FIXED, centralHeader, localHeader, spanOf, type ZipFile } from './layout.js';
import { directoryOf, type FoundDirectory } from './directory.js';
import { isSame } from '../same.js';

/** A file of the ZIP, and where its data stand. */
export interface ZipEntry extends ZipFile {
  readonly dataStart: number;
}

/** What a ZIP file holds. */
export interface ReadZip {
  /** By name, in the order of the directory; of several under one name the first. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly findings: readonly BagFinding[];
}

/** More than this no directory of a case file takes, in bytes. */
const MOST_DIRECTORY = 256 * 1024 * 1024;

/** Reads the directory; no entries where there is none. */
export async function readZip(source: ByteSource): Promise<ReadZip> {
  const found = await directoryOf(source);
  if (found.directory === null || found.directory.size > MOST_DIRECTORY) {
    const none = about('zip', 'not-a-zip', '不是本系统制作的ZIP文件', 'this is not a ZIP file made by this product');
    return { entries: new Map(), findings: [...found.findings, none] };
  }
  const { offset, size } = found.directory;
  const bytes = await source.read(offset + found.shift, offset + found.shift + size);
  return entriesIn(bytes, found, found.directory.count);
}

function entriesIn(bytes: Uint8Array, { shift, directory, findings: before }: FoundDirectory, count: number): ReadZip {
  const findings = [...before];
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  let expected = 0;
  let read = 0;
  for (; at < bytes.length; read++) {
    const record = fileAt(bytes, at);
    if (record === null) break;
    findings.push(...faultsOf(record, bytes.subarray(at, at + record.length), expected, entries));
    const { file } = record;
    const dataStart = file.offset + shift + localHeader(file).length;
    if (!entries.has(file.name)) entries.set(file.name, { ...file, offset: file.offset + shift, dataStart });
    expected = file.offset + spanOf(file);
    at += record.length;
  }
  if (at !== bytes.length || read !== count || expected !== directory?.offset) {
    findings.push(
      about(
        'zip',
        'zip-directory-changed',
        'ZIP目录与其所列文件不符',
        'the directory of the ZIP does not fit its files',
      ),
    );
  }
  return { entries, findings };
}

interface CentralRecord {
  readonly file: ZipFile;
  readonly length: number;
}

function fileAt(bytes: Uint8Array, at: number): CentralRecord | null {
  if (at + CENTRAL_FIXED > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at);
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(place, true)) as [
    number,
    number,
    number,
  ];
  const length = CENTRAL_FIXED + nameLength + extraLength + commentLength;
  if (length > view.byteLength) return null;
  const name = nameIn(bytes.subarray(at + CENTRAL_FIXED, at + CENTRAL_FIXED + nameLength));
  const large = largeNumbers(view, CENTRAL_FIXED + nameLength, extraLength);
  const size = view.getUint32(24, true);
  const offset = view.getUint32(42, true);
  const isLarge = size === 0xffffffff;
  const file = {
    name,
    crc32: view.getUint32(16, true),
    size: isLarge ? (large[0] ?? size) : size,
    offset: offset === 0xffffffff ? (large[isLarge ? 2 : 0] ?? offset) : offset,
  };
  return { file, length };
}

/** The numbers of a ZIP64 field. */
function largeNumbers(view: DataView, at: number, length: number): readonly number[] {
  const numbers: number[] = [];
  for (let place = at + 4; place + 8 <= at + length; place += 8) numbers.push(Number(view.getBigUint64(place, true)));
  return numbers;
}

function nameIn(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function faultsOf(
  { file }: CentralRecord,
  record: Uint8Array,
  expected: number,
  known: ReadonlyMap<string, ZipEntry>,
): readonly BagFinding[] {
  const { name, offset } = file;
  const findings: BagFinding[] = [];
  if (!isSame(record, centralHeader(file))) {
    const zh = `ZIP目录中${name}的记载被改动`;
    findings.push(about(name, 'zip-entry-changed', zh, `the ZIP directory's entry of ${name} was changed`));
  }
  if (known.has(name)) {
    const zh = `ZIP中有两个${name}`;
    findings.push(about(name, 'duplicate-entry', zh, `there are two files ${name} in the ZIP`));
  }
  if (!isSafe(name)) {
    const zh = `ZIP中的路径${name}不安全`;
    findings.push(about(name, 'unsafe-path', zh, `the path ${name} leads out of the bag`));
  }
  if (offset !== expected) {
    const [zh, en] =
      expected === 0
        ? ['文件之前有不属于任何文件的内容', 'there is something before the first file that belongs to none']
        : [`${name}之前有空隙或者重叠`, `there is a gap or an overlap before ${name}`];
    findings.push(about(expected === 0 ? 'zip' : name, expected === 0 ? 'prefix-bytes' : 'zip-gap', zh, en));
  }
  return findings;
}

/** A relative path of plain segments. */
function isSafe(name: string): boolean {
  const segments = name.split('/');
  return /^[\p{L}\p{N}/._-]+$/u.test(name) && segments.every((each) => each !== '' && each !== '.' && each !== '..');
}
