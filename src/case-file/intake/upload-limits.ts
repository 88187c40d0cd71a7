import type { Settings } from '../../platform/config/settings.js';
import { DomainError } from '../../platform/http/domain-error.js';
import type { MediaKind } from './media-types.js';

const MIB = 1_048_576;

const SETTING = {
  image: 'UPLOAD_LIMIT_IMAGE_MB',
  document: 'UPLOAD_LIMIT_DOCUMENT_MB',
  audio: 'UPLOAD_LIMIT_AUDIO_MB',
  video: 'UPLOAD_LIMIT_VIDEO_MB',
  archive: 'UPLOAD_LIMIT_ARCHIVE_MB',
} as const satisfies Readonly<Record<MediaKind, keyof Settings>>;

/** The most a file of the kind may hold, in bytes. */
export function limitOf(settings: Settings, kind: MediaKind): number {
  return settings[SETTING[kind]] * MIB;
}

/** The most any file may hold, in bytes: its kind shows only once it is whole. */
export function largestLimit(settings: Settings): number {
  return Math.max(...Object.values(SETTING).map((name) => settings[name])) * MIB;
}

/** @throws DomainError payload-too-large, with the kind and its limit */
export function assertWithinLimit(settings: Settings, kind: MediaKind, size: number): void {
  if (size <= limitOf(settings, kind)) return;
  const megabytes = settings[SETTING[kind]];
  throw new DomainError('payload-too-large', {
    detail: {
      zh: `${NAMES[kind]}不得超过${megabytes}兆字节`,
      en: `a file of the kind ${kind} may hold ${megabytes} MiB at most`,
    },
  });
}

const NAMES: Readonly<Record<MediaKind, string>> = {
  image: '图片',
  document: '文档',
  audio: '音频',
  video: '视频',
  archive: '压缩包',
};
