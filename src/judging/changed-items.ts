/** 材料的变化 – which evidence a review saw otherwise, or not at all. Pure. */
import type { CaseRecord, ReviewedContent } from '../law/case-record.js';

/** A paper or a piece of evidence that is not as the review saw it. */
export interface ItemChange {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Entry of the catalogue for a paper, null for a piece of evidence. */
  readonly code: string | null;
  /** What a piece of evidence is called; null for a paper. */
  readonly title: string | null;
}

/** What differs between what a review saw and the content of now. */
export function changedItems(
  seen: ReviewedContent,
  now: ReviewedContent,
  { file, evidence }: Pick<CaseRecord, 'file' | 'evidence'>,
): readonly ItemChange[] {
  const ids = new Set([...Object.keys(seen.evidence), ...Object.keys(now.evidence)]);
  return [...ids].flatMap((id) => {
    const [before, after] = [seen.evidence[id], now.evidence[id]];
    if (before === after) return [];
    const code = file.find((paper) => paper.id === id)?.code ?? null;
    const title = evidence.find((item) => item.id === id)?.title ?? null;
    return [{ id, kind: kindOf(before, after), code, title }];
  });
}

function kindOf(before: string | undefined, after: string | undefined): ItemChange['kind'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}
