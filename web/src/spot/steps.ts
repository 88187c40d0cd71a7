/** 当场处罚的步骤 – where a case stands on the way through the simplified procedure, and what is known at each step. */
import type { Schemas } from '../api/client';
import { yuan } from '../composables/amounts';
import { hourOf } from '../capture/as-evidence';
import { chinese, type SpotWords } from './words';

type Case = Schemas['WholeCase'];
export type StepName = keyof SpotWords['steps'];

export interface Step {
  readonly name: StepName;
  /** The act by which it is done. */
  readonly act: string;
  readonly done: boolean;
}

const STATES = ['at-the-scene', 'spot-notice', 'spot-defence', 'spot-decision', 'spot-delivery', 'reporting'];

/** Every step, in order. */
export function stepsOf(ofCase: Case): readonly Step[] {
  const at = STATES.indexOf(ofCase.state);
  const past = (state: string): boolean => at < 0 || at > STATES.indexOf(state);
  return [
    { name: 'party', act: 'identify-party', done: ofCase.parties.length > 0 || past('at-the-scene') },
    { name: 'scene', act: 'record-inspection', done: isInspected(ofCase) || past('at-the-scene') },
    { name: 'evidence', act: 'collect-evidence', done: ofCase.evidence.length > 0 || past('at-the-scene') },
    { name: 'propose', act: 'propose-spot-penalty', done: past('at-the-scene') },
    { name: 'tell', act: 'tell-on-the-spot', done: past('spot-notice') },
    { name: 'hear', act: 'hear-on-the-spot', done: past('spot-defence') },
    { name: 'decide', act: 'decide-on-the-spot', done: past('spot-decision') },
    { name: 'deliver', act: 'hand-over-decision', done: past('spot-delivery') },
    { name: 'receipt', act: 'report-spot-decision', done: past('reporting') },
  ];
}

/** Whether what was found at the scene is on record. */
export function isInspected({ file }: Pick<Case, 'file'>): boolean {
  return file.some(({ code }) => code === 'on-site-inspection-record' || code === 'spot-evidence');
}

export interface Around {
  readonly ofCase: Case;
  /** Where the breach was, in words. */
  readonly address: string;
  readonly remedies: { readonly organ: string | null; readonly court: string | null };
}

const QUARTER_MS = 900_000;

/** What the form of the step's act need not ask. Papers are in Chinese. */
export function knownAt(step: StepName, { ofCase, address, remedies }: Around): Readonly<Record<string, unknown>> {
  const { findings } = ofCase;
  const now = new Date();
  const fine = fineOf(findings?.penalties ?? []);
  const known: Partial<Record<StepName, Readonly<Record<string, unknown>>>> = {
    party: { party: { kind: 'citizen' }, proof: chinese.identity },
    scene: {
      place: address,
      from: hourOf(new Date(now.getTime() - QUARTER_MS).toISOString()),
      to: hourOf(now.toISOString()),
    },
    tell: {
      told: chinese.told(
        fine > 0 ? `罚款${yuan(fine)}元` : chinese.warning,
        // The sentence around ends by itself.
        (findings?.facts ?? []).map(({ statement }) => statement.trim().replace(/[。；;.]+$/, '')).join('；'),
        (findings?.basis ?? []).join('；'),
      ),
    },
    decide: {
      at: hourOf(now.toISOString()),
      place: address,
      performance: fine > 0 ? chinese.performance(yuan(fine)) : chinese.warned,
      remedies: chinese.remedies(remedies.organ ?? chinese.organ, remedies.court ?? chinese.court),
    },
  };
  return known[step] ?? {};
}

/** The fine of the penalties, in fen. */
export function fineOf(penalties: readonly Schemas['Penalty'][]): number {
  return penalties.reduce((sum, { kind, amountFen }) => (kind === 'fine' ? sum + (amountFen ?? 0) : sum), 0);
}
