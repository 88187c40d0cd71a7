/** A sentence in both languages of the product. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/**
 * 阻却事由 – one reason why an act is not allowed.
 *
 * A refusal is a value, never an exception: rules return all the blockers they find, in a fixed order.
 */
export interface Blocker {
  /** Stable kebab-case noun, e.g. `separation-of-duties`. */
  readonly code: string;
  readonly message: Text;
  /** The article the refusal rests on, e.g. `行政处罚法 第42条`. */
  readonly basis: string;
  /** What exactly failed: persons, documents, days. Only facts the caller may see. */
  readonly detail?: Readonly<Record<string, unknown>>;
}
