/** 退出登录 – what of the person stays on this device, and what does not. */
import { ElMessageBox } from 'element-plus/es/components/message-box/index';
import { wipeDrafts } from '../composables/drafts';
import { lapseAll } from '../composables/undo';
import { forgetReads } from './install';
import { emptyOutbox, openOutbox, useOutbox } from './outbox';
import type { useOfflineWords } from './words';
import 'element-plus/es/components/message-box/style/css';

/**
 * Drafts and what was read are wiped; what has not been sent is kept or wiped as the person says.
 *
 * @returns whether they leave at all
 */
export async function clearBeforeLeaving(words: ReturnType<typeof useOfflineWords>['value']): Promise<boolean> {
  const { unsent } = useOutbox();
  const count = unsent.value.length;
  if (count > 0) {
    const said = await ElMessageBox.confirm(words.leaveText(count), words.leaveTitle, {
      confirmButtonText: words.leaveKeep,
      cancelButtonText: words.leaveDelete,
      distinguishCancelAndClose: true,
    })
      .then(() => 'keep' as const)
      .catch((how: unknown) => (how === 'cancel' ? ('delete' as const) : ('stay' as const)));
    if (said === 'stay') return false;
    if (said === 'delete') await emptyOutbox('all');
  }
  lapseAll();
  await emptyOutbox('sent');
  await Promise.all([wipeDrafts(), forgetReads()]);
  await openOutbox(null);
  return true;
}
