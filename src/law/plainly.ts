/** The value as JSON keeps it: without members that are undefined. */
export function plainly<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
