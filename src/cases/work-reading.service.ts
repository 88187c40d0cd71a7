import { Injectable } from '@nestjs/common';
import type { Caller } from '../identity/caller.js';
import type { ActDefinition } from '../law/act.js';
import type { Text } from '../law/blocker.js';
import { procedureOf } from '../law/procedures.js';
import { CaseList, type CaseSummary } from './case-list.service.js';
import { CasesReading } from './cases-reading.service.js';
import type { StoredCase } from './case-store.service.js';
import type { Due } from './next-due.js';

/** A case that waits for somebody, and for what. */
export interface WaitingCase extends CaseSummary {
  /** The acts by which they would take it on. */
  readonly acts: readonly { readonly type: string; readonly name: Text; readonly basis: string }[];
  /** 执法事项, by its name on the agency's list; null if it is there no more. */
  readonly matterName: string | null;
  /** What the agency owes next in it, by this moment; null where no period runs. */
  readonly due: Due | null;
}

/** After every day. */
const NEVER = '9999-12-31';

/** 待办 – the cases that wait for a person: those they could lawfully take on at this moment, what falls due first at the top. */
@Injectable()
export class WorkReading {
  constructor(
    private readonly list: CaseList,
    private readonly reading: CasesReading,
  ) {}

  /** @throws DomainError not-found for those who see no cases */
  async waitingFor(caller: Caller): Promise<readonly WaitingCase[]> {
    const open = await this.list.open(caller);
    const waiting: WaitingCase[] = [];
    for (const summary of open) {
      const stored = await this.reading.caseFor(caller, summary.id);
      const acts = await this.#actsOf(caller, stored);
      if (acts.length === 0) continue;
      const [matter, due] = await Promise.all([this.reading.matterOf(stored), this.reading.nextDueOf(stored)]);
      waiting.push({ ...summary, acts, matterName: matter?.name ?? null, due, nextDueOn: due?.dueOn ?? null });
    }
    return waiting.sort((one, other) => (one.nextDueOn ?? NEVER).localeCompare(other.nextDueOn ?? NEVER));
  }

  async #actsOf(caller: Caller, stored: StoredCase): Promise<WaitingCase['acts']> {
    const offered = await this.reading.actsFor(caller, stored);
    const possible = offered.filter(({ allowed }) => allowed).map(({ act }) => act);
    const awaited = possible.filter((act) => isAwaited(stored, act));
    const ongoing = isHandling(caller, stored) ? possible.filter(isCasework) : [];
    return (awaited.length > 0 ? awaited : ongoing).map(({ type, name, basis }) => ({ type, name, basis }));
  }
}

/** The case does not go on without it: it moves the case, grants what was asked for, or signs. */
function isAwaited({ standing, procedure }: StoredCase, { type }: ActDefinition): boolean {
  if (type === 'co-sign' || type.startsWith('approve-')) return true;
  const { moves } = procedureOf(procedure.id, procedure.version);
  return moves.some(({ from, via }) => from === standing.state && via === type);
}

/** Whether the person is one of those who handle the case now. */
function isHandling({ personId }: Caller, { standing }: StoredCase): boolean {
  return standing.record.duties.some((held) => held.personId === personId && held.duty === 'handle' && !held.until);
}

/** The daily work of whoever handles a case; what may be asked for at any time – a recusal, an extension – is not. */
function isCasework({ duty, type }: ActDefinition): boolean {
  return duty === 'handle' && !type.startsWith('request-');
}
