/** A scenario file that cannot be played; the message names file, step and field, a line for each fault. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';

  constructor(
    readonly file: string,
    readonly faults: readonly string[],
  ) {
    super(faults.map((fault) => `${file}: ${fault}`).join('\n'));
  }
}
