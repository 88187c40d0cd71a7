/** 当场查处的行为 – 行政处罚法 第44条、第45条、第51条、第52条. */
import { defineAct, type Performed } from '../act.js';
import type { CaseRecord } from '../case-record.js';
import { toldDigestOf } from '../content.js';
import { defineByTwo } from '../ordinary-procedure/by-two.js';
import { filing, paper, served } from '../ordinary-procedure/drawing.js';
import { Reasons } from '../ordinary-procedure/payloads/filing.js';
import type { ByTwoOfficers } from '../ordinary-procedure/payloads/investigation.js';
import {
  ConvertToOrdinary,
  DecideOnTheSpot,
  HandOverDecision,
  HearOnTheSpot,
  ProposeSpotPenalty,
  TellOnTheSpot,
} from './payloads/scene.js';

const sinceDiscovery = ({ occurredOn }: ByTwoOfficers, { breach }: CaseRecord) => ({
  day: occurredOn,
  notBefore: breach.discoveredOn,
});

/** What a penalty on the spot rests on, whenever it is proposed, told or decided. */
const SUBSTANCE = [
  'power-held',
  'place-in-area',
  'limitation-period',
  'age-of-responsibility',
  'facts-proved',
  'penalty-in-range',
  'benchmark-applied',
  'spot-limits',
];

export const proposeSpotPenalty = defineAct<ProposeSpotPenalty>({
  type: 'propose-spot-penalty',
  name: { zh: '认定违法事实、提出当场处罚意见', en: 'Find the facts and propose an on-the-spot penalty' },
  duty: 'handle',
  basis: '行政处罚法 第40条、第51条',
  payload: ProposeSpotPenalty,
  names: ({ coOfficerId }) => [{ personId: coOfficerId, duty: 'handle' }],
  rules: [...SUBSTANCE, 'no-heavier-after-defence'],
  record: ({ payload }) => ({ findings: payload.findings }),
});

function spotRecord(performed: Performed<ByTwoOfficers>) {
  const { occurredOn, coOfficerId } = performed.payload;
  return filing(
    performed,
    paper(performed, 'oral-notice-and-defence-record', { datedOn: occurredOn, coSigners: [coOfficerId] }),
  );
}

export const tellOnTheSpot = defineByTwo<TellOnTheSpot>({
  type: 'tell-on-the-spot',
  name: { zh: '当场告知', en: 'Tell the party on the spot' },
  basis: '行政处罚法 第44条',
  payload: TellOnTheSpot,
  draws: ['oral-notice-and-defence-record'],
  asserts: sinceDiscovery,
  record: (performed) => {
    const { record, seq, payload } = performed;
    const { findings, party, notices } = record;
    const papers = spotRecord(performed);
    if (!findings) return papers;
    const notice = {
      documentId: papers.file.at(-1)?.id ?? '',
      seq,
      toldDigest: toldDigestOf(findings, party),
      penalties: findings.penalties,
      hearingRight: false,
      effectiveOn: payload.occurredOn,
    };
    return { ...papers, notices: [...notices, notice], waivedOn: null };
  },
});

export const hearOnTheSpot = defineByTwo<HearOnTheSpot>({
  type: 'hear-on-the-spot',
  name: { zh: '当场听取陈述申辩并复核', en: 'Hear and re-examine the defence on the spot' },
  basis: '行政处罚法 第45条、第62条',
  payload: HearOnTheSpot,
  draws: ['oral-notice-and-defence-record'],
  asserts: sinceDiscovery,
  rules: ['spot-defence-answered', ...SUBSTANCE, 'no-heavier-after-defence'],
  record: (performed) => {
    const { record, seq, payload } = performed;
    const statedOn = payload.occurredOn;
    const defence = { seq, statedOn, reExaminedSeq: seq };
    return {
      ...spotRecord(performed),
      defences: payload.stance === 'stated' ? [...record.defences, defence] : record.defences,
      waivedOn: payload.stance === 'waived' ? statedOn : record.waivedOn,
      findings: payload.revisedFindings ?? record.findings,
    };
  },
});

export const resumeAtTheScene = defineAct<Reasons>({
  type: 'resume-at-the-scene',
  name: { zh: '继续现场调查', en: 'Go on investigating at the scene' },
  duty: 'handle',
  basis: '行政处罚法 第40条、第51条',
  payload: Reasons,
});

export const decideOnTheSpot = defineByTwo<DecideOnTheSpot>({
  type: 'decide-on-the-spot',
  name: { zh: '当场作出行政处罚决定', en: 'Decide the penalty on the spot' },
  basis: '行政处罚法 第51条、第52条',
  payload: DecideOnTheSpot,
  draws: ['on-the-spot-decision'],
  gate: 'decision',
  asserts: sinceDiscovery,
  rules: [
    ...SUBSTANCE,
    'notice-served',
    'heard-on-the-spot',
    'defence-re-examined',
    'no-heavier-after-defence',
    'suspected-crime',
    'requests-settled',
    'earlier-acts-certified',
    'file-complete',
  ],
  record: (performed) => {
    const { record, seq, actor, payload } = performed;
    const decision = paper(performed, 'on-the-spot-decision', {
      datedOn: payload.occurredOn,
      coSigners: [payload.coOfficerId],
    });
    return {
      decision: {
        seq,
        documentId: decision.id,
        outcome: 'penalty',
        penalties: record.findings?.penalties ?? [],
        decidedOn: payload.occurredOn,
        by: actor,
        servedOn: null,
      },
      ...filing(performed, decision),
    };
  },
});

export const handOverDecision = defineByTwo<HandOverDecision>({
  type: 'hand-over-decision',
  name: { zh: '当场交付决定书', en: 'Hand the decision over on the spot' },
  basis: '行政处罚法 第52条第1款',
  payload: HandOverDecision,
  asserts: ({ occurredOn }, { decision }) => ({ day: occurredOn, notBefore: decision?.decidedOn ?? '' }),
  rules: ['spot-decision-signed'],
  record: (performed) => {
    const { decision } = performed.record;
    if (!decision) return {};
    const { occurredOn, receipt } = performed.payload;
    const method = receipt === 'signed' ? ('direct' as const) : ('left' as const);
    const paid = decision.penalties.some(({ amountFen }) => (amountFen ?? 0) > 0);
    return {
      ...served(performed, ['on-the-spot-decision'], { method, servedOn: occurredOn, effectiveOn: occurredOn }),
      decision: { ...decision, servedOn: occurredOn },
      ending: paid ? null : 'performed',
    };
  },
});

export const convertToOrdinary = defineAct<ConvertToOrdinary>({
  type: 'convert-to-ordinary',
  name: { zh: '转为普通程序', en: 'Convert to the ordinary procedure' },
  duty: 'handle',
  basis: '行政处罚法 第51条、第54条第1款',
  payload: ConvertToOrdinary,
  draws: ['spot-case-conversion'],
  names: ({ coOfficerId }) => [{ personId: coOfficerId, duty: 'handle' }],
  record: (performed) => ({
    ending: 'converted',
    ...filing(performed, paper(performed, 'spot-case-conversion', { coSigners: [performed.payload.coOfficerId] })),
  }),
});
