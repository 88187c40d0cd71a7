/** Where the database is: a file, or a PostgreSQL server. */
export type DatabaseLocation =
  { readonly dialect: 'sqlite'; readonly file: string } | { readonly dialect: 'postgres'; readonly url: string };

/** Reads `sqlite:<file>` or `postgres://…`; null for anything else. */
export function databaseLocation(text: string): DatabaseLocation | null {
  if (/^postgres(ql)?:\/\/[^/]/.test(text) && URL.canParse(text)) return { dialect: 'postgres', url: text };
  const file = /^sqlite:(.+)$/.exec(text)?.[1];
  return file === undefined || file === ':memory:' ? null : { dialect: 'sqlite', file };
}
