/** 定位 – where the device is, asked for only when its holder wants it noted. */
import type { Place } from '../offline/store';

const PATIENCE_MS = 10_000;
const STILL_GOOD_MS = 60_000;
/** About ten centimetres: more than any phone knows. */
const DIGITS = 6;

/** Whether the browser can tell: over plain HTTP it does not. */
export const canLocate = 'geolocation' in navigator && isSecureContext;

/** Where the device is; null if it does not know, or may not say. */
export function whereAmI(): Promise<Place | null> {
  if (!canLocate) return Promise.resolve(null);
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({ latitude: rounded(latitude), longitude: rounded(longitude), accuracy: Math.ceil(accuracy) }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: STILL_GOOD_MS },
    );
  });
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(DIGITS));
}
