import { Injectable } from '@nestjs/common';
import { CaseList, type CaseSummary } from '../cases/case-list.service.js';
import { CasesReading, type OfferedAct } from '../cases/cases-reading.service.js';
import type { StoredCase } from '../cases/case-store.service.js';
import type { Caller } from '../identity/caller.js';
import type { Text } from '../law/blocker.js';
import type { Request } from '../law/case-record.js';
import { ANSWERED_KIND, REQUEST_KINDS } from '../law/ordinary-procedure/request-kinds.js';
import { procedureOf } from '../law/procedures.js';
import { Reader } from '../platform/database/index.js';

/** Filing and closing have refusals of their own. */
const REFUSED_GENERALLY: ReadonlySet<Request['kind']> = new Set(REQUEST_KINDS);

/** 一项申请 – what is asked for, by whom and why, and the acts by which the caller could answer it now. */
export interface PendingApproval {
  readonly case: CaseSummary;
  readonly request: Request;
  /** The act that asked. */
  readonly asked: { readonly type: string; readonly name: Text; readonly basis: string; readonly payload: unknown };
  /** What the caller may answer with; never empty. */
  readonly answers: readonly { readonly type: string; readonly name: Text; readonly basis: string }[];
}

/** 待批申请 – everything applied for that the caller could lawfully approve or refuse at this moment. */
@Injectable()
export class ApprovalsReading {
  constructor(
    private readonly reader: Reader,
    private readonly list: CaseList,
    private readonly cases: CasesReading,
  ) {}

  /** The oldest request first. @throws DomainError not-found for those who see no cases */
  async waitingFor(caller: Caller): Promise<readonly PendingApproval[]> {
    const waiting: PendingApproval[] = [];
    for (const summary of await this.list.open(caller)) {
      const stored = await this.cases.caseFor(caller, summary.id);
      if (stored.standing.record.requests.length > 0) waiting.push(...(await this.#of(caller, summary, stored)));
    }
    return waiting.sort((one, other) => one.request.at.localeCompare(other.request.at));
  }

  async #of(caller: Caller, summary: CaseSummary, stored: StoredCase): Promise<readonly PendingApproval[]> {
    const offered = (await this.cases.actsFor(caller, stored)).filter(({ allowed }) => allowed);
    const pending: PendingApproval[] = [];
    for (const request of answerable(stored, caller)) {
      const answers = answersTo(request, offered);
      if (answers.length > 0)
        pending.push({ case: summary, request, asked: await this.#asked(stored, request), answers });
    }
    return pending;
  }

  async #asked({ id, procedure }: StoredCase, { seq }: Request): Promise<PendingApproval['asked']> {
    const [event] = await this.reader.query<{ type: string; payload: string }>(
      'SELECT type, payload FROM case_events WHERE case_id = ? AND seq = ?',
      [id, seq],
    );
    const type = event?.type ?? '';
    const act = procedureOf(procedure.id, procedure.version).acts.get(type);
    const payload = JSON.parse(event?.payload ?? 'null') as unknown;
    return { type, name: act?.name ?? { zh: type, en: type }, basis: act?.basis ?? '', payload };
  }
}

/** Nobody answers their own request, nor one about themselves. */
function answerable({ standing }: StoredCase, { personId }: Caller): readonly Request[] {
  return standing.record.requests.filter(({ by, subject }) => by !== personId && subject !== personId);
}

function answersTo({ kind }: Request, offered: readonly OfferedAct[]): PendingApproval['answers'] {
  const own = offered.filter(({ act }) => ANSWERED_KIND[act.type] === kind);
  const refusal = REFUSED_GENERALLY.has(kind) ? offered.filter(({ act }) => act.type === 'refuse-request') : [];
  return [...own, ...refusal].map(({ act: { type, name, basis } }) => ({ type, name, basis }));
}
