/** How many names of blobs are remembered. */
const capacity = 50_000;

/** Names of blobs that were there once: nothing of ours ever removes one. */
export class KnownNames {
  readonly #names = new Set<string>();

  has(sha256: string): boolean {
    return this.#names.has(sha256);
  }

  remember(sha256: string): void {
    if (this.#names.size >= capacity) this.#names.clear();
    this.#names.add(sha256);
  }
}
