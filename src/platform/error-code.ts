/**
 * The machine-readable code of an error (`ENOENT`, `SQLITE_FULL`, an SQLSTATE), or an empty text.
 *
 * Asks for the property and not for the class: native modules make their errors of another realm's `Error`.
 */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** What an error says of itself. */
export function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  return String(error.message);
}
