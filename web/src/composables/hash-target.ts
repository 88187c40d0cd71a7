/** 定位 – to the part of the page that its address names, as soon as it is there. */
import { nextTick, watch } from 'vue';
import { useRoute } from 'vue-router';

const PATIENCE_MS = 6_000;
const STEP_MS = 100;

/** Scrolls to what the hash of the address names, and puts the focus there; gives up after a while. */
export function useHashTarget(): void {
  const route = useRoute();
  watch(() => route.fullPath, go, { immediate: true });

  async function go(): Promise<void> {
    const { hash, fullPath } = route;
    if (hash === '') return;
    for (let waited = 0; waited < PATIENCE_MS && route.fullPath === fullPath; waited += STEP_MS) {
      await nextTick();
      const target = document.getElementById(hash.slice(1));
      if (target) {
        target.tabIndex = -1;
        target.scrollIntoView({ block: 'start' });
        target.focus({ preventScroll: true });
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    }
  }
}
