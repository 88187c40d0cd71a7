/** 不可读 – reading what somebody may have tampered with: never throws for it. */

/** The value of the JSON; undefined if the text is none. */
export function jsonOf(text: unknown): unknown {
  return typeof text === 'string' ? valueOr(undefined, () => JSON.parse(text) as unknown) : undefined;
}

/** What `read` answers; `otherwise` where the stored data makes it throw. Only for code that asks nobody else. */
export function valueOr<T, Otherwise>(otherwise: Otherwise, read: () => T): T | Otherwise {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
