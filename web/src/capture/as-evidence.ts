/** 材料的已知内容 – what is known of a file when it is filed as evidence or attached as a recording: nobody types it again. */
import type { Capture } from '../offline/store';

const ZONE = 'Asia/Shanghai';

export interface CaptureWords {
  readonly source: string;
  readonly device: string;
}

/** The beginning of `collect-evidence`. */
export function evidenceOf(capture: Capture, officer: string, words: CaptureWords, address?: string): object {
  const { sha256, takenAt, place, medium } = capture;
  const isFilm = medium === 'video' || medium === 'audio';
  const at = hourOf(takenAt);
  return {
    kind: isFilm ? 'audio-visual' : 'documentary',
    title: withoutEnding(capture.name),
    source: words.source,
    sha256,
    occurredOn: dayOf(takenAt),
    collectedAt: at,
    ...(address === undefined ? {} : { place: address }),
    ...(place === null ? {} : { position: { latitude: place.latitude, longitude: place.longitude } }),
    original: { isOriginal: true },
    ...(isFilm ? { recording: { device: words.device, recordedBy: officer, from: at, to: at, hasSound: true } } : {}),
  };
}

/** The beginning of `attach-recording`. */
export function recordingOf(capture: Capture, officer: string, words: CaptureWords): object {
  const at = hourOf(capture.takenAt);
  return {
    medium: capture.medium === 'file' ? 'photo' : capture.medium,
    title: withoutEnding(capture.name),
    sha256: capture.sha256,
    device: words.device,
    recordedBy: officer,
    recordedOn: dayOf(capture.takenAt),
    from: at,
    to: at,
  };
}

export function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));
}

export function hourOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]{1,5}$/, '');
}
