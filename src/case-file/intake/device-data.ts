import exifr from 'exifr';
import { open } from 'node:fs/promises';
import type { Position } from '../../law/evidence.js';

/** 设备数据 – what the device noted in the file. Anyone can write it: shown beside what the officer says, proved by nothing. */
export interface DeviceData {
  /** As the device's clock showed it, `YYYY-MM-DD HH:MM:SS`, in no zone that anybody knows. */
  readonly time: string | null;
  /** `+08:00`, where the device says so. */
  readonly offset: string | null;
  readonly position: Position | null;
  readonly make: string | null;
  readonly model: string | null;
}

/** EXIF stands at the beginning; what comes later is the picture. */
const HEAD_BYTES = 1_048_576;
const WITH_EXIF: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/tiff',
  'image/heic',
  'image/heif',
  'image/avif',
  'image/png',
]);
const FIELDS = ['DateTimeOriginal', 'CreateDate', 'OffsetTimeOriginal', 'OffsetTime', 'Make', 'Model'];

/** What the device noted in the file; null if it is of no kind that has it, or has none. */
export async function deviceDataOf(path: string, mime: string): Promise<DeviceData | null> {
  if (!WITH_EXIF.has(mime)) return null;
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return await deviceDataIn(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** What the device noted at the beginning of a file. A damaged note is none. */
export async function deviceDataIn(head: Buffer): Promise<DeviceData | null> {
  try {
    const noted: unknown = await exifr.parse(head, { pick: FIELDS, reviveValues: false, gps: false });
    const position = await exifr.gps(head).catch(() => undefined);
    return read((noted ?? {}) as Readonly<Record<string, unknown>>, position);
  } catch {
    return null;
  }
}

function read(noted: Readonly<Record<string, unknown>>, position: Partial<Position> | undefined): DeviceData | null {
  const data = {
    time: timeOf(noted['DateTimeOriginal']) ?? timeOf(noted['CreateDate']),
    offset: matching(noted['OffsetTimeOriginal'] ?? noted['OffsetTime'], /^[+-]\d{2}:\d{2}$/),
    position: positionOf(position),
    make: lineOf(noted['Make']),
    model: lineOf(noted['Model']),
  };
  return Object.values(data).every((each) => each === null) ? null : data;
}

function timeOf(value: unknown): string | null {
  const text = matching(value, /^\d{4}[:-]\d{2}[:-]\d{2}[ T]\d{2}:\d{2}:\d{2}/);
  return text === null ? null : `${text.slice(0, 10).replaceAll(':', '-')} ${text.slice(11, 19)}`;
}

function positionOf(position: Partial<Position> | undefined): Position | null {
  const { latitude, longitude } = position ?? {};
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return null;
  return { latitude: Number(latitude), longitude: Number(longitude) };
}

function matching(value: unknown, form: RegExp): string | null {
  return typeof value === 'string' && form.test(value) ? value : null;
}

/** The rest of a name a device gives itself is of no use to anybody. */
const LINE_LENGTH = 100;

function lineOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const line = value
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .toWellFormed()
    .slice(0, LINE_LENGTH);
  return line === '' ? null : line.toWellFormed();
}
