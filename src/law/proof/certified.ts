/** 持证: of the proof's population, whose certificate counts for the field and area all the time. */
const CERTIFIED: ReadonlySet<string> = new Set([
  'handler-1',
  'handler-2',
  'handler-3',
  'third',
  'twofold',
  'interested',
]);

/** Whether the person's certificate counts, and was not found void since. */
export function isCertified(personId: string, voided: readonly string[]): boolean {
  return CERTIFIED.has(personId) && !voided.includes(personId);
}
