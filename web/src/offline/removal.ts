/** 删除与撤销 – taking something out of the outbox; for a while it can be put back, as if nothing had been. */
import { offerUndo } from '../composables/undo';
import { inLanguage } from '../i18n';
import { useUndoWords } from '../words/undo';
import { discard, putBack } from './outbox';
import { giveUp } from './send';
import type { QueuedItem } from './store';

/** What it is called on the screen. */
export function nameOf(item: QueuedItem): string {
  return item.kind === 'capture' ? item.name : inLanguage(item.name);
}

/** Takes it out and offers to put it back; `undone` is called where it was. */
export function useRemoval(): (item: QueuedItem, undone?: () => void) => Promise<void> {
  const w = useUndoWords();
  return async (item, undone) => {
    const out = await discard(item.id);
    if (out === null) return;
    offerUndo({
      text: w.value.removed(nameOf(item)),
      undo: async () => {
        await putBack(out);
        undone?.();
      },
      lapsed: () => giveUp(out.item),
    });
  };
}
