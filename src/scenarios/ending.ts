/** 收场 – the case at the end of a play against what the scenario says of it. */
import { stateOf } from './case-watch.js';
import { differencesOfValue } from './expectations.js';
import { listAt, textAt } from './http-client.js';
import type { PlayContext } from './play-context.js';

/** What was found at the end. */
export interface End {
  readonly isVerified: boolean | null;
  readonly differences: readonly string[];
}

/** Compares the end and verifies the case. `refusals` = those the play has seen. */
export async function differencesOfEnd(play: PlayContext, refusals: number): Promise<End> {
  const { finally: end } = play.scenario;
  const view = await play.case.view();
  const trace = await play.case.trace();
  const verdict = end.verify === false ? null : await play.case.verify();
  const differences = [
    ...differencesOfValue(stateOf(view), end.state, '/state'),
    ...differencesOfValue(trace.refusals, end.refusals ?? refusals, '/refusals'),
    ...Object.entries(end.duties ?? {}).flatMap(([duty, people]) => differencesOfDuty(play, view, duty, people)),
    ...(end.case === undefined ? [] : differencesOfValue(view, await play.resolve(end.case))),
    ...(verdict === null || verdict.isSound ? [] : [`the case does not verify: ${JSON.stringify(verdict.findings)}`]),
  ];
  return {
    isVerified: verdict?.isSound ?? null,
    differences: differences.map((difference) => `finally: ${difference}`),
  };
}

/** Who has ever held the duty, against those the scenario names. */
function differencesOfDuty(play: PlayContext, view: unknown, duty: string, people: readonly string[]): string[] {
  const held = listAt(view, 'duties').filter((each) => textAt(each, 'duty') === duty);
  const found = [...new Set(held.map((each) => textAt(each, 'personId')))].sort();
  const wanted = people.map((key) => play.actor(key).personId).sort();
  return differencesOfValue(found, wanted, `/duties/${duty}`);
}
