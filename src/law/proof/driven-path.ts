/** 引路的一条路径 – a case led step by step. */

/** Who does what, and which of the attempts that are allowed, counted from 0. Nobody (`''`) waits. */
export type DrivenStep = readonly [account: string, act: string, which?: number];

export interface DrivenPath {
  readonly name: string;
  readonly steps: readonly DrivenStep[];
}
