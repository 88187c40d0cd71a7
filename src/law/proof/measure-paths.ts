/** 措施的路径 – ordinary cases in which things are seized, in every way, and breaches ordered to be corrected. */
import type { DrivenPath, DrivenStep } from './driven-path.js';

const SIGNED: DrivenStep = ['handler-2', 'co-sign'];
const filed: readonly DrivenStep[] = [
  ['clerk-1', 'assign-handlers'],
  ['handler-1', 'apply-for-filing'],
  ['approver-1', 'approve-filing'],
];
const archived: readonly DrivenStep[] = [
  ['handler-1', 'request-closing'],
  ['approver-1', 'approve-closing'],
  ['clerk-1', 'archive'],
];

export const MEASURE_PATHS: readonly DrivenPath[] = [
  {
    name: 'seized with approval, tested, extended; the things go to the police with the case',
    steps: [
      ...filed,
      ['handler-1', 'identify-party'],
      SIGNED,
      ['handler-1', 'request-seizure'],
      ['approver-1', 'refuse-request'],
      ['handler-1', 'request-seizure'],
      ['approver-1', 'approve-seizure'],
      ['handler-1', 'carry-out-seizure'],
      SIGNED,
      SIGNED,
      ['handler-1', 'serve-document'],
      ['handler-1', 'notify-appraisal-time'],
      SIGNED,
      ['handler-1', 'serve-document'],
      ['handler-1', 'request-seizure-extension'],
      ['approver-1', 'approve-seizure-extension'],
      ['handler-1', 'serve-document'],
      ['handler-1', 'propose-seizure-disposal'],
      ['handler-1', 'request-crime-transfer'],
      ['approver-1', 'approve-crime-transfer'],
      ['clerk-1', 'record-police-reply'],
      ['handler-1', 'dispose-seized-property'],
      SIGNED,
      ...archived,
    ],
  },
  {
    name: 'seized at once in an urgent case, reported and approved, lifted, returned; ordered to correct',
    steps: [
      ...filed,
      ['handler-1', 'identify-party'],
      SIGNED,
      ['handler-1', 'seize-urgently'],
      SIGNED,
      SIGNED,
      ['handler-1', 'serve-document'],
      ['handler-1', 'report-urgent-seizure'],
      ['approver-1', 'approve-seizure'],
      ['approver-1', 'lift-seizure'],
      ['handler-1', 'return-seized-property'],
      SIGNED,
      ['handler-1', 'order-correction'],
      SIGNED,
      ['handler-1', 're-inspect-correction'],
      SIGNED,
      ['handler-1', 'order-correction-again'],
      SIGNED,
      ['handler-1', 'request-withdrawal'],
      ['approver-1', 'approve-withdrawal'],
    ],
  },
];
