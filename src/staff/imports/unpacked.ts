/** 拆包限量 – looks into an XLSX file before anything else reads it: how large it becomes, and how far its cells reach. */
import { inflateRawSync } from 'node:zlib';
import { codeOf } from '../../platform/error-code.js';
import { DomainError } from '../../platform/http/domain-error.js';

/** Bounds of a workbook; more than any register of an agency needs. */
export const LIMITS = {
  /** Of the file as sent, in bytes. */
  packed: 2 * 1024 * 1024,
  /** Of everything in it, in bytes. */
  unpacked: 24 * 1024 * 1024,
  files: 200,
  rows: 3_000,
  columns: 60,
} as const;

const END = { signature: 0x06054b50, size: 22 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
/** What may stand between one file and the next: sizes written behind the data. */
const DESCRIPTOR = 24;
const DEFLATED = 8;
const LETTERS = 26;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

/**
 * Unpacks every file within the limits and looks that no file of the package is hidden from its directory, that no XML
 * declares entities, and that no cell lies beyond the limits.
 *
 * @throws DomainError malformed for what is no XLSX file, payload-too-large beyond the limits
 */
export function assertWithinLimits(bytes: Buffer): void {
  let left: number = LIMITS.unpacked;
  let end = 0;
  for (const entry of entriesOf(bytes)) {
    const start = dataStart(bytes, entry);
    if (entry.offset < end || entry.offset > end + DESCRIPTOR) throw notAWorkbook();
    end = start + entry.packed;
    const content = unpacked(bytes.subarray(start, end), entry.method, left);
    left -= content.length;
    if (/\.(?:xml|rels)$/.test(entry.name)) assertPlainXml(content.toString('utf8'), entry.name);
  }
}

function entriesOf(bytes: Buffer): readonly Entry[] {
  const place = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (place < 0 || place + END.size > bytes.length) throw notAWorkbook();
  const count = bytes.readUInt16LE(place + 10);
  if (count > LIMITS.files) throw tooLarge();
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(place + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL.size > place || bytes.readUInt32LE(at) !== CENTRAL.signature) throw notAWorkbook();
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + CENTRAL.size, at + CENTRAL.size + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += CENTRAL.size + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries.sort((one, other) => one.offset - other.offset);
}

function dataStart(bytes: Buffer, { name, offset, packed }: Entry): number {
  if (offset + LOCAL.size > bytes.length || bytes.readUInt32LE(offset) !== LOCAL.signature) throw notAWorkbook();
  const nameLength = bytes.readUInt16LE(offset + 26);
  const start = offset + LOCAL.size + nameLength + bytes.readUInt16LE(offset + 28);
  const isSame = bytes.toString('utf8', offset + LOCAL.size, offset + LOCAL.size + nameLength) === name;
  if (!isSame || start + packed > bytes.length) throw notAWorkbook();
  return start;
}

function unpacked(data: Buffer, method: number, most: number): Buffer {
  if (method === 0) {
    if (data.length > most) throw tooLarge();
    return data;
  }
  if (method !== DEFLATED) throw notAWorkbook();
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : notAWorkbook({ cause: error });
  }
}

function assertPlainXml(xml: string, name: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw notAWorkbook();
  if (!name.includes('worksheets/')) return;
  for (const [, column = '', row = ''] of xml.matchAll(/\br="([A-Z]*)(\d+)"/g)) {
    if (Number(row) > LIMITS.rows || columnNumber(column) > LIMITS.columns) throw tooLarge();
  }
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1, 0);
}

/** What is answered for a file that is no workbook. */
export function notAWorkbook(options?: ErrorOptions): DomainError {
  const message = { zh: '不是可以读取的 XLSX 文件', en: 'not an XLSX file that can be read' };
  return new DomainError('malformed', { errors: [{ pointer: '/file', message }] }, options);
}

function tooLarge(): DomainError {
  const { rows, columns } = LIMITS;
  return new DomainError('payload-too-large', {
    detail: {
      zh: `文件过大：每表至多${rows}行、${columns}列，展开后至多24 MB`,
      en: `too large: at most ${rows} rows and ${columns} columns a sheet, and 24 MB unpacked`,
    },
  });
}
