/** 安装与更新 – the service worker, a newer version of the pages, and putting them on the home screen of a phone. */
import { reactive, readonly } from 'vue';

/** What browsers that can install a page hand over; no standard names it. */
interface InstallOffer extends Event {
  prompt(): Promise<void>;
  readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

const DISMISSED = 'sanfen.install-dismissed';
const LOOK_AGAIN_MS = 1_800_000;

const state = reactive<{ update: boolean; installable: boolean }>({ update: false, installable: false });
let waiting: ServiceWorker | null = null;
let offer: InstallOffer | null = null;
let reloading = false;

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  offer = event as InstallOffer;
  state.installable = localStorage.getItem(DISMISSED) === null;
});
addEventListener('appinstalled', () => (state.installable = false));

/** Lets the pages work without a connection; where the browser does not allow it, fetches at least what officers need. */
export async function becomeInstallable(): Promise<void> {
  if (import.meta.env.DEV) return;
  if (!('serviceWorker' in navigator)) {
    await fetchPages();
    return;
  }
  const registration = await navigator.serviceWorker.register('/service-worker.js').catch(() => null);
  if (!registration) return;
  noteWaiting(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && navigator.serviceWorker.controller !== null) noteWaiting(coming);
    });
  });
  setInterval(() => void registration.update().catch(() => undefined), LOOK_AGAIN_MS);
}

function noteWaiting(worker: ServiceWorker | null): void {
  if (worker === null) return;
  waiting = worker;
  state.update = true;
}

/** Over plain HTTP there is no service worker: pages asked for later would not come without a connection. */
async function fetchPages(): Promise<void> {
  await Promise.all([
    import('../pages/NewCasePage.vue'),
    import('../pages/ActPage.vue'),
    import('../capture/CapturePage.vue'),
    import('./OutboxPage.vue'),
    import('tus-js-client'),
  ]).catch(() => undefined);
}

/** Goes over to the newer version; what is typed is in the drafts. */
export function update(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (reloading) return;
    reloading = true;
    location.reload();
  });
  waiting?.postMessage('take-over');
}

export async function install(): Promise<void> {
  state.installable = false;
  await offer?.prompt();
}

/** Not asked again on this device. */
export function dismissInstall(): void {
  state.installable = false;
  localStorage.setItem(DISMISSED, 'yes');
}

/** Removes what was read of cases; with signing out the service worker does so by itself. */
export async function forgetReads(): Promise<void> {
  if ('serviceWorker' in navigator) navigator.serviceWorker.controller?.postMessage('forget');
  if ('caches' in globalThis) await caches.delete('sanfen-data');
}

export function useInstall() {
  return readonly(state);
}
