/** 措施的情况 – what is known of a measure, as lines of a name and what to say. */
import type { Schemas } from '../../api/client';
import { dayText, momentText } from '../../composables/days';
import type { CaseWords } from '../../words/case.zh';

type Line = readonly [name: string, text: string];

/** The lines of a measure; what has not happened has none. */
export function factsOf(
  measure: Schemas['Measure'],
  words: CaseWords['measures'],
  valueOf: (value: string) => string,
): readonly Line[] {
  if (measure.kind === 'preservation') {
    return [...on(words.registered, measure.registeredOn), ...on(words.disposed, measure.disposedOn)];
  }
  if (measure.kind === 'correction-order') {
    const orders = measure.orders.map(({ seq, orderedOn, correctBy }) => {
      return {
        seq,
        line: [words.ordered, `${dayText(orderedOn)} · ${words.correctBy} ${dayText(correctBy)}`] as const,
      };
    });
    const inspections = measure.reInspections.map(({ seq, on: day, result }) => {
      return { seq, line: [words.inspected, `${dayText(day)} · ${valueOf(result)}`] as const };
    });
    return [...orders, ...inspections].toSorted((one, other) => one.seq - other.seq).map(({ line }) => line);
  }
  return seizureFacts(measure, words, valueOf);
}

function seizureFacts(
  measure: Schemas['Seizure'],
  words: CaseWords['measures'],
  valueOf: (value: string) => string,
): readonly Line[] {
  const lifted = measure.liftedFor ? ` · ${valueOf(measure.liftedFor)}` : '';
  const disposed = measure.disposal ? ` · ${valueOf(measure.disposal)}` : '';
  return [
    [words.form, valueOf(measure.form) + (measure.urgent ? ` · ${words.urgent}` : '')],
    [words.basis, measure.legalBasis],
    ...at(words.taken, measure.takenAt),
    ...at(words.reported, measure.reportedAt),
    ...at(words.approved, measure.approvedAt),
    ...(measure.extensionDays > 0 ? [[words.extended, words.days(measure.extensionDays)] as const] : []),
    ...measure.appraisals.map(({ from, until }): Line => [words.appraisals, `${dayText(from)} – ${dayText(until)}`]),
    ...(measure.proposedDisposal ? [[words.proposed, valueOf(measure.proposedDisposal)] as const] : []),
    ...on(words.lifted, measure.liftedOn, lifted),
    ...on(words.ended, measure.endedOn, disposed),
  ];
}

function on(name: string, day: string | null, more = ''): readonly Line[] {
  return day === null ? [] : [[name, dayText(day) + more]];
}

function at(name: string, moment: string | null): readonly Line[] {
  return moment === null ? [] : [[name, momentText(moment)]];
}
