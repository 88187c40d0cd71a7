/** 存入本机 – a file of the phone into the outbox: its digest, a small picture of it, when and where. */
import { newKey } from '../offline/new-key';
import { digestOf } from '../offline/digest';
import { enqueue, onTheirWay, resume } from '../offline/outbox';
import type { Medium, Place } from '../offline/store';

const GLIMPSE_PIXELS = 192;
const GLIMPSE_QUALITY = 0.7;

export interface Taken {
  readonly caseId: string;
  readonly caseName: string;
  readonly file: File;
  readonly place: Place | null;
  /** Its own time: a photo chosen from the gallery was taken when it was. */
  readonly takenAt?: string;
}

/** Keeps the file and sends it when that is possible. @returns its digest. @throws DOMException if there is no room for it */
export async function take({ caseId, caseName, file, place, takenAt }: Taken): Promise<string> {
  const [sha256, glimpse] = await Promise.all([digestOf(file), glimpseOf(file)]);
  // Chosen once more while it is on its way: it goes on where it is.
  const same = onTheirWay({ sha256 }).find((capture) => capture.caseId === caseId);
  if (same?.state === 'paused') await resume(same.id);
  if (same !== undefined) return sha256;
  await enqueue(
    {
      id: newKey(),
      kind: 'capture',
      caseId,
      caseName,
      name: file.name,
      mediaType: file.type || 'application/octet-stream',
      medium: mediumOf(file.type),
      size: file.size,
      sha256,
      takenAt: takenAt ?? new Date(file.lastModified || Date.now()).toISOString(),
      place,
      glimpse,
    },
    file,
  );
  return sha256;
}

function mediumOf(type: string): Medium {
  if (type.startsWith('image/')) return 'photo';
  if (type.startsWith('video/')) return 'video';
  return type.startsWith('audio/') ? 'audio' : 'file';
}

async function glimpseOf(file: File): Promise<Blob | null> {
  if (!file.type.startsWith('image/')) return null;
  try {
    const picture = await createImageBitmap(file);
    const scale = GLIMPSE_PIXELS / Math.max(picture.width, picture.height, GLIMPSE_PIXELS);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', GLIMPSE_QUALITY));
  } catch {
    // Some phones take pictures in a format that their browser does not show.
    return null;
  }
}
