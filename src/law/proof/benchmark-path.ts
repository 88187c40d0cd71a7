/** 调整适用裁量基准的路径. */
import type { DrivenPath, DrivenStep } from './driven-path.js';

const SIGNED: DrivenStep = ['handler-2', 'co-sign'];
/** Of what may be filed and concluded, what comes last. */
const [APPROVAL, LEFT] = [1, 3];

export const BENCHMARK_PATH: DrivenPath = {
  name: 'the benchmark left with the approval of its maker on file',
  steps: [
    ['clerk-1', 'assign-handlers'],
    ['handler-1', 'apply-for-filing'],
    ['approver-1', 'approve-filing'],
    ['handler-1', 'identify-party'],
    SIGNED,
    ['handler-1', 'collect-evidence'],
    SIGNED,
    ['handler-1', 'file-document', APPROVAL],
    SIGNED,
    ['handler-1', 'conclude-investigation', LEFT],
    SIGNED,
    ['handler-1', 'submit-for-review'],
    ['reviewer-1', 'pass-review'],
    ['approver-1', 'approve-notice'],
    ['handler-1', 'serve-notice'],
    ['', 'days pass'],
    ['handler-1', 'note-no-defence'],
    SIGNED,
    ['approver-1', 'decide-penalty'],
    ['handler-1', 'serve-decision'],
  ],
};
