/** 阶段的分组 – the phases a case goes through, and the stages of each. */
import type { Text } from '../law/blocker.js';
import type { Charted } from './charted.js';

/** A phase, and its stages in order. */
export interface PhaseStages {
  readonly id: string;
  readonly name: Text;
  readonly stages: readonly string[];
}

const ORDINARY: readonly PhaseStages[] = [
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

const SIMPLIFIED: readonly PhaseStages[] = [
  {
    id: 'scene',
    name: { zh: '当场', en: 'On the spot' },
    stages: ['at-the-scene', 'spot-notice', 'spot-defence', 'spot-decision', 'spot-delivery'],
  },
  {
    id: 'check',
    name: { zh: '报备与审核', en: 'Report and check' },
    stages: ['reporting', 'spot-check', 'spot-correction'],
  },
  { id: 'performance', name: { zh: '执行', en: 'Performance' }, stages: ['performance'] },
  { id: 'closing', name: { zh: '结案', en: 'Closing' }, stages: ['ended', 'closed', 'archived', 'restricted'] },
];

const PHASES: Readonly<Record<string, readonly PhaseStages[]>> = { ordinary: ORDINARY, simplified: SIMPLIFIED };

/** The phases of a procedure; a measure is one phase with all its stages. */
export function phasesOf({ id, name, stages }: Pick<Charted, 'id' | 'name' | 'stages'>): readonly PhaseStages[] {
  return PHASES[id] ?? [{ id, name, stages: stages.map((stage) => stage.id) }];
}
