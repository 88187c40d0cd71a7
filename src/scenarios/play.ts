/** 演出 – plays a scenario against a server and compares every step with what it was to be. */
import type { Text } from '../law/blocker.js';
import { currentProcedures } from '../law/procedures.js';
import { attempt } from './attempts.js';
import type { Attempt } from './attempts.js';
import { stateOf, traceLeft } from './case-watch.js';
import { assemble } from './cast.js';
import { blockersOf, differencesOfAnswer, differencesOfValue, outcomeOf } from './expectations.js';
import { differencesOfEnd } from './ending.js';
import { HttpClient, textAt } from './http-client.js';
import { instantOf } from './moments.js';
import { PlayContext } from './play-context.js';
import type { Stage } from './play-context.js';
import type { Scenario } from './read-scenario.js';
import type { StepDto } from './scenario.dto.js';
import { stepName } from './step-name.js';
import type { PlayedStep, Transcript } from './transcript.js';

/**
 * Plays the scenario, over HTTP only. Ends at the first step after which the rest makes no sense.
 *
 * @param tell is told each step as soon as it is played
 * @throws Error if the cast cannot be brought in
 */
export async function playScenario(
  scenario: Scenario,
  stage: Stage,
  tell: (step: PlayedStep) => void = () => undefined,
): Promise<Transcript> {
  stage.clock.set(instantOf(scenario.opensAt, stage.clock.now()));
  const client = new HttpClient(stage.baseUrl, () => stage.house.password);
  const play = new PlayContext(scenario, stage, client, await assemble(scenario, client, stage.house));
  const steps: PlayedStep[] = [];
  for (const [index, step] of scenario.steps.entries()) {
    const played = await playStep(play, step, index + 1);
    steps.push(played);
    tell(played);
    if (isLost(played, step)) break;
  }
  return conclude(play, steps);
}

async function conclude(play: PlayContext, steps: readonly PlayedStep[]): Promise<Transcript> {
  const { file, title, story } = play.scenario;
  const differences = steps.flatMap(({ number, differences: each }) =>
    each.map((difference) => `${stepName(number, play.scenario.steps[number - 1])}: ${difference}`),
  );
  const base = { file, title, story, steps, refusals: refusalsIn(steps) };
  if (play.watch === null || steps.length < play.scenario.steps.length) {
    return { ...base, caseNumber: null, isVerified: null, differences };
  }
  const end = await differencesOfEnd(play, base.refusals);
  const caseNumber = textAt(await play.watch.view(), 'number');
  return { ...base, caseNumber, isVerified: end.isVerified, differences: [...differences, ...end.differences] };
}

async function playStep(play: PlayContext, step: StepDto, number: number): Promise<PlayedStep> {
  try {
    if (number > 1 || step.at !== undefined) play.stage.clock.set(instantOf(step.at, play.stage.clock.now()));
    const isTrial = play.watch !== null && step.act !== undefined && step.expect?.refused !== undefined;
    const before = isTrial ? await play.case.trace() : null;
    const tried = await attempt(play, step);
    if (step.as !== undefined) play.results.set(step.as, tried.result);
    const traces = before ? traceLeft(before, await play.case.trace()) : [];
    const differences = [...differencesOfAnswer(tried.answer, step.expect), ...traces];
    return await played(play, step, number, tried, [...differences, ...(await differencesOfCase(play, step))]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return played(play, step, number, null, [`could not be played: ${message}`]);
  }
}

async function differencesOfCase(play: PlayContext, { expect }: StepDto): Promise<string[]> {
  if (expect?.state === undefined && expect?.case === undefined) return [];
  const view = await play.case.view();
  const state = stateOf(view);
  return [
    ...(expect.state === undefined || expect.state === state
      ? []
      : [`the case was to be at ${expect.state}, but is at ${state}`]),
    ...(expect.case === undefined ? [] : differencesOfValue(view, await play.resolve(expect.case))),
  ];
}

async function played(
  play: PlayContext,
  step: StepDto,
  number: number,
  tried: Attempt | null,
  differences: readonly string[],
): Promise<PlayedStep> {
  const answer = tried?.answer ?? null;
  return {
    number,
    at: play.stage.clock.now(),
    title: step.title ?? null,
    actor: tried?.actor ?? null,
    second: tried?.second ?? null,
    what: tried?.what ?? { zh: '未能实施', en: 'not played' },
    outcome: tried === null ? 'failed' : outcomeOf(answer),
    status: answer?.status ?? null,
    blockers: blockersOf(answer),
    state: tried === null || play.watch === null ? null : stateName(stateOf(await play.watch.view())),
    left: tried?.left ?? [],
    differences,
  };
}

function stateName(id: string | null): Text | null {
  const stages = currentProcedures.flatMap((procedure) => procedure.stages);
  return stages.find((stage) => stage.id === id)?.name ?? null;
}

/** Whether what follows would only tell of the same fault again. */
function isLost(step: PlayedStep, { expect }: StepDto): boolean {
  const wasToSucceed = expect?.refused === undefined && expect?.status === undefined;
  return step.differences.length > 0 && (step.outcome === 'done') !== wasToSucceed;
}

function refusalsIn(steps: readonly PlayedStep[]): number {
  return steps.filter(({ outcome, state }) => outcome === 'refused' && state !== null).length;
}
