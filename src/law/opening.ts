/** 受理线索 – the record with which a case begins. */
import type { Breach, CaseRecord, Party } from './case-record.js';
import type { Opening } from './procedure.js';
import type { LawPack } from './packs/law-pack.js';
import { inForceOn } from './benchmark.js';
import { dayOf } from './time.js';

/** What every procedure's opening act states, whatever else it states. */
export interface OpeningPayload {
  readonly matterCode: string;
  readonly place: string;
  readonly breach: Breach;
  readonly party?: Party | null;
}

const NOTHING_PAID = {
  payments: [],
  cash: [],
  deferredUntil: null,
  demandServedOn: null,
  courtAppliedOn: null,
  remedies: [],
};

/** The record before its first event: who, where, which law. */
export function blankRecord(
  opening: Opening,
  payload: OpeningPayload,
  pack: LawPack,
  procedure: CaseRecord['procedure'],
): CaseRecord {
  const { caseId, agencyId, at, facts } = opening;
  const { matterCode, place, breach, party = null } = payload;
  const benchmark = inForceOn(facts.matter?.benchmark, dayOf(at));
  return {
    caseId,
    agencyId,
    procedure,
    lawPack: pack.id,
    seq: 0,
    openedAt: at,
    lastActAt: at,
    area: facts.agencyArea,
    matterCode,
    field: facts.matter?.field ?? '',
    ...(benchmark ? { benchmark } : {}),
    place,
    party,
    breach: {
      endedOn: breach.endedOn ?? null,
      discoveredOn: breach.discoveredOn,
      harmsLifeHealthOrFinance: breach.harmsLifeHealthOrFinance,
    },
    filedOn: null,
    duties: [],
    chairs: [],
    recused: [],
    file: [],
    evidence: [],
    recordings: [],
    findings: null,
    submittedOn: null,
    reviews: [],
    notices: [],
    defences: [],
    waivedOn: null,
    hearing: null,
    requests: [],
    exclusions: [],
    extensionDays: 0,
    extensionTimes: 0,
    measures: [],
    discussion: null,
    decision: null,
    performance: NOTHING_PAID,
    policeReply: null,
    enforcementActs: [],
    ending: null,
    closedOn: null,
  };
}
