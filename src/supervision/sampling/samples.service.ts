import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { VerifyCase } from '../../cases/verify-case.service.js';
import type { Caller } from '../../identity/caller.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/index.js';
import { DomainError } from '../../platform/http/domain-error.js';
import type { DrawQuery, FindingBody } from '../dto.js';
import { Drawing, type WholeDraw } from './drawing.service.js';
import { preScoreOf, type PreScore } from './pre-score.js';
import { SampleCaseRow, SampleFindingRow, SampleRow } from './sample.entity.js';

const ON_THE_CASE = `SELECT 1 FROM case_events e WHERE e.case_id = ? AND e.actor = ?
  UNION SELECT 1 FROM case_duties d WHERE d.case_id = ? AND d.person_id = ?
  UNION SELECT 1 FROM case_chairs h WHERE h.case_id = ? AND h.person_id = ?`;

/** 案卷评查 – draws that are kept, and what evaluators find. */
@Injectable()
export class Samples {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly drawing: Drawing,
    private readonly verifying: VerifyCase,
  ) {}

  /** Draws, verifies and scores the files drawn, and keeps it all. @returns the id. @throws DomainError wrong-state for an empty frame */
  async take(caller: Caller, query: DrawQuery): Promise<string> {
    const whole = await this.drawing.draw(caller, query);
    if (whole.drawn.length === 0) throw nothingToDraw();
    const scores = await this.#scoresOf(caller, whole);
    const id = randomUUID();
    const drawnAt = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      await tx.insert(SampleRow, {
        id,
        agencyId: caller.agencyId,
        seed: query.seed,
        size: query.size,
        cases: query.cases,
        openedFrom: query.from ?? null,
        openedTo: query.to ?? null,
        frame: JSON.stringify(whole.candidates),
        frameDigest: whole.frame.digest,
        drawnAt,
        drawnBy: caller.personId,
        accountId: caller.accountId,
      });
      for (const { caseId, position, ticket, weight, parts } of whole.drawn) {
        const head = whole.cases.get(caseId)?.head ?? '';
        const preScore = JSON.stringify(scores.get(caseId));
        const row = {
          sampleId: id,
          caseId,
          agencyId: caller.agencyId,
          position,
          ticket,
          weight,
          parts: JSON.stringify(parts),
          head,
          preScore,
        };
        await tx.insert(SampleCaseRow, row);
      }
    });
    return id;
  }

  /**
   * Records what the caller found in a file of the sample.
   *
   * @throws DomainError not-found for another agency's sample or a case that is not in it; refused for those on the case
   */
  async find(caller: Caller, sampleId: string, { caseId, grade, opinion }: FindingBody): Promise<void> {
    const { personId, accountId, agencyId } = caller;
    const foundAt = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      await assertInSample(tx, { agencyId, sampleId, caseId, personId });
      if (await isOnTheCase(tx, caseId, personId)) throw ownCase();
      const finding = {
        id: randomUUID(),
        sampleId,
        caseId,
        agencyId,
        grade,
        opinion,
        foundAt,
        foundBy: personId,
        accountId,
      };
      await tx.insert(SampleFindingRow, finding);
    });
  }

  async #scoresOf(caller: Caller, { drawn, signs }: WholeDraw): Promise<ReadonlyMap<string, PreScore>> {
    const scores = new Map<string, PreScore>();
    for (const { caseId } of drawn) {
      const { findings } = await this.verifying.verify(caller, caseId);
      const { missing = 0, lateActs = 0, breaches = 0, refusals = 0 } = signs.get(caseId) ?? {};
      scores.set(caseId, preScoreOf({ faults: findings.length, missing, lateActs, breaches, refusals }));
    }
    return scores;
  }
}

async function assertInSample(
  tx: Transaction,
  of: { readonly agencyId: string; readonly sampleId: string; readonly caseId: string; readonly personId: string },
): Promise<void> {
  const found = await tx.query<object>(
    `SELECT 1 AS found FROM samples s JOIN sample_cases x ON x.sample_id = s.id
      WHERE s.id = ? AND s.agency_id = ? AND x.case_id = ?
        AND NOT EXISTS (SELECT 1 FROM case_recusals r WHERE r.case_id = x.case_id AND r.person_id = ?)`,
    [of.sampleId, of.agencyId, of.caseId, of.personId],
  );
  if (found.length === 0) throw DomainError.notFound();
}

async function isOnTheCase(tx: Transaction, caseId: string, personId: string): Promise<boolean> {
  const rows = await tx.query<object>(ON_THE_CASE, [caseId, personId, caseId, personId, caseId, personId]);
  return rows.length > 0;
}

function ownCase(): DomainError {
  const message = {
    zh: '参与过本案的人不得评查本案案卷',
    en: 'whoever acted in the case may not evaluate its file',
  };
  return DomainError.refused([{ code: 'evaluator-on-case', message, basis: '行政处罚法 第75条' }]);
}

function nothingToDraw(): DomainError {
  const detail = { zh: '没有可以抽取的案件', en: 'there is no case to be drawn' };
  return new DomainError('wrong-state', { detail });
}
