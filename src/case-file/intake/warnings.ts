/** 提示 – what does not fit together; none of it stops anything, all of it is shown. */
import type { Text } from '../../law/blocker.js';
import type { EvidenceItem, Position } from '../../law/evidence.js';
import type { DeviceData } from './device-data.js';
import { allowedType } from './media-types.js';
import type { MediaType } from './media-types.js';

/** One thing that does not fit. */
export interface FileWarning {
  readonly code: 'claimed-type-differs' | 'duplicate' | 'device-time-differs' | 'device-place-differs' | 'kind-differs';
  readonly message: Text;
  /** Where the same file is, or both values that differ. */
  readonly detail: Readonly<Record<string, string | number | null>>;
}

/** What a sender says who knows nothing. */
const NO_CLAIM: ReadonlySet<string> = new Set(['', 'application/octet-stream']);

/** The type claimed is not the one the bytes show. */
export function claimWarnings(claimedType: string, { mime }: Pick<MediaType, 'mime'>): readonly FileWarning[] {
  const claimed = claimedType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (NO_CLAIM.has(claimed) || sameType(claimed, mime)) return [];
  return [
    {
      code: 'claimed-type-differs',
      message: {
        zh: `上传时声明为${claimed}，内容实为${mime}`,
        en: `sent as ${claimed}, but the bytes are ${mime}`,
      },
      detail: { claimed, found: mime },
    },
  ];
}

function sameType(claimed: string, found: string): boolean {
  if (claimed === found) return true;
  if (found === 'text/plain') return claimed.startsWith('text/') || claimed === 'application/json';
  const [a, b] = [allowedType(claimed), allowedType(found)];
  return a !== null && b !== null && a.extension === b.extension;
}

const MINUTE_MS = 60_000;
/** Clocks of cameras and what an officer remembers differ by minutes; more wants a word. */
const TIME_TOLERANCE_MINUTES = 30;
/** Satellites are wrong by tens of metres among houses; a village is not. */
const PLACE_TOLERANCE_METRES = 500;

/** What the device noted does not fit what the officers said of the item. */
export function deviceWarnings(item: EvidenceItem, device: DeviceData | null): readonly FileWarning[] {
  if (device === null) return [];
  return [...timeWarnings(item, device), ...placeWarnings(item, device)];
}

function timeWarnings({ collectedOn, collectedAt }: EvidenceItem, { time }: DeviceData): readonly FileWarning[] {
  if (time === null) return [];
  const stated = `${collectedOn} ${collectedAt}:00`;
  const minutes = Math.round(Math.abs(asUtc(time) - asUtc(stated)) / MINUTE_MS);
  if (!(minutes > TIME_TOLERANCE_MINUTES)) return [];
  return [
    {
      code: 'device-time-differs',
      message: {
        zh: `设备记录的时间为${time}（未经核实），取证时间为${stated.slice(0, -3)}`,
        en: `the device noted ${time} (unproved), the officers say ${stated.slice(0, -3)}`,
      },
      detail: { device: time, stated: stated.slice(0, -3), minutes },
    },
  ];
}

/** Both are wall clocks of one place: compared as if they were in UTC. */
function asUtc(wallClock: string): number {
  return Date.parse(`${wallClock.replace(' ', 'T')}Z`);
}

function placeWarnings({ position: stated }: EvidenceItem, { position: noted }: DeviceData): readonly FileWarning[] {
  if (stated === null || noted === null) return [];
  const metres = Math.round(metresBetween(stated, noted));
  if (metres <= PLACE_TOLERANCE_METRES) return [];
  return [
    {
      code: 'device-place-differs',
      message: {
        zh: `设备记录的位置（未经核实）距取证位置约${metres}米`,
        en: `the device noted a place (unproved) some ${metres} metres from where the officers say they were`,
      },
      detail: { metres },
    },
  ];
}

const EARTH_RADIUS_METRES = 6_371_000;

/** Along the great circle (haversine). */
export function metresBetween(a: Position, b: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (difference: number) => Math.sin(radians(difference) / 2) ** 2;
  const h =
    half(b.latitude - a.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(b.longitude - a.longitude);
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** 视听资料 is a recording or a picture; a text is none. */
export function kindWarnings({ kind }: EvidenceItem, mediaType: string | null): readonly FileWarning[] {
  const found = mediaType === null ? null : allowedType(mediaType);
  if (kind !== 'audio-visual' || found === null || found.kind !== 'document') return [];
  return [
    {
      code: 'kind-differs',
      message: {
        zh: `作为视听资料收集，文件却是${found.mime}`,
        en: `collected as audio-visual, but the file is ${found.mime}`,
      },
      detail: { found: found.mime },
    },
  ];
}
