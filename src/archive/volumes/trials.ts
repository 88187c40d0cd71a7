import { Binder, type Part } from './binder.js';

/** More pages of one file are not bound: they would be the volume. */
const MOST_PAGES = 400;

/** 试装 – foreign files tried in a thread of their own, which may hang or die of them; the next one gets another. */
export class Trials {
  #binder: Binder | null = null;

  /** Whether the part can be put on pages. */
  async canBeBound(part: Part): Promise<boolean> {
    this.#binder ??= new Binder();
    try {
      const pages = await this.#binder.probe(part);
      return pages > 0 && pages <= MOST_PAGES;
    } catch {
      await this.close();
      return false;
    }
  }

  async close(): Promise<void> {
    await this.#binder?.close();
    this.#binder = null;
  }
}
