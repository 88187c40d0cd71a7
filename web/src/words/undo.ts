/** 撤销的用语. */
import { useWords } from './use-words';

const zh = {
  undo: '撤销',
  close: '不撤销，关闭提示',
  keys: '（Ctrl+Z）',
  draft: '已放弃草稿',
  removed: (what: string) => `已删除：${what}`,
  cleared: (count: number) => `已清除${count}件已送达的`,
  signature: '已清除签名',
  allRead: '已全部标为已读',
};

const en: typeof zh = {
  undo: 'Undo',
  close: 'Close without undoing',
  keys: ' (Ctrl+Z)',
  draft: 'Draft discarded',
  removed: (what) => `Removed: ${what}`,
  cleared: (count) => `${count} that had arrived cleared`,
  signature: 'Signature cleared',
  allRead: 'All marked as read',
};

export function useUndoWords() {
  return useWords({ zh, en });
}
