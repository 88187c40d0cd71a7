/** 集体讨论与决定的行为 – 行政处罚法 第57条、第59条. */
import { defineAct, type Performed } from '../act.js';
import type { CaseRecord, Ending } from '../case-record.js';
import { contentOf } from '../content.js';
import { OUTCOME_OF_DECISION } from './decision-outcomes.js';
import { filing, newest, paper, served, serviceOf } from './drawing.js';
import { defineByTwo } from './by-two.js';
import { Decide, RecordCollectiveDiscussion } from './payloads/decision.js';
import { Reasons } from './payloads/filing.js';
import { Serve } from './payloads/notice.js';

export const recordCollectiveDiscussion = defineAct<RecordCollectiveDiscussion>({
  type: 'record-collective-discussion',
  name: { zh: '记录集体讨论', en: 'Record the collective discussion' },
  duty: 'decide',
  basis: '行政处罚法 第57条第2款; 河南省行政执法条例 第28条第2款',
  payload: RecordCollectiveDiscussion,
  draws: ['collective-discussion-record'],
  names: ({ members }) => members.map(({ personId }) => ({ personId, duty: 'decide' })),
  asserts: ({ heldOn }, record) => ({ day: heldOn, notBefore: newest(record, 'investigation-report')?.datedOn ?? '' }),
  rules: ['discussion-quorum', 'review-passed', 'review-bound-to-content'],
  record: (performed) => {
    const { record, actor, at, seq, payload } = performed;
    const members = [...new Set([actor, ...payload.members.map(({ personId }) => personId)])];
    const signed = members.filter((id) => id !== actor).map((personId) => ({ personId, duty: 'decide' as const, at }));
    return {
      discussion: { seq, contentDigest: contentOf(record).digest, members },
      ...filing(performed, paper(performed, 'collective-discussion-record', { datedOn: payload.heldOn, signed })),
    };
  },
});

/** What must hold before anything is decided, whatever the outcome. */
const BEFORE_ANY_DECISION = [
  'decision-follows-proposal',
  'review-passed',
  'review-bound-to-content',
  'collective-discussion',
  'hearing-held',
  'defence-re-examined',
  'requests-settled',
  'measures-settled',
  'earlier-acts-certified',
  'suspected-crime',
  'file-complete',
];

/** What a penalty needs beyond that. */
const BEFORE_A_PENALTY = [
  'power-held',
  'limitation-period',
  'age-of-responsibility',
  'facts-proved',
  'penalty-in-range',
  'benchmark-applied',
  'notice-served',
  'defence-period-over',
  'no-heavier-after-defence',
];

function decided(performed: Performed<Decide>, code: string): Partial<CaseRecord> {
  const { record, act, seq, today, actor } = performed;
  const decision = paper(performed, code);
  return {
    decision: {
      seq,
      documentId: decision.id,
      outcome: OUTCOME_OF_DECISION[act.type] ?? 'penalty',
      penalties: record.findings?.penalties ?? [],
      decidedOn: today,
      by: actor,
      servedOn: null,
    },
    ...filing(performed, paper(performed, 'decision-approval'), decision),
  };
}

export const decidePenalty = defineAct<Decide>({
  type: 'decide-penalty',
  name: { zh: '作出行政处罚决定', en: 'Decide the penalty' },
  duty: 'decide',
  basis: '行政处罚法 第57条第1款第1项、第59条',
  payload: Decide,
  draws: ['decision-approval', 'penalty-decision'],
  gate: 'decision',
  rules: [...BEFORE_ANY_DECISION, ...BEFORE_A_PENALTY],
  record: (performed) => decided(performed, 'penalty-decision'),
});

export const decideNoPenalty = defineAct<Decide>({
  type: 'decide-no-penalty',
  name: { zh: '作出不予行政处罚决定', en: 'Decide that there is no penalty' },
  duty: 'decide',
  basis: '行政处罚法 第33条、第57条第1款第2项',
  payload: Decide,
  draws: ['decision-approval', 'no-penalty-decision'],
  gate: 'decision',
  rules: BEFORE_ANY_DECISION,
  record: (performed) => decided(performed, 'no-penalty-decision'),
});

export const dismissCase = defineAct<Decide>({
  type: 'dismiss-case',
  name: { zh: '违法事实不能成立,不予处罚', en: 'Dismiss: no breach established' },
  duty: 'decide',
  basis: '行政处罚法 第57条第1款第3项',
  payload: Decide,
  draws: ['decision-approval', 'no-penalty-decision'],
  gate: 'decision',
  rules: BEFORE_ANY_DECISION,
  record: (performed) => decided(performed, 'no-penalty-decision'),
});

export const returnToHandlers = defineAct<Reasons>({
  type: 'return-to-handlers',
  name: { zh: '退回承办人员', en: 'Return to the handlers' },
  duty: 'decide',
  basis: '行政处罚法 第57条第1款',
  payload: Reasons,
});

const ENDING: Readonly<Record<string, Ending>> = { 'no-penalty': 'no-penalty', dismissal: 'dismissed' };

export const serveDecision = defineByTwo<Serve>({
  type: 'serve-decision',
  name: { zh: '送达决定书', en: 'Serve the decision' },
  basis: '行政处罚法 第61条',
  payload: Serve,
  asserts: ({ servedOn }, { decision }) => ({ day: servedOn, notBefore: decision?.decidedOn ?? '' }),
  rules: ['service-particulars'],
  record: (performed) => {
    const { decision } = performed.record;
    if (!decision) return {};
    const service = serviceOf(performed.payload, performed);
    const code = decision.outcome === 'penalty' ? 'penalty-decision' : 'no-penalty-decision';
    return {
      ...served(performed, [code], service),
      decision: { ...decision, servedOn: service.effectiveOn },
      ending: endingAtService(performed.record),
    };
  },
});

/** Without money to be paid, the decision is performed by its service; without penalty the case ends there. */
function endingAtService({ decision }: CaseRecord): Ending | null {
  if (!decision) return null;
  if (decision.outcome !== 'penalty') return ENDING[decision.outcome] ?? null;
  return decision.penalties.some(({ amountFen }) => (amountFen ?? 0) > 0) ? null : 'performed';
}
