import type { World } from './world.js';

/** A sentence that must be true; null where it is, else what is wrong. */
export interface WorldProperty {
  readonly name: string;
  readonly fault: (world: World) => string | null;
}
