/** 引路的路径 – a handful of cases that between them come past every rule and every fork of the procedure. */

import { BENCHMARK_PATH } from './benchmark-path.js';
import { MEASURE_PATHS } from './measure-paths.js';
import type { DrivenPath, DrivenStep } from './driven-path.js';

export type { DrivenPath, DrivenStep } from './driven-path.js';

const SIGNED: DrivenStep = ['handler-2', 'co-sign'];
const DAYS: DrivenStep = ['', 'days pass'];
const MONTHS: DrivenStep = ['', 'months pass'];

const applied: readonly DrivenStep[] = [
  ['clerk-1', 'assign-handlers'],
  ['handler-1', 'apply-for-filing'],
];
const filed: readonly DrivenStep[] = [...applied, ['approver-1', 'approve-filing']];
const investigated: readonly DrivenStep[] = [
  ['handler-1', 'identify-party'],
  SIGNED,
  ['handler-1', 'collect-evidence'],
  SIGNED,
];
const [SMALL, LARGE, NONE] = [0, 1, 2];
const reviewed: readonly DrivenStep[] = [
  ['handler-1', 'submit-for-review'],
  ['reviewer-1', 'pass-review'],
];
const concluded = (which: number): readonly DrivenStep[] => [
  ...filed,
  ...investigated,
  ['handler-1', 'conclude-investigation', which],
  SIGNED,
  ...reviewed,
];
const told: readonly DrivenStep[] = [
  ['approver-1', 'approve-notice'],
  ['handler-1', 'serve-notice'],
];
const silent: readonly DrivenStep[] = [DAYS, ['handler-1', 'note-no-defence'], SIGNED];
const punished: readonly DrivenStep[] = [
  ['approver-1', 'decide-penalty'],
  ['handler-1', 'serve-decision'],
];
const archived: readonly DrivenStep[] = [
  ['handler-1', 'request-closing'],
  ['approver-1', 'approve-closing'],
  ['clerk-1', 'archive'],
];
const toldSmall: readonly DrivenStep[] = [...concluded(SMALL), ...told];
const toldLarge: readonly DrivenStep[] = [...concluded(LARGE), ...told];
const performing: readonly DrivenStep[] = [...toldSmall, ...silent, ...punished];

export const DRIVEN_PATHS: readonly DrivenPath[] = [
  {
    name: 'a small fine, paid; an object handed over; the request for closing is returned once; a paper arrives late',
    steps: [
      ...performing,
      ['handler-1', 'transfer-custody'],
      SIGNED,
      ['handler-1', 'attach-recording'],
      ['clerk-1', 'record-publication'],
      ['clerk-1', 'record-payment'],
      ['handler-1', 'request-closing'],
      ['approver-1', 'return-closing'],
      ...archived,
      ['clerk-1', 'file-late-paper'],
      ['clerk-1', 'request-restriction'],
      ['approver-1', 'restrict-access'],
      ['watcher', 'request-lifting'],
      ['approver-1', 'lift-restriction'],
    ],
  },
  {
    name: 'a major fine after a hearing, its chair recused once, discussed by the heads',
    steps: [
      ...toldLarge,
      ['handler-1', 'record-defence'],
      SIGNED,
      ['clerk-1', 'record-hearing-request'],
      ['approver-1', 'arrange-hearing', 1],
      ['handler-1', 'request-recusal', 2],
      ['approver-2', 'approve-recusal'],
      ['approver-1', 'arrange-hearing', 1],
      ['handler-1', 'serve-hearing-notice'],
      DAYS,
      ['third', 'hold-hearing'],
      ['third', 'report-hearing'],
      ['handler-1', 're-examine-defence'],
      SIGNED,
      ...reviewed,
      ['approver-1', 'record-collective-discussion'],
      ...punished,
    ],
  },
  {
    name: 'nothing paid: deferred, demanded, before the court',
    steps: [
      ...performing,
      ['clerk-1', 'record-publication'],
      ['handler-1', 'request-deferral'],
      ['approver-1', 'approve-deferral'],
      ['handler-1', 'serve-document'],
      ['handler-1', 'serve-demand'],
      SIGNED,
      MONTHS,
      ['handler-1', 'request-court-application'],
      ['approver-1', 'approve-court-application'],
      ['approver-1', 'terminate-performance'],
      ['handler-1', 'request-closing'],
      ['approver-1', 'return-closing'],
      ...archived,
    ],
  },
  {
    name: 'a decision upheld, then revoked',
    steps: [
      ...performing,
      ['clerk-1', 'record-remedy'],
      ['clerk-1', 'record-remedy-outcome'],
      ['clerk-1', 'record-remedy'],
      ['clerk-1', 'record-remedy-outcome', 1],
    ],
  },
  {
    name: 'no penalty',
    steps: [...concluded(NONE), ['approver-1', 'decide-no-penalty'], ['handler-1', 'serve-decision'], ...archived],
  },
  { name: 'not filed', steps: [...applied, ['approver-1', 'refuse-filing'], ['clerk-1', 'archive']] },
  {
    name: 'returned, referred, declined; filed, referred, declined; referred again, accepted',
    steps: [
      ...applied,
      ['approver-1', 'return-filing'],
      ['handler-1', 'request-referral'],
      ['approver-1', 'approve-referral'],
      ['clerk-1', 'record-referral-reply', 1],
      ['handler-1', 'apply-for-filing'],
      ['approver-1', 'approve-filing'],
      ['handler-1', 'request-referral'],
      ['approver-1', 'approve-referral'],
      ['clerk-1', 'record-referral-reply', 1],
      ['handler-1', 'request-referral'],
      ['approver-1', 'approve-referral'],
      ['clerk-1', 'record-referral-reply'],
    ],
  },
  {
    name: 'preservation, extension, suspension, correction, reassignment, a suspected crime declined by the police',
    steps: [
      ...filed,
      ['handler-1', 'request-preservation'],
      ['approver-1', 'approve-preservation'],
      ['handler-1', 'preserve-evidence'],
      SIGNED,
      ['handler-1', 'serve-document'],
      ['handler-1', 'request-extension'],
      ['approver-1', 'approve-extension'],
      ['handler-1', 'request-correction'],
      ['approver-1', 'refuse-request'],
      ['handler-1', 'request-suspension'],
      ['approver-1', 'approve-suspension'],
      ['handler-1', 'request-referral'],
      ['approver-1', 'approve-referral'],
      ['clerk-1', 'record-referral-reply', 1],
      ['handler-1', 'resume-investigation'],
      ['handler-1', 'dispose-preserved-evidence'],
      SIGNED,
      ['clerk-1', 'reassign-handler', 1],
      ['handler-1', 'request-crime-transfer'],
      ['approver-1', 'approve-crime-transfer'],
      ['clerk-1', 'record-police-reply', 1],
      ['handler-1', 'request-withdrawal'],
      ['approver-1', 'approve-withdrawal'],
    ],
  },
  {
    name: 'told, then investigated again: the notice still holds',
    steps: [
      ...toldSmall,
      ['handler-1', 'reopen-investigation'],
      ['handler-1', 'conclude-investigation'],
      SIGNED,
      ...reviewed,
      ...silent,
      ...punished,
    ],
  },
  {
    name: 'told, then investigated again: a hearing left open is taken up where it stood',
    steps: [
      ...toldLarge,
      ['clerk-1', 'record-hearing-request'],
      ['handler-1', 'request-referral'],
      ['approver-1', 'approve-referral'],
      ['clerk-1', 'record-referral-reply', 1],
      ['handler-1', 'conclude-investigation', LARGE],
      SIGNED,
      ...reviewed,
      ['approver-1', 'arrange-hearing', 1],
      ['clerk-1', 'request-recusal', 1],
      ['approver-2', 'refuse-request'],
      ['handler-1', 'request-referral'],
      ['approver-1', 'approve-referral'],
      ['clerk-1', 'record-referral-reply', 1],
      ['handler-1', 'conclude-investigation', LARGE],
      SIGNED,
      ...reviewed,
      ['handler-1', 'serve-hearing-notice'],
      ['handler-1', 'request-referral'],
      ['approver-1', 'approve-referral'],
      ['clerk-1', 'record-referral-reply', 1],
      ['handler-1', 'conclude-investigation', LARGE],
      SIGNED,
      ...reviewed,
      DAYS,
      ['clerk-1', 'hold-hearing'],
      ['handler-1', 'request-referral'],
      ['approver-1', 'approve-referral'],
      ['clerk-1', 'record-referral-reply', 1],
      ['handler-1', 'conclude-investigation', LARGE],
      SIGNED,
      ...reviewed,
      ['clerk-1', 'report-hearing'],
    ],
  },
  {
    name: 'a defence accepted: the fine is lowered, the case reviewed again',
    steps: [
      ...toldLarge,
      ['handler-1', 'record-defence'],
      SIGNED,
      DAYS,
      ['handler-1', 're-examine-defence', 1],
      SIGNED,
      ...reviewed,
      ...punished,
    ],
  },
  BENCHMARK_PATH,
  ...MEASURE_PATHS,
];
