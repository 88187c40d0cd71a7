/** 引用 – `$…` in a payload: people, days, results of earlier steps, papers of the file. */
import { addDays } from '../law/time.js';
import type { Day } from '../law/time.js';

/** What a reference may be answered from. */
export interface Known {
  readonly today: Day;
  /** Ids of persons, by names of the cast. */
  readonly people: ReadonlyMap<string, string>;
  /** Results of steps, by label. */
  readonly results: ReadonlyMap<string, StepResult>;
  /** Ids of the pieces of evidence so far. */
  readonly evidence: readonly string[];
  /** Answers of the law's review points, all met. */
  readonly pointsMet: readonly object[];
  /** The newest paper of the code; null if there is none. */
  newestPaper(code: string): string | null;
}

/** What a step left. */
export interface StepResult {
  /** Number of the event in the case; null where the step was none. */
  readonly seq: number | null;
  readonly sha256: string | null;
}

/** The words after `$` that are no name of the scenario. */
const BUILT_IN = ['today', 'newest', 'evidence', 'points'];

/** The payload with every reference replaced. @throws RangeError naming a reference that nothing answers */
export function resolved(value: unknown, known: Known): unknown {
  if (Array.isArray(value)) return value.map((each) => resolved(each, known));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolved(each, known)]));
  }
  return typeof value === 'string' && isReference(value) ? answer(value.slice(1), known) : value;
}

/** Names of people and labels that are referred to somewhere in the value. */
export function referencesIn(value: unknown): string[] {
  if (typeof value === 'string') return isReference(value) ? nameIn(value) : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referencesIn) : [];
}

/** Whether a payload asks for the newest paper of some code, so that the file must be read first. */
export function asksForPapers(value: unknown): boolean {
  return JSON.stringify(value ?? null).includes('"$newest.');
}

function isReference(text: string): boolean {
  return /^\$[a-zA-Z]/.test(text);
}

function nameIn(reference: string): string[] {
  const name = /^[\w-]+?(?=[.+]|-\d|$)/.exec(reference.slice(1))?.[0] ?? '';
  return BUILT_IN.includes(name) ? [] : [name];
}

function answer(reference: string, known: Known): unknown {
  const found = ofDay(reference, known) ?? ofCase(reference, known) ?? ofScenario(reference, known);
  if (found === null) throw new RangeError(`nothing answers $${reference}`);
  return found;
}

/** `$today`, `$today+30`, `$today-3`. */
function ofDay(reference: string, { today }: Known): Day | null {
  const days = /^today([+-]\d+)?$/.exec(reference);
  return days ? addDays(today, Number(days[1] ?? 0)) : null;
}

/** `$newest.inquiry-record`, `$evidence`, `$points.met`. */
function ofCase(reference: string, known: Known): unknown {
  if (reference === 'evidence') return known.evidence;
  if (reference === 'points.met') return known.pointsMet;
  return reference.startsWith('newest.') ? known.newestPaper(reference.slice('newest.'.length)) : null;
}

/** `$lin`, `$photo.sha256`, `$photo.seq`, `$photo.evidence`, `$inspection.on-site-inspection-record`. */
function ofScenario(reference: string, { people, results }: Known): unknown {
  const person = people.get(reference);
  if (person !== undefined) return person;
  const [label = '', field = ''] = reference.split('.');
  const result = results.get(label);
  if (result === undefined) return null;
  if (field === 'seq' || field === 'sha256') return result[field];
  return result.seq === null || field === '' ? null : `${field}.${result.seq}`;
}
