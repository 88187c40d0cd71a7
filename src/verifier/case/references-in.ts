import type { FactReferences } from './chain.js';

/** The references an event holds; null where it holds anything else. */
export function referencesIn(value: unknown): FactReferences | null {
  return isReferences(value) ? value : null;
}

function isReferences(value: unknown): value is FactReferences {
  if (typeof value !== 'object' || value === null) return false;
  const { people, matter, calendar, partyPersonId, agencyArea, agency } = value as Partial<Record<string, unknown>>;
  return (
    typeof people === 'object' &&
    people !== null &&
    Object.values(people).every(isText) &&
    isTextOrNull(matter) &&
    isText(calendar) &&
    isTextOrNull(partyPersonId) &&
    isText(agencyArea) &&
    (agency === undefined || isAgency(agency))
  );
}

function isAgency(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && isText(value.name);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}
