/** 案卷材料 – papers and evidence of a case as one list to leaf through. */
import { computed } from 'vue';
import type { Schemas } from '../api/client';
import { useEvidence, usePapers } from '../composables/case';

/** One thing to be looked at. */
export interface Material {
  readonly id: string;
  readonly kind: 'paper' | 'evidence';
  readonly title: string;
  /** Where it can be shown from; null where only its description is there. */
  readonly url: string | null;
  readonly mediaType: string | null;
  readonly evidence: Schemas['EvidenceView'] | null;
  readonly isDraft: boolean;
}

export function useMaterials(caseId: () => string) {
  const { data: papers, isPending: papersPending } = usePapers(caseId);
  const { data: evidence, isPending: evidencePending } = useEvidence(caseId);
  const materials = computed<readonly Material[]>(() => [
    ...(papers.value ?? []).map(ofPaper),
    ...(evidence.value?.items ?? []).map(ofEvidence),
  ]);
  return {
    materials,
    isPending: computed(() => papersPending.value || evidencePending.value),
    titleOf: (id: string) => materials.value.find((each) => each.id === id)?.title ?? id,
  };
}

function ofPaper({ id, name, number, state, links }: Schemas['DocumentView']): Material {
  return {
    id,
    kind: 'paper',
    title: number === null ? name : `${name} ${number}`,
    url: links.pdf ?? links.content ?? null,
    mediaType: links.pdf === undefined ? null : 'application/pdf',
    evidence: null,
    isDraft: state === 'draft',
  };
}

function ofEvidence(item: Schemas['EvidenceView']): Material {
  return {
    id: item.id,
    kind: 'evidence',
    title: item.title,
    url: item.contentUrl,
    mediaType: item.file?.mediaType ?? null,
    evidence: item,
    isDraft: false,
  };
}
