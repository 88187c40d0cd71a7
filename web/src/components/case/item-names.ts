/** 材料名称 – what a paper, a piece of evidence or a measure of a case is called, by its id. */
import type { Schemas } from '../../api/client';
import { momentText } from '../../composables/days';
import { useEvents, usePapers } from '../../composables/case';
import { currentLanguage } from '../../i18n';
import { useCaseWords } from '../../words/case';

type Case = Schemas['WholeCase'];

/** Names by id; an id nobody knows is shown as it is. */
export function useItemNames(ofCase: () => Case | null) {
  const w = useCaseWords();
  const { data: papers } = usePapers(() => ofCase()?.id ?? '');
  return (id: string): string => {
    const paper = papers.value?.find((each) => each.id === id);
    if (paper) return paper.number === null ? paper.name : `${paper.name} ${paper.number}`;
    const evidence = ofCase()?.evidence.find((each) => each.id === id);
    if (evidence) return evidence.title;
    const recording = ofCase()?.recordings.find((each) => each.id === id);
    if (recording) return recording.title;
    const measure = ofCase()?.measures.find((each) => each.id === id);
    return measure ? w.value.measures.kind[measure.kind] : id;
  };
}

/** Events by number, as one line: `12 · 制作询问笔录 · 2026/03/02 09:30`. */
export function useEventNames(caseId: () => string) {
  const { data: events } = useEvents(caseId);
  const nameOf = (event: Schemas['EventView']) => (currentLanguage() === 'en' ? event.nameEn : event.nameZh);
  return {
    events,
    line: (event: Schemas['EventView']) => `${event.seq} · ${nameOf(event)} · ${momentText(event.at)}`,
    nameOf: (seq: number) => {
      const event = events.value?.find((each) => each.seq === seq);
      return event ? nameOf(event) : String(seq);
    },
  };
}
