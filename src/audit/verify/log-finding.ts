import type { Text } from '../../law/blocker.js';

/** What is wrong with the log or with what it is about. */
export type LogFindingCode =
  | 'case-removed'
  | 'tail-truncated'
  | 'event-removed'
  | 'event-changed'
  | 'chain-resealed'
  | 'event-unlogged'
  | 'leaf-missing'
  | 'leaf-changed'
  | 'node-missing'
  | 'node-changed'
  | 'log-truncated'
  | 'checkpoint-unsigned'
  | 'checkpoint-contradicted';

/** Something that is not as it must be, and where. */
export interface LogFinding {
  readonly code: LogFindingCode;
  readonly message: Text;
  readonly caseId?: string;
  readonly seq?: number;
  /** Position in the log, counted from 0. */
  readonly position?: number;
  /** Size a checkpoint names. */
  readonly size?: number;
}

/** Findings of one code that are told one by one; more are only counted, so that a ruined log is told in bounded space. */
const TOLD_OF_EACH = 20;

/** 核验发现 – collects findings: the first of each kind, and how many there are. */
export class LogFindings {
  readonly #told: LogFinding[] = [];
  readonly #counts = new Map<LogFindingCode, number>();

  add(code: LogFindingCode, where: Omit<LogFinding, 'code' | 'message'>, zh: string, en: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= TOLD_OF_EACH) this.#told.push({ code, ...where, message: { zh, en } });
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  get told(): readonly LogFinding[] {
    return this.#told;
  }

  /** How many there are of each code. */
  get counts(): Readonly<Partial<Record<LogFindingCode, number>>> {
    return Object.fromEntries(this.#counts);
  }
}
