/** 当场处罚的路径 – cases that between them come past every rule and every fork of the simplified procedure. */
import type { DrivenPath, DrivenStep } from './driven-path.js';

const SIGNED: DrivenStep = ['handler-2', 'co-sign'];
const [TINY, LIMIT, WARNING] = [0, 1, 2];
/** What each of these things takes to be said with the second officer: of three who could be named one may. */
const [SILENT, STATED, LOWERED] = [0, 1, 2];

const investigated: readonly DrivenStep[] = [
  ['handler-1', 'identify-party'],
  SIGNED,
  ['handler-1', 'collect-evidence'],
  SIGNED,
];
const told = (which: number): readonly DrivenStep[] => [
  ...investigated,
  ['handler-1', 'propose-spot-penalty', which],
  ['handler-1', 'tell-on-the-spot'],
  SIGNED,
];
const decided = (which: number, heard: number = SILENT): readonly DrivenStep[] => [
  ...told(which),
  ['handler-1', 'hear-on-the-spot', heard],
  SIGNED,
  ['handler-1', 'decide-on-the-spot'],
  SIGNED,
  ['handler-1', 'hand-over-decision'],
];
const archived: readonly DrivenStep[] = [
  ['clerk-1', 'close-spot-case'],
  ['clerk-1', 'archive'],
];

export const SPOT_PATHS: readonly DrivenPath[] = [
  {
    name: 'a small fine collected at once, handed over, paid in; checked and closed',
    steps: [
      ...decided(TINY, STATED),
      ['handler-1', 'collect-on-the-spot'],
      SIGNED,
      ['handler-1', 'report-spot-decision'],
      ['clerk-1', 'hand-over-cash'],
      ['clerk-1', 'pay-cash-to-bank'],
      ['reviewer-1', 'pass-spot-check'],
      ['clerk-1', 'record-publication'],
      ...archived,
      ['clerk-1', 'file-late-paper'],
      ['clerk-1', 'request-restriction'],
      ['approver-1', 'restrict-access'],
      ['watcher', 'request-lifting'],
      ['approver-1', 'lift-restriction'],
    ],
  },
  {
    name: 'the check finds fault, a head corrects; the fine is deferred, demanded, paid at the bank',
    steps: [
      ...decided(LIMIT),
      ['handler-1', 'report-spot-decision'],
      ['reviewer-1', 'find-spot-fault'],
      ['approver-1', 'correct-spot-decision'],
      ['handler-1', 'serve-document'],
      ['clerk-1', 'record-publication'],
      ['handler-1', 'request-deferral'],
      ['approver-1', 'approve-deferral'],
      ['handler-1', 'serve-document'],
      ['handler-1', 'serve-demand'],
      SIGNED,
      ['clerk-1', 'record-remedy'],
      ['clerk-1', 'record-remedy-outcome'],
      ['approver-1', 'terminate-performance'],
      ...archived,
    ],
  },
  {
    name: 'a fine lowered to a warning after the defence; the check objects, the head upholds',
    steps: [
      ...decided(LIMIT, LOWERED),
      ['clerk-1', 'record-remedy'],
      ['clerk-1', 'record-remedy-outcome'],
      ['handler-1', 'report-spot-decision'],
      ['clerk-1', 'record-remedy'],
      ['clerk-1', 'record-remedy-outcome'],
      ['reviewer-1', 'find-spot-fault'],
      ['clerk-1', 'record-remedy'],
      ['clerk-1', 'record-remedy-outcome'],
      ['approver-1', 'uphold-spot-decision'],
      ['clerk-1', 'record-publication'],
      ...archived,
    ],
  },
  {
    name: 'a decision revoked after the check',
    steps: [
      ...decided(WARNING),
      ['handler-1', 'report-spot-decision'],
      ['reviewer-1', 'find-spot-fault'],
      ['approver-1', 'revoke-spot-decision'],
      ['handler-1', 'serve-document'],
      ...archived,
    ],
  },
  {
    name: 'begun again at the scene, ordered to correct, converted',
    steps: [
      ...told(LIMIT),
      ['handler-1', 'resume-at-the-scene'],
      ['handler-1', 'order-correction'],
      SIGNED,
      ['handler-1', 'serve-document'],
      ['handler-1', 're-inspect-correction'],
      SIGNED,
      ['handler-1', 'order-correction-again'],
      SIGNED,
      ['handler-1', 'request-recusal'],
      ['approver-1', 'refuse-request'],
      ['handler-1', 'request-correction'],
      ['approver-1', 'approve-correction'],
      ['clerk-1', 'reassign-handler'],
      ['third', 'convert-to-ordinary'],
      SIGNED,
      ...archived,
    ],
  },
];
