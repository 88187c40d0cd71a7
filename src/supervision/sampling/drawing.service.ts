import { Injectable } from '@nestjs/common';
import type { Caller } from '../../identity/caller.js';
import { PeriodWatch } from '../../periods/period-watch.service.js';
import { canonicalDigest } from '../../platform/digest.js';
import type { DrawQuery } from '../dto.js';
import { SupervisedCases, type SupervisedCase } from '../history/supervised-cases.service.js';
import { CaseSigns } from './case-signs.service.js';
import { draw, type Candidate, type Drawn } from './draw.js';
import { riskOf, type Risk, type RiskPart, type RiskSigns } from './risk.js';

/** Every case that could be drawn: how many, with how many tickets, and the digest that names exactly these. */
export interface Frame {
  readonly cases: number;
  readonly tickets: number;
  readonly digest: string;
}

/** A case drawn, and how many tickets it held. */
export interface DrawnCase extends Drawn {
  readonly number: string;
  readonly partyName: string | null;
  readonly weight: number;
  readonly parts: readonly RiskPart[];
}

/** A draw as it comes out at this moment; nothing is kept of it. */
export interface DrawPreview {
  readonly seed: string;
  readonly size: number;
  readonly frame: Frame;
  readonly drawn: readonly DrawnCase[];
}

/** A draw with everything it rests on. */
export interface WholeDraw extends DrawPreview {
  readonly candidates: readonly Candidate[];
  readonly signs: ReadonlyMap<string, RiskSigns>;
  readonly cases: ReadonlyMap<string, SupervisedCase>;
}

/** 抽签 – over the cases the caller may see that were opened in the span, as they stand now. */
@Injectable()
export class Drawing {
  constructor(
    private readonly cases: SupervisedCases,
    private readonly signs: CaseSigns,
    private readonly watch: PeriodWatch,
  ) {}

  /** @throws DomainError not-found for those who see no cases */
  async draw(caller: Caller, query: DrawQuery): Promise<WholeDraw> {
    await this.watch.catchUp(caller.agencyId);
    const within = await this.cases.within(caller, query);
    const cases = within.filter(({ stage }) => query.cases === 'all' || stage.final);
    const signs = await this.signs.of(caller, query, cases);
    const risks = new Map([...signs].map(([id, each]) => [id, riskOf(each)]));
    const candidates = cases.map(({ id }) => ({ caseId: id, weight: risks.get(id)?.weight ?? 1 }));
    const byId = new Map(cases.map((each) => [each.id, each]));
    return {
      seed: query.seed,
      size: query.size,
      frame: frameOf(candidates),
      drawn: draw(candidates, query.seed, query.size).map((drawn) => shown(drawn, byId, risks)),
      candidates,
      signs,
      cases: byId,
    };
  }
}

/** The frame of the candidates. */
export function frameOf(candidates: readonly Candidate[]): Frame {
  const tickets = candidates.reduce((sum, { weight }) => sum + weight, 0);
  return { cases: candidates.length, tickets, digest: canonicalDigest(candidates) };
}

function shown(drawn: Drawn, cases: ReadonlyMap<string, SupervisedCase>, risks: ReadonlyMap<string, Risk>): DrawnCase {
  const { number = '', partyName = null } = cases.get(drawn.caseId) ?? {};
  const { weight = 1, parts = [] } = risks.get(drawn.caseId) ?? {};
  return { ...drawn, number, partyName, weight, parts };
}
