import { Injectable } from '@nestjs/common';
import { Reader } from '../platform/database/index.js';
import type { KeptEvent } from '../verifier/case/chain.js';
import type { KeptFact } from '../verifier/case/facts.js';
import type { CaseEventRow } from './case-event.entity.js';
import type { StoredCase } from './case-store.service.js';
import { keptEvent } from './verify/kept-event.js';
import { StoredFacts } from './verify/stored-facts.service.js';

/** The chain of a case and every snapshot it rests on, as they are stored. */
export interface KeptCase {
  readonly events: readonly KeptEvent[];
  readonly facts: readonly KeptFact[];
}

const EVENTS = `SELECT case_id AS "caseId", seq, agency_id AS "agencyId", type, actor, account_id AS "accountId", at,
  payload, facts, prev_hash AS "prevHash", hash FROM case_events WHERE case_id = ? AND seq <= ? ORDER BY seq`;

/** 原样取出 – a case to be handed out whole. */
@Injectable()
export class KeptCases {
  constructor(
    private readonly reader: Reader,
    private readonly facts: StoredFacts,
  ) {}

  /** The events of the case up to the version seen, with their facts. */
  async of({ id, version }: Pick<StoredCase, 'id' | 'version'>): Promise<KeptCase> {
    const rows = await this.reader.query<CaseEventRow>(EVENTS, [id, version]);
    const events = rows.map(keptEvent);
    return { events, facts: await this.facts.namedBy(events) };
  }
}
