/** How a step is called in messages: `step 3 (record-inquiry)`. */
export function stepName(number: number, step: unknown): string {
  return `step ${number} (${kindOf(typeof step === 'object' && step !== null ? step : {})})`;
}

function kindOf(step: { act?: unknown; register?: unknown; open?: unknown; upload?: unknown }): string {
  const { act, register, open, upload } = step;
  if (typeof act === 'string') return act;
  if (typeof register === 'string') return register;
  if (open !== undefined) return 'open';
  return upload === undefined ? 'wait' : 'upload';
}
