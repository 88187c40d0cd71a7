/** 阶段的分组 – the phases a case goes through, and the stages of each. */
import type { Text } from '../law/blocker.js';

export type PhaseId =
  'filing' | 'investigation' | 'review' | 'notice' | 'hearing' | 'decision' | 'performance' | 'closing';

interface PhaseStages {
  readonly id: PhaseId;
  readonly name: Text;
  readonly stages: readonly string[];
}

export const PHASES: readonly PhaseStages[] = [
  { id: 'filing', name: { zh: '立案', en: 'Filing' }, stages: ['lead', 'filing-decision', 'referral'] },
  {
    id: 'investigation',
    name: { zh: '调查', en: 'Investigation' },
    stages: ['investigation', 'investigation-suspended', 'investigation-concluded', 'crime-transfer'],
  },
  { id: 'review', name: { zh: '审核', en: 'Review' }, stages: ['legal-review'] },
  {
    id: 'notice',
    name: { zh: '告知', en: 'Notice' },
    stages: ['notice-approval', 'notice-service', 'statement-and-defence'],
  },
  {
    id: 'hearing',
    name: { zh: '听证', en: 'Hearing' },
    stages: ['hearing-requested', 'hearing-arranged', 'hearing-announced', 'hearing-held'],
  },
  { id: 'decision', name: { zh: '决定', en: 'Decision' }, stages: ['decision-approval', 'decision-service'] },
  { id: 'performance', name: { zh: '执行', en: 'Performance' }, stages: ['performance'] },
  {
    id: 'closing',
    name: { zh: '结案', en: 'Closing' },
    stages: ['ended', 'closing-approval', 'closed', 'archived', 'restricted'],
  },
];
